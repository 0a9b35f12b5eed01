/** `/desk/record`: who did what at the desk, in sentences, a page at a time. */
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { AuditList } from '../../../sdk/contract/desk/audit.ts';
import { define } from '../../define.ts';
import { DeskView } from '../view.ts';
import { dayIn, timeIn } from '../words/dates.ts';
import { sentenceOf, record as words } from '../words/record.ts';
import { recordStyles } from './record-styles.ts';

type Entry = AuditList['items'][number];

export class RecordView extends DeskView {
  static override styles = [DeskView.styles, recordStyles];

  @state() private entries: readonly Entry[] = [];
  /** The cursor of the next page; null at the beginning of the record, undefined before anything has come. */
  @state() private next: string | null | undefined;

  #names = new Map<string, string>();

  protected override opened(): void {
    void this.act('load', () => this.#load());
  }

  protected override render(): TemplateResult {
    const { entries, next } = this;
    return this.frame(html`
      <h1 tabindex="-1">${words.title}</h1>
      <p class="muted">${words.lead}</p>
      ${next === undefined ? this.awaited(words.loading, () => this.#load()) : nothing}
      ${next !== undefined && entries.length === 0 ? html`<p>${words.empty}</p>` : nothing}
      ${this.#days().map(([day, among]) => this.#day(day, among))}
      ${next ? html`<p class="buttons">${this.button('more', words.more, () => this.#older(), 'quiet')}</p>` : nothing}
      ${this.failed('more')}
      ${next === null && entries.length > 0 ? html`<p class="muted">${words.all}</p>` : nothing}
    `);
  }

  #day(day: string, entries: readonly Entry[]): TemplateResult {
    return html`<section>
      <h2>${day}</h2>
      <ol class="entries" reversed>
        ${entries.map((entry) => this.#entry(entry))}
      </ol>
    </section>`;
  }

  #entry(entry: Entry): TemplateResult {
    const { at, seq } = entry;
    return html`<li id="entry-${seq}" tabindex="-1">
      <time datetime=${at} title=${words.number(seq)}>${timeIn(this.desk.session.firm, at)}</time>
      <span>${sentenceOf(entry, (id) => this.#names.get(id))}</span>
    </li>`;
  }

  /** By day, in the order of the record. */
  #days(): [day: string, entries: Entry[]][] {
    const days = new Map<string, Entry[]>();
    for (const entry of this.entries) {
      const day = dayIn(this.desk.session.firm, entry.at);
      days.set(day, [...(days.get(day) ?? []), entry]);
    }
    return [...days];
  }

  async #load(): Promise<void> {
    await this.#learnNames();
    await this.#more();
  }

  /** Names of those to whom something was done: the record itself holds their ids. */
  async #learnNames(): Promise<void> {
    if (!this.desk.may('people.read')) return;
    const { items } = await this.desk.call('people.list');
    for (const { id, name } of items) this.#names.set(id, name);
  }

  #older(): void {
    void this.act('more', async () => {
      const came = await this.#more();
      this.desk.announce(words.moreCame(came.length));
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#entry-${came[0]?.seq}`)?.focus();
    });
  }

  async #more(): Promise<Entry[]> {
    const { items, next } = await this.desk.call('audit.list', { query: { after: this.next ?? undefined } });
    this.entries = [...this.entries, ...items];
    this.next = next;
    return items;
  }
}

define('desk-record', RecordView);
