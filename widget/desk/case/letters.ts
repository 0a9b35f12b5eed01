/** Letters that were queued, and what became of each. */
import { html, nothing, type TemplateResult } from 'lit';
import { letterName } from '../../../sdk/contract/desk/letter-names.ts';
import { caseWords } from '../words/case.ts';
import type { Told } from './told.ts';

const words = caseWords.letters;

export const letters = ({ file, days }: Told): TemplateResult => html`
  <section aria-labelledby="letters-title">
    <h2 id="letters-title">${words.title}</h2>
    ${file.letters.length ? nothing : html`<p>${words.none}</p>`}
    <ul class="rows">${file.letters.map(
      ({ kind, audience, state, queuedAt, sentAt }) => html`<li>
        <p class="row-head"><span>${letterName(kind)}</span> <span class="muted">${words.audience[audience]}</span></p>
        <p class=${state === 'given-up' ? 'late' : 'muted'}>${words.state[state]}, ${days.time(sentAt ?? queuedAt)}</p>
      </li>`,
    )}</ul>
  </section>
`;
