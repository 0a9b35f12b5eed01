/** A complaint as a person at the desk has it at hand, and what they do to it: one act, one unit, one answer. */
import type { Acted } from '../../sdk/contract/desk/acts.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import { momentOf, standing } from '../complaint/acts.ts';
import { record } from '../complaint/record.ts';
import { decide, evolve, type Standing, type Wanted } from '../complaint/rules.ts';
import { isWalled } from '../complaint/wall-table.ts';
import { nameOf } from '../firm/person.ts';
import { personById } from '../firm/person-table.ts';
import { unauthenticated } from '../http/endpoint.ts';
import { ProblemError } from '../http/problem.ts';
import type { Change, Insert } from '../store/store.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { refuseClaimed } from './claims.ts';
import type { Desk, DeskHouse, Staff } from './desk-house.ts';

/** Throws `not-found` where there is no such complaint, and just so where this person is walled from it. */
export async function atHand(house: DeskHouse, { firm, person }: Staff, complaint: string) {
  const hand = await standing(house, { firm, complaint });
  // After the row was read: a wall that goes up in between is an entry, and whoever acts on the older row is overtaken.
  await requireUnwalled(house, { firm, person }, complaint);
  return hand;
}

/** Throws `not-found` where this person is walled from it. */
export async function requireUnwalled(
  { store }: Pick<Desk, 'store'>,
  { firm, person }: Pick<Staff, 'firm' | 'person'>,
  complaint: string,
): Promise<void> {
  if (await isWalled(store.db, firm, complaint, person)) throw new ProblemError('not-found');
}

/** What an act needs of its call. `keep`: for calls that can be repeated by a key. */
export interface Acting<Answer = Acted> {
  staff: Staff;
  complaint: string;
  now: number;
  requireVersion(version: number): void;
  /** Throws where what is wanted is not possible any more for a reason that its rules do not know; asked as the wall of {@link atHand}. */
  mayStill?(): Promise<void>;
  keep?(answer: Answer, now: number): Insert;
}

/**
 * As {@link atHand}, for whatever is done to it, now or in a moment. Throws `not-possible-now` where somebody else has claimed it, and
 * `precondition-failed` where the person did not see what came last.
 */
export async function toActOn(
  house: DeskHouse,
  { staff, complaint, requireVersion }: Omit<Acting, 'keep' | 'now'>,
): ReturnType<typeof atHand> {
  const hand = await atHand(house, staff, complaint);
  await refuseClaimed(house, staff, complaint);
  requireVersion(hand.row.edition);
  return hand;
}

/**
 * Makes it happen, once, and keeps the answer with it; of several things one after the other, the first is the entry that is
 * answered. `also`: rows of the same unit; `reach`: what the complaint's row knows of how its client can be reached, where that
 * changes. Throws as {@link toActOn}, and `not-possible-now` where the status does not allow it.
 */
export async function act(
  house: DeskHouse,
  acting: Acting,
  wanted: Wanted | readonly Wanted[],
  also: readonly (Insert | Change)[] = [],
  reach: Partial<Pick<ComplaintRow, 'email_index' | 'mailable'>> = {},
): Promise<Acted> {
  const hand = await toActOn(house, acting);
  await acting.mayStill?.();
  const { row, key, reckoning } = hand;
  const { now, keep } = acting;
  const happened: Happened[] = [];
  let after: Standing = row;
  for (const one of [wanted].flat() as readonly Wanted[])
    for (const next of decide(after, one, await momentOf(house, hand, one, now))) {
      after = evolve(after, next, now, after.version + 1);
      happened.push(next);
    }
  const answer = { version: after.edition, status: after.status ?? row.status, entry: row.version + 1 };
  await record(house.store, { ...row, ...reach }, key, happened, now, reckoning, [
    ...(keep ? [keep(answer, now)] : []),
    ...also,
  ]);
  house.wake();
  return answer;
}

/** Who does it, as the facts of an act have it. */
export async function signed(
  { store, keyring }: Pick<Desk, 'store' | 'keyring'>,
  { firm, person }: Pick<Staff, 'firm' | 'person'>,
): Promise<{ by: string; person: string }> {
  const [row, keys] = await Promise.all([personById(store.db, firm, person), keyring.firm(firm)]);
  if (!row) throw unauthenticated();
  return { by: nameOf(keys, row), person };
}
