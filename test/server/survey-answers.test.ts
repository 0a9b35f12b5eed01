/** What a client says of how they were handled: once, while they are asked, kept apart from the complaint and from who handled it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { NewSurvey } from '../../sdk/contract/survey.ts';
import { saidOf } from '../../server/complaint/survey-answers.ts';
import { jsonOf } from '../support/desk.ts';
import {
  act,
  closed,
  faultsOf,
  fileAndOpen,
  latestLetter,
  lettersOf,
  openSession,
  openTracker,
  problemOf,
  type RawTracker,
  rowOf,
  tokenIn,
} from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { readView } from '../support/heads.ts';
import { asked, ended, happy, historyOf } from '../support/survey.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const reopened = { kind: 'reopened', facts: { reason: 'There is a new letter.', by: null } } as const;
const excluded = {
  kind: 'survey-excluded',
  facts: { reason: 'client-said-no', note: 'On the phone.', by: 'Ada' },
} as const;

describeEachEngine('an answer to how it was handled', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  const byLink = (linkToken: string) => openTracker(app, { linkToken });
  const rowsOf = async (reference: string) => {
    const { id } = await rowOf(app, reference);
    return app.house.store.db.selectFrom('survey_answer').selectAll().where('complaint', '=', id).execute();
  };
  const codeOf = async (answer: Response): Promise<unknown> => [answer.status, (await problemOf(answer)).code];

  it('is kept as it was given, by the link of the letter, and shown as given', async () => {
    const one = await asked(app);
    const tracker = await byLink(one.token);
    const view = await readView(tracker);
    const { survey_until } = await rowOf(app, one.reference);
    const until = new Date(survey_until ?? 0).toISOString();
    expect([view.scope, view.survey]).toEqual(['survey', { version: 1, state: 'open', until }]);
    const comment = '  The kestrel,\r\n<b>twice</b>. Zoe\u0308 🙂\n';
    const body = { version: 1, answers: { ease: 4, rights: 'not-sure', overall: null }, comment };
    const answer = await tracker.post('survey', body);
    const said = await jsonOf(answer);
    const answeredAt = (await readView(one.tracker)).timeline.at(-1)?.at ?? '';
    expect([answer.status, said]).toEqual([201, { answeredAt }]);
    const [row, ...more] = await rowsOf(one.reference);
    expect([row, more]).toMatchObject([
      {
        instrument: '1',
        outcome: 'upheld',
        area: 'family',
        entered_by: null,
        released_at: null,
        month: answeredAt.slice(0, 7),
      },
      [],
    ]);
    expect(row?.period).toMatch(/^\d{4}-Q[1-4]$/);
    if (!row) throw new Error('no row');
    const { answers, comment: kept } = saidOf(await app.house.keyring.firm(row.firm), row);
    expect([answers.ease, answers.rights, answers.overall, answers.respect, kept]).toEqual([
      4,
      'not-sure',
      null,
      null,
      comment,
    ]);
    expect((await readView(one.tracker)).survey).toEqual({ version: 1, state: 'answered', until: null });
  });

  it.each<[string, NewSurvey]>([
    ['a single item', { version: 1, answers: { respect: 2 } }],
    ['a comment alone', { version: 1, answers: {}, comment: 'Thank you.' }],
    ['as long a comment as can be', { version: 1, answers: {}, comment: '🙂'.repeat(5_000) }],
  ])('is taken with %s', async (_, body) => {
    expect((await (await asked(app)).tracker.post('survey', body)).status).toBe(201);
  });

  it.each<[string, unknown, string]>([
    ['nothing', { version: 1, answers: {} }, '/answers required'],
    [
      'nothing but skipped items',
      { version: 1, answers: { ease: null, rights: null }, comment: '' },
      '/answers required',
    ],
    ['a comment that nobody can see', { version: 1, answers: {}, comment: ' \u200b ' }, '/answers required'],
    ['no answers', { version: 1 }, '/answers required'],
    ['no version', { answers: { ease: 1 } }, '/version required'],
    ['a version that is not there any more', { version: 0, answers: { ease: 1 } }, '/version not-a-choice'],
    ['a version that is still to come', { version: 2, answers: { ease: 1 } }, '/version not-a-choice'],
    ['an unknown item', { version: 1, answers: { ease: 1, speed: 5 } }, '/answers/speed unknown-field'],
    ['a rating below the scale', { version: 1, answers: { ease: 0 } }, '/answers/ease not-a-choice'],
    ['a rating above the scale', { version: 1, answers: { overall: 6 } }, '/answers/overall not-a-choice'],
    ['a rating between', { version: 1, answers: { overall: 2.5 } }, '/answers/overall not-a-choice'],
    ['a rating in words', { version: 1, answers: { overall: '5' } }, '/answers/overall wrong-type'],
    ['rights off the list', { version: 1, answers: { rights: 'maybe' } }, '/answers/rights not-a-choice'],
    ['a comment too long', { version: 1, answers: { ease: 1 }, comment: 'x'.repeat(100_000) }, '/comment too-long'],
    ['an unlink in words', { version: 1, answers: { ease: 1 }, unlink: 'yes' }, '/unlink wrong-type'],
    ['a member more', { version: 1, answers: { ease: 1 }, name: 'Ada' }, '/name unknown-field'],
  ])('is not taken with %s', async (_, body, fault) => {
    const { tracker, reference } = await asked(app);
    const answer = await tracker.post('survey', body);
    expect([answer.status, await faultsOf(answer)]).toEqual([422, [fault]]);
    expect([await rowsOf(reference), (await readView(tracker)).survey?.state]).toEqual([[], 'open']);
  });

  it('is taken in a session by any link of a letter, as by the code', async () => {
    const one = await asked(app);
    const tracker = await openTracker(app, { linkToken: tokenIn(await latestLetter(app, one.reference, 'closed')) });
    expect((await readView(tracker)).scope).toBe('link');
    expect((await tracker.post('survey', happy)).status).toBe(201);
    expect((await readView(tracker)).survey?.state).toBe('answered');
  });

  it('is taken once, whatever a second one says, and from whichever session', async () => {
    const one = await asked(app);
    const second = await byLink(one.token);
    expect((await one.tracker.post('survey', happy)).status).toBe(201);
    for (const tracker of [one.tracker, second]) {
      expect(await codeOf(await tracker.post('survey', happy))).toEqual([409, 'already-answered']);
      expect(await codeOf(await tracker.post('survey/refusal', {}))).toEqual([409, 'already-answered']);
    }
    expect((await rowsOf(one.reference)).length).toBe(1);
  });

  it('is taken once where two tabs answer at the same moment, and the other hears why', async () => {
    const one = await asked(app);
    const tabs = [await byLink(one.token), await byLink(one.token), one.tracker];
    const answers = await Promise.all(tabs.map((tab) => tab.post('survey', happy)));
    const refused = answers.filter(({ status }) => status !== 201);
    expect(await Promise.all(refused.map(codeOf))).toEqual(Array(2).fill([409, 'already-answered']));
    expect((await rowsOf(one.reference)).length).toBe(1);
    expect((await historyOf(app, one.reference)).filter(({ kind }) => kind === 'survey-answered').length).toBe(1);
  });

  it('brings the first answer again to its key, and refuses another under it', async () => {
    const { tracker, reference } = await asked(app);
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const first = await tracker.post('survey', happy, headers);
    const again = await tracker.post('survey', happy, headers);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(await again.json()).toEqual(await first.json());
    const other = await tracker.post('survey', { ...happy, comment: 'More.' }, headers);
    expect((await problemOf(other)).code).toBe('idempotency-key-reused');
    expect((await rowsOf(reference)).length).toBe(1);
  });

  it('is not taken before anybody asks, nor once the time is over, nor where it was opened again or is not asked', async () => {
    const over = await asked(app);
    const refused = async (tracker: RawTracker): Promise<void> => {
      expect(await codeOf(await tracker.post('survey', happy))).toEqual([409, 'not-possible-now']);
      expect(await codeOf(await tracker.post('survey/refusal', {}))).toEqual([409, 'not-possible-now']);
      expect((await readView(tracker)).survey).toBeNull();
    };
    for (const happened of [reopened, excluded, reopened]) {
      const one = await asked(app);
      const link = await byLink(one.token);
      await act(app, one.reference, happened);
      for (const tracker of [one.tracker, link]) await refused(tracker);
    }
    await refused((await fileAndOpen(app, complaints.rudeMeeting)).tracker);
    await refused(await openTracker(app, await ended(app)));
    const last = await latestLetter(app, over.reference, 'survey-reminder');
    const until = (await rowOf(app, over.reference)).survey_until ?? 0;
    app.clock.set(until - 60_000);
    const [code, link] = [await openTracker(app, over), await byLink(tokenIn(last))];
    app.clock.set(until + 60_000);
    for (const tracker of [code, link]) await refused(tracker);
  });

  it('is asked for again where it was opened again and closed, but not of whoever answered', async () => {
    const told = await asked(app);
    expect((await told.tracker.post('survey', happy)).status).toBe(201);
    const untold = await asked(app);
    for (const { reference } of [told, untold]) {
      await act(app, reference, reopened);
      await act(app, reference, closed);
    }
    await app.worker.runDue();
    app.clock.advance('P8D');
    await app.worker.runDue();
    const invited = async (reference: string) =>
      (await historyOf(app, reference)).filter(({ kind }) => kind === 'survey-invited').length;
    expect([await invited(told.reference), await invited(untold.reference)]).toEqual([1, 2]);
  });

  it('can be refused once, and given all the same until the time is over', async () => {
    const one = await asked(app);
    const answer = await one.tracker.post('survey/refusal', {});
    const said = await jsonOf(answer);
    const { survey, timeline } = await readView(one.tracker);
    expect([answer.status, said]).toEqual([201, { refusedAt: timeline.at(-1)?.at }]);
    expect(survey).toMatchObject({ version: 1, state: 'refused' });
    expect(await codeOf(await one.tracker.post('survey/refusal', {}))).toEqual([409, 'not-possible-now']);
    app.clock.advance('P8D');
    expect((await lettersOf(app, one.reference)).filter(({ kind }) => kind === 'survey-reminder')).toEqual([]);
    const later = await openTracker(app, one);
    expect((await later.post('survey', happy)).status).toBe(201);
  });

  it('refuses a body in a refusal', async () => {
    const { tracker } = await asked(app);
    expect(await faultsOf(await tracker.post('survey/refusal', { why: 'No.' }))).toEqual(['/why unknown-field']);
  });

  it('needs a session: a forged, spent or foreign one is as good as none', async () => {
    const headers = { Authorization: `Bearer rts_${'A'.repeat(43)}` };
    for (const path of ['survey', 'survey/refusal'])
      expect((await app.post(`/v1/tracker/${path}`, happy, headers)).status).toBe(401);
    expect((await openSession(app, { linkToken: `rtl_${'A'.repeat(43)}` })).status).toBe(401);
  });
});
