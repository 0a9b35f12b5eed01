/** The first schema. Every primary key leads with the firm, so that partitions or row-level security need no redesign. */
import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Types } from './types.ts';

type Table = CreateTableBuilder<string, string>;

/** The store of wrapped keys. */
export async function keys(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  const wrapped = (table: Table): Table =>
    table
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('wrapped', bytes as 'bytea', (column) => column.notNull())
      .addColumn('created_at', instant, (column) => column.notNull());
  await db.schema
    .createTable('root_check')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('sealed', bytes as 'bytea', (column) => column.notNull())
    .execute();
  await wrapped(db.schema.createTable('server_key').addColumn('purpose', 'text', (column) => column.notNull()))
    .addPrimaryKeyConstraint('server_key_pk', ['purpose', 'version'])
    .execute();
  await wrapped(db.schema.createTable('firm_key').addColumn('firm', 'text', (column) => column.notNull()))
    .addPrimaryKeyConstraint('firm_key_pk', ['firm', 'version'])
    .execute();
  await wrapped(
    db.schema
      .createTable('complaint_key')
      .addColumn('firm', 'text', (column) => column.notNull())
      .addColumn('complaint', 'text', (column) => column.notNull()),
  )
    .addPrimaryKeyConstraint('complaint_key_pk', ['firm', 'complaint', 'version'])
    .execute();
}

/** Everything else. */
export async function main(db: Kysely<never>, types: Types): Promise<void> {
  await firms(db, types);
  await complaints(db, types);
  await letters(db, types);
  await doors(db, types);
}

async function firms(db: Kysely<never>, { instant }: Types): Promise<void> {
  await db.schema
    .createTable('firm')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('prefix', 'text', (column) => column.notNull())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('site_key')
    .addColumn('firm', 'text', (column) => column.notNull().references('firm.id'))
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('retired_at', instant)
    .addPrimaryKeyConstraint('site_key_pk', ['firm', 'key'])
    .execute();
  await db.schema
    .createTable('firm_origin')
    .addColumn('firm', 'text', (column) => column.notNull().references('firm.id'))
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('firm_origin_pk', ['firm', 'origin'])
    .execute();
}

async function complaints(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  await db.schema
    .createTable('complaint')
    .addColumn('firm', 'text', (column) => column.notNull().references('firm.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('former_status', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('head', bytes as 'bytea', (column) => column.notNull())
    .addColumn('received_at', instant, (column) => column.notNull())
    .addColumn('changed_at', instant, (column) => column.notNull())
    .addColumn('acknowledge_by', 'text')
    .addColumn('respond_by', 'text')
    .addColumn('acknowledged_at', instant)
    .addColumn('withdrawn_at', instant)
    .addColumn('closed_at', instant)
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('code_hash', bytes as 'bytea', (column) => column.notNull())
    .addColumn('code_key', 'integer', (column) => column.notNull())
    .addColumn('email_index', bytes as 'bytea')
    .addColumn('mailable', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('complaint_pk', ['firm', 'id'])
    .execute();
  // The address leads: an index that leads with the firm is mistaken for the primary key until the first ANALYZE.
  await db.schema
    .createIndex('complaint_email')
    .on('complaint')
    .columns(['email_index', 'firm'])
    .where('email_index' as never, 'is not', null)
    .execute();
  await db.schema
    .createTable('entry')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('complaint', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', instant, (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes as 'bytea', (column) => column.notNull())
    .addColumn('previous', bytes as 'bytea', (column) => column.notNull())
    .addColumn('hash', bytes as 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('entry_pk', ['firm', 'complaint', 'seq'])
    .addForeignKeyConstraint('entry_complaint', ['firm', 'complaint'], 'complaint', ['firm', 'id'])
    .execute();
}

async function letters(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  const ofComplaint = (name: string): Table =>
    db.schema
      .createTable(name)
      .addColumn('firm', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('complaint', 'text', (column) => column.notNull())
      .addColumn('reference', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint(`${name}_pk`, ['firm', 'id'])
      .addForeignKeyConstraint(`${name}_complaint`, ['firm', 'complaint'], 'complaint', ['firm', 'id']) as Table;
  await ofComplaint('letter')
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
    .execute();
  // Both hold only letters that wait, however many were sent.
  await db.schema
    .createIndex('letter_due')
    .on('letter')
    .columns(['next_try_at'])
    .where('next_try_at' as never, 'is not', null)
    .execute();
  await db.schema
    .createIndex('letter_waiting')
    .on('letter')
    .columns(['firm', 'complaint'])
    .where('next_try_at' as never, 'is not', null)
    .execute();
  await ofComplaint('task')
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('due_by', 'text')
    .addColumn('done_at', instant)
    .execute();
}

async function doors(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  await db.schema
    .createTable('idempotency')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('key_hash', bytes as 'bytea', (column) => column.notNull())
    .addColumn('fingerprint', bytes as 'bytea', (column) => column.notNull())
    .addColumn('status', 'integer', (column) => column.notNull())
    .addColumn('sealed', bytes as 'bytea', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotency_pk', ['firm', 'operation', 'key_hash'])
    .execute();
  await db.schema.createIndex('idempotency_age').on('idempotency').column('created_at').execute();
  const ofToken = (name: string): Table =>
    db.schema
      .createTable(name)
      .addColumn('firm', 'text', (column) => column.notNull())
      .addColumn('token_hash', bytes as 'bytea', (column) => column.notNull().unique())
      .addColumn('complaint', 'text', (column) => column.notNull())
      .addColumn('created_at', instant, (column) => column.notNull())
      .addPrimaryKeyConstraint(`${name}_pk`, ['firm', 'token_hash'])
      .addForeignKeyConstraint(`${name}_complaint`, ['firm', 'complaint'], 'complaint', ['firm', 'id']) as Table;
  await ofToken('session')
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('seen_at', instant, (column) => column.notNull())
    .execute();
  await ofToken('link')
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('expires_at', instant, (column) => column.notNull())
    .addColumn('spent_at', instant)
    .execute();
  await db.schema.createIndex('link_complaint').on('link').columns(['firm', 'complaint']).execute();
  await db.schema
    .createTable('quota')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('since', instant, (column) => column.notNull())
    .addColumn('used', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('quota_pk', ['firm', 'name'])
    .execute();
}
