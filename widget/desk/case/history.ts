/** Everything that happened, in order: who, when, and whether the client sees it too. Who read it stands apart, folded away. */
import { html, nothing, type TemplateResult } from 'lit';
import { theirLine } from '../parts/client-text.ts';
import { caseWords } from '../words/case.ts';
import type { Told } from './told.ts';

const words = caseWords.history;

type Happened = Told['file']['history'][number];

/** Looking at it changes nothing, and there is much of it. */
const isReading = ({ kind }: Happened): boolean => kind === 'read';

export const history = ({ file, days }: Told): TemplateResult => html`
  <section aria-labelledby="history-title" id="history">
    <h2 id="history-title" tabindex="-1">${words.title}</h2>
    ${list(
      file.history.filter((one) => !isReading(one)),
      days,
    )} ${readings(file.history.filter(isReading), days)}
  </section>
`;

const readings = (all: readonly Happened[], days: Told['days']): TemplateResult | typeof nothing =>
  all.length ? html`<details><summary>${words.readings(all.length)}</summary>${list(all, days)}</details>` : nothing;

const list = (all: readonly Happened[], days: Told['days']): TemplateResult => html`
  <ol class="plain history">
    ${all.map(
      ({ at, actor, by, seen, text }) => html`<li>
        <p class="muted">
          <time datetime=${at}>${days.time(at)}</time>, ${by ? theirLine(by) : words.actors[actor]}
          ${seen ? nothing : html`<span class="tag">${words.hidden}</span>`}
        </p>
        <p>${theirLine(text)}</p>
      </li>`,
    )}
  </ol>
`;
