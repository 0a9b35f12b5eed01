/** The root key: random or refused, made once for its owner alone, and the same for as long as the store lives. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { randomBytes } from '../../server/crypto/random.ts';
import { RootKeyError, readRootKey, rootKeyFromFile } from '../../server/crypto/root-key.ts';
import { openGround } from '../../server/house.ts';
import { describeEachEngine } from '../support/each-store.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const good = (): string => text(randomBytes(32));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redress-key-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a root key', () => {
  it('is 32 random bytes in base64url', () => {
    for (let time = 0; time < 2_000; time++) expect(readRootKey(good()).symmetricKeySize).toBe(32);
    expect(readRootKey(` ${good()}\n`).symmetricKeySize).toBe(32);
  });

  it.each<[string, string]>([
    ['empty', ''],
    ['a word', 'secret'],
    ['an example', 'changeme-changeme-changeme-changeme-changem'],
    ['too short', text(randomBytes(31))],
    ['too long', text(randomBytes(33))],
    ['padded', `${good()}=`],
    ['in hexadecimal', randomBytes(32).toString('hex')],
    ['in plain base64', `${good().slice(0, 41)}+/`],
    ['with bits that say nothing', `${'A'.repeat(42)}B`],
    ['all zero', text(new Uint8Array(32))],
    ['one byte again and again', text(new Uint8Array(32).fill(0xa7))],
    ['two bytes in turn', text(Uint8Array.from({ length: 32 }, (_, at) => (at % 2) * 0x5a))],
    ['a short piece repeated', text(Uint8Array.from({ length: 32 }, (_, at) => (at % 8) * 31))],
    ['counting up', text(Uint8Array.from({ length: 32 }, (_, at) => at))],
    ['counting down', text(Uint8Array.from({ length: 32 }, (_, at) => 255 - at))],
    ['counting in sevens', text(Uint8Array.from({ length: 32 }, (_, at) => at * 7))],
    ['readable text', text(Buffer.from('This is my very secret root key!'))],
  ])('is refused when it is %s, without a word of it', (_, weak) => {
    expect(() => readRootKey(weak)).toThrow(RootKeyError);
    try {
      readRootKey(weak);
    } catch (error) {
      if (weak.length > 6) expect((error as Error).message).not.toContain(weak);
    }
  });

  it('is made once, for its owner only, and read again', () => {
    const file = join(folder, 'deep', 'root.key');
    const made = rootKeyFromFile(file, true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'deep')).mode & 0o777).toBe(0o700);
    expect(readFileSync(file, 'utf8')).toMatch(/^[A-Za-z0-9_-]{43}\n$/);
    expect(rootKeyFromFile(file, true).equals(made)).toBe(true);
  });

  it('is not made where it was to be there, and never put in place of a bad one', () => {
    expect(() => rootKeyFromFile(join(folder, 'none'), false)).toThrow(/ENOENT/);
    const file = join(folder, 'weak');
    writeFileSync(file, 'secret');
    chmodSync(file, 0o600);
    expect(() => rootKeyFromFile(file, true)).toThrow(RootKeyError);
    expect(readFileSync(file, 'utf8')).toBe('secret');
  });
});

describeEachEngine('a store', ({ databaseUrl }) => {
  it('opens again with its own root key and with no other', async () => {
    const env = { REDRESS_DATA_DIR: folder, ...(databaseUrl ? { REDRESS_DATABASE_URL: databaseUrl } : {}) };
    const own = good();
    const openWith = async (key: string): Promise<void> => {
      const { store } = await openGround(readConfig({ ...env, REDRESS_ROOT_KEY: key }));
      await store.close();
    };
    await openWith(own);
    await openWith(own);
    await expect(openWith(good())).rejects.toThrow('this data was sealed with another root key');
    await openWith(own);
  });
});
