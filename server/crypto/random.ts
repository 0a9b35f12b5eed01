/** Chance from the system's generator, drawn in pools: one call a token costs ten times as much. */
import { randomFillSync } from 'node:crypto';
import { crockford } from '../../sdk/contract/reference.ts';

const pool = Buffer.alloc(16_384);
let used = pool.length;

/** `count` random bytes of their own memory; the pool keeps no copy of what it gave out. */
export function randomBytes(count: number): Buffer {
  if (count > 1_024) return randomFillSync(Buffer.alloc(count));
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const given = Buffer.from(pool.subarray(used, used + count));
  pool.fill(0, used, used + count);
  used += count;
  return given;
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `count` random base62 symbols, each equally likely: bytes from 248 on are drawn again. */
export function randomBase62(count: number): string {
  let symbols = '';
  while (symbols.length < count) {
    for (const byte of randomBytes(count + 4)) {
      if (byte < 248 && symbols.length < count) symbols += base62[byte % 62];
    }
  }
  return symbols;
}

/** `count` random Crockford symbols of 5 bits each. */
export function randomCrockford(count: number): string {
  let symbols = '';
  for (const byte of randomBytes(count)) symbols += crockford[byte & 31];
  return symbols;
}

/** A public id: prefix, `_`, 22 base62 symbols (130 bits). */
export const newId = (prefix: string): string => `${prefix}_${randomBase62(22)}`;

let lastTime = 0;
let inThisTime = 0;

/**
 * An internal id that sorts by time and, within a millisecond of this process, by order, so that tables grow at their
 * end: 9 symbols of `now`, 3 of order, 10 random (59 bits). Base 36 in front: it sorts alike in every collation.
 */
export function newTimedId(prefix: string, now: number): string {
  inThisTime = now === lastTime ? inThisTime + 1 : 0;
  lastTime = now;
  const time = now.toString(36).padStart(9, '0');
  return `${prefix}_${time}${(inThisTime % 46_656).toString(36).padStart(3, '0')}${randomBase62(10)}`;
}

/** A bearer secret: prefix, `_`, 32 random bytes as 43 base64url symbols. */
export const newToken = (prefix: string): string => `${prefix}_${randomBytes(32).toString('base64url')}`;
