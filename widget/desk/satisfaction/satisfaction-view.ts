/** `/desk/satisfaction`: what all answers come to, for the time and the area the address asks. This file reads; those beside it draw. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { DeskFigures } from '../../../sdk/contract/desk/figures.ts';
import { define } from '../../define.ts';
import { daysIn } from '../parts/days.ts';
import { now } from '../parts/now.ts';
import { periodName } from '../parts/period.ts';
import { saveFile } from '../parts/save-file.ts';
import { DeskView } from '../view.ts';
import { satisfaction as words } from '../words/satisfaction.ts';
import { figuresCsv, fileName } from './figures-csv.ts';
import { filterForm } from './filter-form.ts';
import { inks } from './inks.ts';
import { instruments } from './instruments.ts';
import { knowNext } from './know-next.ts';
import { method } from './method.ts';
import { areaName } from './named.ts';
import { addressOf, isApart, isSame, type Question, questionIn } from './question.ts';
import { response } from './response.ts';
import { satisfactionStyles } from './satisfaction-styles.ts';

export class SatisfactionView extends DeskView {
  static override styles = [DeskView.styles, satisfactionStyles];

  /** What was read last, and what had been asked. */
  @state() private read: { question: Question; figures: DeskFigures } | undefined;
  @state() private typed: Question = { period: 'all', area: null };
  @state() private told = false;

  #latest: AbortController | undefined;

  protected get question(): Question {
    return questionIn(this.place.query);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#latest?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('place')) return;
    this.typed = this.question;
    this.told = false;
    void this.#look();
  }

  protected override render(): TemplateResult {
    const { read, question } = this;
    const { firm } = this.desk.session;
    const current = read && isSame(read.question, question) ? read.figures : undefined;
    return this.frame(html`
      <h1 tabindex="-1">${words.title}</h1>
      <p>${words.lead}</p>
      <p class="on-paper">${words.onPaper(firm.name, daysIn(firm.timeZone).day(new Date(now()).toISOString()))}</p>
      ${this.#filters()}
      ${this.failed('look')}
      ${this.failure?.act === 'look' ? html`<p class="buttons">${this.button('look', words.again, () => void this.#look())}</p>` : nothing}
      ${current ? this.#shown(current) : this.failure ? nothing : html`<p class="waiting">${words.loading}</p>`}
    `);
  }

  #filters(): TemplateResult {
    const { typed, told, read } = this;
    return filterForm({
      typed,
      told,
      offered: read?.figures ?? { periods: [], areas: [] },
      choose: (next) => {
        this.typed = next;
      },
      send: () => this.#ask(),
    });
  }

  #shown(figures: DeskFigures): TemplateResult {
    return html`
      <h2 class="what">${whatOf(figures)}</h2>
      ${ended(figures) === 0 ? html`<p class="empty">${words.none}</p>` : this.#all(figures)}
    `;
  }

  #all(figures: DeskFigures): TemplateResult {
    return html`
      <p class="buttons">
        ${this.desk.may('survey.read') ? html`<a class="button quiet" href="/desk/satisfaction/answers">${words.answers}</a>` : nothing}
        <button class="button quiet" type="button" id="download" @click=${() => this.#download(figures)}>${words.download}</button>
        <button class="button quiet" type="button" id="print" @click=${() => print()}>${words.print}</button>
      </p>
      ${inks()} ${response(figures)} ${knowNext(figures)} ${instruments(figures)} ${method(figures)}
    `;
  }

  #ask(): void {
    this.told = true;
    if (isApart(this.typed)) return void this.focusOn('#area');
    this.desk.go(addressOf(this.typed), 'replace');
  }

  #download(figures: DeskFigures): void {
    saveFile(fileName(figures), 'text/csv;charset=utf-8', figuresCsv(figures));
    this.desk.announce(words.downloaded);
  }

  async #look(): Promise<void> {
    this.#latest?.abort();
    const latest = new AbortController();
    this.#latest = latest;
    const { question, read } = this;
    this.failure = undefined;
    try {
      const query = { period: question.period, area: question.area ?? undefined };
      const figures = await this.desk.call('figures.read', { query, signal: latest.signal });
      if (latest.signal.aborted) return;
      this.read = { question, figures };
      if (read) this.desk.announce(words.shown(whatOf(question)));
    } catch (error) {
      if (!latest.signal.aborted) this.fail('look', error);
    }
  }
}

const whatOf = ({ period, area }: Question): string => words.what(periodName(period), area && areaName(area));

const ended = ({ groups }: DeskFigures): number => groups.reduce((most, group) => Math.max(most, group.ended), 0);

define('redress-desk-satisfaction', SatisfactionView);
