/**
 * The one way anything is sealed: AES-256-GCM, 96-bit random nonce, the tag always 16 bytes, bound to its place.
 *
 * A sealed value is `version 1 | key version 4 | nonce 12 | ciphertext | tag 16`. No plaintext leaves before the tag was
 * checked. Moved to another firm, complaint, table, column or row it does not open (security E.1).
 */
import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { randomBytes } from './random.ts';

/** Where a value belongs. All parts are bound to it; none of them is secret. */
export interface Place {
  firm: string;
  complaint: string;
  table: string;
  column: string;
  row: string;
}

/** A key and its version; the version travels with each value, so that keys can be changed while serving. */
export interface SealKey {
  key: KeyObject;
  version: number;
}

/** The value was changed, moved, cut, or sealed with another key. Says nothing more on purpose. */
export class UnopenableError extends Error {
  override name = 'UnopenableError';
}

const format = 1;
const cipher = 'aes-256-gcm';
const head = 5;
const nonceBytes = 12;
const tagBytes = 16;
const options = { authTagLength: tagBytes };

export function seal({ key, version }: SealKey, place: Place, plain: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, key, nonce, options);
  sealing.setAAD(bindings(place, version));
  const body = sealing.update(plain);
  sealing.final();
  const sealed = Buffer.allocUnsafe(head + nonceBytes + body.length + tagBytes);
  sealed.writeUInt8(format, 0);
  sealed.writeUInt32BE(version, 1);
  nonce.copy(sealed, head);
  body.copy(sealed, head + nonceBytes);
  sealing.getAuthTag().copy(sealed, sealed.length - tagBytes);
  return sealed;
}

export function open({ key, version }: SealKey, place: Place, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < head + nonceBytes + tagBytes || bytes[0] !== format || bytes.readUInt32BE(1) !== version)
    throw new UnopenableError('unknown format or key version');
  const opening = createDecipheriv(cipher, key, bytes.subarray(head, head + nonceBytes), options);
  opening.setAAD(bindings(place, version));
  opening.setAuthTag(bytes.subarray(-tagBytes));
  const plain = opening.update(bytes.subarray(head + nonceBytes, -tagBytes));
  try {
    opening.final();
  } catch {
    throw new UnopenableError('the value does not belong here or was changed');
  }
  return plain;
}

export const sealJson = (key: SealKey, place: Place, value: unknown): Buffer =>
  seal(key, place, Buffer.from(JSON.stringify(value)));

export const openJson = <T>(key: SealKey, place: Place, sealed: Uint8Array): T =>
  JSON.parse(open(key, place, sealed).toString()) as T;

/** Each part with its length before it, so that no two places read alike. */
function bindings(place: Place, version: number): Buffer {
  const parts = [`v${format}`, place.firm, place.complaint, place.table, place.column, place.row, String(version)];
  return Buffer.from(parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join(''));
}
