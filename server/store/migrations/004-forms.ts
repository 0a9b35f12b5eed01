/** Every version of a firm's form stays readable, for the complaints that were filled in with it. */
import type { Kysely } from 'kysely';
import type { Types } from './types.ts';

export async function main(db: Kysely<never>, { instant }: Types): Promise<void> {
  await db.schema
    .createTable('form')
    .addColumn('firm', 'text', (column) => column.notNull().references('firm.id'))
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('published_at', instant, (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('form_pk', ['firm', 'version'])
    .execute();
}
