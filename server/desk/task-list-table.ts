/** Open tasks of all complaints as one person may see them, the first due first. */
import type { Kysely } from 'kysely';
import { notWalled } from '../complaint/wall-table.ts';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** Where a page ended. `dueBy`: {@link noDay} where the task has no date. */
export interface TaskPlace {
  dueBy: string;
  id: string;
}

/** Sorts after every date. */
export const noDay = '9999-12-31';

export const openTasksSeen = (db: Db, firm: string, reader: string, most: number, after?: TaskPlace) =>
  db
    .selectFrom('task')
    .innerJoin('complaint', (on) =>
      on.onRef('complaint.firm', '=', 'task.firm').onRef('complaint.id', '=', 'task.complaint'),
    )
    .selectAll('task')
    .select('complaint.handler')
    .where('task.firm', '=', firm)
    .where('task.done_at', 'is', null)
    .where(notWalled(db, firm, reader, 'task.complaint'))
    .where(({ eb, fn, val, and, or, lit }) => {
      if (!after) return lit(true);
      const due = fn.coalesce('task.due_by', val(noDay));
      return or([eb(due, '>', after.dueBy), and([eb(due, '=', after.dueBy), eb('task.id', '>', after.id)])]);
    })
    .orderBy(({ fn, val }) => fn.coalesce('task.due_by', val(noDay)))
    .orderBy('task.id')
    .limit(most)
    .execute();
