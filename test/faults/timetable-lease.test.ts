/** The timetable in trouble: two processes at one moment, one that dies, rules and settings that change under it. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { clockOf, dueOn } from '../../sdk/contract/clock.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import { claimDueComplaints } from '../../server/deadlines/due-table.ts';
import { keepTime } from '../../server/deadlines/timetable.ts';
import { type Firm, openFirms } from '../../server/firm/firms.ts';
import { revise } from '../../server/firm/revise.ts';
import type { Settings } from '../../server/firm/settings.ts';
import { packNamed } from '../../server/packs/packs.ts';
import { acknowledged, act, rowOf } from '../support/doors.ts';
import { describeEachEngine, ownDatabase } from '../support/each-store.ts';
import { newComplaint } from '../support/ledger.ts';
import { monday, openTestApp, type TestApp } from '../support/test-app.ts';
import { closeTwo, expectQuiet, minutePasses, openTwo, type TwoServers } from '../support/two-servers.ts';

const missed = Date.parse('2027-01-22T09:30Z');

describe('two timetables over one database', () => {
  const databaseUrl = ownDatabase();
  let two: TwoServers;
  let one: TestApp;
  let other: TestApp;
  beforeAll(async () => {
    two = await openTwo(databaseUrl);
    [one, other] = two;
  });
  afterAll(() => closeTwo(two));

  const fileMany = async (count: number): Promise<string[]> => {
    const filed = Array.from({ length: count }, (_, at) => (at % 2 ? one : other).file(newComplaint()));
    return (await Promise.all(filed)).map(({ reference }) => reference);
  };
  const both = () => Promise.all([one, other].map(({ house }) => keepTime(house)));
  const clocks = (now: number) => [one, other].map(({ clock }) => clock.set(now));
  /** How many letters and entries there are of each kind, all complaints together. */
  const counts = async () => {
    const { db } = one.house.store;
    const [letters, entries, due] = await Promise.all([
      db.selectFrom('letter').select('kind').where('kind', '!=', 'acknowledgement').execute(),
      db.selectFrom('entry').select('kind').where('actor', '=', 'system').execute(),
      db.selectFrom('complaint').select('id').where('leased_until', '>', 0).execute(),
    ]);
    const tally = (rows: { kind: string }[]) => Object.entries(Object.groupBy(rows, ({ kind }) => kind));
    const sums = [...tally(letters), ...tally(entries)].map(([kind, rows]) => [kind, rows?.length]);
    return { ...Object.fromEntries(sums), leased: due.length };
  };
  const allOf = (count: number) => ({
    'firm-complaint': count,
    'firm-missed': 3 * count,
    'firm-outside-route': count,
    'outside-route': count,
    'date-missed': 3 * count,
    'outside-opened': count,
    leased: 0,
  });

  it('share three hundred complaints that are due at the same moment, each thing once, without an error', async () => {
    clocks(monday);
    await fileMany(300);
    await both();
    clocks(missed);
    const [here = 0, there = 0] = await both();
    expect(here + there).toBe(300);
    expect(await counts()).toEqual(allOf(300));
    expect(await both()).toEqual([0, 0]);
    expectQuiet(two);
  });

  it('leave what one holds alone while it may still do it, and take it over when it is dead', async () => {
    clocks(monday);
    await fileMany(60);
    clocks(missed);
    const held = await claimDueComplaints(one.house.store, missed, 25, 60_000);
    expect(held).toHaveLength(25);
    expect(await keepTime(other.house)).toBe(35);
    expect(await keepTime(other.house)).toBe(0);
    await minutePasses(other, 'complaint');
    expect(await keepTime(other.house)).toBe(25);
    expect(await counts()).toEqual(allOf(360));
  });
});

