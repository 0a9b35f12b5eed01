/** The firm's record: who did what at its desk, each row chained to the one before, its details sealed. */
import type { AuditOperation } from '../../sdk/contract/desk/audit.ts';
import { beginning, linked } from '../crypto/chain.ts';
import { plainHash } from '../crypto/derive.ts';
import type { FirmKeys, Keyring } from '../crypto/keyring.ts';
import { openJson, type Place, sealJson } from '../crypto/seal.ts';
import { OvertakenError, untilNotOvertaken } from '../http/overtaken.ts';
import type { AuditRow } from '../store/staff-tables.ts';
import type { Change, Committed, Insert, Store } from '../store/store.ts';
import { insertAudit, lastAudit } from './audit-table.ts';

/** One thing to put on record. `person`: who did it; null where nobody was signed in. No personal detail but in `details`. */
export interface Act {
  person: string | null;
  operation: AuditOperation;
  object: string | null;
  details?: Readonly<Record<string, unknown>>;
}

/** Where the record is kept, and the keys that seal it. */
export interface Recording {
  store: Store;
  keyring: Keyring;
}

/** Where the record ends now. What is read after that and committed with the next row was read in time. */
export const endOfRecord = async ({ store }: Recording, firm: string) => (await lastAudit(store.db, firm)) ?? null;

/**
 * The next row, to be committed with what it tells of; lost when another came first, and then all must be decided again.
 * `end`: where the record ended when deciding began.
 */
export async function nextAudit(
  { store, keyring }: Recording,
  firm: string,
  act: Act,
  now: number,
  end?: Awaited<ReturnType<typeof endOfRecord>>,
): Promise<Insert> {
  const last = end === undefined ? await lastAudit(store.db, firm) : end;
  const seq = (last?.seq ?? 0) + 1;
  const { staff } = await keyring.firm(firm);
  const { person, operation, object, details = {} } = act;
  const row = {
    firm,
    seq,
    // A clock that was set back must not make a record whose times go back.
    at: Math.max(now, last?.at ?? 0),
    person,
    operation,
    object,
    sealed: sealJson(staff, placeOf(firm, seq), details),
    previous: last?.hash ?? beginning,
  };
  return insertAudit({ ...row, hash: auditHash(row) });
}

/**
 * Commits what was decided, deciding again as often as another row came first. `keyed`: a call whose door decides again
 * by itself, having looked for an answer by the same key.
 */
export async function decided(keyed: boolean, decide: () => Promise<Committed>): Promise<void> {
  const once = async (): Promise<void> => {
    if (!(await decide()).won) throw new OvertakenError('another row of the record came first');
  };
  await (keyed ? once() : untilNotOvertaken(once));
}

/** Puts on record what has no other effect, or only `also`. */
export const note = (
  recording: Recording,
  firm: string,
  act: Act,
  now: number,
  also: readonly (Insert | Change)[] = [],
): Promise<void> =>
  decided(false, async () => recording.store.commit({ steps: [await nextAudit(recording, firm, act, now), ...also] }));

export const detailsOf = ({ staff }: FirmKeys, row: AuditRow): Record<string, unknown> =>
  openJson(staff, placeOf(row.firm, row.seq), row.sealed);

function auditHash({ firm, seq, at, person, operation, object, sealed, previous }: Omit<AuditRow, 'hash'>): Buffer {
  return linked(previous, { firm, seq, at, person, operation, object, sealed: plainHash(sealed).toString('hex') });
}

/**
 * The number of the first row that does not hold, or null where all do; needs no key. `after`: the row before the first of
 * `rows`, where that is not the beginning.
 */
export function auditBrokenAt(rows: readonly AuditRow[], after?: Pick<AuditRow, 'seq' | 'hash'>): number | null {
  let seq = after?.seq ?? 0;
  let previous: Uint8Array = after?.hash ?? beginning;
  for (const row of rows) {
    seq++;
    const follows = row.seq === seq && Buffer.compare(row.previous, previous) === 0;
    if (!follows || Buffer.compare(auditHash(row), row.hash) !== 0) return seq;
    previous = row.hash;
  }
  return null;
}

const placeOf = (firm: string, seq: number): Place => ({
  firm,
  complaint: '',
  table: 'audit',
  column: 'sealed',
  row: String(seq),
});
