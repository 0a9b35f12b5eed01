/** The hash chain of a history: each entry holds the hash of the one before and its own, over ciphertext. */
import { plainHash } from '../crypto/derive.ts';
import { canonicalJson } from '../http/json.ts';
import type { EntryRow } from '../store/tables.ts';

/** What precedes the first entry. */
export const beginning = Buffer.alloc(32);

const leaf = Buffer.from([0]);

/** SHA-256 of `0x00 | previous | RFC 8785 JSON of the entry` (security E.7). */
export const linked = (previous: Uint8Array, entry: Readonly<Record<string, unknown>>): Buffer =>
  plainHash(Buffer.concat([leaf, previous, Buffer.from(canonicalJson(entry))]));

/** The hash of an entry, which names its ciphertext by hash. */
export function entryHash(entry: Omit<EntryRow, 'hash'>): Buffer {
  const { firm, complaint, seq, kind, at, actor, sealed, previous } = entry;
  return linked(previous, { firm, complaint, seq, kind, at, actor, sealed: plainHash(sealed).toString('hex') });
}

/** What the complaint's own row says of its last entry. */
interface Tip {
  version: number;
  head: Uint8Array;
}

/**
 * The number of the first entry that does not hold, or null when the whole chain does. Needs no key. With `tip` also an
 * end that was cut off or put on is noticed.
 */
export function brokenAt(entries: readonly EntryRow[], tip?: Tip): number | null {
  let previous: Uint8Array = beginning;
  for (const [at, entry] of entries.entries()) {
    const linked = entry.seq === at + 1 && Buffer.compare(entry.previous, previous) === 0;
    if (!linked || Buffer.compare(entryHash(entry), entry.hash) !== 0) return at + 1;
    previous = entry.hash;
  }
  if (!tip || (entries.length === tip.version && Buffer.compare(previous, tip.head) === 0)) return null;
  return Math.min(entries.length, tip.version) + 1;
}
