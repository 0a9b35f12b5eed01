/**
 * What the desk needs of a complaint: who has it, what is due next, how it came; who is walled from it or works on it just now;
 * what is written and not yet sent; and how many there are of each kind. `next_at` of complaints that are there is
 * filled in when the timetable reckons them anew, which it does once for every firm.
 */
import { type Kysely, sql } from 'kysely';
import type { Types } from './types.ts';

export async function main(db: Kysely<never>, types: Types): Promise<void> {
  await complaint(db, types);
  await walls(db, types);
  await queue(db, types);
  await casework(db, types);
}

async function complaint(db: Kysely<never>, { instant }: Types): Promise<void> {
  const altered = () => db.schema.alterTable('complaint');
  const whole = { edition: 0, grumble: 0, override: 0 };
  for (const [name, value] of Object.entries(whole))
    await altered()
      .addColumn(name, 'integer', (column) => column.notNull().defaultTo(value))
      .execute();
  await altered()
    .addColumn('channel', 'text', (column) => column.notNull().defaultTo('web'))
    .execute();
  await altered().addColumn('handler', 'text').execute();
  await altered().addColumn('next_at', instant).execute();
  await altered().addColumn('next_code', 'text').execute();
  await sql`update complaint set edition = version`.execute(db);
  await sql`update firm set reckoned = null`.execute(db);
  const index = (name: string) => db.schema.createIndex(name).on('complaint');
  const open = 'next_at' as never;
  await index('complaint_queue').columns(['firm', 'next_at', 'id']).where(open, 'is not', null).execute();
  await index('complaint_handler').columns(['firm', 'handler', 'next_at', 'id']).where(open, 'is not', null).execute();
  await index('complaint_status').columns(['firm', 'status', 'next_at', 'id']).execute();
}

/** `concern`: keyed hashes of the words by which a client named whom the complaint is about, to find people who join later. */
async function walls(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  await db.schema
    .createTable('wall')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('complaint', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('why', 'text', (column) => column.notNull())
    .addColumn('entry', 'integer', (column) => column.notNull())
    .addColumn('raised_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('wall_pk', ['firm', 'complaint', 'person'])
    .addForeignKeyConstraint('wall_complaint', ['firm', 'complaint'], 'complaint', ['firm', 'id'])
    .execute();
  await db.schema.createIndex('wall_person').on('wall').columns(['firm', 'person', 'complaint']).execute();
  await db.schema.alterTable('idempotency').addColumn('complaint', 'text').execute();
  await db.schema
    .createTable('concern')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('word', bytes as 'bytea', (column) => column.notNull())
    .addColumn('complaint', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('concern_pk', ['firm', 'word', 'complaint'])
    .addForeignKeyConstraint('concern_complaint', ['firm', 'complaint'], 'complaint', ['firm', 'id'])
    .execute();
}

/** `part`: each process keeps counts of its own, so that none waits for another; read as their sum. */
async function queue(db: Kysely<never>, { instant }: Types): Promise<void> {
  await db.schema
    .createTable('claim')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('complaint', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('until', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('claim_pk', ['firm', 'complaint'])
    .addForeignKeyConstraint('claim_complaint', ['firm', 'complaint'], 'complaint', ['firm', 'id'])
    .execute();
  await db.schema
    .createTable('complaint_count')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('handler', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('complaint_count_pk', ['firm', 'status', 'handler', 'part'])
    .execute();
  await sql`
    insert into complaint_count (firm, status, handler, part, count)
    select firm, status, '', 0, count(*) from complaint group by firm, status`.execute(db);
}

/** `pending`: words to a client that can still be taken back. `tick`: an item of a checklist that was done. */
async function casework(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  await db.schema
    .createTable('pending')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('complaint', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes as 'bytea', (column) => column.notNull())
    .addColumn('written_at', instant, (column) => column.notNull())
    .addColumn('goes_at', instant)
    .addColumn('leased_until', instant, (column) => column.notNull().defaultTo(0))
    .addColumn('failed', 'text')
    .addPrimaryKeyConstraint('pending_pk', ['firm', 'id'])
    .addForeignKeyConstraint('pending_complaint', ['firm', 'complaint'], 'complaint', ['firm', 'id'])
    .execute();
  await db.schema.createIndex('pending_due').on('pending').column('goes_at').execute();
  await db.schema.createIndex('pending_complaint').on('pending').columns(['firm', 'complaint']).execute();
  await db.schema
    .createTable('complaint_link')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('complaint', 'text', (column) => column.notNull())
    .addColumn('other', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('complaint_link_pk', ['firm', 'complaint', 'other'])
    .addForeignKeyConstraint('complaint_link_complaint', ['firm', 'complaint'], 'complaint', ['firm', 'id'])
    .addForeignKeyConstraint('complaint_link_other', ['firm', 'other'], 'complaint', ['firm', 'id'])
    .execute();
  await db.schema
    .createTable('tick')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('complaint', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('tick_pk', ['firm', 'complaint', 'item'])
    .addForeignKeyConstraint('tick_complaint', ['firm', 'complaint'], 'complaint', ['firm', 'id'])
    .execute();
  await db.schema
    .alterTable('task')
    .addColumn('sealed', bytes as 'bytea')
    .execute();
  const open = 'done_at' as never;
  await db.schema
    .createIndex('task_open')
    .on('task')
    .columns(['firm', 'due_by', 'id'])
    .where(open, 'is', null)
    .execute();
  await db.schema.createIndex('task_complaint').on('task').columns(['firm', 'complaint']).execute();
}
