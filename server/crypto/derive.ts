/** Keys from keys, each under its own label (HKDF-SHA-256), and keyed hashes. `KeyObject`s: raw buffers cost 3 to 5 times as much. */
import { createHmac, createSecretKey, hash, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto';

const nothing = Buffer.alloc(0);

/** The 256-bit subkey of `key` for one purpose, such as `field/v1`. */
export const derive = (key: KeyObject | Uint8Array, label: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', asKeyObject(key), nothing, label, 32)));

const asKeyObject = (key: KeyObject | Uint8Array): KeyObject =>
  key instanceof Uint8Array ? createSecretKey(key) : key;

/** HMAC-SHA-256 over parts, each with its length before it, so that no two lists of parts read alike. */
export const keyedHash = (key: KeyObject, ...parts: readonly string[]): Buffer =>
  createHmac('sha256', key)
    .update(parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join(''))
    .digest();

/** SHA-256, for secrets that are random themselves (tokens): a dump then holds nothing that opens a session. */
export const plainHash = (bytes: string | Uint8Array): Buffer => hash('sha256', bytes, 'buffer');

/** Compares in constant time. */
export const same = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && timingSafeEqual(left, right);
