/** What is still to be done: what somebody wrote down, and letters that must be told another way. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Task } from '../../../sdk/contract/desk/case-file.ts';
import type { ContactMethod } from '../../../sdk/contract/history.ts';
import { theirWords } from '../parts/client-text.ts';
import { caseWords } from '../words/case.ts';
import { methods } from '../words/codes.ts';
import { asksSurvey, followUpKind, taskName } from '../words/tasks.ts';
import type { Panel } from './panel.ts';
import { beginning } from './survey.ts';

const words = caseWords.tasks;

/** What a person does about tasks, where they may. `says`: what letters say that are to be told, as far as they were read. */
export interface Finishing {
  finish(task: Task, method: ContactMethod | null): void;
  readTask(task: Task): void;
  says: ReadonlyMap<string, string>;
}

export const tasks = (panel: Panel, finishing: Finishing | undefined): TemplateResult => html`
  <section aria-labelledby="tasks-title" id="tasks">
    <h2 id="tasks-title" tabindex="-1">${words.title}</h2>
    ${panel.file.tasks.length ? nothing : html`<p>${words.none}</p>`}
    <ul class="rows">${panel.file.tasks.map(
      (task) => html`<li>
        ${task.text === null ? html`<p>${taskName(task)}</p>` : theirWords(task.text)}
        <p class="muted">${when(task, panel)}</p>
        ${task.doneAt || !finishing ? nothing : wayOff(task, panel, finishing)}
      </li>`,
    )}</ul>
  </section>
`;

const when = ({ doneAt, dueBy }: Task, { days }: Panel) =>
  doneAt ? words.done(days.day(doneAt)) : dueBy ? words.by(days.date(dueBy)) : nothing;

/** How a task is taken off: with what came of it, with what the client answered, with how they were told, or with one press. */
function wayOff(task: Task, panel: Panel, finishing: Finishing): TemplateResult {
  if (task.kind === followUpKind) return html`<p class="row-buttons">${beginning('survey-follow-up', panel)}</p>`;
  if (asksSurvey(task) && panel.file.survey?.can.includes('enter'))
    return html`<p class="row-buttons">${beginning('survey-enter', panel, 'from-task')}</p> ${telling(task, finishing)}`;
  return task.letter ? telling(task, finishing) : plainly(task, finishing);
}

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
