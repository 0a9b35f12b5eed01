/** Who was asked and who answered, by outcome; and who was not asked, by reason. What every other figure is read beside. */
import { html, type TemplateResult } from 'lit';
import type { DeskFigures } from '../../../sdk/contract/desk/figures.ts';
import type { NotInvitedReason } from '../../../sdk/contract/survey.ts';
import { satisfaction } from '../words/satisfaction.ts';
import { outcomeGroupNames, notInvitedReasons as reasons } from '../words/survey.ts';
import { type FigureCell, figureTable } from './figure-table.ts';
import { counted, rateOf } from './named.ts';

type Group = DeskFigures['groups'][number];

/** How many were not asked, for one reason or for any. */
export const leftOut = ({ notInvited }: Group, reason?: string): number =>
  notInvited.filter((one) => reason === undefined || one.reason === reason).reduce((sum, { count }) => sum + count, 0);

export const response = (figures: DeskFigures): TemplateResult => {
  const { columns } = satisfaction.asked;
  return html`
    <section aria-labelledby="asked-title">
      <h2 id="asked-title">${satisfaction.asked.title}</h2>
      ${figureTable({
        caption: satisfaction.asked.caption,
        columns: [
          columns.outcome,
          columns.ended,
          columns.invited,
          columns.answered,
          columns.rate,
          columns.waiting,
          columns.notInvited,
        ],
        rows: figures.groups.map((group) => ({
          name: outcomeGroupNames[group.outcome],
          whole: group.outcome === 'all',
          cells: [
            group.ended,
            group.invited,
            figure(group.answered, counted(group.answered, figures)),
            figure(group.rate, rateOf(group, figures)),
            group.waiting,
            leftOut(group),
          ],
        })),
      })}
    </section>
    ${notAsked(figures)}
  `;
};

/** What is not shown is said in its place. */
const figure = (shown: number | null, said: string): FigureCell => (shown === null ? { said, across: 1 } : said);

/** Reasons that were there at all. */
export const reasonsIn = ({ groups }: DeskFigures) =>
  (Object.keys(reasons) as NotInvitedReason[]).filter((reason) => groups.some((group) => leftOut(group, reason) > 0));

const notAsked = (figures: DeskFigures): TemplateResult => html`
  <section aria-labelledby="not-asked-title">
    <h2 id="not-asked-title">${satisfaction.notAsked.title}</h2>
    ${
      reasonsIn(figures).length === 0
        ? html`<p>${satisfaction.notAsked.none}</p>`
        : figureTable({
            caption: satisfaction.notAsked.caption,
            columns: [satisfaction.notAsked.reason, ...figures.groups.map(({ outcome }) => outcomeGroupNames[outcome])],
            rows: reasonsIn(figures).map((reason) => ({
              name: reasons[reason],
              cells: figures.groups.map((group) => leftOut(group, reason)),
            })),
          })
    }
  </section>
`;
