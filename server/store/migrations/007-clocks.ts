/**
 * Complaints have clocks instead of two dates. Those that are open are reckoned anew from the rules they began under, which
 * gives the dates they had: the timetable does it as soon as it runs. A task says which entry its letter tells of.
 */
import type { Kysely } from 'kysely';
import type { Types } from './types.ts';

/** The only rules there were. */
const firstPack = 'gb-eaw@2026-11-01';

export async function main(db: Kysely<never>, { instant }: Types): Promise<void> {
  const complaint = () => db.schema.alterTable('complaint');
  await complaint()
    .addColumn('pack', 'text', (column) => column.notNull().defaultTo(firstPack))
    .execute();
  await complaint()
    .addColumn('clocks', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
  await complaint().addColumn('due_at', instant).execute();
  await complaint()
    .addColumn('leased_until', instant, (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('firm').addColumn('reckoned', 'text').execute();
  await db.schema.alterTable('task').addColumn('entry', 'integer').execute();
  await complaint().dropColumn('acknowledge_by').execute();
  await complaint().dropColumn('respond_by').execute();
  await db.schema
    .createIndex('complaint_due')
    .on('complaint')
    .columns(['due_at'])
    .where('due_at' as never, 'is not', null)
    .execute();
}
