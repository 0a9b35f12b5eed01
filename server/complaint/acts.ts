/** Acts on a complaint that is there: read it, decide, record; again from the start when someone else was first. */
import type { Happened } from '../../sdk/contract/history.ts';
import type { Keyring } from '../crypto/keyring.ts';
import { untilNotOvertaken } from '../http/endpoint.ts';
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

/** As {@link happenOnce}, deciding again as often as it takes. For acts that no caller repeats by a key. */
export function happen(
  acting: Acting,
  which: Which,
  wanted: Happened,
  now: number,
  also: readonly (Insert | Change)[] = [],
): Promise<Recorded> {
  return untilNotOvertaken(() => happenOnce(acting, which, wanted, now, also));
}

/** Whoever opens an unconfirmed complaint has its code or its mail: that confirms it. False: there was nothing to confirm. */
export function confirm({ store, keyring }: Acting, { firm, complaint }: Which, now: number): Promise<boolean> {
  return untilNotOvertaken(async () => {
    const row = await complaintById(store.db, firm, complaint);
    if (!row?.unconfirmed) return false;
    const key = await keyring.complaint(firm, complaint);
    await record(store, row, key, decide(row, { kind: 'confirmed', facts: {} }, now), now);
    return true;
  });
}
