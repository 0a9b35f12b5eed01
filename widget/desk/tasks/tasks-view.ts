/** `/desk/tasks`: what is still to be done in all complaints, the first due first; each is done in the case file it belongs to. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { DeskCalls } from '../../../sdk/contract/desk/endpoints.ts';
import { define } from '../../define.ts';
import { theirLine } from '../parts/client-text.ts';
import { type Days, daysBetween, daysIn } from '../parts/days.ts';
import { Returning } from '../parts/returning.ts';
import { queueStyles } from '../queue/queue-styles.ts';
import { DeskView } from '../view.ts';
import { due } from '../words/due.ts';
import { taskName, taskList as words } from '../words/tasks.ts';

type List = DeskCalls['tasks.list']['answer'];
type Listed = List['items'][number];

export class TasksView extends DeskView {
  static override styles = [DeskView.styles, queueStyles];

  @state() private list: List | undefined;

  constructor() {
    super();
    new Returning(this, () => void this.#look());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('place')) queueMicrotask(() => void this.#look());
  }

  protected override render(): TemplateResult {
    const { list } = this;
    return this.frame(html`
      <h1 tabindex="-1">${words.title}</h1>
      <p>${words.lead}</p>
      ${this.failed('look')}
      ${this.failure?.act === 'look' ? html`<p class="buttons">${this.button('look', words.again, () => void this.tryAgain('look', () => this.#look()))}</p>` : nothing}
      ${list ? this.#shown(list) : this.failure ? nothing : html`<p class="waiting">${words.loading}</p>`}
    `);
  }

  #shown({ items, next }: List): TemplateResult {
    if (items.length === 0) return html`<p class="empty">${words.empty}</p>`;
    const days = daysIn(this.desk.session.firm.timeZone);
    return html`
      ${table(items, days)} ${this.failed('more')}
      ${next ? html`<p class="buttons">${this.button('more', words.more, () => void this.#more(next), 'quiet')}</p>` : nothing}
    `;
  }

  async #look(): Promise<void> {
    await this.act('look', async () => {
      this.list = await this.desk.call('tasks.list');
    });
  }

  async #more(after: string): Promise<void> {
    await this.act('more', async () => {
      const { items, next } = await this.desk.call('tasks.list', { query: { after } });
      this.list = { items: [...(this.list?.items ?? []), ...items], next };
    });
  }
}

/** As the queue: cards where there is no room for columns. */
const table = (items: readonly Listed[], days: Days): TemplateResult => html`
  <table class="queue" role="table">
    <caption class="hidden">${words.caption(items.length)}</caption>
    <thead role="rowgroup">
      <tr role="row">${Object.values(words.columns).map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr>
    </thead>
    <tbody role="rowgroup">${items.map((item) => row(item, days))}</tbody>
  </table>
`;

const row = ({ text, kind, letter, dueBy, complaint, reference, handler }: Listed, days: Days): TemplateResult => html`
  <tr role="row">
    <td role="cell" class="client">${text === null ? taskName({ kind, letter }) : theirLine(text)}</td>
    <td role="cell">${dueBy ? dueText(dueBy, days) : html`<span class="muted">${words.undated}</span>`}</td>
    <td role="cell"><a class="reference" href="/desk/complaints/${complaint}">${reference}</a></td>
    <td role="cell">${handler ? theirLine(handler.name) : words.nobody}</td>
  </tr>
`;

function dueText(dueBy: string, { today, date }: Days): TemplateResult {
  const left = daysBetween(today, dueBy);
  return html`${date(dueBy)}, <strong class=${left < 0 ? 'late' : ''}>${left < 0 ? due.late(-left) : due.left(left)}</strong>`;
}

define('redress-desk-tasks', TasksView);
