/** Acts on a complaint that is there: read it, decide, record; again from the start when someone else was first. */
import type { Happened } from '../../sdk/contract/history.ts';
import type { Keyring } from '../crypto/keyring.ts';
import { OvertakenError, tooBusy } from '../http/endpoint.ts';
import { ProblemError } from '../http/problem.ts';
import type { Change, Insert, Store } from '../store/store.ts';
import { complaintById } from './complaint-table.ts';
import { type Recorded, record } from './record.ts';
import { decide } from './rules.ts';

export interface Acting {
  store: Store;
  keyring: Keyring;
}

export interface Which {
  firm: string;
  complaint: string;
}

/**
 * Makes something happen, once. `also` is committed with it. Throws `OvertakenError` when another entry came first,
 * `not-possible-now` when the status does not allow it.
 */
export async function happenOnce(
  { store, keyring }: Acting,
  { firm, complaint }: Which,
  wanted: Happened,
  now: number,
  also: readonly (Insert | Change)[] = [],
): Promise<Recorded> {
  const row = await complaintById(store.db, firm, complaint);
  if (!row) throw new ProblemError('not-found');
  const key = await keyring.complaint(firm, complaint);
  return record(store, row, key, decide(row, wanted, now), now, also);
}

const mostAttempts = 40;

/** As {@link happenOnce}, deciding again as often as it takes. For acts that no caller repeats by a key. */
export async function happen(
  acting: Acting,
  which: Which,
  wanted: Happened,
  now: number,
  also: readonly (Insert | Change)[] = [],
): Promise<Recorded> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await happenOnce(acting, which, wanted, now, also);
    } catch (error) {
      if (!(error instanceof OvertakenError)) throw error;
      if (attempt === mostAttempts) throw tooBusy(error);
    }
  }
}
