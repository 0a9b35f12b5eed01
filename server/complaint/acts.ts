/** Acts on a complaint that is there: read it, decide, record; again from the start when someone else was first. */
import type { ComplaintLetterKind, HappeningKind } from '../../sdk/contract/history.ts';
import type { Keyring } from '../crypto/keyring.ts';
import type { SealKey } from '../crypto/seal.ts';
import type { Firms } from '../firm/firms.ts';
import { reckoningOf } from '../firm/reckoning.ts';
import { untilNotOvertaken } from '../http/overtaken.ts';
import { ProblemError } from '../http/problem.ts';
import type { Change, Insert, Store } from '../store/store.ts';
import { complaintById, entriesOf, entryAt, lastOfKind } from './complaint-table.ts';
import { headsOf } from './heads.ts';
import { happenedIn } from './history.ts';
import { type Recorded, record } from './record.ts';
import { decide, type Moment, type Wanted } from './rules.ts';

export interface Acting {
  store: Store;
  keyring: Keyring;
  firms: Firms;
  /** Throws where whoever acts must not any more. Asked once the complaint was read: who acts on an older one is overtaken. */
  mayStill?(): Promise<void>;
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
  acting: Acting,
  which: Which,
  wanted: Wanted,
  now: number,
  also: readonly (Insert | Change)[] = [],
): Promise<Recorded> {
  const stands = await standing(acting, which);
  await acting.mayStill?.();
  const { row, key, reckoning } = stands;
  const happened = decide(row, wanted, await momentOf(acting, stands, wanted, now));
  return record(acting.store, row, key, happened, now, reckoning, also);
}

/** The moment something is wanted, with what its rules look at beside the complaint: read after that, so that it is no older. */
export async function momentOf(
  acting: Pick<Acting, 'store'>,
  { row, key, reckoning }: Awaited<ReturnType<typeof standing>>,
  wanted: Wanted,
  now: number,
): Promise<Moment> {
  const which = { firm: row.firm, complaint: row.id };
  const [told, heads] = await Promise.all([toldBy(acting, which, wanted, key), headsFor(acting, which, wanted, key)]);
  return { now, reckoning, told, heads };
}

const aboutHeads: readonly HappeningKind[] = ['heads-sent', 'heads-confirmed', 'heads-corrected'];

const headsFor = async (
  { store }: Pick<Acting, 'store'>,
  { firm, complaint }: Which,
  { kind }: Wanted,
  key: SealKey,
) => (aboutHeads.includes(kind) ? headsOf(await entriesOf(store.db, firm, complaint), key) : undefined);

/** A complaint as it stands, with its key and the reckoning of its firm. Throws `not-found`. */
export async function standing({ store, keyring, firms }: Acting, { firm: firmId, complaint }: Which) {
  const [row, firm] = await Promise.all([complaintById(store.db, firmId, complaint), firms.byId(firmId)]);
  if (!row || !firm) throw new ProblemError('not-found');
  const key = await keyring.complaint(firmId, complaint);
  return { row, key, reckoning: reckoningOf(firm.settings, row.pack) };
}

/** Letters that something has effect with: by the entry that queues them. */
const proving: Partial<Record<HappeningKind, ComplaintLetterKind>> = { asked: 'asked', 'extension-told': 'extension' };

/**
 * What a letter that was sent, or was told otherwise, tells the client of: some of it has effect only now. Of several things
 * they were asked for, the last: that is what they are waited for.
 */
async function toldBy({ store }: Pick<Acting, 'store'>, { firm, complaint }: Which, wanted: Wanted, key: SealKey) {
  if (wanted.kind !== 'letter-sent' && wanted.kind !== 'told') return undefined;
  const letter = wanted.kind === 'told' ? wanted.facts.letter : wanted.facts.kind;
  const { about } = wanted.facts;
  const entry = about === undefined ? undefined : await entryAt(store.db, firm, complaint, about);
  if (!entry || proving[entry.kind] !== letter) return undefined;
  if (entry.kind === 'asked' && (await lastOfKind(store.db, entry))?.seq !== entry.seq) return undefined;
  return happenedIn(entry, key);
}

/** As {@link happenOnce}, deciding again as often as it takes. For acts that no caller repeats by a key. */
export function happen(
  acting: Acting,
  which: Which,
  wanted: Wanted,
  now: number,
  also: readonly (Insert | Change)[] = [],
): Promise<Recorded> {
  return untilNotOvertaken(() => happenOnce(acting, which, wanted, now, also));
}

/** Whoever opens an unconfirmed complaint has its code or its mail: that confirms it. False: there was nothing to confirm. */
export function confirm(acting: Acting, which: Which, now: number): Promise<boolean> {
  return untilNotOvertaken(async () => {
    const { row, key, reckoning } = await standing(acting, which);
    if (!row.unconfirmed) return false;
    const happened = decide(row, { kind: 'confirmed', facts: {} }, { now, reckoning });
    await record(acting.store, row, key, happened, now, reckoning);
    return true;
  });
}
