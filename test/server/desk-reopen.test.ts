/** A complaint that is opened again: its time runs anew as the firm's own aim, its client is told, and the way outside stays. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { clockOf } from '../../sdk/contract/clock.ts';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { brokenAt } from '../../server/complaint/chain.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import { openTasks } from '../../server/mail/task-table.ts';
import { type OnDesk, onDesk } from '../support/casework.ts';
import { signedIn } from '../support/desk.ts';
import { act, answered, closed, lettersOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { monday, openTestApp, type TestApp } from '../support/test-app.ts';

const reason = 'The receipt you sent us changes what we said.';

describeEachEngine('a complaint that is opened again', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  /** Signing in needs a clock that only goes forward: each test begins a year later. */
  let years = 0;
  const at = async (monthAndDay: string) => {
    app.clock.set(Date.parse(`${2027 + years}-${monthAndDay}T10:00Z`));
    await app.worker.runDue();
  };
  const begin = async (complaint: NewComplaint = complaints.surpriseBill): Promise<OnDesk> => {
    years += 1;
    await at('03-01');
    return onDesk(app, 'investigating', complaint);
  };
  const close = ({ filed }: OnDesk) => act(app, filed.reference, closed);
  const reopen = async (complaint: OnDesk) => {
    const answer = await complaint.does(await signedIn(app, 'handler'), 'complaints.reopen', { reason });
    expect(answer.status).toBe(201);
    return complaint.row();
  };
  const year = () => String(2027 + years);
  const kindsOf = async (complaint: OnDesk) => (await complaint.history()).map(({ kind }) => kind);
  const letterKinds = async ({ filed }: OnDesk) => (await lettersOf(app, filed.reference)).map(({ kind }) => kind);

  it('after the rule’s time is over has as long as before from today, as the firm’s own target', async () => {
    const complaint = await begin();
    const before = clockOf((await complaint.row()).clocks, 'respond');
    expect([before?.by, before?.basis]).toEqual([`${year()}-04-26`, 'rule']);
    await at('04-20');
    await close(complaint);
    await at('06-07');
    const { clocks, status } = await reopen(complaint);
    expect(status).toBe('investigating');
    const after = clockOf(clocks, 'respond');
    expect(after).toEqual({
      code: 'respond',
      rule: 'own/respond',
      basis: 'target',
      length: { count: 8, unit: 'weeks' },
      from: `${year()}-06-07`,
      by: `${year()}-08-02`,
      at: expect.any(Number),
    });
    const view = await complaint.view();
    const deadline = view.deadlines.find(({ code }) => code === 'respond');
    expect(deadline).toMatchObject({ by: `${year()}-08-02`, basis: 'target', missed: null });
    expect(deadline?.explanation).toMatch(
      /^8 weeks from 7 June \d{4}, when we opened your complaint again\. This is our own target\./,
    );
  });

  it('before the rule’s time is over has no more of it than the rule gives', async () => {
    const complaint = await begin();
    const before = clockOf((await complaint.row()).clocks, 'respond');
    await at('03-08');
    await close(complaint);
    await at('03-15');
    expect(clockOf((await reopen(complaint)).clocks, 'respond')).toEqual(before);
    expect((await complaint.view()).deadlines).toContainEqual(
      expect.objectContaining({ code: 'respond', by: `${year()}-04-26`, basis: 'rule', missed: null }),
    );
  });

  it('brings news from today on, and nobody has to acknowledge it a second time', async () => {
    const complaint = await begin();
    await at('03-20');
    await close(complaint);
    await at('06-07');
    const { clocks, acknowledged_at } = await reopen(complaint);
    expect(clockOf(clocks, 'update')).toMatchObject({ from: `${year()}-06-07` });
    expect(clockOf(clocks, 'update')?.met).toBeUndefined();
    expect([clockOf(clocks, 'acknowledge')?.met, acknowledged_at]).toEqual([true, expect.any(Number)]);
    expect((await complaint.view()).next?.what).toBe('update');
  });

  it('does not move the way outside, which opens on its day or is open already', async () => {
    const complaint = await begin();
    const outside = clockOf((await complaint.row()).clocks, 'outside');
    await at('03-08');
    await close(complaint);
    const told = (await complaint.view()).outside;
    await at('03-15');
    expect(clockOf((await reopen(complaint)).clocks, 'outside')).toEqual(outside);
    expect((await complaint.view()).outside).toEqual(told);
    expect(told?.open).toBe(true);
    await at('04-30');
    expect(await kindsOf(complaint)).toContain('outside-opened');
    await close(complaint);
    await at('06-07');
    const { clocks } = await reopen(complaint);
    expect(clockOf(clocks, 'outside')).toEqual({ ...outside, met: true });
    await at('08-30');
    expect((await kindsOf(complaint)).filter((kind) => kind === 'outside-opened')).toHaveLength(1);
  });

  it('is warned of its new date, misses it once, and shows that', async () => {
    const complaint = await begin();
    await at('04-20');
    await close(complaint);
    await at('06-07');
    await reopen(complaint);
    await at('08-01');
    await at('08-03');
    await at('08-04');
    const about = (await complaint.history()).flatMap(({ kind, facts }) =>
      (kind === 'warned' || kind === 'date-missed') && facts.code === 'respond'
        ? [[kind, 'was' in facts ? facts.was : facts.by]]
        : [],
    );
    const [missed, warned] = [
      about.filter(([kind]) => kind === 'date-missed'),
      about.filter(([kind]) => kind === 'warned'),
    ];
    expect([missed, warned.length > 0]).toEqual([[['date-missed', `${year()}-08-02`]], true]);
    expect((await complaint.view()).deadlines.find(({ code }) => code === 'respond')?.missed).toMatchObject({
      was: `${year()}-08-02`,
    });
  });

  it('tells its client why in the tracker, and that it is so by a letter without the reason', async () => {
    const complaint = await begin();
    await close(complaint);
    await app.worker.runDue();
    await at('06-07');
    await reopen(complaint);
    expect((await complaint.view()).timeline.at(-1)?.text).toBe(`We opened your complaint again. ${reason}`);
    expect((await complaint.view()).statusText).toBe('Being looked into');
    const letter = (await lettersOf(app, complaint.filed.reference)).findLast(({ kind }) => kind === 'reopened');
    expect(letter).toMatchObject({ to: 'samuel.okoro@mail.example', state: 'sent' });
    expect(letter?.text).toContain('We have opened your complaint again and are looking into it.');
    expect(letter?.text).toMatch(new RegExp(`We will send you our final answer by \\w+, 2 August ${year()}\\.`));
    expect(letter?.text).toContain('Legal Ombudsman');
    expect(letter?.text).not.toContain('receipt');
  });

  it('takes back the letters that would have said that it is answered and closed', async () => {
    const complaint = await begin(complaints.nobodyCalledBack);
    const tasks = async () =>
      (await openTasks(app.house.store.db, complaint.firm)).flatMap(({ complaint: id, letter }) =>
        id === complaint.id ? [letter] : [],
      );
    await act(app, complaint.filed.reference, answered);
    await close(complaint);
    expect(await tasks()).toEqual(expect.arrayContaining(['answered', 'closed']));
    await reopen(complaint);
    for (const letter of ['answered', 'closed']) expect(await tasks()).not.toContain(letter);
    expect(await tasks()).toContain('reopened');
    expect(await letterKinds(complaint)).not.toContain('reopened');
  });

  it('goes the whole way again: is written about, withdrawn, taken up, closed and opened once more', async () => {
    const complaint = await begin();
    await close(complaint);
    await reopen(complaint);
    await act(app, complaint.filed.reference, { kind: 'withdrawn', facts: { reason: null } });
    await act(app, complaint.filed.reference, { kind: 'withdrawal-undone', facts: {} });
    expect((await complaint.row()).status).toBe('investigating');
    await act(app, complaint.filed.reference, { kind: 'asked', facts: { id: 'msg_1', text: 'The bill?', by: null } });
    await act(app, complaint.filed.reference, { kind: 'message-from-you', facts: { id: 'msg_2', text: 'Here.' } });
    await close(complaint);
    await reopen(complaint);
    const row = await complaint.row();
    expect([row.status, row.next_at !== null]).toEqual(['investigating', true]);
    expect(brokenAt(await entriesOf(app.house.store.db, row.firm, row.id), row)).toBeNull();
    expect(app.clock.now()).toBeGreaterThan(monday);
  });
});
