/** Item by item, each version of the questions by itself. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskFigures, InstrumentFigures } from '../../../sdk/contract/desk/figures.ts';
import { surveyItems } from '../../../sdk/contract/survey-items.ts';
import { satisfaction } from '../words/satisfaction.ts';
import { instrumentName } from '../words/survey.ts';
import { itemFigure, itemIn, withAnswers } from './item-figure.ts';
import { wholeRate } from './know-next.ts';
import { counted } from './named.ts';

const words = satisfaction.instruments;

export const instruments = (figures: DeskFigures): TemplateResult => html`
  <section aria-labelledby="items-title">
    <h2 id="items-title">${words.title}</h2>
    ${figures.instruments.length === 0 ? html`<p>${words.none}</p>` : html`<p class="muted">${satisfaction.item.key}</p>`}
    ${figures.instruments.length > 1 ? html`<p>${words.apart}</p>` : nothing}
    ${figures.instruments.map((one, at) => instrumentOf(one, at, figures))}
  </section>
`;

const instrumentOf = (one: InstrumentFigures, at: number, figures: DeskFigures): TemplateResult => html`
  <section class="instrument" aria-labelledby="instrument-${at}">
    <h3 id="instrument-${at}">${instrumentName(one.instrument)}</h3>
    <p class="muted">${words.answered(wholeOf(one, figures), wholeRate(figures), figures.instruments.length > 1)}</p>
    ${isHidden(one) ? html`<p>${words.hidden(figures.least)}</p>` : itemsOf(one, at, figures)}
  </section>
`;

const wholeOf = ({ groups }: InstrumentFigures, figures: DeskFigures): string =>
  counted(groups.find(({ outcome }) => outcome === 'all')?.answered ?? null, figures);

const itemsOf = (one: InstrumentFigures, at: number, figures: DeskFigures): TemplateResult[] =>
  surveyItems
    .map((item) => ({ item, of: itemIn(one, item) }))
    .filter(({ of }) => of.length > 0)
    .map(({ item, of }) => itemFigure(`item-${at}-${item}`, item, of, figures));

/** Nine times that nothing is shown says no more than once. */
const isHidden = (one: InstrumentFigures): boolean =>
  withAnswers(one).every(({ items }) => items.every(({ n }) => n === null));
