/** The link of a letter that asks: opened by whoever and however often, it says nothing in anyone's name and shows next to nothing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { Session } from '../../sdk/contract/tracker.ts';
import { endAllLinks } from '../../server/complaint/link-table.ts';
import { openSession as openByToken } from '../../server/tracker/session.ts';
import { fileOf } from '../support/case-file.ts';
import { signedIn } from '../support/desk.ts';
import { act, latestLetter, openSession, openTracker, problemOf, rowOf, tokenIn } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { readView } from '../support/heads.ts';
import { asked, happy, historyOf } from '../support/survey.ts';
import { openTestApp, publicUrl, siteKey, type TestApp } from '../support/test-app.ts';

describeEachEngine('the link of a letter that asks', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  const statusOf = async (linkToken: string): Promise<number> => (await openSession(app, { linkToken })).status;

  it('leads to the page of the questions', async () => {
    const { reference, token } = await asked(app);
    const letter = await latestLetter(app, reference, 'survey');
    expect(letter?.text).toContain(`${publicUrl}/p/${siteKey}/survey#t=${token}`);
    expect(letter?.text).not.toContain('/track');
  });

  it('opened a hundred times, at once too, answers nothing and still works', async () => {
    const { reference, token } = await asked(app);
    const before = await historyOf(app, reference);
    const opened = await Promise.all(Array.from({ length: 100 }, () => openSession(app, { linkToken: token })));
    const sessions = (await Promise.all(opened.map((answer) => answer.json()))) as Session[];
    expect(new Set(opened.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(sessions.map(({ scope }) => scope))).toEqual(new Set(['survey']));
    for (const { token: bearer } of sessions.slice(0, 20))
      await app.request('/v1/tracker', { headers: { Authorization: `Bearer ${bearer}` } });
    expect(await historyOf(app, reference)).toEqual(before);
    expect((await rowOf(app, reference)).survey).toBe('invited');
    const tracker = await openTracker(app, { linkToken: token });
    expect((await tracker.post('survey', happy)).status).toBe(201);
  });

  it('shows which complaint it is, who has it, what can be done outside, and not a word of what was written', async () => {
    const { reference, token, tracker } = await asked(app);
    const [full, view] = [await readView(tracker), await readView(await openTracker(app, { linkToken: token }))];
    const { statusText, handledBy, outside, survey, receivedAt, version, locale } = full;
    expect(view).toMatchObject({
      reference,
      status: 'closed',
      statusText,
      handledBy,
      outside,
      survey,
      receivedAt,
      version,
      locale,
    });
    const hidden = {
      scope: 'survey',
      complaint: null,
      timeline: [],
      messages: [],
      heads: [],
      headsState: null,
      evidence: [],
      can: [],
      deadlines: [],
      next: null,
      neededFromYou: null,
      withdrawal: null,
    };
    expect(view).toMatchObject(hidden);
    expect(full.timeline.length).toBeGreaterThan(2);
    expect(JSON.stringify(view)).not.toMatch(/We should have called/);
  });

  it('opens nothing else: no message, no withdrawal, nothing said of heads', async () => {
    const tracker = await openTracker(app, { linkToken: (await asked(app)).token });
    const calls = [
      tracker.post('messages', { text: 'Hello.' }),
      tracker.post('heads-reply', { version: 1, agree: true }),
      tracker.post('withdrawal', {}),
      tracker.remove('withdrawal'),
    ];
    for (const answer of await Promise.all(calls))
      expect([answer.status, (await problemOf(answer)).code]).toEqual([403, 'forbidden']);
    expect((await tracker.remove('sessions/current')).status).toBe(204);
  });

  it('works for thirty days', async () => {
    const one = await asked(app);
    const until = (await rowOf(app, one.reference)).survey_until ?? 0;
    app.clock.set(until - 60_000);
    expect(await statusOf(one.token)).toBe(201);
    app.clock.set(until + 1);
    expect(await statusOf(one.token)).toBe(401);
  });

  it('of the reminder works for thirty days from then, as does the answer', async () => {
    const one = await asked(app);
    app.clock.advance('P7D');
    const token = tokenIn(await latestLetter(app, one.reference, 'survey-reminder'));
    app.clock.advance('P29D');
    expect([await statusOf(one.token), await statusOf(token)]).toEqual([401, 201]);
    const tracker = await openTracker(app, { linkToken: token });
    expect((await tracker.post('survey', happy)).status).toBe(201);
  });

  it.each([
    ['answered', 'survey', happy],
    ['refused', 'survey/refusal', {}],
  ])('ends once its client %s', async (_, path, body) => {
    const { token, tracker } = await asked(app);
    expect((await tracker.post(path, body)).status).toBe(201);
    expect(await statusOf(token)).toBe(401);
  });

  it.each([
    ['is not to be asked', { kind: 'survey-excluded', facts: { reason: 'safety', note: 'A threat.', by: 'Ada' } }],
    ['has a complaint that was opened again', { kind: 'reopened', facts: { reason: 'A new letter.', by: null } }],
  ] as const)('ends once its client %s', async (_, happened) => {
    const { token, reference } = await asked(app);
    await act(app, reference, happened);
    expect(await statusOf(token)).toBe(401);
  });

  it('ends, with what it opened, once the address it went to is not its client’s any more', async () => {
    const { token, reference } = await asked(app);
    const tracker = await openTracker(app, { linkToken: token });
    const file = await fileOf(app, reference);
    const corrected = await file.does(await signedIn(app, 'handler'), 'complaints.correct', {
      email: 'new@mail.example',
    });
    expect(corrected.status).toBe(201);
    expect([await statusOf(token), (await tracker.post('survey', happy)).status]).toEqual([401, 401]);
    app.clock.advance('P7D');
    const reminder = await latestLetter(app, reference, 'survey-reminder');
    expect([reminder?.to, await statusOf(tokenIn(reminder))]).toEqual(['new@mail.example', 201]);
  });

  it('opens nothing where that comes between its being read and the session', async () => {
    const { token: linkToken, reference } = await asked(app);
    const { house } = app;
    const { firm, id } = await rowOf(app, reference);
    const now = app.clock.now();
    const commit: typeof house.store.commit = async (unit) => {
      await house.store.commit({ steps: endAllLinks(house.store.db, firm, id, now) });
      return house.store.commit(unit);
    };
    const overtaken = { ...house, store: { ...house.store, commit } };
    const opening = openByToken(overtaken, { body: { linkToken }, origin: undefined, address: '198.51.100.9', now });
    await expect(opening).rejects.toMatchObject({ code: 'unauthenticated' });
    const opened = house.store.db.selectFrom('session').selectAll().where('complaint', '=', id);
    expect((await opened.where('scope', '=', 'survey').execute()).length).toBe(0);
  });

  it('stays ended when its letter goes out late after all', async () => {
    const one = await asked(app);
    await one.tracker.post('survey', happy);
    const letters = app.house.store.db.updateTable('letter').set({ state: 'queued', next_try_at: 0, leased_until: 0 });
    const { id } = await rowOf(app, one.reference);
    await letters.where('complaint', '=', id).where('kind', '=', 'survey').execute();
    const late = await latestLetter(app, one.reference, 'survey');
    expect([late?.state, late?.text]).toEqual(['sent', expect.not.stringContaining('rtl_')]);
    expect(await statusOf(one.token)).toBe(401);
  });

  it('is not opened from the website of another firm', async () => {
    const { token } = await asked(app);
    const elsewhere = await openSession(app, { linkToken: token }, { Origin: 'https://www.fernbrook.example' });
    expect(elsewhere.status).toBe(403);
  });

  it('does not lie in the store, nor in the kept letter', async () => {
    const { token } = await asked(app);
    const { db } = app.house.store;
    const links = await db.selectFrom('link').selectAll().where('purpose', '=', 'survey').execute();
    expect(links.length).toBeGreaterThan(0);
    expect(JSON.stringify(links)).not.toContain(token);
  });

  it('confirms nothing: whoever is unconfirmed is not asked', async () => {
    const filed = await app.file({ ...complaints.rudeMeeting, website: 'https://buy.example' });
    await act(app, filed.reference, {
      kind: 'closed',
      facts: { outcome: 'upheld', reason: 'Yes.', remedies: [], lesson: null, by: null },
    });
    await app.worker.runDue();
    app.clock.advance('P8D');
    expect(await latestLetter(app, filed.reference, 'survey')).toBeUndefined();
    expect((await rowOf(app, filed.reference)).survey_reason).toBe('unconfirmed');
  });
});
