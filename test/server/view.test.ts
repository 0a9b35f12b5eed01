/** What the tracker shows: status, who, next, dates, history; and what a mailed link must not show. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { type Status, statusCodes } from '../../sdk/contract/codes.ts';
import { type TrackerView, trackerView } from '../../sdk/contract/tracker.ts';
import {
  acknowledged,
  act,
  answered,
  closed,
  fileAndOpen,
  latestLetter,
  openTracker,
  type RawTracker,
  rowOf,
  tokenIn,
} from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { monday, openTestApp, type TestApp } from '../support/test-app.ts';

const read = async (tracker: RawTracker): Promise<TrackerView> => (await (await tracker.get()).json()) as TrackerView;
const { lateCompletion } = complaints;
/** A minute after the app began: its mailbox shows letters from then on. */
const start = monday + 60_000;

describeEachEngine('the tracker', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  it('shows a new complaint: received, who has it, what is next and by when', async () => {
    app.clock.set(start);
    const { filed, tracker } = await fileAndOpen(app, lateCompletion);
    const view = await read(tracker);
    expect(trackerView.parse(view)).toEqual(view);
    expect(view).toMatchObject({
      reference: filed.reference,
      status: 'received',
      statusText: 'Received',
      receivedAt: filed.receivedAt,
      version: 1,
      scope: 'full',
      locale: 'en-GB',
      neededFromYou: null,
      handledBy: filed.handledBy,
      next: { what: 'acknowledge', by: '2026-11-30', missed: null },
      can: ['message', 'withdraw'],
      withdrawal: null,
      messages: [],
      evidence: [],
      heads: [],
      headsState: null,
      offers: [],
      survey: null,
      complaint: lateCompletion,
    });
    expect(view.deadlines.map(({ code, by, basis, missed }) => [code, by, basis, missed])).toEqual([
      ['acknowledge', '2026-11-30', 'target', null],
      ['update', '2026-12-21', 'target', null],
      ['respond', '2027-01-18', 'rule', null],
    ]);
    expect(view.timeline.map(({ kind, actor, text }) => [kind, actor, text])).toEqual([
      ['received', 'you', 'You sent your complaint'],
    ]);
    expect(view.outside).toMatchObject({ open: false, from: '2027-01-18', until: '2027-09-04' });
  });

  it('does not take the automatic letter for an acknowledgement', async () => {
    const { filed, tracker } = await fileAndOpen(app, lateCompletion);
    await latestLetter(app, filed.reference, 'acknowledgement');
    expect(await read(tracker)).toMatchObject({ status: 'received', version: 1, next: { what: 'acknowledge' } });
  });

  it('turns to the next news and the final answer once a person has acknowledged', async () => {
    const { filed, tracker } = await fileAndOpen(app, lateCompletion);
    await act(app, filed.reference, acknowledged);
    const view = await read(tracker);
    expect(view).toMatchObject({ status: 'acknowledged', next: { what: 'update', by: '2026-12-21' } });
    expect(view.deadlines.map(({ code, by }) => [code, by])).toEqual([
      ['update', '2026-12-21'],
      ['respond', filed.respondBy],
    ]);
    expect(view.timeline.map(({ text }) => text)).toContain('We called you about your complaint');
  });

  it('says that a date was missed, and does not move it', async () => {
    app.clock.set(start);
    const { filed } = await fileAndOpen(app, lateCompletion);
    app.clock.set(Date.parse('2026-11-30T23:59:00Z'));
    expect((await read(await openTracker(app, filed))).next).toMatchObject({ by: '2026-11-30', missed: null });
    app.clock.set(Date.parse('2026-12-01T00:00:30Z'));
    const late = await read(await openTracker(app, filed));
    expect(late.next?.missed).toEqual({ was: '2026-11-30', now: null, reason: null });
    expect(late.deadlines.map(({ code, missed }) => [code, missed !== null])).toEqual([
      ['acknowledge', true],
      ['update', false],
      ['respond', false],
    ]);
  });

  it('opens the outside route on day 56 without the firm doing anything', async () => {
    app.clock.set(start);
    const { filed } = await fileAndOpen(app, lateCompletion);
    app.clock.set(Date.parse('2027-01-17T23:59:00Z'));
    expect((await read(await openTracker(app, filed))).outside?.open).toBe(false);
    app.clock.set(Date.parse('2027-01-18T00:00:30Z'));
    expect((await read(await openTracker(app, filed))).outside).toMatchObject({ open: true, body: 'Legal Ombudsman' });
  });

  it('shows outcome and reason of a closed complaint, and where to go from there at once', async () => {
    app.clock.set(start);
    const { filed, tracker } = await fileAndOpen(app, lateCompletion);
    await act(app, filed.reference, closed);
    const view = await read(tracker);
    expect(view).toMatchObject({
      status: 'closed',
      next: null,
      deadlines: [],
      can: [],
      outside: { open: true, from: '2026-11-23' },
    });
    expect(view.timeline.at(-1)?.text).toBe(
      'We closed your complaint. We agreed with your complaint. We should have called. To put it right: an apology.',
    );
  });

  it('shows an answer among the messages, what it comes to, and where to go from there, in any session', async () => {
    app.clock.set(start);
    const { filed, tracker } = await fileAndOpen(app, lateCompletion);
    const linkToken = tokenIn(await latestLetter(app, filed.reference, 'acknowledgement'));
    await act(app, filed.reference, answered);
    for (const session of [tracker, await openTracker(app, { linkToken })]) {
      const view = await read(session);
      expect(view).toMatchObject({
        status: 'answered',
        statusText: 'Answered. We agreed with your complaint',
        next: null,
        deadlines: [],
        can: ['message'],
        messages: [{ id: 'msg_answer', from: 'firm', text: 'You were right to complain.' }],
        outside: { open: true, from: '2026-11-23' },
      });
      expect(view.timeline.at(-1)?.text).toBe('We sent you our final answer. We agreed with your complaint.');
    }
  });

  it('counts the time for the outside body from the answer, whenever the complaint is closed after it', async () => {
    app.clock.set(start);
    const { filed, tracker } = await fileAndOpen(app, lateCompletion);
    await act(app, filed.reference, answered);
    const told = (await read(tracker)).outside;
    app.clock.advance('P5D');
    await act(app, filed.reference, closed);
    const view = await read(await openTracker(app, filed));
    expect([view.status, view.outside]).toEqual(['closed', told]);
    expect(view.outside?.limits?.items[0]).toBe('within 6 months of our final answer (Sunday, 23 May 2027)');
  });

  it.each(statusCodes.map((status) => [status]))('can be read in the status %s', async (status: Status) => {
    const { filed, tracker } = await fileAndOpen(app, lateCompletion);
    const row = await rowOf(app, filed.reference);
    await app.house.store.db.updateTable('complaint').set({ status }).where('id', '=', row.id).execute();
    const view = await read(tracker);
    expect(trackerView.parse(view)).toEqual(view);
    const over = ['answered', 'closed', 'withdrawn'].includes(status);
    expect([view.status, view.next === null, view.deadlines.length === 0]).toEqual([status, over, over]);
    expect(view.neededFromYou !== null).toBe(status === 'waiting-for-you');
    expect(view.can.includes('withdraw')).toBe(!over);
  });

  it('shows in a session by mailed link what happens and the firm’s messages, not what the client said', async () => {
    const canaries = ['kestrel', 'plover', 'dunlin', 'curlew', 'avocet'];
    const [narrative, impact, note, own, why] = canaries.map((bird) => `The ${bird} was late.`);
    const { filed, tracker } = await fileAndOpen(app, {
      ...lateCompletion,
      narrative: narrative ?? '',
      impact,
      matter: { reference: note },
    });
    await tracker.post('messages', { text: own });
    await tracker.post('withdrawal', { reason: why });
    await tracker.remove('withdrawal');
    const fromFirm = { id: 'msg_0000000000000000000001', text: 'Please call us.', by: null };
    await act(app, filed.reference, { kind: 'message-from-firm', facts: fromFirm });
    await act(app, filed.reference, {
      kind: 'closed',
      facts: { outcome: 'upheld', reason: 'You were right.', remedies: [], lesson: null, by: null },
    });
    const byLink = await openTracker(app, {
      linkToken: tokenIn(await latestLetter(app, filed.reference, 'acknowledgement')),
    });
    const view = await read(byLink);
    expect(view).toMatchObject({ scope: 'link', status: 'closed', complaint: null });
    // The decision is the firm's own words: whoever lost the code must still be able to read it.
    expect(view.timeline.at(-1)?.text).toContain('You were right.');
    expect(view.messages.map(({ from, text }) => [from, text])).toEqual([['firm', 'Please call us.']]);
    for (const bird of canaries) expect(JSON.stringify(view)).not.toContain(bird);
    expect(JSON.stringify(view)).not.toContain(lateCompletion.complainant.email);
    expect(JSON.stringify(await read(tracker))).toContain('kestrel');
  });

  it('answers 304 to its own tag, weak or in a list too, until something happens', async () => {
    const { filed, tracker } = await fileAndOpen(app, lateCompletion);
    const first = await tracker.get();
    const tag = first.headers.get('etag') ?? '';
    expect([first.headers.get('cache-control'), tag]).toEqual(['private, no-store', expect.stringMatching(/^".+"$/)]);
    for (const sent of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await tracker.get('', { 'If-None-Match': sent });
      expect([sent, again.status, await again.text()]).toEqual([sent, 304, '']);
    }
    await act(app, filed.reference, acknowledged);
    expect((await tracker.get('', { 'If-None-Match': tag })).status).toBe(200);
  });

  it('tells times in ascending order and counts only what the client sees', async () => {
    const { filed, tracker } = await fileAndOpen(app, lateCompletion);
    await app.letters();
    app.clock.advance('PT1M');
    await tracker.post('messages', { text: 'One' });
    await act(app, filed.reference, { kind: 'read', facts: { by: 'Margaret Lane' } });
    await act(app, filed.reference, acknowledged);
    const view = await read(tracker);
    expect(view.timeline.map(({ kind }) => kind)).toEqual(['received', 'message-from-you', 'acknowledged']);
    expect(view.timeline.map(({ at }) => at)).toEqual(view.timeline.map(({ at }) => at).sort());
    expect(view.messages[0]?.readAt).not.toBeNull();
    expect(JSON.stringify(view)).not.toContain('Margaret');
    expect(view.version).toBe(view.timeline.at(-1)?.entry);
  });
});

describe('the view of a complaint', () => {
  it('is refused to a session whose token was never given out', async () => {
    const app = await openTestApp();
    const answer = await app.request('/v1/tracker', { headers: { Authorization: `Bearer rts_${'A'.repeat(43)}` } });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    await app.close();
  });
});
