/** A store that is locked, away, or handed something it cannot take: told apart, answered in kind, nobody else harmed. */
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { addTask } from '../../server/mail/outbox-table.ts';
import { complaintsPath, fileAndOpen, problemOf, rowOf } from '../support/doors.ts';
import { describeEachEngine, ownDatabase } from '../support/each-store.ts';
import { countRows } from '../support/rows.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('a group of writes', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  it('is not undone by a bad one among them', async () => {
    const { firm, id, reference } = await rowOf(app, (await app.file(complaints.rudeMeeting)).reference);
    const { store } = app.house;
    const before = await countRows(store);
    const task = (complaint: string) => addTask({ firm, id: complaint, reference }, 'letter-failed', 0, null);
    const units = Array.from({ length: 12 }, (_, at) => store.commit({ steps: [task(at === 5 ? 'cmp_nobody' : id)] }));
    const results = await Promise.allSettled(units);
    expect(results.map(({ status }) => status)).toEqual(results.map((_, at) => (at === 5 ? 'rejected' : 'fulfilled')));
    expect((await countRows(store)).task).toBe((before.task ?? 0) + 11);
  });

  it('keeps nothing of a unit that fails at its end', async () => {
    const { firm, id, reference } = await rowOf(app, (await app.file(complaints.rudeMeeting)).reference);
    const { store } = app.house;
    await app.letters();
    const before = await countRows(store);
    const good = addTask({ firm, id, reference }, 'letter-failed', 0, null);
    const bad = addTask({ firm, id: 'cmp_nobody', reference }, 'letter-failed', 0, null);
    await expect(store.commit({ steps: [good, bad] })).rejects.toThrow();
    expect(await countRows(store)).toEqual(before);
  });

  it('gives one claim to one of many at once, whoever comes first', async () => {
    const { firm } = await rowOf(app, (await app.file(complaints.rudeMeeting)).reference);
    const claim = {
      into: 'site_key',
      row: { firm, key: 'pk_test_claimed', created_at: 0, retired_at: 0 },
      claim: ['key'],
    } as const;
    const won = await Promise.all(Array.from({ length: 20 }, () => app.house.store.commit({ steps: [claim] })));
    expect(won.filter((one) => one.won)).toHaveLength(1);
  });
});

describe('a SQLite file that another process holds', () => {
  it('is answered 503 with Retry-After, within ten seconds for all who wait, and nothing is written', async () => {
    const app = await openTestApp();
    const { tracker } = await fileAndOpen(app, complaints.lostPapers);
    await app.letters();
    const before = await countRows(app.house.store);
    const other = new Database(join(app.folder, 'redress.db'));
    other.exec('begin immediate');
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => app.post(complaintsPath, complaints.rudeMeeting)),
    );
    for (const answer of answers) {
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
      expect((await problemOf(answer)).code).toBe('temporarily-unavailable');
    }
    expect((await tracker.get()).status).toBe(200);
    other.exec('rollback');
    other.close();
    const { complaint_key: _, ...rest } = await countRows(app.house.store);
    expect(rest).toEqual((({ complaint_key: __, ...same }) => same)(before));
    expect((await app.post(complaintsPath, complaints.rudeMeeting)).status).toBe(201);
    await app.close();
  }, 60_000);
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

/** A wire to the database that a test can cut: every connection ends, and nobody answers until it is mended. */
async function startWire(databaseUrl: string): Promise<{ url: string; cut(): Promise<void>; mend(): Promise<void> }> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  const listenOn = (port: number): Promise<number> =>
    new Promise((resolve) => {
      const made = createServer((near) => {
        const far = connect(Number(target.port), target.hostname);
        for (const [socket, other] of [
          [near, far],
          [far, near],
        ] as const) {
          sockets.add(socket);
          socket.on('error', () => other.destroy());
          socket.on('close', () => other.destroy());
          socket.pipe(other);
        }
      });
      server = made;
      made.listen(port, '127.0.0.1', () => {
        const address = made.address();
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });
  const port = await listenOn(0);
  const url = new URL(databaseUrl);
  url.port = String(port);
  return {
    url: url.href,
    cut: async () => {
      const closed = new Promise((resolve) => server?.close(resolve));
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      await closed;
    },
    mend: async () => void (await listenOn(port)),
  };
}
