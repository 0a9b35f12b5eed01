/** What the firm does in which stage, in its own words, with who ticked it and when. */
import { html, nothing, type TemplateResult } from 'lit';
import { theirLine } from '../parts/client-text.ts';
import { caseWords } from '../words/case.ts';
import type { Told } from './told.ts';

const words = caseWords.checklist;
type Checklist = Told['file']['checklists'][number];

type Tick = ((item: string, done: boolean) => void) | undefined;

/** Of the stage the complaint is in; those of the others are folded away. `tick`: where the person may. */
export function checklists(told: Told, tick: Tick): TemplateResult {
  const { checklists: all, status } = told.file;
  const others = all.filter(({ stage }) => stage !== status);
  return html`
    ${all.filter(({ stage }) => stage === status).map((one) => checklist(one, told, tick))}
    ${others.length ? html`<details><summary>${words.others}</summary>${others.map((one) => checklist(one, told, tick))}</details>` : nothing}
  `;
}

const checklist = (
  { stage, title, items }: Checklist,
  { days }: Told,
  tick?: (item: string, done: boolean) => void,
) => html`
  <section aria-labelledby="checklist-${stage}">
    <h2 id="checklist-${stage}">${words.title(title)}</h2>
    <ul class="plain ticks">${items.map(
      ({ code, text, done }) => html`<li>
        <label class="choice" for="tick-${code}">
          <input type="checkbox" id="tick-${code}" ?checked=${done !== null} .checked=${done !== null} ?disabled=${!tick} @change=${(event: Event) => tick?.(code, (event.currentTarget as HTMLInputElement).checked)} />
          <span>${theirLine(text)}${done ? html` <span class="muted">${theirLine(words.done(done.by, days.day(done.at)))}</span>` : nothing}</span>
        </label>
      </li>`,
    )}</ul>
  </section>
`;
