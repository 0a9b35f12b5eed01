/** Tasks at the desk: what a person has to do, on one complaint or on all they may see, added and taken off. */

import type { OpenedTask, Task, TaskList } from '../../sdk/contract/desk/case-file.ts';
import { may } from '../../sdk/contract/desk/roles.ts';
import type { ContactMethod } from '../../sdk/contract/history.ts';
import { finish, wordsOf } from '../complaint/tasks.ts';
import { newTimedId } from '../crypto/random.ts';
import { openJson, type Place, type SealKey, sealJson } from '../crypto/seal.ts';
import { cursorAt, placeOf } from '../http/cursor.ts';
import { ProblemError } from '../http/problem.ts';
import { addToDo, openTask } from '../mail/task-table.ts';
import type { Insert } from '../store/store.ts';
import type { TaskRow } from '../store/tables.ts';
import { type Acting, act, atHand, requireUnwalled, signed } from './at-hand.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { namesOf } from './names.ts';
import { recordReading } from './reading.ts';
import { othersWhoRelease, readsUnreleased } from './survey-readers.ts';
import { noDay, openTasksSeen, type TaskPlace } from './task-list-table.ts';

/** `key`: of its complaint, where anybody wrote something down. */
export const shownTask = (row: TaskRow, key: SealKey | undefined): Task => ({
  id: row.id,
  kind: row.kind,
  letter: row.letter,
  text: row.sealed && key ? openJson<{ text: string }>(key, sealedAt(row), row.sealed).text : null,
  createdAt: new Date(row.created_at).toISOString(),
  dueBy: row.due_by,
  doneAt: row.done_at === null ? null : new Date(row.done_at).toISOString(),
});

/** A page of the open tasks; `after`: the cursor of the page before. */
export async function listTasks(
  house: DeskHouse,
  staff: Staff,
  limit: number,
  after: string | undefined,
): Promise<TaskList> {
  const { store, keyring } = house;
  const { firm, person } = staff;
  const list = `tasks|${firm}|${person}`;
  const from = after === undefined ? undefined : taskPlace(placeOf(keyring.server, list, after));
  const others = may(staff.roles, 'survey.read') ? await othersWhoRelease(house, staff) : null;
  const [rows, names] = await Promise.all([
    openTasksSeen(store.db, { firm, person, others }, limit + 1, from),
    namesOf(house, firm),
  ]);
  const page = rows.slice(0, limit);
  const items = page.map(async ({ handler, ...row }) => {
    const task = shownTask(row, row.sealed ? await keyring.complaint(firm, row.complaint) : undefined);
    return { ...task, complaint: row.complaint, reference: row.reference, handler: names.named(handler) };
  });
  const last = rows.length > limit ? page.at(-1) : undefined;
  const next = last ? cursorAt(keyring.server, list, `${last.due_by ?? noDay}|${last.id}`) : null;
  return { items: await Promise.all(items), next };
}

function taskPlace(place: string): TaskPlace {
  const [dueBy = '', id = ''] = place.split('|');
  return { dueBy, id };
}

/** An open task with what to say; as good as reading its complaint. Throws `not-found` where there is none that this person may see. */
export async function readTask(house: DeskHouse, staff: Staff, id: string): Promise<OpenedTask> {
  const { row, complaint, key } = await openTaskSeen(house, staff, id);
  await recordReading(house, staff, complaint, key);
  return { ...shownTask(row, key), says: await wordsOf(house, row) };
}

async function openTaskSeen(house: DeskHouse, staff: Staff, id: string) {
  const row = await openTask(house.store.db, id);
  if (!row || row.firm !== staff.firm) throw new ProblemError('not-found');
  const { row: complaint, key } = await atHand(house, staff, row.complaint);
  if (row.kind === 'survey-follow-up' && !(await readsUnreleased(house, staff, complaint)))
    throw new ProblemError('not-found');
  return { row, complaint, key };
}

/** Writes down something to do about a complaint. */
export async function addTask(
  house: DeskHouse,
  acting: Omit<Acting, 'keep'> & { keep(answer: Task, now: number): Insert },
  { text, dueBy }: { text: string; dueBy: string | null },
): Promise<Task> {
  const { staff, complaint, now } = acting;
  const { row, key } = await atHand(house, staff, complaint);
  const which = { firm: row.firm, complaint, id: newTimedId('tsk', now) };
  const task = addToDo(row, { id: which.id, sealed: sealJson(key, sealedAt(which), { text }) }, now, dueBy);
  const answer = shownTask(task.row, key);
  const facts = { task: which.id, dueBy, ...(await signed(house, staff)) };
  await act(house, { ...acting, keep: () => acting.keep(answer, now) }, { kind: 'task-added', facts }, [task.insert]);
  return answer;
}

/** Takes a task off the list, as {@link finish} does. Throws `not-found` where there is none that this person may see. */
export async function doneTask(
  house: DeskHouse,
  staff: Staff,
  id: string,
  how: { method: ContactMethod | null; result: string | null },
  keep: (answer: Task, now: number, complaint: string) => Insert,
): Promise<Task> {
  const now = house.clock.now();
  const { row, key } = await openTaskSeen(house, staff, id);
  const answer = shownTask({ ...row, done_at: now }, key);
  const mayStill = () => requireUnwalled(house, staff, row.complaint);
  const done = { ...how, ...(await signed(house, staff)) };
  await finish({ ...house, mayStill }, row, done, now, [keep(answer, now, row.complaint)]);
  house.wake();
  return answer;
}

const sealedAt = ({ firm, complaint, id }: Pick<TaskRow, 'firm' | 'complaint' | 'id'>): Place => ({
  firm,
  complaint,
  table: 'task',
  column: 'sealed',
  row: id,
});
