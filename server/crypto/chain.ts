/** What chains rows by hashes: each holds the hash of the one before and its own, over ciphertext. */
import { canonicalJson } from '../http/json.ts';
import { plainHash } from './derive.ts';

/** What precedes the first row. */
export const beginning = Buffer.alloc(32);

const leaf = Buffer.from([0]);

/** SHA-256 of `0x00 | previous | RFC 8785 JSON of the row` (security E.7). */
export const linked = (previous: Uint8Array, row: Readonly<Record<string, unknown>>): Buffer =>
  plainHash(Buffer.concat([leaf, previous, Buffer.from(canonicalJson(row))]));