describeEachEngine('a timetable', ({ databaseUrl }) => {
  let app: TestApp;
  let firm: string;
  let usual: Settings;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    await app.worker.stop();
    [{ id: firm, settings: usual }] = (await app.house.firms.all()) as [Firm];
  });
  afterEach(async () => {
    const gone = { due_at: null, status: 'closed', pack: 'gb-eaw@2026-11-01' } as const;
    await app.house.store.db.updateTable('complaint').set(gone).execute();
    await decide({});
    app.clock.set(monday);
  });
  afterAll(() => app.close());

  const decide = async (changed: Partial<Settings>): Promise<void> => {
    await revise(app.house, firm, () => ({ ...usual, ...changed }));
    app.house.firms.forget();
  };
  /** Keeps time as a server does that has just started. */
  const keepAt = async (instant: number | string, store = app.house.store) => {
    app.clock.set(typeof instant === 'string' ? Date.parse(instant) : instant);
    await keepTime({ ...app.house, store, firms: openFirms(store, app.house.publicUrl) });
  };
  const byItself = async ({ reference }: Filed): Promise<string[]> => {
    const { id } = await rowOf(app, reference);
    const kinds = (await entriesOf(app.house.store.db, firm, id)).map(({ kind }) => kind);
    return kinds.filter((kind) => /^(warned|date-missed|outside-opened)$/.test(kind));
  };
  const change = ({ reference }: Filed, set: { clocks?: string; due_at?: number | null; pack?: string }) =>
    app.house.store.db.updateTable('complaint').set(set).where('reference', '=', reference).execute();
  /** As a server left it that had no clocks yet. */
  const age = async (filed: Filed): Promise<void> => {
    await change(filed, { clocks: '[]', due_at: null });
    await app.house.store.db.updateTable('firm').set({ reckoned: null }).execute();
  };
  const file = () => app.file(complaints.lateCompletion);
  const write: Happened = { kind: 'message-from-firm', facts: { id: 'msg_1', text: 'We look into it.', by: null } };

  it.each([false, true])(
    'gives complaints from before there were clocks the same dates (acknowledged: %s)',
    async (met) => {
      const filed = await file();
      if (met) await act(app, filed.reference, acknowledged);
      const { clocks: before } = await rowOf(app, filed.reference);
      await age(filed);
      await keepAt('2026-11-23T10:00Z');
      const { clocks: after } = await rowOf(app, filed.reference);
      for (const code of ['acknowledge', 'respond', 'outside'] as const)
        expect(clockOf(after, code)).toEqual(clockOf(before, code));
      await keepAt('2026-12-01T12:00Z');
      expect(await byItself(filed)).toEqual(met ? [] : ['date-missed']);
    },
  );

  it.each<[string, Happened]>([
    ['is read', { kind: 'read', facts: { by: null } }],
    ['gets a message', { kind: 'message-from-you', facts: { id: 'msg_2', text: 'Any news?' } }],
    ['is acknowledged', acknowledged],
  ])('gives a complaint from before there were clocks its dates also when it %s first', async (_, first) => {
    const filed = await file();
    await age(filed);
    await act(app, filed.reference, first);
    await keepAt('2026-11-23T10:00Z');
    const { clocks } = await rowOf(app, filed.reference);
    expect([dueOn(clocks, 'respond'), clockOf(clocks, 'outside')?.by]).toEqual(['2027-01-18', '2027-01-18']);
    await keepAt(missed);
    expect(await byItself(filed)).toContain('outside-opened');
  });

  it('does not say of a client who was written to before there were clocks that nobody wrote', async () => {
    const filed = await file();
    await act(app, filed.reference, acknowledged);
    app.clock.set(Date.parse('2026-12-18T10:00Z'));
    await act(app, filed.reference, write);
    await age(filed);
    await keepAt('2026-12-28T10:00Z');
    expect(await byItself(filed)).not.toContain('date-missed');
  });

  it.each([
    ['has its dates', false],
    ['has none yet', true],
  ])('goes on for all others where the rules of a complaint that %s are gone', async (_, aged) => {
    const [bad, good] = [await file(), await file()];
    expect(() => packNamed('gb-eaw@2020-01-01')).toThrow();
    await change(bad, { pack: 'gb-eaw@2020-01-01' });
    if (aged) await age(bad);
    await keepAt(missed).catch(() => {});
    expect(await byItself(good)).toHaveLength(4);
  });

  it('still says that a date was missed where the firm’s own body outside is not named any more', async () => {
    const after = { count: 8, unit: 'weeks' } as const;
    const body = { name: 'Bar Council', phone: null, email: null, web: null, post: [], after };
    await decide({ jurisdiction: 'generic', outside: body });
    const filed = await file();
    await decide({ jurisdiction: 'generic', outside: null });
    await keepAt(missed);
    expect((await byItself(filed)).filter((kind) => kind === 'date-missed')).toHaveLength(3);
  });

  it('gives a complaint its dates also when something happens to it while they are reckoned', async () => {
    const filed = await file();
    await age(filed);
    const { store } = app.house;
    const acts = [acknowledged];
    const commit: typeof store.commit = async (unit) => {
      for (const one of acts.splice(0)) await act(app, filed.reference, one);
      return store.commit(unit);
    };
    await keepAt('2026-11-23T10:00Z', { ...store, commit });
    await keepAt('2026-11-23T10:01Z');
    expect(dueOn((await rowOf(app, filed.reference)).clocks, 'respond')).toBe('2027-01-18');
  });

  it('warns by new settings also where it looked before it had heard of them', async () => {
    const filed = await file();
    const { firms } = app.house;
    firms.forget();
    await firms.all();
    const warnings = { ...usual.warnings, acknowledge: [4, 0] };
    await revise(app.house, firm, (settings) => ({ ...settings, warnings }));
    await keepTime(app.house);
    await wait(1_100);
    app.clock.set(Date.parse('2026-11-26T08:00Z'));
    await keepTime(app.house);
    expect(await byItself(filed)).toEqual(['warned']);
  });
});
