/** What is still to be done: what somebody wrote down, and letters that must be told another way. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Task } from '../../../sdk/contract/desk/case-file.ts';
import { letterName } from '../../../sdk/contract/desk/letter-names.ts';
import type { ContactMethod } from '../../../sdk/contract/history.ts';
import { theirWords } from '../parts/client-text.ts';
import { caseWords } from '../words/case.ts';
import { methods } from '../words/codes.ts';
import type { Told } from './told.ts';

const words = caseWords.tasks;

/** What a person does about tasks, where they may. `says`: what letters say that are to be told, as far as they were read. */
export interface Finishing {
  finish(task: Task, method: ContactMethod | null): void;
  readTask(task: Task): void;
  says: ReadonlyMap<string, string>;
}

export const tasks = ({ file, days }: Told, finishing: Finishing | undefined): TemplateResult => html`
  <section aria-labelledby="tasks-title" id="tasks">
    <h2 id="tasks-title" tabindex="-1">${words.title}</h2>
    ${file.tasks.length ? nothing : html`<p>${words.none}</p>`}
    <ul class="rows">${file.tasks.map(
      (task) => html`<li>
        ${task.letter ? html`<p>${words.tell(letterName(task.letter))}</p>` : nothing}
        ${task.text === null ? nothing : theirWords(task.text)}
        <p class="muted">${task.doneAt ? words.done(days.day(task.doneAt)) : task.dueBy ? words.by(days.date(task.dueBy)) : nothing}</p>
        ${task.doneAt || !finishing ? nothing : task.letter ? telling(task, finishing) : plainly(task, finishing)}
      </li>`,
    )}</ul>
  </section>
`;

const plainly = (task: Task, { finish }: Finishing): TemplateResult => html`
  <p class="row-buttons"><button class="button quiet small" type="button" id="done-${task.id}" @click=${() => finish(task, null)}>${words.finish}</button></p>
`;

/** First what is to be told, then how it was. */
function telling(task: Task, { finish, readTask, says }: Finishing): TemplateResult {
  const text = says.get(task.id);
  return html`
    ${
      text === undefined
        ? html`<p class="row-buttons"><button class="button quiet small" type="button" id="says-${task.id}" @click=${() => readTask(task)}>${words.read}</button></p>`
        : html`<div class="letter">${theirWords(text)}</div>`
    }
    <p>${words.howTold}</p>
    <p class="row-buttons">${(['call', 'letter', 'meeting'] as const).map(
      (method) =>
        html`<button class="button quiet small" type="button" id="done-${task.id}-${method}" @click=${() => finish(task, method)}>${methods[method]}</button>`,
    )}</p>
  `;
}
