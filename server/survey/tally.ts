/** Answers counted: for each instrument, cell and item, how many gave which. */
import { ratings, rightsAnswers, type SurveyAnswers, type SurveyItem, surveyItems } from '../../sdk/contract/survey.ts';
import type { Cells, Kind } from './cells.ts';

/** One answer, without who gave it. `month`: when it came in, `2026-11`. */
export interface CountedAnswer extends Kind {
  instrument: string;
  month: string;
  answers: SurveyAnswers;
}

/** By cell: how many answered an item, and how many in which way, in the order of the scale. */
export interface ItemTally {
  n: number[];
  counts: number[][];
}

/** By cell: how many gave an answer at all; and by item. */
export interface Tally {
  instrument: string;
  answered: number[];
  items: ReadonlyMap<SurveyItem, ItemTally>;
}

/** One of each instrument, the one that was answered last first. */
export function tallied(answers: readonly CountedAnswer[], cells: Cells): Tally[] {
  const given = Map.groupBy(answers, ({ instrument }) => instrument);
  const last = new Map([...given].map(([instrument, all]) => [instrument, lastOf(all)]));
  const latestFirst = [...given.keys()].sort(
    (one, other) => compare(last.get(other), last.get(one)) || compare(other, one),
  );
  return latestFirst.map((instrument) => tallyOf(instrument, given.get(instrument) ?? [], cells));
}

const lastOf = (answers: readonly CountedAnswer[]): string =>
  answers.reduce((latest, { month }) => (month > latest ? month : latest), '');

const compare = (one = '', other = ''): number => (one < other ? -1 : Number(one > other));

/** Answers of one kind are added up first, so that each kind is put into its cells once. */
function tallyOf(instrument: string, answers: readonly CountedAnswer[], cells: Cells): Tally {
  const answered = zeros(cells.size);
  const items = new Map(surveyItems.map((item) => [item, noneOf(item, cells.size)]));
  const kinds = Map.groupBy(answers, ({ period, area, outcome }) => `${period} ${area} ${outcome}`);
  for (const alike of kinds.values()) {
    const held = alike[0] ? cells.holding(alike[0]) : [];
    addAt(answered, held, alike.length);
    for (const [item, tally] of items) addItem(tally, held, item, alike);
  }
  return { instrument, answered, items };
}

function addItem(
  { n, counts }: ItemTally,
  cells: readonly number[],
  item: SurveyItem,
  alike: readonly CountedAnswer[],
) {
  const ways = waysOf(item);
  const many = ways.map(() => 0);
  for (const { answers } of alike) {
    const way = ways.indexOf(answers[item] ?? '');
    if (way >= 0) many[way] = (many[way] ?? 0) + 1;
  }
  for (const [way, count] of many.entries()) {
    addAt(counts[way] ?? [], cells, count);
    addAt(n, cells, count);
  }
}

function addAt(numbers: number[], cells: readonly number[], many: number): void {
  for (const cell of cells) numbers[cell] = (numbers[cell] ?? 0) + many;
}

/** The ways an item can be answered, in the order they stand on the screen. */
const waysOf = (item: SurveyItem): readonly (number | string)[] => (item === 'rights' ? rightsAnswers : ratings);

const noneOf = (item: SurveyItem, size: number): ItemTally => ({
  n: zeros(size),
  counts: waysOf(item).map(() => zeros(size)),
});

const zeros = (size: number): number[] => Array.from<number>({ length: size }).fill(0);
