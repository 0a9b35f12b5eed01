/** What a client says to the heads they were sent: yes, or what is wrong and what is missing; once a version, whoever answers. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { HeadsReplied } from '../../sdk/contract/heads.ts';
import { trackerView } from '../../sdk/contract/tracker.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import {
  acknowledged,
  act,
  closed,
  faultsOf,
  latestLetter,
  lettersOf,
  openTracker,
  problemOf,
  tokenIn,
} from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { asHeads, type Filed, fileOne, fileWithHeads, points, readView, sendHeads } from '../support/heads.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('heads in the tracker', ({ databaseUrl }) => {
  let app: TestApp;
  let desk: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  beforeEach(async () => {
    desk = await signedIn(app, 'handler');
  });
  afterAll(() => app.close());

  const opened = () => fileOne(app);
  const send = (one: Filed, heads: unknown) => sendHeads(app, desk, one, heads);
  const sent = (texts = points) => fileWithHeads(app, desk, texts);

  it('are agreed to, and the firm is told', async () => {
    const { reference, tracker } = await sent();
    const answer = await tracker.post('heads-reply', { version: 1, agree: true });
    const replied = await jsonOf<HeadsReplied>(answer);
    const view = await readView(tracker);
    const repliedAt = view.timeline.at(-1)?.at;
    expect([answer.status, replied]).toEqual([201, { version: 1, reply: 'agreed', repliedAt }]);
    expect(view.headsState).toMatchObject({ version: 1, reply: 'agreed', repliedAt, missing: null });
    expect([view.can.includes('heads-reply'), view.neededFromYou]).toEqual([false, null]);
    expect(view.timeline.at(-1)).toMatchObject({ kind: 'heads-confirmed', text: 'You said that our list is right' });
    const letter = await latestLetter(app, reference, 'firm-heads-reply');
    expect(letter?.text).toContain(`The client of ${reference} says that your list of heads is right.`);
  });

  it('are corrected head by head, with what is missing, kept exactly; no letter repeats a word of it', async () => {
    const { reference, tracker, heads } = await sent();
    const text = '  It was two weeks,\r\n<b>not</b> one. Zoe\u0308 🙂\n';
    const corrections = [{ head: heads[0]?.id, text }];
    const answer = await tracker.post('heads-reply', { version: 1, agree: false, corrections, missing: 'The cost.' });
    expect([answer.status, (await jsonOf<HeadsReplied>(answer)).reply]).toEqual([201, 'corrected']);
    const view = await readView(tracker);
    expect(trackerView.parse(view)).toEqual(view);
    expect(view.heads.map(({ correction }) => correction)).toEqual([text, null]);
    expect(view.headsState).toMatchObject({ reply: 'corrected', missing: 'The cost.' });
    const letter = await latestLetter(app, reference, 'firm-heads-reply');
    expect(letter?.text).toContain('is wrong or missing');
    expect(JSON.stringify(letter)).not.toMatch(/two weeks|The cost/);
  });

  it('are corrected by what is missing alone, or by corrections alone', async () => {
    for (const reply of [{ missing: 'The cost.' }, { corrections: 'first' }, { missing: null, corrections: 'first' }]) {
      const { tracker, heads } = await sent();
      const corrections = 'corrections' in reply ? [{ head: heads[0]?.id, text: 'No.' }] : undefined;
      const body = { version: 1, agree: false, ...reply, corrections };
      expect((await tracker.post('heads-reply', body)).status).toBe(201);
    }
  });

  it.each([
    ['nothing wrong and nothing missing', { version: 1, agree: false }, '/corrections required'],
    ['no corrections in the list', { version: 1, agree: false, corrections: [] }, '/corrections required'],
    [
      'a correction of blanks',
      { version: 1, agree: false, corrections: [{ head: 'first', text: ' ' }] },
      '/corrections/0/text required',
    ],
    ['what is missing of blanks', { version: 1, agree: false, missing: '\n' }, '/missing required'],
    ['what is missing too long', { version: 1, agree: false, missing: '🙂'.repeat(5_001) }, '/missing too-long'],
    [
      'a correction of an unknown head',
      { version: 1, agree: false, corrections: [{ head: 'hed_x', text: 'No' }] },
      '/corrections/0/head not-found',
    ],
    [
      'two of one head',
      {
        version: 1,
        agree: false,
        corrections: [
          { head: 'first', text: 'No' },
          { head: 'first', text: 'No' },
        ],
      },
      '/corrections/1/head duplicate',
    ],
    [
      'a yes with corrections',
      { version: 1, agree: true, corrections: [{ head: 'first', text: 'No' }] },
      '/corrections unknown-field',
    ],
    ['a yes with something missing', { version: 1, agree: true, missing: 'The cost.' }, '/missing unknown-field'],
    ['no yes and no no', { version: 1 }, '/agree required'],
    ['no version', { agree: true }, '/version required'],
    ['a version in words', { version: 'one', agree: true }, '/version wrong-type'],
    ['a member more', { version: 1, agree: true, note: '' }, '/note unknown-field'],
  ])('are not answered with %s', async (_, reply, fault) => {
    const { tracker, heads } = await sent();
    const body = JSON.parse(JSON.stringify(reply).replaceAll('"first"', JSON.stringify(heads[0]?.id)));
    const answer = await tracker.post('heads-reply', body);
    expect([answer.status, await faultsOf(answer)]).toEqual([422, [fault]]);
    expect((await readView(tracker)).headsState?.reply).toBeNull();
  });

  it('are answered once a version: a second answer is refused, whatever it says', async () => {
    const { tracker } = await sent();
    expect((await tracker.post('heads-reply', { version: 1, agree: true })).status).toBe(201);
    for (const body of [
      { version: 1, agree: true },
      { version: 1, agree: false, missing: 'The cost.' },
    ]) {
      const answer = await tracker.post('heads-reply', body);
      expect([answer.status, (await problemOf(answer)).code]).toEqual([409, 'already-answered']);
    }
    expect((await readView(tracker)).headsState?.reply).toBe('agreed');
  });

  it('are answered once when two tabs answer at the same moment', async () => {
    const one = await sent();
    const tabs = [one.tracker, await openTracker(app, one), await openTracker(app, one)];
    const bodies = [{ agree: true }, { agree: false, missing: 'The cost.' }, { agree: true }];
    const answers = await Promise.all(tabs.map((tab, at) => tab.post('heads-reply', { version: 1, ...bodies[at] })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const { timeline } = await readView(one.tracker);
    expect(timeline.filter(({ kind }) => /^heads-co/.test(kind)).length).toBe(1);
    const letters = (await lettersOf(app, one.reference)).filter(({ kind }) => kind === 'firm-heads-reply');
    expect(letters.length).toBe(1);
  });

  it('bring the first answer again to its key', async () => {
    const { tracker } = await sent();
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const [first, again] = [
      await tracker.post('heads-reply', { version: 1, agree: true }, headers),
      await tracker.post('heads-reply', { version: 1, agree: true }, headers),
    ];
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(await again.json()).toEqual(await first.json());
    const other = await tracker.post('heads-reply', { version: 1, agree: false, missing: 'It.' }, headers);
    expect((await problemOf(other)).code).toBe('idempotency-key-reused');
  });

  it('are not answered in a version that is not the last, which the refusal names', async () => {
    const one = await sent();
    await send(one, asHeads(points));
    for (const version of [1, 3]) {
      const answer = await one.tracker.post('heads-reply', { version, agree: true });
      expect([answer.status, await problemOf(answer)]).toMatchObject([
        409,
        { code: 'not-possible-now', detail: `Version ${version} of the heads is not the last one, which is 2` },
      ]);
    }
    expect((await one.tracker.post('heads-reply', { version: 2, agree: true })).status).toBe(201);
  });

  it('are not answered before any were sent, nor once the complaint is withdrawn or closed', async () => {
    const early = await opened();
    const none = await early.tracker.post('heads-reply', { version: 1, agree: true });
    expect(await problemOf(none)).toMatchObject({ code: 'not-possible-now', detail: 'No heads were sent' });
    const withdrawn = await sent();
    await withdrawn.tracker.post('withdrawal', {});
    const over = await sent();
    await act(app, over.reference, closed);
    for (const { tracker } of [withdrawn, over]) {
      const answer = await tracker.post('heads-reply', { version: 1, agree: true });
      expect((await problemOf(answer)).detail).toMatch(/^The status is (withdrawn|closed)$/);
      const view = await readView(tracker);
      expect([view.heads.length, view.can.includes('heads-reply')]).toEqual([2, false]);
    }
  });

  it('leave the dates and the status as they were', async () => {
    const one = await sent();
    await act(app, one.reference, acknowledged);
    await act(app, one.reference, { kind: 'asked', facts: { id: 'msg_1', text: 'The receipts?', by: null } });
    const before = await readView(one.tracker);
    expect(before.neededFromYou).toBe('The receipts?');
    await one.tracker.post('heads-reply', { version: 1, agree: true });
    const after = await readView(one.tracker);
    expect([after.status, after.deadlines]).toEqual(['waiting-for-you', before.deadlines]);
  });

  it('are shown and answered in a session by mailed link, without what the client said of them', async () => {
    const one = await sent();
    const byLink = await openTracker(app, { linkToken: tokenIn(await latestLetter(app, one.reference, 'heads')) });
    expect((await readView(byLink)).heads.map(({ text }) => text)).toEqual(points);
    const corrections = [{ head: one.heads[0]?.id, text: 'The kestrel was late.' }];
    const reply = { version: 1, agree: false, corrections, missing: 'The plover.' };
    expect((await byLink.post('heads-reply', reply)).status).toBe(201);
    const view = await readView(byLink);
    expect([view.scope, view.headsState?.reply]).toEqual(['link', 'corrected']);
    expect(JSON.stringify(view)).not.toMatch(/kestrel|plover/);
    expect(JSON.stringify(await readView(one.tracker))).toMatch(/kestrel.*plover/);
  });
});
