/** What the firm notes for itself: apart from everything a client sees, on another ground, and said to be so. */
import { html, nothing, type TemplateResult } from 'lit';
import { theirLine, theirWords } from '../parts/client-text.ts';
import { caseWords } from '../words/case.ts';
import type { Told } from './told.ts';

const words = caseWords.notes;

export const notes = ({ file, days }: Told): TemplateResult => html`
  <section class="internal" aria-labelledby="notes-title" id="notes">
    <h2 id="notes-title" tabindex="-1">${words.title}</h2>
    <p class="private">${words.private}</p>
    ${file.notes.length ? nothing : html`<p>${words.none}</p>`}
    <ol class="plain messages">
      ${file.notes.map(
        ({ by, at, text }) => html`<li class="message">
          <p class="by-line"><strong>${theirLine(by ?? words.unnamed)}</strong> <time class="muted" datetime=${at}>${days.time(at)}</time></p>
          ${theirWords(text)}
        </li>`,
      )}
    </ol>
  </section>
`;
