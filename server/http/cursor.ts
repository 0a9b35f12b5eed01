/** Places in lists: opaque to callers and signed, so that nobody makes one up or uses another list's. */
import type { KeyObject } from 'node:crypto';
import { keyedHash, same } from '../crypto/derive.ts';
import { ProblemError } from './problem.ts';

const macBytes = 16;

/** `list`: which list of whose, such as `audit|frm_1`. */
export function cursorAt(key: KeyObject, list: string, place: string): string {
  const mac = keyedHash(key, 'cursor/v1', list, place).subarray(0, macBytes);
  return Buffer.concat([mac, Buffer.from(place)]).toString('base64url');
}

/** The place a cursor names. Throws `invalid-cursor` for any that was not given out for this list. */
export function placeOf(key: KeyObject, list: string, cursor: string): string {
  const bytes = Buffer.from(cursor, 'base64url');
  const place = bytes.subarray(macBytes).toString();
  const mac = keyedHash(key, 'cursor/v1', list, place).subarray(0, macBytes);
  if (bytes.toString('base64url') !== cursor || !same(bytes.subarray(0, macBytes), mac))
    throw new ProblemError('invalid-cursor');
  return place;
}

/** How many rows are asked for: 1 to 100, 50 unless said otherwise. Throws `validation`. */
export function limitOf(asked: string | undefined): number {
  if (asked === undefined) return 50;
  const limit = /^\d{1,3}$/.test(asked) ? Number(asked) : 0;
  if (limit < 1 || limit > 100)
    throw new ProblemError('validation', { errors: [{ pointer: '/limit', code: 'invalid' }] });
  return limit;
}
