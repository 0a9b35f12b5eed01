/** Sealed values open in their own place only, whole and unchanged; a spoilt record spoils nothing else. */
import { createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { keyedHash } from '../../server/crypto/derive.ts';
import { randomBase62, randomBytes, randomCrockford } from '../../server/crypto/random.ts';
import { open, type Place, type SealKey, seal, UnopenableError } from '../../server/crypto/seal.ts';
import { fileAndOpen, problemOf, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const newKey = (version = 1): SealKey => ({ key: createSecretKey(randomBytes(32)), version });
const place: Place = { firm: 'frm_1', complaint: 'cmp_1', table: 'entry', column: 'sealed', row: '1' };
const secret = Buffer.from('What the client said. Zoë 🙂');

describe('a sealed value', () => {
  it('opens in its place with its key', () => {
    const key = newKey();
    expect(open(key, place, seal(key, place, secret))).toEqual(secret);
    expect(open(key, place, seal(key, place, Buffer.alloc(0)))).toEqual(Buffer.alloc(0));
  });

  it('opens nowhere else: not in another firm, complaint, table, column or row', () => {
    const key = newKey();
    const places = ['firm', 'complaint', 'table', 'column', 'row'].flatMap((part) =>
      ['2', '', 'frm_1'].map((value) => ({ ...place, [part]: value })),
    );
    const others = places.filter((other) => JSON.stringify(other) !== JSON.stringify(place));
    expect(others.length).toBe(14);
    for (const from of others)
      for (const to of [place, ...others])
        if (JSON.stringify(from) !== JSON.stringify(to))
          expect(() => open(key, to, seal(key, from, secret))).toThrow(UnopenableError);
  });

  it('does not confuse places whose parts join to the same letters', () => {
    const key = newKey();
    const joined = { ...place, firm: 'frm_1cmp', complaint: '_1' };
    expect(() => open(key, joined, seal(key, { ...place, firm: 'frm_1', complaint: 'cmp_1' }, secret))).toThrow(
      UnopenableError,
    );
  });

  it('does not open with another key, or the same key under another version', () => {
    const key = newKey();
    const sealed = seal(key, place, secret);
    expect(() => open(newKey(), place, sealed)).toThrow(UnopenableError);
    expect(() => open({ ...key, version: 2 }, place, sealed)).toThrow(UnopenableError);
  });

  it('does not open with any single bit flipped', () => {
    const key = newKey();
    const sealed = seal(key, place, secret);
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const spoilt = Buffer.from(sealed);
      spoilt.writeUInt8(spoilt.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => open(key, place, spoilt)).toThrow(UnopenableError);
    }
  });

  it('does not open cut short at either end, at any length, nor with anything put on', () => {
    const key = newKey();
    const sealed = seal(key, place, secret);
    for (let length = 0; length < sealed.length; length++) {
      expect(() => open(key, place, sealed.subarray(0, length))).toThrow(UnopenableError);
      expect(() => open(key, place, sealed.subarray(sealed.length - length))).toThrow(UnopenableError);
    }
    expect(() => open(key, place, Buffer.concat([sealed, Buffer.from([0])]))).toThrow(UnopenableError);
  });

  it('is never sealed twice alike', () => {
    const key = newKey();
    const all = Array.from({ length: 1_000 }, () => seal(key, place, secret).toString('hex'));
    expect(new Set(all).size).toBe(1_000);
  });
});

describe('chance', () => {
  it('gives every symbol about equally often', () => {
    for (const [draw, symbols] of [
      [randomBase62, 62],
      [randomCrockford, 32],
    ] as const) {
      const counts = new Map<string, number>();
      for (const symbol of draw(62 * 32 * 100)) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
      const expected = (62 * 32 * 100) / symbols;
      const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      expect(counts.size).toBe(symbols);
      expect(chiSquare).toBeLessThan(symbols + 10 * Math.sqrt(2 * symbols));
    }
  });

  it('never gives the same bytes twice', () => {
    const drawn = new Set(Array.from({ length: 20_000 }, () => randomBytes(12).toString('hex')));
    expect(drawn.size).toBe(20_000);
  });
});

describe('a keyed hash', () => {
  it('does not read two lists of parts alike', () => {
    const { key } = newKey();
    const lists = [['ab', 'c'], ['a', 'bc'], ['abc'], ['', 'abc'], ['2:ab1:c']];
    expect(new Set(lists.map((parts) => keyedHash(key, ...parts).toString('hex'))).size).toBe(lists.length);
  });
});

describeEachEngine('a spoilt record', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  it.each(['flipped', 'swapped with another complaint’s', 'emptied'])(
    'is never shown when it was %s, and others still are',
    async (how) => {
      const [spoilt, sound] = [
        await fileAndOpen(app, complaints.rudeMeeting),
        await fileAndOpen(app, complaints.lateCompletion),
      ];
      const { id } = await rowOf(app, spoilt.filed.reference);
      const other = await rowOf(app, sound.filed.reference);
      const { db } = app.house.store;
      const sealedOf = async (complaint: string) =>
        (
          await db
            .selectFrom('entry')
            .select('sealed')
            .where('complaint', '=', complaint)
            .where('seq', '=', 1)
            .executeTakeFirstOrThrow()
        ).sealed;
      const flipped = Buffer.from(await sealedOf(id)).map((byte, at) => (at === 40 ? byte ^ 1 : byte));
      const values: Record<string, Uint8Array> = { flipped, emptied: Buffer.alloc(0) };
      await db
        .updateTable('entry')
        .set({ sealed: values[how] ?? (await sealedOf(other.id)) })
        .where('complaint', '=', id)
        .where('seq', '=', 1)
        .execute();
      const answer = await spoilt.tracker.get();
      expect([answer.status, (await problemOf(answer)).code]).toEqual([500, 'internal']);
      expect((await sound.tracker.get()).status).toBe(200);
    },
  );
});
