/** The hash chain of a history: each entry holds the hash of the one before and its own, over ciphertext. */
import { beginning, linked } from '../crypto/chain.ts';
import { plainHash } from '../crypto/derive.ts';
import type { EntryRow } from '../store/tables.ts';

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
