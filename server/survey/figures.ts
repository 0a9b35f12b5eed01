/**
 * What all answers come to, pure: counted by outcome and item for one period and area, and hidden where a number is of few people or
 * would give such a number away. What is hidden is decided over all periods and areas at once: whoever reads one reads them all.
 */
import { type AreaCode, areaCodes } from '../../sdk/contract/codes.ts';
import {
  type DeskFigures,
  type InstrumentFigures,
  type ItemFigures,
  leastShown,
  outcomeGroups,
} from '../../sdk/contract/desk/figures.ts';
import type { SurveyItem } from '../../sdk/contract/survey.ts';
import { askedOf, type CountedComplaint } from './asked.ts';
import { type Cells, cellsOf, yearOf } from './cells.ts';
import { hiddenAnswers, hiddenItem } from './hidden.ts';
import { type CountedAnswer, type ItemTally, type Tally, tallied } from './tally.ts';

/** `period`: `all`, a year or a quarter; `area`: null: all of them. */
export interface Filter {
  period: string;
  area: AreaCode | null;
}

/** Answers, and the complaints that have ended without one. */
export function figuresOf(
  answers: readonly CountedAnswer[],
  complaints: readonly CountedComplaint[],
  filter: Filter,
): DeskFigures {
  const ended = [...answers, ...complaints];
  const quarters = [...new Set(ended.map(({ period }) => period))].sort().reverse();
  const areas = areaCodes.filter((code) => ended.some(({ area }) => area === code));
  const cells = cellsOf(quarters, areas);
  const tallies = tallied(answers, cells);
  const [hiddenOfAll = new Set<number>(), ...hidden] = hiddenAnswers(tallies, cells);
  const instruments = tallies.map((tally, at) => instrumentOf(tally, hidden[at] ?? new Set(), cells, filter));
  return {
    ...filter,
    periods: periodsOf(quarters),
    areas,
    least: leastShown,
    groups: askedOf(answers, complaints, filter).map((asked) => {
      const cell = cells.at(filter.period, filter.area, asked.outcome);
      const answered = shownIn(cell, hiddenOfAll, (at) => sumAt(tallies, at));
      return { ...asked, answered, rate: rateOf(answered, asked.invited) };
    }),
    instruments,
    knowNext: knowNextOf(instruments),
  };
}

/** All time, then each year before its quarters. `quarters`: the last first. */
const periodsOf = (quarters: readonly string[]): string[] => [
  'all',
  ...[...Map.groupBy(quarters, yearOf)].flatMap(([year, its]) => [year, ...its]),
];

const sumAt = (tallies: readonly Tally[], cell: number): number =>
  tallies.reduce((sum, { answered }) => sum + (answered[cell] ?? 0), 0);

/** Null where it is hidden. A cell that is not there holds nothing. */
const shownIn = (cell: number | undefined, hidden: ReadonlySet<number>, valueAt: (cell: number) => number) => {
  if (cell === undefined) return 0;
  return hidden.has(cell) ? null : valueAt(cell);
};

const rateOf = (answered: number | null, invited: number): number | null =>
  answered === null || invited === 0 ? null : answered / invited;

function instrumentOf(tally: Tally, hidden: ReadonlySet<number>, cells: Cells, filter: Filter): InstrumentFigures {
  const items = [...tally.items].map(([item, one]) => [item, one, hiddenItem(tally, one, hidden, cells)] as const);
  return {
    instrument: tally.instrument,
    groups: (['all', ...outcomeGroups] as const).map((outcome) => {
      const cell = cells.at(filter.period, filter.area, outcome);
      return {
        outcome,
        answered: shownIn(cell, hidden, (at) => tally.answered[at] ?? 0),
        items: items.map(([item, one, kept]) => itemOf(item, one, cell, kept)),
      };
    }),
  };
}

function itemOf(
  item: SurveyItem,
  { n, counts }: ItemTally,
  cell: number | undefined,
  hidden: ReadonlySet<number>,
): ItemFigures {
  const many = shownIn(cell, hidden, (at) => n[at] ?? 0);
  const split = counts.map((numbers) => (cell === undefined ? 0 : (numbers[cell] ?? 0)));
  return { item, n: many, counts: many === null ? null : split };
}

/** By the instrument that was answered last, since no two are counted together. */
function knowNextOf([last]: readonly InstrumentFigures[]): DeskFigures['knowNext'] {
  const rights = last?.groups[0]?.items.find(({ item }) => item === 'rights');
  if (!last || !rights) return { instrument: null, n: 0, yes: 0 };
  return { instrument: last.instrument, n: rights.n, yes: rights.counts?.[0] ?? null };
}
