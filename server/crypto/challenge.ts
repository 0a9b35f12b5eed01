/** Challenges for passkeys: signed by us for one purpose and five minutes, so that nothing is kept until one is answered. */
import type { KeyObject } from 'node:crypto';
import { keyedHash, plainHash, same } from './derive.ts';
import { randomBytes } from './random.ts';

const lives = 5 * 60_000;
const saltBytes = 24;
const macBytes = 16;

/** An answered challenge. `mark`: what to spend it by; it is good once. */
export interface Challenge {
  mark: Buffer;
  expiresAt: number;
}

/** `purpose`: what it may be answered for, and by whom where that is known. */
export function newChallenge(key: KeyObject, purpose: string, now: number): Uint8Array<ArrayBuffer> {
  const head = Buffer.concat([instant(now + lives), randomBytes(saltBytes)]);
  return new Uint8Array(Buffer.concat([head, macOf(key, purpose, head)]));
}

/** The challenge in base64url, if it is one of ours for this purpose and its time is not over. */
export function readChallenge(key: KeyObject, purpose: string, now: number, text: string): Challenge | undefined {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== 8 + saltBytes + macBytes) return undefined;
  const head = bytes.subarray(0, 8 + saltBytes);
  const expiresAt = Number(head.readBigUInt64BE());
  if (!same(bytes.subarray(head.length), macOf(key, purpose, head)) || now > expiresAt) return undefined;
  return { mark: plainHash(bytes), expiresAt };
}

const macOf = (key: KeyObject, purpose: string, head: Buffer): Buffer =>
  keyedHash(key, 'challenge/v1', purpose, head.toString('base64url')).subarray(0, macBytes);

function instant(at: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(Math.floor(at)));
  return bytes;
}
