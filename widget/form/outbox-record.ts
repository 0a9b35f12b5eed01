/** How a complaint that waits is kept on the device, and the rules of its waiting. */
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { type Draft, draftFrom } from './draft.ts';
import type { Opened } from './vault.ts';

/**
 * One complaint that waits. `since`: when Send was pressed. `tried`: when a try first ended without an answer, so that it
 * may have arrived; both in milliseconds UTC.
 */
export interface Waiting {
  id: string;
  draft: Draft;
  complaint: NewComplaint;
  since: number;
  tried: number | undefined;
}

/** The name under which a complaint waits: one for each idempotency key. */
export const outboxId = (key: string): string => `outbox ${key}`;

/** The complaints among `found` that wait; `damaged`: the names of those that can no longer be read. */
export function waitingAmong(found: readonly Opened[]): { waiting: Waiting[]; damaged: string[] } {
  const records = found.filter(({ id }) => id.startsWith('outbox '));
  const damaged = records.filter(({ content }) => !Object(content).complaint);
  const waiting = records.filter((one) => !damaged.includes(one)).map(waitingIn);
  return { waiting, damaged: damaged.map(({ id }) => id) };
}

function waitingIn({ id, at, content }: Opened): Waiting {
  const { draft, complaint, tried } = Object(content) as Waiting;
  return { id, draft: draftFrom(draft), complaint, since: at, tried };
}

/** The complaint with that name, if it still waits. */
export async function readWaiting(vault: string, id: string): Promise<Waiting | undefined> {
  const { takeOut } = await import('./vault.ts');
  return waitingAmong(await takeOut(vault)).waiting.find((one) => one.id === id);
}

/** @throws where the device refuses; see `putAway`. */
export async function keepWaiting(vault: string, waiting: Waiting, onlyInPlace: boolean): Promise<void> {
  const { putAway } = await import('./vault.ts');
  const { id, since, ...content } = waiting;
  await putAway(vault, { id, at: since, content }, onlyInPlace);
}

export async function dropWaiting(vault: string, ids: readonly string[]): Promise<void> {
  const { throwAway } = await import('./vault.ts');
  await throwAway(vault, (id) => ids.includes(id));
}

/** Milliseconds before the next try by itself: doubling up to five minutes, later where the server asks for that. */
export const waitBefore = (tries: number, retryAfter = 0): number =>
  Math.max(Math.min(300_000, 5_000 * 2 ** Math.min(tries, 10)), retryAfter * 1_000);

/**
 * Whether only the person may send it now: what may have arrived days ago could be counted twice, since the server
 * remembers a key for 72 hours. One day less leaves room for a clock that is wrong by a day.
 */
export const isStale = ({ draft, tried }: Pick<Waiting, 'draft' | 'tried'>, now: number): boolean =>
  draft.unsure && tried !== undefined && Math.abs(now - tried) > 48 * 3_600_000;
