/**
 * The cells that answers are counted in: every period, area and outcome that can be asked for together; and which of them add up to
 * which others. An area is counted over all time and by the year, never by the quarter: then nearly every cell would be of a few.
 */
import type { AreaCode, OutcomeCode } from '../../sdk/contract/codes.ts';
import { type OutcomeGroup, outcomeGroups } from '../../sdk/contract/desk/figures.ts';

/** What is counted: when the complaint ended (`2026-Q4`), what of, and how. */
export interface Kind {
  period: string;
  area: AreaCode | null;
  outcome: OutcomeCode | null;
}

/** The numbers of cells of which the first is the sum of the others. */
export type Line = readonly [total: number, ...parts: number[]];

/** `none`: of complaints that say no area. Nobody can ask for that, but it is known that the others do not add up to all. */
type Area = AreaCode | 'all' | 'none';
type Outcome = OutcomeGroup | 'all';

export interface Cells {
  size: number;
  lines: readonly Line[];
  /** Cells that nobody can ask for. */
  unasked: readonly number[];
  /** The number of a cell; undefined where there is none. */
  at(period: string, area: AreaCode | null, outcome: Outcome): number | undefined;
  /** Every cell that something is counted in. */
  holding(kind: Kind): number[];
}

const outcomes = ['all', ...outcomeGroups] as const;

/** `quarters`: those in which something ended; `areas`: those of which something was. */
export function cellsOf(quarters: readonly string[], areas: readonly AreaCode[]): Cells {
  const years = [...new Set(quarters.map(yearOf))];
  const named: Area[] = ['none', ...areas];
  const numbers = new Map<string, number>();
  for (const outcome of outcomes) {
    for (const period of ['all', ...years])
      for (const area of ['all', ...named]) numbers.set(nameOf(period, area, outcome), numbers.size);
    for (const quarter of quarters) numbers.set(nameOf(quarter, 'all', outcome), numbers.size);
  }
  const cell = (period: string, area: string, outcome: string): number =>
    numbers.get(nameOf(period, area, outcome)) as number;
  return {
    size: numbers.size,
    lines: linesOf(cell, { quarters, years, named }),
    unasked: ['all', ...years].flatMap((period) => outcomes.map((outcome) => cell(period, 'none', outcome))),
    at: (period, area, outcome) => numbers.get(nameOf(period, area ?? 'all', outcome)),
    holding: ({ period, area, outcome }) =>
      ['all', groupOf(outcome)].flatMap((group) => [
        cell(period, 'all', group),
        ...['all', yearOf(period)].flatMap((long) => [cell(long, 'all', group), cell(long, area ?? 'none', group)]),
      ]),
  };
}

const nameOf = (period: string, area: string, outcome: string): string => `${period} ${area} ${outcome}`;

export const yearOf = (quarter: string): string => quarter.slice(0, 4);

interface Along {
  quarters: readonly string[];
  years: readonly string[];
  named: readonly Area[];
}

/** Outcomes add up to all of them; quarters to their year, years to all time; areas to all of them. */
function linesOf(
  cell: (period: string, area: string, outcome: string) => number,
  { quarters, years, named }: Along,
): Line[] {
  const long = ['all', ...years];
  const byOutcome = (period: string, area: string): Line => [
    cell(period, area, 'all'),
    ...outcomeGroups.map((outcome) => cell(period, area, outcome)),
  ];
  return [
    ...quarters.map((quarter) => byOutcome(quarter, 'all')),
    ...long.flatMap((period) => ['all', ...named].map((area) => byOutcome(period, area))),
    ...outcomes.flatMap((outcome): Line[] => [
      ...years.map(
        (year): Line => [
          cell(year, 'all', outcome),
          ...quarters.filter((quarter) => yearOf(quarter) === year).map((quarter) => cell(quarter, 'all', outcome)),
        ],
      ),
      ...['all', ...named].map(
        (area): Line => [cell('all', area, outcome), ...years.map((year) => cell(year, area, outcome))],
      ),
      ...long.map(
        (period): Line => [cell(period, 'all', outcome), ...named.map((area) => cell(period, area, outcome))],
      ),
    ]),
  ];
}

const groups: Readonly<Record<OutcomeCode, OutcomeGroup>> = {
  upheld: 'upheld',
  'partly-upheld': 'partly-upheld',
  'not-upheld': 'not-upheld',
  'resolved-informally': 'settled',
  mediated: 'settled',
  withdrawn: 'undecided',
  'out-of-scope': 'undecided',
  'out-of-time': 'undecided',
  dismissed: 'undecided',
  'referred-outside': 'undecided',
};

export const groupOf = (outcome: OutcomeCode | null): OutcomeGroup => (outcome ? groups[outcome] : 'undecided');
