/** What is kept of an answer to how it was handled, and what follows: no trace where it must not be, a call where one is needed. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { NewSurvey } from '../../sdk/contract/survey.ts';
import { isAsked } from '../../server/complaint/instrument.ts';
import { answerRows, quarterOf, saidOf } from '../../server/complaint/survey-answers.ts';
import { wallsOf } from '../../server/complaint/wall-table.ts';
import { identityOf, type Tables } from '../../server/store/tables.ts';
import { lettersOf, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { asked, happy, historyOf } from '../support/survey.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('an answer that is kept', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  it('that somebody of the firm wrote down is never unlinked, says who, and asks for a call like any other', async () => {
    const { reference } = await asked(app);
    const row = await rowOf(app, reference);
    const survey = { version: 1, answers: { overall: 2 }, unlink: true } as const;
    const by = { by: 'Ada Okafor', person: 'per_1' };
    const [answer, task, ...more] = await answerRows(app.house, row, survey, app.clock.now(), by);
    expect(answer).toMatchObject({ into: 'survey_answer', row: { complaint: row.id, entered_by: 'per_1' } });
    expect([task, more]).toMatchObject([
      { into: 'task', row: { kind: 'survey-follow-up', entry: row.version + 1 } },
      [],
    ]);
  });

  it('that is unlinked leads to no complaint, keeps the walls around that one, and tells the firm no more than the month', async () => {
    const one = await asked(app, { ...complaints.rudeMeeting, matter: complaints.lateCompletion.matter });
    const { firm, id } = await rowOf(app, one.reference);
    const before = await app.house.store.db.selectFrom('survey_answer').select('id').execute();
    await one.tracker.post('survey', { ...happy, answers: { overall: 1, rights: 'no' }, unlink: true });
    const rows = await app.house.store.db.selectFrom('survey_answer').selectAll().execute();
    const [row] = rows.filter((now) => !before.some(({ id: known }) => known === now.id));
    if (!row) throw new Error('nothing was kept');
    const { sealed, ...clear } = row;
    expect(clear).toMatchObject({ complaint: null, firm });
    expect(JSON.stringify(clear)).not.toContain(id.slice(4));
    expect(saidOf(await app.house.keyring.firm(firm), row).answers.overall).toBe(1);
    const walls = await app.house.store.db.selectFrom('survey_wall').selectAll().where('answer', '=', row.id).execute();
    expect(walls.length).toBeGreaterThan(0);
    expect(walls.map(({ person }) => person)).toEqual(
      (await wallsOf(app.house.store.db, firm, id)).map(({ person }) => person),
    );
    expect(await historyOf(app, one.reference)).toContainEqual({ kind: 'survey-answered', facts: { unlinked: true } });
    const tasks = app.house.store.db.selectFrom('task').select('kind').where('complaint', '=', id);
    expect(await tasks.where('kind', '=', 'survey-follow-up').execute()).toEqual([]);
  });

  it.each<[string, NewSurvey['answers'], number]>([
    ['the worst of all in all', { overall: 1 }, 1],
    ['the second worst', { overall: 2 }, 1],
    ['no idea what can be done next', { overall: 5, rights: 'no' }, 1],
    ['both', { overall: 1, rights: 'no' }, 1],
    ['a middling rating', { overall: 3, rights: 'not-sure' }, 0],
    ['a bad outcome alone', { outcome: 1, overall: 4 }, 0],
    ['nothing of the kind', { ease: 1 }, 0],
  ])('with %s asks for a call: %s, %i times', async (_, answers, count) => {
    app.clock.set(Date.parse('2027-03-01T09:30Z'));
    const { tracker, reference } = await asked(app);
    await tracker.post('survey', { version: 1, answers });
    const { id, version } = await rowOf(app, reference);
    const tasks = app.house.store.db.selectFrom('task').selectAll().where('complaint', '=', id);
    const found = await tasks.where('kind', '=', 'survey-follow-up').execute();
    // Closed on a Monday, asked and answered on the Thursday: two working days are over on the Monday after.
    const task = { due_by: '2027-03-08', letter: null, entry: version, done_at: null, sealed: null };
    expect(found).toMatchObject(Array(count).fill(task));
  });

  it('is in no letter and no entry, and in no table in clear', async () => {
    const one = await asked(app);
    const words = 'The cormorant was overlooked.';
    await one.tracker.post('survey', { ...happy, answers: { overall: 1 }, comment: words });
    const letters = JSON.stringify(await lettersOf(app, one.reference));
    expect(letters + JSON.stringify(await historyOf(app, one.reference))).not.toMatch(/cormorant|overall/);
    for (const name of Object.keys(identityOf) as (keyof Tables)[]) {
      const rows: object[] = await app.house.store.db.selectFrom(name).selectAll().execute();
      const found = rows
        .flatMap((row) => Object.values(row).map((cell) => textOf(cell)))
        .filter((cell) => /cormorant/.test(cell));
      expect([name, found]).toEqual([name, []]);
    }
  });
});

it('a quarter is of the calendar year', () => {
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-12-31'].map(quarterOf)).toEqual([
    '2026-Q1',
    '2026-Q1',
    '2026-Q2',
    '2026-Q3',
    '2026-Q4',
  ]);
});

it.each([
  ['survey.item.ease', true],
  ['survey.item.outcome', true],
  ['survey.scale.extent.1', true],
  ['survey.scale.rights.yes', true],
  ['survey.title', false],
  ['survey.send', false],
  ['letters.survey.text', false],
  ['form.outcome', false],
])('of the words of a firm, %s is part of what is asked: %s', (key, is) => {
  expect(isAsked(key)).toBe(is);
});

/** Bytes as the letters they would be. */
const textOf = (cell: unknown): string =>
  cell instanceof Uint8Array ? Buffer.from(cell).toString('latin1') : JSON.stringify(cell);
