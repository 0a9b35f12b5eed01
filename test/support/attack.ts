/**
 * Somebody who reads all published figures, of every period and area, and works out numbers that are hidden: by elimination modulo
 * a prime over the smallest numbers all others are sums of, with nothing of the server's. They also know that no part
 * of an empty cell holds anybody, and that where nobody skipped an item, nobody did in any part of that cell.
 */
import type { DeskFigures } from '../../sdk/contract/desk/figures.ts';
import type { SurveyItem } from '../../sdk/contract/survey.ts';
import type { CountedAnswer } from '../../server/survey/tally.ts';
import { type Chosen, isIn, many, type Outcome, outcomesCounted } from './recount.ts';

/** The greatest below 2^26: products of two rests are exact. */
const prime = 67_108_859;

/** All that is published: the figures of each choice. */
export type Published = readonly (readonly [Chosen, Pick<DeskFigures, 'groups' | 'instruments'>])[];

/** A number of few people that follows from what is published. */
export interface Found {
  chosen: Chosen;
  outcome: Outcome;
  what: string;
  value: number;
}

/** Somebody who answered one of the instruments, and this item of it or not: the kinds that nobody tells apart any further. */
interface Smallest {
  instrument: string;
  period: string;
  area: CountedAnswer['area'];
  outcome: CountedAnswer['outcome'];
  skipped: boolean;
}

/** A number that somebody may publish: of whom it counts. `value`: null: it is hidden. */
interface Sum {
  what: string;
  chosen: Chosen;
  outcome: Outcome;
  counts(one: Smallest): boolean;
  value: number | null;
}

/** What follows about one item of one instrument, and about how many answered at all. */
export function attack(
  published: Published,
  answers: readonly CountedAnswer[],
  instrument: string,
  item: SurveyItem,
): Found[] {
  const people = answers.map((one) => ({ ...one, skipped: (one.answers[item] ?? null) === null }));
  const sums = published.flatMap(([chosen, figures]) => sumsOf(chosen, figures, instrument, item));
  const truth = (sum: Sum): number => many(people, sum.chosen, sum.outcome, sum.counts);
  const shown = sums.filter(({ value }) => value !== null);
  const empty = [...shown.filter(({ value }) => value === 0), ...nobodySkipped(shown, instrument)];
  const unknowns = smallestOf(people).filter(
    (one) => !empty.some(({ chosen, outcome, counts }) => isIn(one, chosen, outcome) && counts(one)),
  );
  const rowOf = ({ chosen, outcome, counts }: Sum): number[] =>
    unknowns.map((one) => (isIn(one, chosen, outcome) && counts(one) ? 1 : 0));
  const solved = solve(shown.map(rowOf));
  return sums
    .filter((sum) => sum.value === null && truth(sum) > 0 && truth(sum) < 10 && follows(solved, rowOf(sum)))
    .map((sum) => ({ chosen: sum.chosen, outcome: sum.outcome, what: sum.what, value: truth(sum) }));
}

function sumsOf(chosen: Chosen, figures: Published[number][1], instrument: string, item: SurveyItem): Sum[] {
  return outcomesCounted.flatMap((outcome) => {
    const group = figures.groups.find((one) => one.outcome === outcome);
    const place = { chosen, outcome };
    const all: Sum = { ...place, what: 'answered', counts: () => true, value: group?.answered ?? null };
    const each = figures.instruments.map((one): Sum => {
      const value = one.groups.find((each) => each.outcome === outcome)?.answered ?? null;
      return {
        ...place,
        what: `answered ${one.instrument}`,
        counts: (who) => who.instrument === one.instrument,
        value,
      };
    });
    const own = figures.instruments
      .find((one) => one.instrument === instrument)
      ?.groups.find((one) => one.outcome === outcome);
    const value = own?.items.find((one) => one.item === item)?.n ?? null;
    const counts = (who: Smallest): boolean => who.instrument === instrument && !who.skipped;
    const shown = [all, ...each, { ...place, what: item, counts, value }];
    return [...shown, ...(chosen.area === null ? shown.map(ofNoArea) : [])];
  });
}

/** Of complaints that say no area: nobody can ask for that, but it is what all areas leave of all. */
const ofNoArea = (sum: Sum): Sum => ({
  ...sum,
  what: `${sum.what}, no area`,
  counts: (one) => one.area === null && sum.counts(one),
  value: null,
});

/** Where as many answered the item as answered at all: whoever skipped it there is nobody. */
function nobodySkipped(shown: readonly Sum[], instrument: string): Sum[] {
  const at = ({ chosen, outcome }: Sum): string => `${chosen.period} ${chosen.area} ${outcome}`;
  const answered = new Map(
    shown.filter(({ what }) => what === `answered ${instrument}`).map((sum) => [at(sum), sum.value]),
  );
  return shown
    .filter((sum) => !sum.what.startsWith('answered') && answered.get(at(sum)) === sum.value)
    .map((sum) => ({ ...sum, counts: (one) => one.instrument === instrument && one.skipped }));
}

/** Every instrument with every quarter, area and outcome there is, asked and skipped. */
function smallestOf(people: readonly Smallest[]): Smallest[] {
  const each = <Name extends keyof Smallest>(name: Name) => [...new Set(people.map((one) => one[name]))];
  return each('instrument').flatMap((instrument) =>
    each('period').flatMap((period) =>
      each('area').flatMap((area) =>
        each('outcome').flatMap((outcome) =>
          [true, false].map((skipped) => ({ instrument, period, area, outcome, skipped })),
        ),
      ),
    ),
  );
}

type Row = number[];

/** Rows that each begin with a 1 where all others have 0. */
function solve(rows: readonly Row[]): Map<number, Row> {
  const solved = new Map<number, Row>();
  for (const row of rows) {
    const rest = reduced(solved, row);
    const first = rest.findIndex((factor) => factor !== 0);
    if (first < 0) continue;
    const inverse = power(rest[first] ?? 0, prime - 2);
    const begun = rest.map((factor) => (factor * inverse) % prime);
    for (const [at, other] of solved) solved.set(at, less(other, begun, first));
    solved.set(first, begun);
  }
  return solved;
}

const reduced = (solved: ReadonlyMap<number, Row>, row: Row): Row =>
  [...solved].reduce((rest, [at, by]) => less(rest, by, at), row);

/** Takes `by` from a row so often that nothing is left at `at`. */
function less(row: Row, by: Row, at: number): Row {
  const times = row[at] ?? 0;
  return times === 0
    ? row
    : row.map((factor, place) => (factor + (prime - (((by[place] ?? 0) * times) % prime))) % prime);
}

const follows = (solved: ReadonlyMap<number, Row>, row: Row): boolean =>
  reduced(solved, row).every((factor) => factor === 0);

function power(base: number, exponent: number): number {
  let [result, square] = [1, base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}
