/** The root key: 32 random bytes from the environment or a file. Everything sealed hangs on it; a weak one stops the start. */
import { createSecretKey, type KeyObject } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { randomBytes } from './random.ts';

/** Why a root key is refused; never holds any part of it. */
export class RootKeyError extends Error {
  override name = 'RootKeyError';
}

/** Reads 32 bytes in base64url. Refuses anything shorter, longer, padded differently or patterned, as examples are. */
export function readRootKey(text: string): KeyObject {
  const trimmed = text.trim();
  const bytes = Buffer.from(trimmed, 'base64url');
  if (!/^[A-Za-z0-9_-]{43}$/.test(trimmed) || bytes.length !== 32 || bytes.toString('base64url') !== trimmed)
    throw new RootKeyError('it must be 32 bytes in base64url (43 symbols, no padding)');
  const weakness = weaknessOf(bytes);
  if (weakness) throw new RootKeyError(`${weakness}; make one with: openssl rand 32 | basenc --base64url | tr -d =`);
  return createSecretKey(bytes);
}

/** The key in `file`; when there is none yet, makes one that only its owner may read (mode 0600), synced before use. */
export function rootKeyFromFile(file: string, make: boolean): KeyObject {
  try {
    return readRootKey(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !make) throw error;
  }
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const text = randomBytes(32).toString('base64url');
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, `${text}\n`);
  fsyncSync(handle);
  closeSync(handle);
  return readRootKey(text);
}

/** Random bytes practically never look like this: 32 of them have under 20 different values once in 10^12 draws. */
function weaknessOf(bytes: Buffer): string | undefined {
  if (new Set(bytes).size < 20) return 'it repeats itself and cannot be random';
  const steps = new Set(Array.from(bytes.subarray(1), (byte, at) => (byte - (bytes[at] as number) + 256) % 256));
  if (steps.size < 8) return 'it is a sequence and cannot be random';
  if (bytes.every((byte) => byte >= 0x20 && byte < 0x7f)) return 'it is readable text, not random bytes';
  return undefined;
}
