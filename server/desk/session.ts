/** Sessions at the desk: 30 idle minutes, 12 hours at most; a new token at each sign-in, of which only a hash is kept. */
import type { Factor } from '../../sdk/contract/desk/session.ts';
import { plainHash } from '../crypto/derive.ts';
import { newToken } from '../crypto/random.ts';
import { rolesIn } from '../firm/person.ts';
import { StoreBusyError, StoreFullError } from '../store/failures.ts';
import type { PersonRow, StaffSessionRow } from '../store/staff-tables.ts';
import type { Change, Insert, Store } from '../store/store.ts';
import type { Staff } from './desk-house.ts';
import { endSession, insertSession, seeSession, sessionByHash } from './session-table.ts';

const idle = 30 * 60_000;
export const longestStaff = 12 * 3_600_000;

/** A session that begins: its token for the cookie, and the rows to commit. `before`: the one it takes the place of. */
export function beginSession(
  { db }: Store,
  { firm, id: person }: Pick<PersonRow, 'firm' | 'id'>,
  factor: Factor,
  now: number,
  before?: Staff,
): { token: string; steps: (Insert | Change)[] } {
  const token = newToken('rds');
  const row = { firm, token_hash: plainHash(token), person, factor, created_at: now, seen_at: now };
  const ended = before ? [endSession(db, before.firm, before.tokenHash)] : [];
  return { token, steps: [insertSession(row), ...ended] };
}

/** Who a token belongs to; undefined where it is nobody's, its time is over, or its person may not sign in any more. */
export async function staffOf(
  store: Store,
  { token, now, renew, demo }: { token: string; now: number; renew: boolean; demo: boolean },
): Promise<Staff | undefined> {
  const tokenHash = plainHash(token);
  const row = await sessionByHash(store.db, tokenHash);
  if (!row || now > expiryOf(row) || !maySignIn(row, demo)) return undefined;
  // Written at most once a second: a page that makes three calls at once need not sync three times.
  if (renew && now - row.seen_at >= 1_000)
    await store.commit({ steps: [seeSession(store.db, row.firm, tokenHash, now)] }).catch(unlessUnwritable);
  return {
    firm: row.firm,
    person: row.person,
    roles: rolesIn(row.roles),
    factor: row.factor,
    signedInAt: row.created_at,
    tokenHash,
    expiresAt: expiryOf(renew ? { ...row, seen_at: now } : row),
  };
}

/** The demonstration's cast has passwords that anyone can read: its people are nobody on any other server. */
export const maySignIn = ({ state, demo }: Pick<PersonRow, 'state' | 'demo'>, inDemo: boolean): boolean =>
  state === 'active' && (demo === 0 || inDemo);

/** A store that cannot be written to just now can still be read: work goes on, only its time is not renewed. */
function unlessUnwritable(error: unknown): void {
  if (!(error instanceof StoreBusyError || error instanceof StoreFullError)) throw error;
}

const expiryOf = ({ created_at, seen_at }: Pick<StaffSessionRow, 'created_at' | 'seen_at'>): number =>
  Math.min(seen_at + idle, created_at + longestStaff);
