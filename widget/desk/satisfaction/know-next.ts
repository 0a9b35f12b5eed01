/** How many clients know what they can do if they are still unhappy: a figure of its own, since a firm must tell them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskFigures } from '../../../sdk/contract/desk/figures.ts';
import { satisfaction } from '../words/satisfaction.ts';
import { instrumentName } from '../words/survey.ts';
import { rateOf, share } from './named.ts';

const words = satisfaction.next;

export const knowNext = (figures: DeskFigures): TemplateResult => html`
  <section class="know-next" aria-labelledby="next-title">
    <h2 id="next-title">${words.title}</h2>
    ${shown(figures)}
  </section>
`;

function shown(figures: DeskFigures): TemplateResult {
  const { instrument, n, yes } = figures.knowNext;
  const several = figures.instruments.length > 1;
  if (n === null || yes === null) return html`<p>${words.few(figures.least)}</p>`;
  if (n === 0) return html`<p>${satisfaction.instruments.none}</p>`;
  return html`
    <p class="large">${share(yes / n)}</p>
    <p>${words.of(yes, n)}</p>
    <p class="muted">${words.beside(n, wholeRate(figures))}${several && instrument ? `. ${words.among(instrumentName(instrument))}` : nothing}</p>
  `;
}

/** The response rate of all outcomes together. */
export const wholeRate = (figures: DeskFigures): string => {
  const whole = figures.groups.find(({ outcome }) => outcome === 'all');
  return whole ? rateOf(whole, figures) : '';
};
