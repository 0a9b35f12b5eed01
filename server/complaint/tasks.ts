/** Tasks, wherever they are done: the letter one stands for, and what follows once the client was told otherwise. */
import type { ComplaintLetterKind, ContactMethod } from '../../sdk/contract/history.ts';
import { ProblemError } from '../http/problem.ts';
import { isLetterOfComplaint } from '../mail/outbox-table.ts';
import { finishTask } from '../mail/task-table.ts';
import type { Change, Insert } from '../store/store.ts';
import type { TaskRow } from '../store/tables.ts';
import { type Acting, happenOnce } from './acts.ts';
import { type Correspondence, readOut } from './letters.ts';
import type { Wanted } from './rules.ts';

/** The letter a task stands for, and the entry that tells of; null where it stands for none about a complaint. */
export function standsFor({ letter, entry }: TaskRow): { letter: ComplaintLetterKind; about: number } | null {
  return letter && isLetterOfComplaint(letter) && entry !== null ? { letter, about: entry } : null;
}

/** That letter, word for word, to be read out or posted; null where there is none. */
export async function wordsOf(from: Correspondence, task: TaskRow): Promise<string | null> {
  const { firm, complaint, created_at: queued_at } = task;
  const stands = standsFor(task);
  return stands && readOut(from, { firm, complaint, kind: stands.letter, entry: stands.about, queued_at });
}

/**
 * How a task was done. `method`: how the client was told what the letter would have said; `result`: what came of calling a client
 * who was unhappy with how they were handled.
 */
export interface Done {
  method: ContactMethod | null;
  result: string | null;
  by: string | null;
  person?: string;
}

/**
 * Takes an open task off the list, once. With a `method` it is as good as the letter it stands for: what follows from that,
 * follows now, and what was said is kept. Throws `OvertakenError` where it was done meanwhile, `validation` for a method
 * where there is no letter to the client, and for a result of anything but such a call, of which it is required.
 */
export async function finish(
  from: Correspondence & Pick<Acting, 'mayStill'>,
  task: TaskRow,
  done: Done,
  now: number,
  also: readonly (Insert | Change)[] = [],
): Promise<void> {
  const which = { firm: task.firm, complaint: task.complaint };
  await happenOnce(from, which, await meant(from, task, done), now, [...also, finishTask(from.store.db, task.id, now)]);
}

/** What is put on record. */
async function meant(from: Correspondence, task: TaskRow, { method, result, ...who }: Done): Promise<Wanted> {
  const called = task.kind === 'survey-follow-up';
  if (called !== (result !== null)) throw fault('/result', called ? 'required' : 'invalid');
  if (method === null)
    return { kind: 'task-done', facts: { task: task.id, ...who, ...(result === null ? {} : { result }) } };
  const stands = standsFor(task);
  const text = await wordsOf(from, task);
  if (!stands || stands.letter.startsWith('firm-') || text === null) throw fault('/method', 'invalid');
  return { kind: 'told', facts: { ...stands, method, ...who, text } };
}

const fault = (pointer: string, code: 'required' | 'invalid'): ProblemError =>
  new ProblemError('validation', { errors: [{ pointer, code }] });
