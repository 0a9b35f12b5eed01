/** What is still to be done: what somebody wrote down, and letters that must be told another way. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Task } from '../../../sdk/contract/desk/case-file.ts';
import type { ContactMethod } from '../../../sdk/contract/history.ts';
import { theirWords } from '../parts/client-text.ts';
import { caseWords } from '../words/case.ts';
import { methods } from '../words/codes.ts';
import type { Told } from './told.ts';

const words = caseWords.tasks;

/** `finish`: where the person may; a letter's task asks how the client was told, unless it is known. */
export const tasks = (
  { file, days }: Told,
  finish: ((task: Task, method: ContactMethod | null) => void) | undefined,
): TemplateResult => html`
  <section aria-labelledby="tasks-title" id="tasks">
    <h2 id="tasks-title" tabindex="-1">${words.title}</h2>
    ${file.tasks.length ? nothing : html`<p>${words.none}</p>`}
    <ul class="rows">${file.tasks.map(
      (task) => html`<li>
        ${task.text === null ? html`<p>${words.tell}</p>` : theirWords(task.text)}
        <p class="muted">${task.doneAt ? words.done(days.day(task.doneAt)) : task.dueBy ? words.by(days.date(task.dueBy)) : nothing}</p>
        ${task.doneAt || !finish ? nothing : finishing(task, finish)}
      </li>`,
    )}</ul>
  </section>
`;

function finishing(task: Task, finish: (task: Task, method: ContactMethod | null) => void): TemplateResult {
  if (!task.letter)
    return html`<p class="row-buttons"><button class="button quiet small" type="button" id="done-${task.id}" @click=${() => finish(task, null)}>${words.finish}</button></p>`;
  return html`<p>${words.howTold}</p>
    <p class="row-buttons">${(['call', 'letter', 'meeting'] as const).map(
      (method) =>
        html`<button class="button quiet small" type="button" id="done-${task.id}-${method}" @click=${() => finish(task, method)}>${methods[method]}</button>`,
    )}</p>`;
}
