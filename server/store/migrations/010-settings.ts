/** Settings count their changes, so that nobody changes what they have not seen; websites of a trial are marked. */
import type { Kysely } from 'kysely';

export async function main(db: Kysely<never>): Promise<void> {
  await db.schema
    .alterTable('firm')
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await db.schema
    .alterTable('firm_origin')
    .addColumn('preview', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
