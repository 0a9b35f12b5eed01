/** Figures at the desk, of ten thousand answers: as somebody else counts them, of one instrument each, with how many were asked. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { areaCodes, outcomeCodes } from '../../sdk/contract/codes.ts';
import { type DeskFigures, deskFigures, leastShown } from '../../sdk/contract/desk/figures.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import { type NewSurvey, rightsAnswers } from '../../sdk/contract/survey.ts';
import { answerRows } from '../../server/complaint/survey-answers.ts';
import type { SurveyAnswerRow } from '../../server/store/survey-tables.ts';
import type { CountedAnswer } from '../../server/survey/tally.ts';
import { everSignedIn, personIdOf } from '../support/colleagues.ts';
import { type DeskBrowser, jsonOf } from '../support/desk.ts';
import { act, closed, faultsOf, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { type Chosen, choices, many, outcomesCounted, recounted, split } from '../support/recount.ts';
import { asked, ended, happy } from '../support/survey.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const thousands = 10_000;

/** Always the same row of numbers from 0 to 1. */
function dice(): () => number {
  let state = 20_261_127;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** What a firm of some size has after five years: some areas and outcomes often, some hardly ever, a few items skipped. */
function manyAnswers(): CountedAnswer[] {
  const draw = dice();
  const some = <T>(list: readonly T[]): T => list[Math.floor(list.length * draw() ** 2)] as T;
  const any = <T>(list: readonly T[]): T => list[Math.floor(list.length * draw())] as T;
  const rating = (): 1 | 2 | 3 | 4 | 5 | null => (draw() < 0.04 ? null : any([1, 2, 3, 4, 5] as const));
  return Array.from({ length: thousands }, () => ({
    instrument: draw() < 0.1 ? '1-k3x9q2' : '1',
    month: `2026-0${1 + Math.floor(draw() * 9)}`,
    period: `${2026 - Math.floor(draw() * 5)}-Q${1 + Math.floor(draw() * 4)}`,
    area: draw() < 0.03 ? null : some(areaCodes),
    outcome: some(outcomeCodes),
    answers: {
      ease: rating(),
      informed: rating(),
      listened: rating(),
      respect: rating(),
      thorough: rating(),
      reasons: rating(),
      outcome: rating(),
      rights: draw() < 0.1 ? null : any(rightsAnswers),
      overall: rating(),
    },
  }));
}

describeEachEngine('figures of ten thousand answers', ({ databaseUrl }) => {
  const answers = manyAnswers();
  let app: TestApp;
  let imran: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    imran = everSignedIn(app, await personIdOf(app, 'compliance'));
    await keep(answers);
  }, 60_000);
  afterAll(() => app.close());

  /** As each would be kept, but for when and what of: of the same complaint all of them. */
  async function keep(all: readonly CountedAnswer[]): Promise<void> {
    const row = await rowOf(app, (await ended(app)).reference);
    const rows: SurveyAnswerRow[] = [];
    for (const { instrument, month, period, area, outcome, answers: said } of all) {
      const survey: NewSurvey = { version: 1, answers: said, unlink: true };
      const [kept] = await answerRows(app.house, row, survey, app.clock.now());
      rows.push({ ...(kept?.row as unknown as SurveyAnswerRow), instrument, month, period, area, outcome });
    }
    for (let from = 0; from < rows.length; from += 500)
      await app.house.store.db
        .insertInto('survey_answer')
        .values(rows.slice(from, from + 500))
        .execute();
  }

  const read = async ({ period, area }: Chosen): Promise<DeskFigures> =>
    jsonOf<DeskFigures>(imran.call('figures.read', { query: `?period=${period}${area ? `&area=${area}` : ''}` }));

  it('are those of a second count wherever they are shown, and hidden wherever they are of few', {
    timeout: 120_000,
  }, async () => {
    const all = choices(await read({ period: 'all', area: null }));
    expect(all.length).toBe(6 * (1 + areaCodes.length) + 20);
    for (const chosen of all.filter((_, at) => at % 8 === 0)) {
      const figures = await read(chosen);
      expect(() => deskFigures.parse(figures)).not.toThrow();
      const counted = recounted(answers, chosen, 1);
      expect([...figures.instruments.map(({ instrument }) => instrument)].sort()).toEqual(['1', '1-k3x9q2']);
      compare(figures.groups, counted.groups);
      for (const { instrument, groups } of figures.instruments)
        compare(groups, counted.instruments.find((one) => one.instrument === instrument)?.groups ?? []);
    }
  });

  it('take well under a second, and hide none of the largest', async () => {
    const chosen = { period: 'all', area: null };
    const began = performance.now();
    const { groups, instruments, knowNext } = await read(chosen);
    const took = performance.now() - began;
    expect(took).toBeLessThan(5_000);
    const group = (outcome: string) => groups.find((one) => one.outcome === outcome);
    for (const outcome of outcomesCounted) {
      const value = many(answers, chosen, outcome, () => true);
      expect(group(outcome)).toMatchObject({ answered: value, rate: value / (group(outcome)?.invited ?? 0) });
    }
    const last = instruments[0]?.instrument;
    const own = answers.filter(({ instrument }) => instrument === last);
    const [yes = 0, no = 0, unsure = 0] = split(own, chosen, 'all', 'rights');
    expect(knowNext).toEqual({ instrument: last, n: yes + no + unsure, yes });
  });
});

