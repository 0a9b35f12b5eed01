/** Proofs of work are good once, and a complaint can wait to be confirmed. */
import type { Kysely } from 'kysely';
import type { Types } from './types.ts';

export async function main(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  await db.schema
    .createTable('spent_proof')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('proof', bytes as 'bytea', (column) => column.notNull())
    .addColumn('expires_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('spent_proof_pk', ['firm', 'proof'])
    .execute();
  await db.schema.createIndex('spent_proof_age').on('spent_proof').column('expires_at').execute();
  await db.schema
    .alterTable('complaint')
    .addColumn('unconfirmed', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
