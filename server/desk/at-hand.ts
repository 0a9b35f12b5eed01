/** A complaint as a person at the desk has it at hand, and what they do to it: one act, one unit, one answer. */
import type { Acted } from '../../sdk/contract/desk/acts.ts';
import { standing } from '../complaint/acts.ts';
import { record } from '../complaint/record.ts';
import { decide, evolve, type Standing, type Wanted } from '../complaint/rules.ts';
import { isWalled } from '../complaint/wall-table.ts';
import { ProblemError } from '../http/problem.ts';
import type { Change, Insert } from '../store/store.ts';
import type { DeskHouse, Staff } from './desk-house.ts';

/** Throws `not-found` where there is no such complaint, and just so where this person is walled from it. */
export async function atHand(house: DeskHouse, { firm, person }: Staff, complaint: string) {
  if (await isWalled(house.store.db, firm, complaint, person)) throw new ProblemError('not-found');
  return standing(house, { firm, complaint });
}

/** What an act needs of its call. */
export interface Acting {
  staff: Staff;
  complaint: string;
  now: number;
  requireVersion(version: number): void;
  keep(answer: Acted, now: number): Insert;
}

/**
 * Makes it happen, once, and keeps the answer with it. `also`: rows of the same unit. Throws `not-found`, `precondition-failed` where
 * the person did not see what came last, `not-possible-now` where the status does not allow it.
 */
export async function act(
  house: DeskHouse,
  { staff, complaint, now, requireVersion, keep }: Acting,
  wanted: Wanted,
  also: readonly (Insert | Change)[] = [],
): Promise<Acted> {
  const { row, key, reckoning } = await atHand(house, staff, complaint);
  requireVersion(row.edition);
  const happened = decide(row, wanted, { now, reckoning });
  const after = happened.reduce<Standing>((so, one, at) => evolve(so, one, now, row.version + 1 + at), row);
  const answer = { version: after.edition, status: after.status ?? row.status, entry: row.version + 1 };
  await record(house.store, row, key, happened, now, reckoning, [keep(answer, now), ...also]);
  house.wake();
  return answer;
}
