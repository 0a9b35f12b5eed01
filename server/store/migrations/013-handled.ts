/**
 * Who had a complaint, also once they have it no more: an answer to the survey is not theirs to read before it is released. Of those
 * that changed hands before, only who has it now is known here.
 */
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export async function main(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('handled')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('complaint', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('handled_pk', ['firm', 'complaint', 'person'])
    .addForeignKeyConstraint('handled_complaint', ['firm', 'complaint'], 'complaint', ['firm', 'id'])
    .execute();
  await db.schema
    .createTable('survey_handled')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('survey_handled_pk', ['firm', 'answer', 'person'])
    .addForeignKeyConstraint('survey_handled_answer', ['firm', 'answer'], 'survey_answer', ['firm', 'id'])
    .execute();
  const kept = db as unknown as Kysely<Tables>;
  const have = kept
    .selectFrom('complaint')
    .select(({ ref }) => ['firm', 'id', ref('handler').$notNull().as('person')])
    .where('handler', 'is not', null);
  await kept.insertInto('handled').columns(['firm', 'complaint', 'person']).expression(have).execute();
}
