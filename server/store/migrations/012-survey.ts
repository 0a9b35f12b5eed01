/**
 * Asking clients how they were handled: how that stands with each complaint, and what they answered. Of complaints that ended before,
 * nobody is asked: when their answer reached the client was not kept in that way.
 */
import type { Kysely } from 'kysely';
import type { Types } from './types.ts';

export async function main(db: Kysely<never>, types: Types): Promise<void> {
  await complaint(db, types);
  await answers(db, types);
}

async function complaint(db: Kysely<never>, { instant }: Types): Promise<void> {
  const altered = () => db.schema.alterTable('complaint');
  for (const name of ['area', 'outcome', 'survey', 'survey_reason']) await altered().addColumn(name, 'text').execute();
  for (const name of ['survey_at', 'survey_until']) await altered().addColumn(name, instant).execute();
}

async function answers(db: Kysely<never>, { bytes, instant }: Types): Promise<void> {
  await db.schema
    .createTable('survey_answer')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('complaint', 'text')
    .addColumn('instrument', 'text', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('month', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('area', 'text')
    .addColumn('sealed', bytes as 'bytea', (column) => column.notNull())
    .addColumn('entered_by', 'text')
    .addColumn('released_at', instant)
    .addColumn('released_by', 'text')
    .addPrimaryKeyConstraint('survey_answer_pk', ['firm', 'id'])
    .execute();
  await db.schema.createIndex('survey_answer_of').on('survey_answer').columns(['firm', 'complaint']).execute();
  await db.schema
    .createTable('survey_wall')
    .addColumn('firm', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('survey_wall_pk', ['firm', 'answer', 'person'])
    .addForeignKeyConstraint('survey_wall_answer', ['firm', 'answer'], 'survey_answer', ['firm', 'id'])
    .execute();
}
