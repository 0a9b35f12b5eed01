/** Words to a client: seen before, sent once after ten seconds, taken back without a trace, kept where they may not go. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, fernbrook } from '../../demo/cast.ts';
import { clockOf } from '../../sdk/contract/clock.ts';
import { statusCodes } from '../../sdk/contract/codes.ts';
import type { Preview, WrittenAbout } from '../../sdk/contract/desk/acts.ts';
import { type Written, writtenAbout } from '../../sdk/contract/desk/acts.ts';
import { happenings } from '../../sdk/contract/history.ts';
import { withoutSecret } from '../../server/complaint/links.ts';
import { pendingOn } from '../../server/desk/pending-table.ts';
import { openTasks } from '../../server/mail/task-table.ts';
import { type OnDesk, onDesk, personId, wallOff, withoutId } from '../support/casework.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import { faultsOf, lettersOf, problemOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { countRows } from '../support/rows.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const goesAs = { message: 'message-from-firm', ask: 'asked', update: 'update-from-firm' } as const;
const letterOf = { message: 'message', ask: 'asked', update: 'update' } as const;
const reads = { message: 'We wrote to you', ask: 'We asked you for something', update: 'We told you how far we are' };
const text = ' Dear Mr Okoro,\r\n\t<b>“ß”</b> 🙂 Redstart {name}\n';

describeEachEngine('words to a client', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  let tomasz: DeskBrowser;
  let margaret: DeskBrowser;
  let me: string;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    me = await personId(app, 'handler');
    await comeIn();
  });
  afterAll(() => app.close());

  const comeIn = async () => {
    daniel = await signedIn(app, 'handler');
    tomasz = await signedIn(app, 'complained-about');
    margaret = await signedIn(app, 'supervisor');
  };
  const write = (complaint: OnDesk, about: WrittenAbout = 'message', browser = daniel, more: object = {}) =>
    complaint.does(browser, 'complaints.write', { about, text }, more);
  const wrote = async (complaint: OnDesk, about: WrittenAbout = 'message'): Promise<Written> =>
    jsonOf<Written>(write(complaint, about));
  const preview = (complaint: OnDesk, about: WrittenAbout, browser = daniel) =>
    complaint.does(browser, 'complaints.preview', { about, text });
  const takeBack = ({ id: complaint }: OnDesk, message: string, browser = daniel) =>
    browser.call('complaints.take-back', { path: { complaint, message } });
  const waiting = (complaint: OnDesk) => pendingOn(app.house.store.db, complaint);
  const later = async (duration: string) => {
    app.clock.advance(duration);
    await app.worker.runDue();
  };
  const kinds = async (complaint: OnDesk) => (await complaint.history()).map(({ kind }) => kind);

  it.each(writtenAbout)('go out after ten seconds, once and exactly as written (%s)', async (about) => {
    const complaint = await onDesk(app, 'investigating');
    const { edition } = await complaint.row();
    const before = app.clock.now();
    const answer = await write(complaint, about);
    const { id, goesAt, version } = await jsonOf<Written>(answer);
    expect([answer.status, id, version]).toEqual([201, expect.stringMatching(/^msg_\w{22}$/), edition]);
    const goes = Date.parse(goesAt);
    expect([goes >= before + 10_000, goes <= app.clock.now() + 10_000]).toEqual([true, true]);
    app.clock.set(goes - 5_000);
    await app.worker.runDue();
    expect(await kinds(complaint)).not.toContain(goesAs[about]);
    expect((await complaint.row()).edition).toBe(edition);
    app.clock.set(goes);
    await later('PT1M');
    expect((await kinds(complaint)).filter((kind) => kind === goesAs[about])).toHaveLength(1);
    const facts = { id, text, by: 'Daniel Reyes', person: me };
    const went = (await complaint.history()).find(({ kind }) => kind === goesAs[about]);
    expect([went?.facts, await waiting(complaint)]).toEqual([expect.objectContaining(facts), []]);
    const view = await complaint.view();
    expect(view.messages).toMatchObject([{ id, from: 'firm', text }]);
    expect(view.timeline.map((one) => one.text)).toContain(reads[about]);
    const letters = (await lettersOf(app, complaint.filed.reference)).filter(({ kind }) => kind === letterOf[about]);
    expect(letters.map(({ state }) => state)).toEqual(['sent']);
    expect(JSON.stringify(letters)).not.toContain('Redstart');
  });

  it.each(writtenAbout)('are previewed as the very letter that goes out, but for its link (%s)', async (about) => {
    const complaint = await onDesk(app, 'investigating');
    // Seeing it once is on record for a while.
    await preview(complaint, about);
    await app.worker.runDue();
    const before = await countRows(app.house.store);
    // Until when its link works is said to the minute.
    app.clock.set(Math.ceil(app.clock.now() / 60_000) * 60_000);
    const seen = await jsonOf<Preview>(preview(complaint, about));
    expect(await countRows(app.house.store)).toEqual(before);
    expect(seen).toMatchObject({ to: { name: 'Samuel Okoro', email: 'samuel.okoro@mail.example' }, way: 'email' });
    await write(complaint, about);
    await later('PT10S');
    const letter = (await lettersOf(app, complaint.filed.reference)).findLast(({ kind }) => kind === letterOf[about]);
    expect([letter?.to, letter?.subject]).toEqual([seen.to.email, seen.subject]);
    expect(withoutSecret(letter?.text ?? '')).toBe(seen.text);
    expect(seen.text).toContain('rtl_…');
  });

  it.each(writtenAbout)(
    'that cannot be mailed are previewed as what is to be said, and become that task (%s)',
    async (about) => {
      const complaint = await onDesk(app, 'investigating', complaints.nobodyCalledBack);
      const seen = await jsonOf<Preview>(preview(complaint, about));
      expect(seen).toMatchObject({ to: { name: 'Walter Finch', email: null }, way: 'otherwise' });
      expect(seen.text).not.toContain('rtl_');
      await write(complaint, about);
      await later('PT10S');
      const tasks = (await openTasks(app.house.store.db, complaint.firm)).filter(
        (task) => task.complaint === complaint.id,
      );
      expect(tasks.at(-1)).toMatchObject({ kind: 'contact-otherwise', letter: letterOf[about] });
    },
  );

  it('follow the statuses that allow them, and are refused at once in any other', async () => {
    for (const about of writtenAbout)
      for (const status of statusCodes) {
        const complaint = await onDesk(app, status);
        const allowed = (happenings[goesAs[about]].after as readonly string[]).includes(status);
        const statuses = [(await preview(complaint, about)).status, (await write(complaint, about)).status];
        expect([about, status, statuses]).toEqual([about, status, allowed ? [200, 201] : [409, 409]]);
        expect(await waiting(complaint)).toHaveLength(allowed ? 1 : 0);
      }
  });

  it('that are news count as hearing from the firm', async () => {
    const complaint = await onDesk(app, 'investigating');
    const before = clockOf((await complaint.row()).clocks, 'update');
    await later('P3D');
    await comeIn();
    await write(complaint, 'update');
    await later('PT10S');
    const after = clockOf((await complaint.row()).clocks, 'update');
    expect([before?.from, after?.from]).toEqual(['2026-11-23', '2026-11-26']);
    const letter = (await lettersOf(app, complaint.filed.reference)).findLast(({ kind }) => kind === 'update');
    expect(letter?.text).toContain('You will hear from us again by');
  });

  it('taken back in time leave no trace for the client, and none in the history', async () => {
    const complaint = await onDesk(app, 'investigating');
    const [view, history] = [await complaint.view(), await complaint.history()];
    const { id } = await wrote(complaint);
    expect((await takeBack(complaint, id)).status).toBe(204);
    expect([(await takeBack(complaint, id)).status, await waiting(complaint)]).toEqual([404, []]);
    await later('PT1M');
    const since = (await complaint.history()).slice(history.length).map(({ kind }) => kind);
    expect(since.filter((kind) => kind !== 'letter-sent')).toEqual([]);
    expect({ ...(await complaint.view()), expiresAt: '' }).toEqual({ ...view, expiresAt: '' });
    expect((await lettersOf(app, complaint.filed.reference)).map(({ kind }) => kind)).not.toContain('message');
  });

  it('are not taken back once they have gone out', async () => {
    const complaint = await onDesk(app, 'investigating');
    const { id } = await wrote(complaint, 'ask');
    await later('PT10S');
    const late = await takeBack(complaint, id);
    expect([late.status, (await problemOf(late)).code]).toEqual([409, 'not-possible-now']);
    expect((await complaint.view()).messages).toHaveLength(1);
  });

  it('are taken back by who wrote them and by a supervisor; for whoever may not see them they are not there', async () => {
    const [complaint, other] = [await onDesk(app, 'investigating'), await onDesk(app, 'investigating')];
    const foreign = await signedIn(app, 'handler', fernbrook.siteKey);
    const [first, second] = [await wrote(complaint), await wrote(complaint)];
    expect((await problemOf(await takeBack(complaint, first.id, tomasz))).code).toBe('forbidden');
    expect(await waiting(complaint)).toHaveLength(2);
    const unknown = await withoutId(await takeBack(complaint, 'msg_0000000000000000000000'));
    expect(unknown).toMatchObject([404, { code: 'not-found' }]);
    expect(await withoutId(await takeBack(complaint, first.id, foreign))).toEqual(unknown);
    expect(await withoutId(await takeBack(other, first.id))).toEqual(unknown);
    await wallOff(app, complaint, await personId(app, 'complained-about'));
    expect(await withoutId(await takeBack(complaint, first.id, tomasz))).toEqual(unknown);
    expect((await takeBack(complaint, first.id, margaret)).status).toBe(204);
    expect((await takeBack(complaint, second.id)).status).toBe(204);
  });

  it('either go or are taken back, at the very moment that they go', async () => {
    const complaint = await onDesk(app, 'investigating');
    const outcomes = new Set<number>();
    for (let time = 0; time < 6; time++) {
      const { id } = await wrote(complaint);
      app.clock.advance('PT10S');
      const [back] = await Promise.all([takeBack(complaint, id), app.worker.runDue()]);
      const went = (await complaint.view()).messages.some((message) => message.id === id);
      expect([back.status, went]).toEqual(back.status === 204 ? [204, false] : [409, true]);
      outcomes.add(back.status);
    }
    expect(outcomes.size).toBeGreaterThan(0);
  });

  it('need the newest version and a key, and are written once by it', async () => {
    const complaint = await onDesk(app, 'investigating');
    const { edition } = await complaint.row();
    const code = async (more: object) => (await problemOf(await write(complaint, 'message', daniel, more))).code;
    expect(await code({ version: edition - 1 })).toBe('precondition-failed');
    expect(await code({ version: undefined })).toBe('precondition-required');
    expect(await code({ headers: { 'Idempotency-Key': '' } })).toBe('idempotency-key-missing');
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const [first, again] = [
      await write(complaint, 'ask', daniel, { headers }),
      await write(complaint, 'ask', daniel, { headers }),
    ];
    expect(await again.json()).toEqual(await first.json());
    expect(await waiting(complaint)).toHaveLength(1);
    expect(await faultsOf(await complaint.does(daniel, 'complaints.write', { about: 'gossip', text: ' ' }))).toEqual([
      '/about not-a-choice',
      '/text required',
    ]);
  });
});
