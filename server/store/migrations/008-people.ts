/** The people of a firm: who they are, how they sign in, that they are signed in, who is invited, and the record of it all. */
import type { Kysely } from 'kysely';
import type { Types } from './types.ts';

export async function main(db: Kysely<never>, types: Types): Promise<void> {
  await people(db, types);
  await factors(db, types);
  await sessions(db, types);
  await audit(db, types);
}

async function people(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  await db.schema
    .createTable('person')
    .addColumn('firm', 'text', (column) => column.notNull().references('firm.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('email_index', bytes as 'bytea', (column) => column.notNull().unique())
    .addColumn('sealed', bytes as 'bytea', (column) => column.notNull())
    .addColumn('roles', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('password', bytes as 'bytea')
    .addColumn('totp', bytes as 'bytea')
    .addColumn('demo', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('signed_in_at', instant)
    .addPrimaryKeyConstraint('person_pk', ['firm', 'id'])
    .execute();
  await db.schema
    .createTable('invitation')
    .addColumn('firm', 'text', (column) => column.notNull().references('firm.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('token_hash', bytes as 'bytea', (column) => column.notNull().unique())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('again', 'integer', (column) => column.notNull())
    .addColumn('roles', 'text', (column) => column.notNull())
    .addColumn('email_index', bytes as 'bytea')
    .addColumn('sealed', bytes as 'bytea', (column) => column.notNull())
    .addColumn('secret', bytes as 'bytea')
    .addColumn('letter', 'text')
    .addColumn('invited_by', 'text')
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('expires_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('invitation_pk', ['firm', 'id'])
    .execute();
}

async function factors(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  await db.schema
    .createTable('passkey')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('public_key', bytes as 'bytea', (column) => column.notNull())
    .addColumn('counter', instant, (column) => column.notNull())
    .addColumn('transports', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes as 'bytea', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('used_at', instant)
    .addPrimaryKeyConstraint('passkey_pk', ['firm', 'id'])
    .addForeignKeyConstraint('passkey_person', ['firm', 'person'], 'person', ['firm', 'id'])
    .execute();
  await db.schema
    .createTable('recovery_code')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('code_hash', bytes as 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('recovery_code_pk', ['firm', 'person', 'code_hash'])
    .addForeignKeyConstraint('recovery_code_person', ['firm', 'person'], 'person', ['firm', 'id'])
    .execute();
  await db.schema
    .createTable('spent_factor')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('mark', bytes as 'bytea', (column) => column.notNull())
    .addColumn('expires_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('spent_factor_pk', ['firm', 'mark'])
    .execute();
  await db.schema.createIndex('spent_factor_age').on('spent_factor').column('expires_at').execute();
}

async function sessions(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  await db.schema
    .createTable('staff_session')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('token_hash', bytes as 'bytea', (column) => column.notNull().unique())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('factor', 'text', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('seen_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('staff_session_pk', ['firm', 'token_hash'])
    .addForeignKeyConstraint('staff_session_person', ['firm', 'person'], 'person', ['firm', 'id'])
    .execute();
  await db.schema.createIndex('staff_session_person').on('staff_session').columns(['firm', 'person']).execute();
}

async function audit(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('firm', 'text', (column) => column.notNull().references('firm.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', instant, (column) => column.notNull())
    .addColumn('person', 'text')
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('object', 'text')
    .addColumn('sealed', bytes as 'bytea', (column) => column.notNull())
    .addColumn('previous', bytes as 'bytea', (column) => column.notNull())
    .addColumn('hash', bytes as 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_pk', ['firm', 'seq'])
    .execute();
}
