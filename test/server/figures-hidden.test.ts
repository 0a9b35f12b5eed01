/** What figures hide stays hidden: whoever reads all of them finds no number of few people by any sums. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaCode, OutcomeCode } from '../../sdk/contract/codes.ts';
import { leastShown } from '../../sdk/contract/desk/figures.ts';
import type { SurveyItem } from '../../sdk/contract/survey.ts';
import { figuresOf } from '../../server/survey/figures.ts';
import type { CountedAnswer } from '../../server/survey/tally.ts';
import { attack, type Found, type Published } from '../support/attack.ts';
import { choices, recounted } from '../support/recount.ts';

const quarters = ['2025-Q3', '2025-Q4', '2026-Q1'] as const;
const outcomes: readonly OutcomeCode[] = ['upheld', 'partly-upheld', 'not-upheld', 'withdrawn'];
const areas: readonly (AreaCode | null)[] = ['family', 'conveyancing', 'crime', null];
/** Those that are answered here; the others everybody skips. */
const items: readonly SurveyItem[] = ['ease', 'rights', 'overall'];

/** So many answers of one kind; `skipped`: how many of them skip the item that not everybody answers. */
interface Crowd {
  many: number;
  skipped: number;
  other: number;
}

/** Near the limit, so that what one number gives away another one may hide. */
const crowd: fc.Arbitrary<Crowd> = fc.record({
  many: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), {
    weight: 3,
    arbitrary: fc.integer({ min: 10, max: 16 }),
  }),
  skipped: fc.constantFrom(0, 0, 0, 1, 3),
  other: fc.constantFrom(0, 0, 4),
});

/** A crowd of each kind there is. `skips`: with which outcomes somebody skips an item; `other`: of how many the words were others. */
const crowds: fc.Arbitrary<CountedAnswer[]> = fc
  .record({
    quarters: fc.integer({ min: 1, max: quarters.length }),
    areas: fc.integer({ min: 1, max: areas.length }),
    outcomes: fc.integer({ min: 2, max: outcomes.length }),
    skips: fc.array(fc.boolean(), { minLength: outcomes.length, maxLength: outcomes.length }),
    crowds: fc.array(crowd, { minLength: 48, maxLength: 48 }),
  })
  .map(({ crowds: all, skips, ...some }) => {
    const kinds = quarters
      .slice(0, some.quarters)
      .flatMap((period) =>
        areas
          .slice(0, some.areas)
          .flatMap((area) =>
            outcomes
              .slice(0, some.outcomes)
              .map((outcome, at) => ({ period, area, outcome, skips: skips[at] === true })),
          ),
      );
    return kinds.flatMap((kind, at) => answersOf(kind, all[at]));
  });

type Kind = Pick<CountedAnswer, 'period' | 'area' | 'outcome'> & { skips?: boolean };

const answersOf = (
  { skips = false, ...kind }: Kind,
  { many, skipped, other }: Crowd = { many: 0, skipped: 0, other: 0 },
) =>
  Array.from(
    { length: many },
    (_, at): CountedAnswer => ({
      ...kind,
      instrument: at < other ? '1-k3x9q2' : '1',
      month: '2026-11',
      answers: { ease: skips && at >= many - skipped ? null : 4, rights: at % 5 === 0 ? null : 'yes', overall: 3 },
    }),
  );

const chosenIn = (answers: readonly CountedAnswer[]) => choices(figuresOf(answers, [], { period: 'all', area: null }));

const published = (answers: readonly CountedAnswer[]): Published =>
  chosenIn(answers).map((chosen) => [chosen, figuresOf(answers, [], chosen)]);

const foundIn = (all: Published, answers: readonly CountedAnswer[]): Found[] =>
  [...new Set(answers.map(({ instrument }) => instrument))].flatMap((instrument) =>
    items.flatMap((item) => attack(all, answers, instrument, item)),
  );

describe('a number of few people', () => {
  it('cannot be had from all published figures together', { timeout: 120_000 }, () => {
    const property = fc.property(crowds, (answers) => {
      expect(foundIn(published(answers), answers)).toEqual([]);
    });
    fc.assert(property, { numRuns: 60, endOnFailure: true });
  });

  it('could be had if only such numbers were hidden themselves', () => {
    const samples = fc.sample(crowds, { numRuns: 20, seed: 20261127 });
    const had = samples.filter((answers) => {
      const naive: Published = chosenIn(answers).map((chosen) => [chosen, recounted(answers, chosen, leastShown)]);
      return foundIn(naive, answers).length > 0;
    });
    expect(had.length).toBeGreaterThan(10);
  });

  it('is hidden from all lines together where no single one gives it away', () => {
    // Two squares of few, and one of few between them: its row and its column hold others, and yet it follows.
    const few = ['0 0', '0 1', '1 0', '1 1', '1 2', '2 2', '2 3', '3 2', '3 3'];
    const named: readonly AreaCode[] = ['family', 'conveyancing', 'crime', 'employment'];
    const answers = named.flatMap((area, row) =>
      outcomes.flatMap((outcome, column) => {
        const many = few.includes(`${row} ${column}`) ? 5 : 20;
        return answersOf({ period: '2026-Q1', area, outcome }, { many, skipped: 0, other: 0 });
      }),
    );
    const naive: Published = chosenIn(answers).map((chosen) => [chosen, recounted(answers, chosen, leastShown)]);
    const between = {
      chosen: { period: '2026', area: 'conveyancing' },
      outcome: 'not-upheld',
      what: 'overall',
      value: 5,
    };
    expect(attack(naive, answers, '1', 'overall')).toContainEqual(between);
    expect(foundIn(published(answers), answers)).toEqual([]);
  });

  it('is not hidden behind an item that everybody answered: there, how many answered tells it', () => {
    const named: readonly AreaCode[] = ['family', 'conveyancing', 'crime'];
    const square = [
      [5, 5, 20],
      [12, 20, 20],
      [5, 5, 20],
    ];
    const answers = square.flatMap((row, at) =>
      row.flatMap((many, column) => {
        const kind = { period: '2026-Q1', area: named[column] ?? null, outcome: outcomes[at] ?? null, skips: true };
        return answersOf(kind, { many, skipped: many === 12 ? 3 : 0, other: 0 });
      }),
    );
    const all = published(answers);
    const [, figures] = all.find(([{ period, area }]) => period === '2026' && area === 'family') ?? [];
    const group = figures?.instruments[0]?.groups.find(({ outcome }) => outcome === 'partly-upheld');
    expect([group?.answered, group?.items[0]]).toEqual([12, { item: 'ease', n: null, counts: null }]);
    expect(attack(all, answers, '1', 'ease')).toEqual([]);
  });

  it('takes few of the larger ones with it', () => {
    const samples = fc.sample(crowds, { numRuns: 20, seed: 7 });
    const numbers = samples.flatMap((answers) =>
      chosenIn(answers).flatMap((chosen) => {
        const counted = recounted(answers, chosen, 1).groups;
        const { groups } = figuresOf(answers, [], chosen);
        return groups.map(({ answered }, at) => ({ answered, value: counted[at]?.answered ?? 0 }));
      }),
    );
    const large = numbers.filter(({ value }) => value >= 2 * leastShown);
    expect(large.length).toBeGreaterThan(100);
    expect(large.filter(({ answered }) => answered === null).length).toBeLessThan(large.length / 3);
    for (const { answered, value } of numbers) expect([null, value]).toContain(answered);
  });
});
