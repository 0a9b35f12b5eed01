/** What a client does in the tracker: writes, withdraws, takes it back; in time, once, however many try at once. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { Message, TrackerView } from '../../sdk/contract/tracker.ts';
import {
  acknowledged,
  act,
  closed,
  faultsOf,
  fileAndOpen,
  latestLetter,
  lettersOf,
  openTracker,
  problemOf,
  type RawTracker,
  rowOf,
  tokenIn,
} from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const read = async (tracker: RawTracker): Promise<TrackerView> => (await (await tracker.get()).json()) as TrackerView;

describeEachEngine('a client', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  const opened = () => fileAndOpen(app, complaints.rudeMeeting);

  it('writes a message, kept exactly, and the firm is told that there is one', async () => {
    const { filed, tracker } = await opened();
    const text = '  Any news?\r\n\tZoe\u0308 🙂 <b>&amp;</b>\n';
    const answer = await tracker.post('messages', { text });
    const message = (await answer.json()) as Message;
    expect([answer.status, message.id]).toEqual([201, expect.stringMatching(/^msg_[0-9A-Za-z]{22}$/)]);
    expect(message).toMatchObject({ from: 'you', text, readAt: null, evidence: [] });
    expect((await read(tracker)).messages).toEqual([message]);
    expect(await latestLetter(app, filed.reference, 'firm-message')).toMatchObject({
      to: 'complaints@harbourandlane.example',
    });
  });

  it('writes the longest message, and not one longer', async () => {
    const { tracker } = await opened();
    expect((await tracker.post('messages', { text: '🙂'.repeat(10_000) })).status).toBe(201);
    expect(await faultsOf(await tracker.post('messages', { text: '🙂'.repeat(10_001) }))).toEqual(['/text too-long']);
  });

  it('may write and withdraw by a mailed link, without seeing their own words there', async () => {
    const { filed } = await opened();
    const tracker = await openTracker(app, {
      linkToken: tokenIn(await latestLetter(app, filed.reference, 'acknowledgement')),
    });
    expect((await tracker.post('messages', { text: 'By link' })).status).toBe(201);
    expect((await read(tracker)).messages).toEqual([]);
    expect((await tracker.post('withdrawal', {})).status).toBe(201);
  });

  it('reads what the firm wrote', async () => {
    const { filed, tracker } = await opened();
    const facts = { id: 'msg_0000000000000000000002', text: 'We will call on Friday.', by: 'Margaret Lane' };
    await act(app, filed.reference, { kind: 'message-from-firm', facts });
    expect((await read(tracker)).messages).toMatchObject([{ id: facts.id, from: 'firm', text: facts.text }]);
  });

  it('sends twenty messages at once, and all are kept, in one unbroken history', async () => {
    const { filed, tracker } = await opened();
    const texts = Array.from({ length: 20 }, (_, at) => `Message ${at}`);
    const answers = await Promise.all(texts.map((text) => tracker.post('messages', { text })));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect((await read(tracker)).messages.map(({ text }) => text).sort()).toEqual(texts.sort());
    expect((await rowOf(app, filed.reference)).version).toBeGreaterThanOrEqual(21);
  });

  it('cannot write on a closed complaint, and learns its status', async () => {
    const { filed, tracker } = await opened();
    await act(app, filed.reference, closed);
    const answer = await tracker.post('messages', { text: 'But…' });
    expect(answer.status).toBe(409);
    expect(await problemOf(answer)).toMatchObject({
      code: 'not-possible-now',
      detail: expect.stringContaining('closed'),
    });
  });

  it('withdraws, once, and both sides get a letter', async () => {
    const { filed, tracker } = await opened();
    const answer = await tracker.post('withdrawal', { reason: 'We have settled it.' });
    const { withdrawnAt, undoUntil } = (await answer.json()) as { withdrawnAt: string; undoUntil: string };
    expect([answer.status, Date.parse(undoUntil) - Date.parse(withdrawnAt)]).toEqual([201, 14 * 86_400_000]);
    expect(await read(tracker)).toMatchObject({
      status: 'withdrawn',
      withdrawal: { withdrawnAt, undoUntil },
      can: ['undo-withdrawal'],
      next: null,
      deadlines: [],
    });
    expect((await tracker.post('withdrawal', {})).status).toBe(409);
    const kinds = (await lettersOf(app, filed.reference)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.includes('withdrawal'))).toEqual(['withdrawal', 'firm-withdrawal']);
  });

  it.each([
    ['received', false],
    ['acknowledged', true],
  ])('takes it back and stands again where it was: %s', async (status, wasAcknowledged) => {
    const { filed, tracker } = await opened();
    if (wasAcknowledged) await act(app, filed.reference, acknowledged);
    await tracker.post('withdrawal', {});
    expect((await tracker.remove('withdrawal')).status).toBe(204);
    expect(await read(tracker)).toMatchObject({ status, withdrawal: null });
    expect((await tracker.remove('withdrawal')).status).toBe(409);
    expect((await read(tracker)).deadlines.at(-1)?.by).toBe(filed.respondBy);
  });

  it('may withdraw again after taking it back', async () => {
    const { tracker } = await opened();
    for (let time = 0; time < 2; time++) {
      expect((await tracker.post('withdrawal', {})).status).toBe(201);
      expect((await tracker.remove('withdrawal')).status).toBe(204);
    }
    expect((await read(tracker)).status).toBe('received');
  });

  it('may take it back until the fourteenth day is over, and not after', async () => {
    const [early, late] = [await opened(), await opened()];
    for (const { tracker } of [early, late]) await tracker.post('withdrawal', {});
    app.clock.advance('P13DT23H58M');
    expect((await (await openTracker(app, early.filed)).remove('withdrawal')).status).toBe(204);
    app.clock.advance('PT4M');
    const after = await openTracker(app, late.filed);
    expect((await after.remove('withdrawal')).status).toBe(409);
    expect(await read(after)).toMatchObject({ status: 'withdrawn', can: [] });
  });

  it('takes it back once when many try at once', async () => {
    const { tracker } = await opened();
    await tracker.post('withdrawal', {});
    const answers = await Promise.all(Array.from({ length: 8 }, () => tracker.remove('withdrawal')));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array(7).fill(409)]);
  });

  it('and a handler who act at once both come onto the record', async () => {
    const { filed, tracker } = await opened();
    const [answer] = await Promise.all([
      tracker.post('messages', { text: 'Now' }),
      act(app, filed.reference, acknowledged),
    ]);
    expect(answer.status).toBe(201);
    expect((await read(tracker)).timeline.map(({ kind }) => kind).sort()).toEqual([
      'acknowledged',
      'message-from-you',
      'received',
    ]);
  });
});
