/** `/desk/queue`: what is due, by when and whose it is. What it shows is what the address asks; this file reads and keeps the place. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ComplaintList, Named } from '../../../sdk/contract/desk/complaints.ts';
import { define } from '../../define.ts';
import { daysIn } from '../parts/days.ts';
import { now } from '../parts/now.ts';
import { Returning } from '../parts/returning.ts';
import { DeskView } from '../view.ts';
import { queue } from '../words/queue.ts';
import { ask } from './asking.ts';
import { filters, narrowing } from './filters.ts';
import { noteQueue } from './last-queue.ts';
import { addressOf, mayGrow, type Question, questionIn } from './question.ts';
import { queueStyles } from './queue-styles.ts';
import { table } from './table.ts';

/** What an entry of the browser's history keeps, so that the way back leads to the same row. */
interface Left {
  opened?: string;
  scroll?: number;
}

export class QueueView extends DeskView {
  static override styles = [DeskView.styles, queueStyles];

  /** What was read last, and what had been asked. */
  @state() private read: { question: Question; list: ComplaintList } | undefined;
  @state() private stale = false;
  @state() private people: readonly Named[] = [];

  #latest: AbortController | undefined;

  constructor() {
    super();
    new Returning(this, () => void this.#look(true));
  }

  protected get question(): Question {
    return questionIn(this.place.query);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#latest?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('place')) return;
    noteQueue(addressOf(this.question));
    void this.#look(false);
  }

  protected override opened(): void {
    if (this.desk.may('people.read')) void this.#askPeople();
  }

  protected override render(): TemplateResult {
    const { question, read } = this;
    return this.frame(html`
      <div class="head">
        <h1 tabindex="-1">${queue.title}</h1>
        ${this.desk.may('complaints.log') ? html`<a class="button" href="/desk/log">${queue.log}</a>` : nothing}
      </div>
      ${filters(question, read?.list.counts)}
      ${narrowing(question, this.#handlers(), this.desk.session.person.id, (next) => this.desk.go(addressOf(next), 'replace'))}
      ${this.stale ? html`<p class="failed">${queue.stale}</p>` : nothing}
      ${this.failed('look')}
      ${this.failure?.act === 'look' ? html`<p class="buttons">${this.button('look', queue.again, () => void this.tryAgain('look', () => this.#look(false)))}</p>` : nothing}
      ${read && sameList(read.question, question) ? this.#rows(read.list) : this.failure ? nothing : html`<p class="waiting">${queue.loading}</p>`}
    `);
  }

  #rows(list: ComplaintList): TemplateResult {
    const { question } = this;
    if (list.items.length === 0) return empty(question);
    const { timeZone } = this.desk.session.firm;
    return html`
      ${table({
        items: list.items,
        caption: captionOf(question, list),
        sort: question.sort,
        me: this.desk.session.person.id,
        days: daysIn(timeZone),
        now: now(),
        open: (opened) => history.replaceState({ opened, scroll: scrollY } satisfies Left, ''),
      })}
      ${
        list.next && mayGrow(question)
          ? html`<p class="buttons">${this.button('more', queue.more, () => this.#more(), 'quiet')}</p>`
          : nothing
      }
    `;
  }

  /** `quiet`: somebody came back; what is on screen stays until there is something newer. */
  async #look(quiet: boolean): Promise<void> {
    this.#latest?.abort();
    const latest = new AbortController();
    this.#latest = latest;
    const { question } = this;
    const before = this.read;
    const stood = this.shadowRoot?.activeElement?.id;
    try {
      const list = await ask(this.desk, question, latest.signal);
      if (latest.signal.aborted) return;
      this.read = { question, list };
      this.stale = false;
      this.failure = undefined;
    } catch (error) {
      if (latest.signal.aborted) return;
      if (quiet && before) this.stale = true;
      else this.fail('look', error);
      return;
    }
    if (!quiet) return this.#settle(before);
    await this.updateComplete;
    // A row that moved within the list has lost the focus it had.
    if (stood && !this.shadowRoot?.activeElement)
      this.shadowRoot?.getElementById(stood)?.focus({ preventScroll: true });
  }

  /** After a list of another kind: says what it is, and stands where the person was. */
  async #settle(before: { question: Question; list: ComplaintList } | undefined): Promise<void> {
    const { question } = this;
    const { items } = this.read?.list ?? { items: [] };
    await this.updateComplete;
    if (!before) return this.#back();
    const grew = sameList(before.question, question) && question.page > before.question.page;
    this.desk.announce(grew ? queue.shown(items.length) : this.read ? captionOf(question, this.read.list) : '');
    const next = items[before.list.items.length];
    if (grew && next) this.#row(next.id)?.focus();
  }

  /** Come back from a case: to the row that led there, unless the person has gone on already. */
  #back(): void {
    const { opened, scroll } = (history.state ?? {}) as Left;
    const active = this.renderRoot instanceof ShadowRoot ? this.renderRoot.activeElement : null;
    if (!opened || (active && active.localName !== 'h1')) return;
    if (scroll !== undefined) scrollTo(0, scroll);
    this.#row(opened)?.focus({ preventScroll: scroll !== undefined });
  }

  #row = (id: string): HTMLElement | null => this.renderRoot.querySelector<HTMLElement>(`#row-${CSS.escape(id)}`);

  #more(): void {
    this.desk.go(addressOf({ ...this.question, page: this.question.page + 1 }), 'replace');
  }

  /** Those known by their role, else those of the rows; and whoever the address names. */
  #handlers(): Named[] {
    const rows = this.read?.list.items.flatMap(({ handler }) => handler ?? []) ?? [];
    const all = new Map([...this.people, ...rows].map((one) => [one.id, one]));
    return [...all.values()].sort((a, b) => a.name.localeCompare(b.name));
  }

  async #askPeople(): Promise<void> {
    try {
      const { items } = await this.desk.call('people.list');
      this.people = items.filter(({ roles }) => roles.some((role) => role === 'handler' || role === 'supervisor'));
    } catch {
      // The list of names is a comfort: those of the rows stand in for it.
    }
  }
}

const sameList = (one: Question, other: Question): boolean =>
  addressOf({ ...one, page: 1 }) === addressOf({ ...other, page: 1 });

const captionOf = ({ filter, sort }: Question, { items, next }: ComplaintList): string =>
  queue.caption(
    filter ? queue.filter[filter] : queue.all,
    queue.complaints(items.length, next !== null),
    queue.orders[sort],
  );

const empty = ({ filter, status, handler }: Question): TemplateResult =>
  filter && !status && !handler
    ? html`<p class="empty">${queue.empty[filter]}</p>`
    : html`<p class="empty">${queue.emptyOther} <a href="/desk/queue">${queue.clear}</a></p>`;

define('redress-desk-queue', QueueView);