describeEachEngine('figures of a firm', ({ databaseUrl }) => {
  let app: TestApp;
  let imran: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    imran = everSignedIn(app, await personIdOf(app, 'compliance'));
  });
  afterAll(() => app.close());

  const read = (query = ''): Promise<DeskFigures> => jsonOf<DeskFigures>(imran.call('figures.read', { query }));
  const withdrawn: Happened = { kind: 'withdrawn', facts: { reason: null } };

  it('say from the first day that there is nothing yet', async () => {
    const { periods, areas, groups, instruments, knowNext } = await read();
    expect([periods, areas, instruments, knowNext]).toEqual([['all'], [], [], { instrument: null, n: 0, yes: 0 }]);
    const nothing = { ended: 0, invited: 0, notInvited: [], waiting: 0, answered: 0, rate: null };
    expect(groups).toEqual(outcomesCounted.map((outcome) => ({ outcome, ...nothing })));
  });

  it('count every complaint that has ended once: asked, to be asked, or not asked and why', async () => {
    const one = await asked(app);
    await one.tracker.post('survey', happy);
    const refusing = await asked(app, undefined, withdrawn);
    await refusing.tracker.post('survey/refusal', {});
    await asked(app);
    const excluded = await ended(app);
    const facts = { reason: 'client-said-no', note: 'On the phone.', by: null } as const;
    await act(app, excluded.reference, { kind: 'survey-excluded', facts });
    await ended(app, complaints.lateCompletion);
    await act(app, (await app.file(complaints.rudeMeeting)).reference, closed);
    await app.file(complaints.surpriseBill);
    const { groups, instruments, knowNext } = await read();
    const [all, upheld, ...others] = groups;
    const notInvited = [
      { reason: 'client-said-no', count: 1 },
      { reason: 'answer-not-delivered', count: 1 },
    ];
    expect(all).toEqual({ outcome: 'all', ended: 6, invited: 3, notInvited, waiting: 1, answered: null, rate: null });
    expect(upheld).toMatchObject({ outcome: 'upheld', ended: 5, invited: 2, notInvited, waiting: 1, answered: null });
    expect(others.map(({ outcome, ended: count }) => [outcome, count])).toEqual([
      ['partly-upheld', 0],
      ['not-upheld', 0],
      ['settled', 0],
      ['undecided', 1],
    ]);
    expect(instruments[0]?.groups.map(({ answered, items }) => [answered, items.length])).toEqual([
      [null, 9],
      [null, 9],
      ...[0, 0, 0, 0].map((answered) => [answered, 9]),
    ]);
    expect(knowNext).toEqual({ instrument: '1', n: null, yes: null });
    // Its client has answered about how it ended then, so it counts as that, whatever becomes of it.
    await act(app, one.reference, { kind: 'reopened', facts: { reason: 'A new letter.', by: null } });
    expect((await read()).groups[0]).toEqual(all);
  });

  it('are those of a quarter, a year or all time, and of an area by the year; nothing else can be asked for', async () => {
    const { periods, areas } = await read();
    expect(periods).toEqual(['all', '2026', '2026-Q4']);
    expect(areas).toContain('conveyancing');
    for (const period of periods) expect((await read(`?period=${period}`)).groups[0]?.ended).toBe(6);
    expect((await read('?period=2026&area=conveyancing')).groups[0]?.ended).toBeGreaterThan(0);
    expect((await read('?period=2019-Q1')).groups[0]).toMatchObject({ ended: 0, answered: 0 });
    const refused: [string, string[]][] = [
      ['?period=2026-Q5', ['/period invalid']],
      ['?period=2026-Q4&area=family', ['/area invalid']],
      ['?period=soon&area=tax', ['/area not-a-choice', '/period invalid']],
    ];
    for (const [query, faults] of refused) {
      const answer = await imran.call('figures.read', { query });
      expect([query, answer.status, await faultsOf(answer)]).toEqual([query, 422, faults]);
    }
  });
});

type Group = DeskFigures['groups'][number] | DeskFigures['instruments'][number]['groups'][number];

/** Whatever is shown is as it was counted; none of few people is; of whom nobody is told how many answered, no item is. */
function compare(shown: readonly Group[], counted: readonly Group[]): void {
  expect(shown.map(({ outcome }) => outcome)).toEqual(outcomesCounted);
  for (const [at, group] of shown.entries()) {
    const other = counted[at];
    const items = 'items' in group ? group.items : [];
    const others = other && 'items' in other ? other.items : [];
    expect([null, other?.answered]).toContain(group.answered);
    expect(items.length).toBe(others.length);
    for (const [place, { n, counts }] of items.entries())
      expect({ n, counts }).toEqual(
        n === null ? { n, counts: null } : { n: others[place]?.n, counts: others[place]?.counts },
      );
    for (const [number, value] of [
      [group.answered, other?.answered],
      ...items.map(({ n }, place) => [n, others[place]?.n]),
    ])
      if (value && value < leastShown) expect(number).toBe(null);
    if (other?.answered === 0) expect(group.answered).toBe(0);
    if (group.answered === null) expect(items.map(({ n }) => n)).toEqual(items.map(() => null));
  }
}
