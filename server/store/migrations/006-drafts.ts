/** Drafts behind mailed links, and letters that are about no complaint. */
import type { Kysely } from 'kysely';
import type { Types } from './types.ts';

export async function main(db: Kysely<never>, types: Types): Promise<void> {
  await drafts(db, types);
  // One piece: a process that dies half-way must leave all letters where they were.
  await (db.isTransaction ? letters(db, types) : db.transaction().execute((alone) => letters(alone, types)));
}

async function drafts(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  await db.schema
    .createTable('draft')
    .addColumn('firm', 'text', (column) => column.notNull().references('firm.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('token_hash', bytes as 'bytea', (column) => column.notNull().unique())
    .addColumn('sealed', bytes as 'bytea', (column) => column.notNull())
    .addColumn('addressed', bytes as 'bytea')
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('expires_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('draft_pk', ['firm', 'id'])
    .execute();
  await db.schema.createIndex('draft_age').on('draft').column('expires_at').execute();
}

const columns = [
  'firm',
  'id',
  'complaint',
  'reference',
  'kind',
  'audience',
  'entry',
  'state',
  'tries',
  'queued_at',
  'next_try_at',
  'sent_at',
  'leased_until',
  'failure',
  'sealed',
] as const;

/** Not every engine can let a column be null afterwards, so the table is made anew. */
async function letters(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  await db.schema
    .createTable('letter_anew')
    .addColumn('firm', 'text', (column) => column.notNull().references('firm.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('complaint', 'text')
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('entry', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('queued_at', instant, (column) => column.notNull())
    .addColumn('next_try_at', instant)
    .addColumn('sent_at', instant)
    .addColumn('leased_until', instant, (column) => column.notNull())
    .addColumn('failure', 'text')
    .addColumn('sealed', bytes as 'bytea')
    .addPrimaryKeyConstraint('letter_id', ['firm', 'id'])
    .addForeignKeyConstraint('letter_complaint', ['firm', 'complaint'], 'complaint', ['firm', 'id'])
    .execute();
  const all = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  await all.insertInto('letter_anew').columns(columns).expression(all.selectFrom('letter').select(columns)).execute();
  await db.schema.dropTable('letter').execute();
  await db.schema.alterTable('letter_anew').renameTo('letter').execute();
  await waiting(db, 'letter_due', ['next_try_at']);
  await waiting(db, 'letter_waiting', ['firm', 'complaint']);
}

/** Holds only letters that wait, however many were sent. */
const waiting = (db: Kysely<never>, name: string, on: string[]): Promise<void> =>
  db.schema
    .createIndex(name)
    .on('letter')
    .columns(on)
    .where('next_try_at' as never, 'is not', null)
    .execute();
