/** What the store promises of its own settings, read back from the connection that writes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { brokenPromises, countComplaints, fileInto, newComplaint, newLedger } from '../support/ledger.ts';
import { premises } from '../support/server-process.ts';

describe('the file a server without a database address keeps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-settings-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is written with a sync at every commit, in both its parts, at every open', async () => {
    for (const open of ['first', 'second']) {
      const store = openSqlite(folder);
      expect([open, await pragma(store, 'synchronous'), await pragma(store, 'journal_mode')]).toEqual([
        open,
        [2, 2],
        ['wal', 'wal'],
      ]);
      await store.close();
    }
  });
});

describe('a server that was stopped and started', () => {
  it('shows every complaint from before to its client, and the handler’s acts with it', async () => {
    const place = await premises({});
    const ledger = newLedger();
    const first = await place.start();
    for (let at = 0; at < 5; at++) await fileInto(ledger, first.sdk(), newComplaint());
    const reference = ledger.promised[0]?.reference ?? '';
    await place.redress('message', reference, 'We are looking into it.');
    expect(await first.end('SIGTERM')).toBe(0);
    const second = await place.start();
    expect(await brokenPromises(ledger.promised, second.sdk())).toEqual([]);
    expect(await place.look(countComplaints)).toBe(5);
    expect(await place.redress('show', reference)).toContain('We are looking into it.');
    await second.end('SIGKILL');
    place.clear();
  }, 60_000);
});

/** A setting as the connection of each part has it: the complaints, then the keys. */
async function pragma({ db, keys }: Store, name: string): Promise<unknown[]> {
  const ask = sql<Record<string, unknown>>`pragma ${sql.raw(name)}`;
  const [main, wrapped] = [await ask.execute(db), await ask.execute(keys)];
  return [main, wrapped].flatMap(({ rows }) => rows.map((row) => row[name]));
}
