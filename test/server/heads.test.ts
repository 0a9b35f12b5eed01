/** The heads of a complaint: what the firm understands it to be, in numbered points, sent from the desk to its client. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { complaints, fernbrook } from '../../demo/cast.ts';
import type { Acted } from '../../sdk/contract/desk/acts.ts';
import { headsSent } from '../../sdk/contract/desk/case-file.ts';
import { trackerView } from '../../sdk/contract/tracker.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import { headsOf } from '../../server/complaint/heads.ts';
import { type DeskBrowser, type DeskWith, jsonOf, signedIn } from '../support/desk.ts';
import {
  acknowledged,
  act,
  closed,
  faultsOf,
  latestLetter,
  lettersOf,
  openTracker,
  problemOf,
  rowOf,
} from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { asHeads, type Filed, fileOne, fileWithHeads, points, readView, sendHeads } from '../support/heads.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('the heads of a complaint', ({ databaseUrl }) => {
  let app: TestApp;
  let desk: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
  });
  beforeEach(async () => {
    desk = await signedIn(app, 'handler');
  });
  afterAll(() => app.close());

  const opened = () => fileOne(app);
  const send = (one: Pick<Filed, 'id' | 'reference'>, heads: unknown, more: DeskWith = {}) =>
    sendHeads(app, desk, one, heads, more);
  const sent = (texts = points) => fileWithHeads(app, desk, texts);

  it('are numbered in the order they stand, each with an id, and the client is asked whether they are right', async () => {
    const one = await opened();
    const answer = await send(one, asHeads(points));
    const { version } = await jsonOf<Acted>(answer);
    const row = await rowOf(app, one.reference);
    expect([answer.status, version, row.status]).toEqual([201, row.edition, 'received']);
    const view = await readView(one.tracker);
    expect(trackerView.parse(view)).toEqual(view);
    expect(view.heads).toEqual(
      points.map((text, at) => ({
        id: expect.stringMatching(/^hed_[0-9A-Za-z]{22}$/),
        number: at + 1,
        text,
        correction: null,
        finding: null,
        remedies: [],
      })),
    );
    const sentAt = view.timeline.at(-1)?.at;
    expect(view.headsState).toEqual({ version: 1, sentAt, reply: null, repliedAt: null, missing: null });
    expect(view.can).toContain('heads-reply');
    expect(view.neededFromYou).toBe('Please look at our list of points and tell us if it is right.');
    expect(view.timeline.at(-1)).toMatchObject({ kind: 'heads-sent', actor: 'firm' });
  });

  it('come with a letter that asks, and says nothing of what they are', async () => {
    const { reference } = await sent();
    const letter = await latestLetter(app, reference, 'heads');
    expect(letter?.subject).toBe(`Have we understood your complaint? (${reference})`);
    expect(letter?.text).toContain('Please look at our list and tell us if it is right.');
    for (const point of points) expect(letter?.text).not.toContain(point);
  });

  it('are a task to call or write instead where the client cannot be mailed', async () => {
    const { email: _, ...complainant } = complaints.lateCompletion.complainant;
    const byPhone = { ...complainant, phone: '07700 900123', preferredContact: 'phone' as const, doNotContactBy: [] };
    const { reference } = await app.file({ ...complaints.lateCompletion, complainant: byPhone });
    const { id, firm } = await rowOf(app, reference);
    await act(app, reference, { kind: 'heads-sent', facts: { version: 1, heads: [], by: null } });
    const tasks = await app.house.store.db.selectFrom('task').selectAll().where('complaint', '=', id).execute();
    expect(tasks.filter((task) => task.firm === firm).map(({ letter }) => letter)).toContain('heads');
  });

  it('say who sent them on the record, and not to the client', async () => {
    const { id, reference, tracker } = await sent();
    const { firm } = await rowOf(app, reference);
    const key = await app.house.keyring.complaint(firm, id);
    const entries = await entriesOf(app.house.store.db, firm, id);
    const heads = headsOf(entries, key);
    expect(headsSent.parse(heads)).toEqual(heads);
    expect(heads?.items.map(({ text }) => text)).toEqual(points);
    expect(JSON.stringify(await readView(tracker))).not.toContain('Daniel');
  });

  it('begin the time to the next news anew, as a message from the firm does', async () => {
    const [one, other] = [await opened(), await opened()];
    const newsOf = async (which: Filed) =>
      (await readView(await openTracker(app, which))).deadlines.find(({ code }) => code === 'update')?.by ?? '';
    for (const { reference } of [one, other]) await act(app, reference, acknowledged);
    const before = await newsOf(one);
    app.clock.advance('P7D');
    desk = await signedIn(app, 'handler');
    await send(one, asHeads(points));
    await act(app, other.reference, { kind: 'message-from-firm', facts: { id: 'msg_1', text: 'Soon.', by: null } });
    expect((await newsOf(one)) > before).toBe(true);
    expect(await newsOf(one)).toBe(await newsOf(other));
  });

  it('are replaced by the next version; one that is worded anew keeps its id, and an answer is asked for again', async () => {
    const one = await sent();
    await one.tracker.post('heads-reply', { version: 1, agree: true });
    const [first, second] = one.heads;
    await send(one, [{ text: 'A new point.' }, { id: second?.id, text: 'You were not told.' }]);
    const view = await readView(one.tracker);
    expect(view.heads.map(({ number, text }) => [number, text])).toEqual([
      [1, 'A new point.'],
      [2, 'You were not told.'],
    ]);
    expect(view.heads[1]?.id).toBe(second?.id);
    expect(view.heads.map(({ id }) => id)).not.toContain(first?.id);
    expect(view.headsState).toMatchObject({ version: 2, reply: null });
    expect(view.can).toContain('heads-reply');
  });

  it('are refused with heads that were never sent, or one twice, each at its place', async () => {
    const one = await sent();
    const [first] = one.heads;
    const unknown = { id: `hed_${'0'.repeat(22)}`, text: 'Unknown' };
    const again = { id: first?.id, text: 'Again' };
    expect(await faultsOf(await send(one, [unknown, again, again, { id: '', text: 'None' }]))).toEqual([
      '/heads/0/id not-found',
      '/heads/2/id duplicate',
      '/heads/3/id not-found',
    ]);
    expect((await readView(one.tracker)).headsState?.version).toBe(1);
  });

  it.each([
    ['none', [], '/heads too-short'],
    ['too many', asHeads(Array(31).fill('One')), '/heads too-long'],
    ['one of blanks', asHeads([' \u200b']), '/heads/0/text required'],
    ['one that is too long', asHeads(['x'.repeat(5_001)]), '/heads/0/text too-long'],
    ['one with more to it', [{ text: 'One', finding: 'yes' }], '/heads/0/finding unknown-field'],
    ['no list', 'One', '/heads wrong-type'],
  ])('are refused where there are %s', async (_, heads, fault) => {
    const one = await opened();
    expect(await faultsOf(await send(one, heads))).toEqual([fault]);
    expect((await readView(one.tracker)).heads).toEqual([]);
  });

  it('are sent once however often the call is repeated by its key, and not by who did not see the last version', async () => {
    const one = await opened();
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const version = (await rowOf(app, one.reference)).edition;
    const answers = [];
    for (const _ of 'ab') answers.push(await send(one, asHeads(points), { headers, version }));
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]?.headers.get('idempotency-replayed')).toBe('true');
    expect((await readView(one.tracker)).headsState?.version).toBe(1);
    expect((await send(one, asHeads(points), { version })).status).toBe(412);
    expect((await send(one, asHeads(points), { version: undefined })).status).toBe(428);
  });

  it('are nobody’s to send but who works complaints, of that firm, not walled from it: all else is unknown', async () => {
    const one = await opened();
    const mine = desk;
    const elsewhere = await signedIn(app, 'handler', fernbrook.siteKey);
    const { firm } = await rowOf(app, one.reference);
    const { person } = await jsonOf<{ person: { id: string } }>(mine.call('session.read'));
    const tried = async (browser: DeskBrowser, complaint = one.id) => {
      desk = browser;
      const answer = await send({ ...one, id: complaint }, asHeads(points));
      const { requestId: _, ...problem } = await problemOf(answer);
      return [answer.status, problem];
    };
    const unknown = await tried(mine, 'cmp_unknown');
    expect(unknown[0]).toBe(404);
    expect(await tried(elsewhere)).toEqual(unknown);
    const wall = { firm, complaint: one.id, person: person.id, why: 'chosen' as const, entry: 1, raised_at: 0 };
    await app.house.store.db.insertInto('wall').values(wall).execute();
    expect(await tried(mine)).toEqual(unknown);
    for (const part of ['compliance', 'administrator'] as const)
      expect((await tried(await signedIn(app, part)))[0]).toBe(403);
    expect((await readView(one.tracker)).heads).toEqual([]);
  });

  it('are not possible once the complaint is closed', async () => {
    const one = await opened();
    await act(app, one.reference, closed);
    expect(await problemOf(await send(one, asHeads(points)))).toMatchObject({
      code: 'not-possible-now',
      detail: 'The status is closed',
    });
  });

  it('take back the letter that asks when they were answered, or sent anew, before it went out', async () => {
    const one = await opened();
    for (const text of ['One.', 'Two.']) await send(one, asHeads([text]));
    const letters = async () => (await lettersOf(app, one.reference)).filter(({ kind }) => kind === 'heads');
    await one.tracker.post('heads-reply', { version: 2, agree: true });
    expect((await letters()).map(({ state }) => state)).toEqual(['given-up', 'given-up']);
  });
});
