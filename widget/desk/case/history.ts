/** Everything that happened, in order: who, when, and whether the client sees it too. Nothing is ever taken out of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { theirLine } from '../parts/client-text.ts';
import { caseWords } from '../words/case.ts';
import type { Told } from './told.ts';

const words = caseWords.history;

export const history = ({ file, days }: Told): TemplateResult => html`
  <section aria-labelledby="history-title" id="history">
    <h2 id="history-title" tabindex="-1">${words.title}</h2>
    <ol class="plain history">
      ${file.history.map(
        ({ at, actor, by, seen, text }) => html`<li>
          <p class="muted">
            <time datetime=${at}>${days.time(at)}</time>, ${by ? theirLine(by) : words.actors[actor]}
            ${seen ? nothing : html`<span class="tag">${words.hidden}</span>`}
          </p>
          <p>${theirLine(text)}</p>
        </li>`,
      )}
    </ol>
  </section>
`;
