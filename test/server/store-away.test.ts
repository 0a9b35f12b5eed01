/** A database that is away, silent, or only reads: known for what it is, waited for within limits, used again afterwards. */
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { countOne } from '../../server/http/quota-table.ts';
import { StoreAwayError, sorted } from '../../server/store/failures.ts';
import { openPostgres } from '../../server/store/postgres.ts';
import { complaintsPath, fileAndOpen, problemOf } from '../support/doors.ts';
import { ownDatabase } from '../support/each-store.ts';
import { openTestApp } from '../support/test-app.ts';
import { startWire } from '../support/wire.ts';

describe('what a store that is away says', () => {
  it.each([
    '25006',
    '57014',
    '57P01',
    '25P03',
    '08006',
    'EAI_AGAIN',
    'ENOTFOUND',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ECONNREFUSED',
  ])('in the code %s is told apart from a fault of ours', (code) => {
    expect(sorted(Object.assign(new Error('said'), { code }))).toBeInstanceOf(StoreAwayError);
  });

  it.each(['Query read timeout', 'timeout expired', 'timeout exceeded when trying to connect'])(
    'without a code, in the words %j, is known as well',
    (words) => {
      expect(sorted(new Error(words))).toBeInstanceOf(StoreAwayError);
    },
  );

  it('is not what a bad statement says', () => {
    const bad = Object.assign(new Error('null value'), { code: '23502' });
    expect(sorted(bad)).toBe(bad);
  });
});

describe('a PostgreSQL server that goes away', () => {
  const databaseUrl = ownDatabase();

  it('is answered 503 to writers and readers, and served again when it is back', async () => {
    const wire = await startWire(databaseUrl);
    const app = await openTestApp({ databaseUrl: wire.url });
    const { filed, tracker } = await fileAndOpen(app, complaints.rudeMeeting);
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    await wire.cut();
    const away = [
      await app.post(complaintsPath, complaints.rudeMeeting, key),
      await tracker.get(),
      await tracker.post('messages', { text: 'Hello?' }),
      await app.request('/readyz'),
    ];
    for (const answer of away) {
      expect([answer.status, (await problemOf(answer)).code]).toEqual([503, 'temporarily-unavailable']);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await app.request('/livez')).status).toBe(200);
    await wire.mend();
    expect((await app.post(complaintsPath, complaints.rudeMeeting, key)).status).toBe(201);
    expect(await (await tracker.get()).json()).toMatchObject({ reference: filed.reference, messages: [] });
    expect((await app.request('/readyz')).status).toBe(200);
    await app.close();
    await wire.cut();
  });
});

describe('a PostgreSQL server that says nothing any more', () => {
  const databaseUrl = ownDatabase();

  it('is answered 503, told to the operator once, and does not keep the process from ending', async () => {
    const wire = await startWire(databaseUrl);
    const app = await openTestApp({ databaseUrl: wire.url });
    const { tracker } = await fileAndOpen(app, complaints.rudeMeeting);
    const reasons: string[] = [];
    app.house.log = { ...app.house.log, warn: (what) => void reasons.push((what as { reason: string }).reason) };
    wire.hush();
    const calls = [
      app.post(complaintsPath, complaints.rudeMeeting),
      ...Array.from({ length: 5 }, () => tracker.get()),
      app.request('/readyz'),
    ];
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(calls.map(() => 503));
    expect(reasons.length).toBeGreaterThan(0);
    expect(new Set(reasons).size).toBe(reasons.length);
    await wire.cut();
    await wire.mend();
    expect((await app.post(complaintsPath, complaints.rudeMeeting)).status).toBe(201);
    expect((await tracker.get()).status).toBe(200);
    wire.hush();
    await app.close();
    await wire.cut();
  }, 120_000);
});

describe('a PostgreSQL server that only reads since another took over', () => {
  const databaseUrl = ownDatabase();

  it('is answered 503 and left for another connection', async () => {
    const app = await openTestApp({ databaseUrl });
    const { tracker } = await fileAndOpen(app, complaints.rudeMeeting);
    const write = async (): Promise<number> => (await tracker.post('messages', { text: 'Hello?' })).status;
    const name = new URL(databaseUrl).pathname.slice(1);
    await ask(databaseUrl, `alter database ${name} set default_transaction_read_only = on`);
    await ask(
      databaseUrl,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    const statuses = [await write(), await write(), await write()];
    expect(statuses).toEqual([503, 503, 503]);
    await ask(databaseUrl, 'set default_transaction_read_only = off', `alter database ${name} reset all`);
    let tries = 0;
    while (tries < 10 && (await write()) !== 201) tries++;
    expect(tries).toBeLessThan(10);
    await app.close();
  });
});

describe('two PostgreSQL writers that count the same things', () => {
  const databaseUrl = ownDatabase();

  it('never wait for one another, whatever the order they were asked in', async () => {
    const app = await openTestApp({ databaseUrl });
    const stores = [openPostgres(databaseUrl), openPostgres(databaseUrl)] as const;
    const names = Array.from({ length: 100 }, (_, at) => `counted ${at}`);
    for (let round = 0; round < 10; round++) {
      const count = (store: (typeof stores)[number], name: string) =>
        store.commit({ counter: name, steps: [countOne(store.db, 'frm_any', name, 1, 1_000)] });
      await Promise.all([
        ...names.map((name) => count(stores[0], name)),
        ...names.toReversed().map((name) => count(stores[1], name)),
      ]);
    }
    const used = await app.house.store.db.selectFrom('quota').select('used').where('firm', '=', 'frm_any').execute();
    expect(used.map((row) => row.used)).toEqual(names.map(() => 20));
    await Promise.all(stores.map((store) => store.close()));
    await app.close();
    const rows = await ask(
      databaseUrl,
      'select deadlocks::int from pg_stat_database where datname = current_database()',
    );
    expect(rows).toEqual([{ deadlocks: 0 }]);
  });
});

/** Runs statements over a connection of their own; gives the rows of the last one. */
async function ask(databaseUrl: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let rows: unknown[] = [];
  for (const statement of statements) rows = (await client.query(statement)).rows;
  await client.end();
  return rows;
}
