/** The numbers beside the filters are what a plain recount gives, after any lives, written by several processes at once. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { type QueueFilter, queueFilters } from '../../sdk/contract/desk/complaints.ts';
import type { HappeningKind } from '../../sdk/contract/history.ts';
import { happen } from '../../server/complaint/acts.ts';
import { complaintById } from '../../server/complaint/complaint-table.ts';
import { runs } from '../../server/complaint/due.ts';
import { possible, type Wanted } from '../../server/complaint/rules.ts';
import { randomBytes } from '../../server/crypto/random.ts';
import { countsFor } from '../../server/desk/counts.ts';
import { ProblemError } from '../../server/http/problem.ts';
import type { ComplaintRow } from '../../server/store/tables.ts';
import { firmOf } from '../support/audit.ts';
import { giveTo, personIdOf } from '../support/colleagues.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { monday, openTestApp, type TestApp } from '../support/test-app.ts';

const lives = 24;
const steps = 5;

/** What may happen in a life, beside being given to somebody. */
const wanted: Partial<Record<HappeningKind, Wanted>> = {
  acknowledged: { kind: 'acknowledged', facts: { method: 'call', by: null } },
  asked: { kind: 'asked', facts: { id: 'msg_1', text: 'Which bill?', by: null } },
  'message-from-you': { kind: 'message-from-you', facts: { id: 'msg_2', text: 'This one.' } },
  resumed: { kind: 'resumed', facts: {} },
  withdrawn: { kind: 'withdrawn', facts: { reason: null } },
  'withdrawal-undone': { kind: 'withdrawal-undone', facts: {} },
  answered: { kind: 'answered', facts: { id: 'msg_3', text: 'Yes.', outcome: 'upheld', by: null } },
  closed: { kind: 'closed', facts: { outcome: 'upheld', reason: 'Yes.', remedies: [], lesson: null, by: null } },
};

/** Numbers that look drawn, the same at each run. */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describeEachEngine('the numbers of the queue', ({ databaseUrl }) => {
  const apps: TestApp[] = [];
  let people: string[];
  let firm: string;
  beforeAll(async () => {
    const env = { REDRESS_ROOT_KEY: randomBytes(32).toString('base64url') };
    for (let process = 0; process < (databaseUrl ? 2 : 1); process++)
      apps.push(await openTestApp({ databaseUrl, env, seed: 'two-firms' }));
    const parts = ['supervisor', 'handler', 'complained-about'] as const;
    people = await Promise.all(parts.map((part) => personIdOf(one(), part)));
    firm = await firmOf(one());
  });
  afterAll(() => Promise.all(apps.map((app) => app.close())));

  const one = (at = 0): TestApp => apps[at % apps.length] as TestApp;

  async function live(app: TestApp, reference: string, id: string, draw: (below: number) => number): Promise<void> {
    const row = await complaintById(app.house.store.db, firm, id);
    const may = Object.values(wanted).filter(({ kind }) => row && possible(row, kind, app.clock.now()));
    const chosen = draw(3) === 0 ? undefined : may[draw(may.length)];
    if (!chosen) return giveTo(app, reference, [null, ...people][draw(4)] ?? null);
    // Another process may have come first: then it is not possible any more.
    await happen(app.house, { firm, complaint: id }, chosen, app.clock.now()).catch((error) => {
      if (!(error instanceof ProblemError)) throw error;
    });
  }

  it('are those of a plain recount after random lives, walls among them', async () => {
    const draw = draws(databaseUrl ? 7 : 11);
    const filing = Array.from({ length: lives }, (_, at) =>
      one(at).file(at % 4 === 0 ? complaints.lateCompletion : complaints.surpriseBill),
    );
    const filed = await Promise.all(filing);
    const rows = await all();
    const lived = filed.map(({ reference }) => rows.find((row) => row.reference === reference) as ComplaintRow);
    for (let step = 0; step < steps; step++) {
      const both = lived.flatMap(({ id, reference }, at) => [
        live(one(at), reference, id, draw),
        ...(at % 3 === 0 ? [live(one(at + 1), reference, id, draw)] : []),
      ]);
      await Promise.all(both);
      for (const app of apps) app.clock.advance('P9D');
    }
    expect(new Set((await all()).map(({ status }) => status)).size).toBeGreaterThanOrEqual(3);
    expect(await kept()).toEqual(await recount());
    const moments = [monday, one().clock.now(), one().clock.now() + 60 * 86_400_000];
    for (const person of people) for (const now of moments) await compare(person, now);
  });

  it('are at most a thousand, which means as many or more', async () => {
    const { db } = one().house.store;
    await db.updateTable('complaint_count').set({ count: 700 }).where('firm', '=', firm).execute();
    const counts = await countsFor(one().house.store, { firm, person: people[0] ?? '', now: monday, soon: monday });
    expect(counts.open).toBe(1_000);
  });

  const all = async (): Promise<ComplaintRow[]> => {
    const rows = await one().house.store.db.selectFrom('complaint').selectAll().where('firm', '=', firm).execute();
    return rows.map((row) => ({ ...row, clocks: [] }));
  };

  const sorted = (counts: Map<string, number>) => [...counts].filter(([, count]) => count !== 0).toSorted();

  async function kept() {
    const rows = await one()
      .house.store.db.selectFrom('complaint_count')
      .selectAll()
      .where('firm', '=', firm)
      .execute();
    const counts = new Map<string, number>();
    for (const { status, handler, count } of rows) add(counts, `${status}|${handler}`, count);
    return sorted(counts);
  }

  async function recount() {
    const counts = new Map<string, number>();
    for (const { status, handler } of await all()) add(counts, `${status}|${handler ?? ''}`, 1);
    return sorted(counts);
  }

  const add = (counts: Map<string, number>, key: string, count: number) =>
    counts.set(key, (counts.get(key) ?? 0) + count);

  async function compare(person: string, now: number): Promise<void> {
    const soon = now + 2 * 86_400_000;
    const { db } = one().house.store;
    const walls = await db.selectFrom('wall').select('complaint').where('person', '=', person).execute();
    const seen = (await all()).filter(({ id }) => !walls.some(({ complaint }) => complaint === id));
    const holds: Record<QueueFilter, (row: ComplaintRow) => boolean> = {
      open: runs,
      overdue: ({ next_at }) => next_at !== null && next_at <= now,
      'due-soon': ({ next_at }) => next_at !== null && next_at > now && next_at <= soon,
      waiting: ({ status }) => status === 'waiting-for-you',
      unassigned: (row) => runs(row) && row.handler === null,
      mine: (row) => runs(row) && row.handler === person,
    };
    const counts = await countsFor(one().house.store, { firm, person, now, soon });
    const expected = Object.fromEntries(queueFilters.map((filter) => [filter, seen.filter(holds[filter]).length]));
    expect(counts).toEqual(expected);
  }
});
