/** Open tasks of all complaints as one person may see them, the first due first. */
import type { Kysely } from 'kysely';
import { notWalled } from '../complaint/wall-table.ts';
import type { Tables } from '../store/tables.ts';
import { readsOf } from './answer-table.ts';

type Db = Kysely<Tables>;

/** Where a page ended. `dueBy`: {@link noDay} where the task has no date. */
export interface TaskPlace {
  dueBy: string;
  id: string;
}

/** Sorts after every date. */
export const noDay = '9999-12-31';

/** `others`: as of readers of answers; null: this person reads none, and sees no task that tells of one. */
export interface TaskReader {
  firm: string;
  person: string;
  others: readonly string[] | null;
}

export const openTasksSeen = (db: Db, { firm, person, others }: TaskReader, most: number, after?: TaskPlace) =>
  db
    .selectFrom('task')
    .innerJoin('complaint', (on) =>
      on.onRef('complaint.firm', '=', 'task.firm').onRef('complaint.id', '=', 'task.complaint'),
    )
    .selectAll('task')
    .select('complaint.handler')
    .where('task.firm', '=', firm)
    .where('task.done_at', 'is', null)
    .where(notWalled(db, firm, person, 'task.complaint'))
    .where(({ eb, or }) => {
      const another = eb('task.kind', '<>', 'survey-follow-up');
      return others === null ? another : or([another, readsOf(db, { firm, person, others })]);
    })
    .where(({ eb, fn, val, and, or, lit }) => {
      if (!after) return lit(true);
      const due = fn.coalesce('task.due_by', val(noDay));
      return or([eb(due, '>', after.dueBy), and([eb(due, '=', after.dueBy), eb('task.id', '>', after.id)])]);
    })
    .orderBy(({ fn, val }) => fn.coalesce('task.due_by', val(noDay)))
    .orderBy('task.id')
    .limit(most)
    .execute();
