/** Who is asked, how it is counted and what is hidden: figures without their method say nothing (ISO 10004). */
import { html, type TemplateResult } from 'lit';
import type { DeskFigures } from '../../../sdk/contract/desk/figures.ts';
import { satisfaction } from '../words/satisfaction.ts';

const words = satisfaction.method;

export const method = ({ least }: DeskFigures): TemplateResult => html`
  <section class="method" aria-labelledby="method-title">
    <h2 id="method-title">${words.title}</h2>
    <ul>${[...words.text, words.hidden(least), words.settled].map((text) => html`<li>${text}</li>`)}</ul>
  </section>
`;
