/** A history as entries: written sealed and chained, read back as what happened. */
import type { KeptComplaint } from '../../sdk/contract/complaint.ts';
import type { Facts, Happened, HappeningKind } from '../../sdk/contract/history.ts';
import { happenings } from '../../sdk/contract/history.ts';
import { openJson, type Place, type SealKey, sealJson } from '../crypto/seal.ts';
import type { EntryRow } from '../store/tables.ts';
import { entryHash } from './chain.ts';

/** Where in which chain the next entry goes. */
export interface Tip {
  firm: string;
  id: string;
  version: number;
  head: Uint8Array;
}

/** The row of the next entry, sealed with the complaint's key and chained to the one before. */
export function nextEntry(tip: Tip, key: SealKey, { kind, facts }: Happened, at: number): EntryRow {
  const seq = tip.version + 1;
  const sealed = sealJson(key, placeOf(tip.firm, tip.id, seq), facts);
  const actor = happenings[kind].by;
  const entry = { firm: tip.firm, complaint: tip.id, seq, kind, at, actor, sealed, previous: tip.head };
  return { ...entry, hash: entryHash(entry) };
}

/** The facts of an entry. Throws `UnopenableError` when it was changed, moved or erased. */
export const factsOf = <Kind extends HappeningKind>(entry: EntryRow & { kind: Kind }, key: SealKey): Facts[Kind] =>
  openJson(key, placeOf(entry.firm, entry.complaint, entry.seq), entry.sealed);

/** What an entry says happened. Throws as {@link factsOf}. */
export const happenedIn = (entry: EntryRow, key: SealKey): Happened =>
  ({ kind: entry.kind, facts: factsOf(entry, key) }) as Happened;

/** Narrows an entry to one kind, so that its facts have that kind's type. */
export const isKind = <Kind extends HappeningKind>(entry: EntryRow, kind: Kind): entry is EntryRow & { kind: Kind } =>
  entry.kind === kind;

/** What the client filed, or had the firm log, from the first entry. */
export function filedIn(entries: readonly EntryRow[], key: SealKey): KeptComplaint | undefined {
  const [first] = entries;
  return first && isKind(first, 'received') ? factsOf(first, key).complaint : undefined;
}

/** What the firm wrote when it asked for more time in the entry `seq`; null where that says nothing of it. */
export function reasonIn(entries: readonly EntryRow[], seq: number, key: SealKey): string | null {
  const entry = entries.find((one) => one.seq === seq);
  return entry && isKind(entry, 'extension-told') ? factsOf(entry, key).reason : null;
}

const placeOf = (firm: string, complaint: string, seq: number): Place => ({
  firm,
  complaint,
  table: 'entry',
  column: 'sealed',
  row: String(seq),
});
