/** Words to a client that may not go any more when their time comes: kept with the reason, told to the firm, never sent. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Written, WrittenAbout } from '../../sdk/contract/desk/acts.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import { pendingOn } from '../../server/desk/pending-table.ts';
import { openTasks } from '../../server/mail/task-table.ts';
import { fileOf } from '../support/case-file.ts';
import { type OnDesk, onDesk, personId, wallOff } from '../support/casework.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import { act, closed, lettersOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const withdrawn: Happened = { kind: 'withdrawn', facts: { reason: null } };
const resumed: Happened = { kind: 'resumed', facts: { on: '', moved: [], by: null } };

describeEachEngine('words to a client that was written to in time', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  let margaret: DeskBrowser;
  let me: string;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    me = await personId(app, 'handler');
    daniel = await signedIn(app, 'handler');
    margaret = await signedIn(app, 'supervisor');
  });
  afterAll(() => app.close());

  const write = async (complaint: OnDesk, text: string, about: WrittenAbout = 'message', browser = daniel) =>
    jsonOf<Written>(complaint.does(browser, 'complaints.write', { about, text }));
  const takeBack = async ({ id: complaint }: OnDesk, message: string, browser: DeskBrowser) =>
    (await browser.call('complaints.take-back', { path: { complaint, message } })).status;
  const waiting = (complaint: OnDesk) => pendingOn(app.house.store.db, complaint);
  const tasks = async ({ firm, id }: OnDesk) =>
    (await openTasks(app.house.store.db, firm)).filter((task) => task.complaint === id).map(({ kind }) => kind);
  const theirTimeComes = async () => {
    app.clock.advance('PT10S');
    await app.worker.runDue();
  };
  const written = async (complaint: OnDesk) => (await complaint.view()).messages.map(({ text }) => text);

  it.each<[WrittenAbout, string, Happened]>([
    ['update', 'closed', closed],
    ['update', 'withdrawn', withdrawn],
    ['ask', 'withdrawn', withdrawn],
  ])(
    'do not go as %s where it was %s meanwhile; they stay with the reason, and a task says so',
    async (about, _, what) => {
      const complaint = await onDesk(app, 'investigating');
      const { id } = await write(complaint, 'Brambling', about);
      await act(app, complaint.filed.reference, what);
      await theirTimeComes();
      await theirTimeComes();
      expect(await waiting(complaint)).toMatchObject([{ id, goes_at: null, failed: 'not-possible-now', person: me }]);
      expect([await written(complaint), await tasks(complaint)]).toEqual([[], ['words-not-sent']]);
      const { pending } = await (await fileOf(app, complaint.filed.reference)).read(daniel);
      expect(pending).toMatchObject([{ id, goesAt: null, failed: 'not-possible-now' }]);
      expect((await lettersOf(app, complaint.filed.reference)).map(({ kind }) => kind)).not.toContain('asked');
      expect(await takeBack(complaint, id, daniel)).toBe(204);
      expect([await waiting(complaint), await tasks(complaint)]).toEqual([[], []]);
    },
  );

  it('go all the same where what happened meanwhile does not forbid it', async () => {
    const complaint = await onDesk(app, 'waiting-for-you');
    await write(complaint, 'Twite');
    await act(app, complaint.filed.reference, resumed);
    await theirTimeComes();
    expect(await written(complaint)).toContain('Twite');
  });

  it('keep their task until the last of them was put away', async () => {
    const complaint = await onDesk(app, 'investigating');
    const [one, other] = [await write(complaint, 'Siskin', 'update'), await write(complaint, 'Redwing', 'update')];
    await act(app, complaint.filed.reference, closed);
    await theirTimeComes();
    expect(await tasks(complaint)).toEqual(['words-not-sent', 'words-not-sent']);
    expect([await takeBack(complaint, one.id, margaret), (await tasks(complaint)).length]).toEqual([204, 2]);
    expect([await takeBack(complaint, other.id, margaret), await tasks(complaint)]).toEqual([204, []]);
  });

  it('do not go where their writer was walled from the complaint since', async () => {
    const complaint = await onDesk(app, 'investigating');
    const { id } = await write(complaint, 'Fieldfare');
    await wallOff(app, complaint, me);
    await theirTimeComes();
    expect(await waiting(complaint)).toMatchObject([{ id, goes_at: null, failed: 'forbidden' }]);
    expect([await written(complaint), await tasks(complaint)]).toEqual([[], ['words-not-sent']]);
    expect([await takeBack(complaint, id, daniel), await takeBack(complaint, id, margaret)]).toEqual([404, 204]);
  });

  it.each([
    ['was disabled', { state: 'disabled' }],
    ['works no complaints any more', { roles: 'administrator' }],
  ] as const)('do not go where their writer %s since', async (_, change) => {
    const { db } = app.house.store;
    const complaint = await onDesk(app, 'investigating');
    await write(complaint, 'Wheatear');
    const become = (set: object) => db.updateTable('person').set(set).where('id', '=', me).execute();
    await become(change);
    await theirTimeComes();
    await become({ state: 'active', roles: 'handler' });
    expect(await waiting(complaint)).toMatchObject([{ goes_at: null, failed: 'forbidden' }]);
    await theirTimeComes();
    expect(await written(complaint)).toEqual([]);
  });

  it('come in the order they were written, also after a long time in which nothing ran', async () => {
    const complaint = await onDesk(app, 'investigating');
    const texts = ['first', 'second', 'third', 'fourth'];
    for (const text of texts) {
      await write(complaint, text);
      app.clock.advance('PT0.1S');
    }
    app.clock.advance('PT20M');
    await app.worker.runDue();
    expect(await written(complaint)).toEqual(texts);
  });

  it('wait until their time by a clock that was set back, and go once', async () => {
    const complaint = await onDesk(app, 'investigating');
    await write(complaint, 'Whinchat');
    app.clock.advance('-PT5M');
    await app.worker.runDue();
    expect(await written(complaint)).toEqual([]);
    app.clock.advance('PT5M');
    await theirTimeComes();
    await theirTimeComes();
    expect(await written(complaint)).toEqual(['Whinchat']);
  });

  it('go by themselves within a moment of their time, without anything that wakes the worker', async () => {
    const complaint = await onDesk(app, 'investigating');
    await write(complaint, 'Redstart');
    app.clock.advance('PT9S');
    await expect.poll(() => written(complaint), { timeout: 8_000, interval: 100 }).toEqual(['Redstart']);
    await expect.poll(async () => (await waiting(complaint)).length, { timeout: 2_000 }).toBe(0);
  });
});
