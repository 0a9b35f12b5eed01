/** A store that is locked, or handed something it cannot take: told apart, answered in kind, nobody else harmed. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { addTask } from '../../server/mail/task-table.ts';
import { complaintsPath, fileAndOpen, problemOf, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
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
    const task = (complaint: string) =>
      addTask({ firm, id: complaint, reference }, 'letter-failed', { letter: 'message', entry: 1 }, 0, null);
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
    const good = addTask({ firm, id, reference }, 'letter-failed', { letter: 'message', entry: 1 }, 0, null);
    const bad = addTask(
      { firm, id: 'cmp_nobody', reference },
      'letter-failed',
      { letter: 'message', entry: 1 },
      0,
      null,
    );
    await expect(store.commit({ steps: [good, bad] })).rejects.toThrow();
    expect(await countRows(store)).toEqual(before);
  });

  it('gives one claim to one of many at once, whoever comes first', async () => {
    const { firm } = await rowOf(app, (await app.file(complaints.rudeMeeting)).reference);
    const claim = {
      into: 'site_key',
      row: { firm, key: 'pk_test_claimed', created_at: 0, retired_at: 0 },
      claim: true,
    } as const;
    const won = await Promise.all(Array.from({ length: 20 }, () => app.house.store.commit({ steps: [claim] })));
    expect(won.filter((one) => one.won)).toHaveLength(1);
  });
});

describeEachEngine('claims', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  it('of rows that share a part of what makes them unique are all won', async () => {
    const { firm } = await rowOf(app, (await app.file(complaints.rudeMeeting)).reference);
    const shared = {
      key_hash: Buffer.from('same'),
      fingerprint: Buffer.alloc(1),
      sealed: Buffer.alloc(1),
      created_at: 0,
    };
    const rows = [
      { firm, operation: 'one' },
      { firm, operation: 'two' },
      { firm: 'frm_other', operation: 'one' },
      { firm: 'frm_other', operation: 'two' },
    ].map((place) => ({ into: 'idempotency', row: { ...shared, ...place, status: 201 }, claim: true }) as const);
    const won = await Promise.all(rows.map((row) => app.house.store.commit({ steps: [row] })));
    expect(won.map((one) => one.won)).toEqual([true, true, true, true]);
    const again = await Promise.all(rows.map((row) => app.house.store.commit({ steps: [row] })));
    expect(again.map((one) => one.won)).toEqual([false, false, false, false]);
  });
});

describeEachEngine('a key whose complaint was never written', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  it('is forgotten after a day, and no other', async () => {
    const { id, firm } = await rowOf(app, (await app.file(complaints.rudeMeeting)).reference);
    const { store, keyring, clock } = app.house;
    const { keys } = await keyring.newComplaint(firm, 'cmp_never', clock.now());
    await store.commit({ keys, steps: [] });
    const kept = async (): Promise<string[]> => {
      const rows = await store.keys.selectFrom('complaint_key').select('complaint').orderBy('complaint').execute();
      return rows.map(({ complaint }) => complaint);
    };
    app.clock.advance('PT23H59M');
    await app.worker.runDue();
    expect(await kept()).toEqual([id, 'cmp_never'].sort());
    app.clock.advance('PT2M');
    await app.worker.runDue();
    expect(await kept()).toEqual([id]);
    const late = await rowOf(app, (await app.file(complaints.rudeMeeting)).reference);
    app.clock.advance('P2D');
    await app.worker.runDue();
    expect(await kept()).toEqual([id, late.id].sort());
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
