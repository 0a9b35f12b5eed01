/** Tasks as rows: what a person has to do in place of a letter, queued with what causes it. */
import type { Kysely } from 'kysely';
import type { LetterKind } from '../../sdk/contract/history.ts';
import { newTimedId } from '../crypto/random.ts';
import type { Change, Insert } from '../store/store.ts';
import type { Tables, TaskKind, TaskRow } from '../store/tables.ts';
import type { About } from './outbox-table.ts';

type Db = Kysely<Tables>;

/** Something to do for a person, in place of `letter` about `entry` where there is one. `dueBy`: a date to keep; null: soon. */
export const addTask = (
  about: About,
  kind: TaskKind,
  { letter, entry }: { letter: LetterKind | null; entry: number | null },
  now: number,
  dueBy: string | null,
): Insert => ({
  into: 'task',
  row: {
    firm: about.firm,
    id: newTimedId('tsk', now),
    complaint: about.id,
    reference: about.reference,
    kind,
    letter,
    entry,
    created_at: now,
    due_by: dueBy,
    done_at: null,
    sealed: null,
  },
});

/** Something that a person wrote down to do; `sealed`: what. */
export const addToDo = (
  about: About,
  { id, sealed }: Pick<TaskRow, 'id' | 'sealed'>,
  now: number,
  dueBy: string | null,
) => {
  const row: TaskRow = {
    firm: about.firm,
    id,
    complaint: about.id,
    reference: about.reference,
    kind: 'to-do',
    letter: null,
    entry: null,
    created_at: now,
    due_by: dueBy,
    done_at: null,
    sealed,
  };
  return { insert: { into: 'task', row: { ...row } } satisfies Insert, row };
};

/** All tasks on a complaint, done ones too, in the order they came. */
export const tasksOn = (db: Db, { firm, id }: Omit<About, 'reference'>) =>
  db.selectFrom('task').selectAll().where('firm', '=', firm).where('complaint', '=', id).orderBy('id').execute();

/** An open task; `id` of any firm. */
export const openTask = (db: Db, id: string) =>
  db.selectFrom('task').selectAll().where('id', '=', id).where('done_at', 'is', null).executeTakeFirst();

export const openTasks = (db: Db, firm: string) =>
  db.selectFrom('task').selectAll().where('firm', '=', firm).where('done_at', 'is', null).orderBy('id').execute();

/** Ends the tasks of one kind on a complaint: what was to be done has come to pass. */
export const endTasks = (db: Db, { firm, id }: About, kind: TaskKind, now: number): Change => ({
  change: db
    .updateTable('task')
    .set({ done_at: now })
    .where('firm', '=', firm)
    .where('complaint', '=', id)
    .where('kind', '=', kind)
    .where('done_at', 'is', null)
    .compile(),
});

/** Ends the tasks on a complaint that stand for letters of these kinds. */
export const endTasksFor = (
  db: Db,
  { firm, id }: Omit<About, 'reference'>,
  letters: readonly LetterKind[],
  now: number,
): Change => ({
  change: db
    .updateTable('task')
    .set({ done_at: now })
    .where('firm', '=', firm)
    .where('complaint', '=', id)
    .where('letter', 'in', [...letters])
    .where('done_at', 'is', null)
    .compile(),
});

/** Ends a task, once; `id` of any firm. */
export const finishTask = (db: Db, id: string, now: number): Change => ({
  change: db.updateTable('task').set({ done_at: now }).where('id', '=', id).where('done_at', 'is', null).compile(),
  claim: true,
});
