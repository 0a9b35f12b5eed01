/** One item of the survey: its chart, and the table that holds the same figures, always beside one another. */
import { html, type TemplateResult } from 'lit';
import type { DeskFigures, InstrumentFigures, ItemFigures, OutcomeGroup } from '../../../sdk/contract/desk/figures.ts';
import { rightsAnswers, type SurveyItem } from '../../../sdk/contract/survey-items.ts';
import { satisfaction } from '../words/satisfaction.ts';
import { itemNames, outcomeGroupNames, ratingNames, rightsNames } from '../words/survey.ts';
import { type Bar, bars } from './bars.ts';
import { type FigureCell, figureTable } from './figure-table.ts';
import { inksOf, swatch } from './inks.ts';
import { counted, rateOf, share } from './named.ts';

const words = satisfaction.item;

/** An item among those of one outcome; `counts` from the worst answer to the best. */
export interface ItemOf extends ItemFigures {
  outcome: 'all' | OutcomeGroup;
}

/** As they stand on screen and on paper, from the worst to the best. */
const rightsInOrder = ['no', 'not-sure', 'yes'] as const;

/** What the answers to an item are called, from the worst to the best. */
export const answersOf = (item: SurveyItem): readonly string[] =>
  item === 'rights' ? rightsInOrder.map((one) => rightsNames[one]) : ratingNames;

/** An outcome nobody answered after has nothing to show. */
export const withAnswers = ({ groups }: InstrumentFigures): InstrumentFigures['groups'] =>
  groups.filter(({ answered, outcome }) => answered !== 0 || outcome === 'all');

/** One item by outcome. */
export const itemIn = (one: InstrumentFigures, item: SurveyItem): ItemOf[] =>
  withAnswers(one).flatMap(({ outcome, items }) =>
    items.filter((one) => one.item === item).map((one) => ({ ...one, counts: inOrder(one), outcome })),
  );

const inOrder = ({ item, counts }: ItemFigures): number[] | null =>
  counts && item === 'rights' ? rightsInOrder.map((one) => counts[rightsAnswers.indexOf(one)] ?? 0) : counts;

/** `id`: unique on the page. `of`: the item by outcome, all of them first. */
export function itemFigure(id: string, item: SurveyItem, of: readonly ItemOf[], figures: DeskFigures): TemplateResult {
  const inks = inksOf(item);
  const signed = answersOf(item).map((name, at) => ({ name, sign: swatch(inks[at] ?? 1) }));
  return html`
    <div class="item">
      <h4 id=${id}>${itemNames[item]}</h4>
      <div class="chart-and-table">
        ${bars({ title: words.chart(itemNames[item]), inks, bars: of.map((one) => barOf(one, figures)) })}
        ${figureTable({
          caption: words.caption(itemNames[item]),
          look: 'parts',
          columns: [words.outcome, words.rate, words.n, ...signed],
          rows: of.map((one) => ({
            name: outcomeGroupNames[one.outcome],
            whole: one.outcome === 'all',
            cells: cellsOf(one, figures),
          })),
        })}
      </div>
    </div>
  `;
}

export const rateAt = ({ outcome }: Pick<ItemOf, 'outcome'>, figures: DeskFigures): string => {
  const group = figures.groups.find((one) => one.outcome === outcome);
  return group ? rateOf(group, figures) : '';
};

/** Rate, n and answers; what is not shown is said once, across all that it stands for. */
function cellsOf(one: ItemOf, figures: DeskFigures): FigureCell[] {
  const { n, counts, item } = one;
  const answers = answersOf(item).length;
  const said = counted(null, figures);
  const rate = rateAt(one, figures);
  if (n === null && rate === said) return [{ said, across: answers + 2 }];
  if (n === null) return [rate, { said, across: answers + 1 }];
  if (counts === null) return [rate, n, { said, across: answers }];
  return [rate, n, ...counts.map((count) => (n ? { count, share: share(count / n) } : count))];
}

function barOf(one: ItemOf, figures: DeskFigures): Bar {
  const { n, counts, outcome } = one;
  return {
    name: outcomeGroupNames[outcome],
    beside: n === null ? '' : words.beside(n, rateAt(one, figures)),
    counts: n === 0 ? words.nobody : (counts ?? counted(null, figures)),
  };
}
