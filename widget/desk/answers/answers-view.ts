/** `/desk/satisfaction/answers`: what each client said, and its release to whoever handled the complaint. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { SurveyAnswer } from '../../../sdk/contract/desk/survey.ts';
import { define } from '../../define.ts';
import { answerOf } from '../parts/answer.ts';
import { answerStyles } from '../parts/answer-styles.ts';
import { theirLine } from '../parts/client-text.ts';
import { daysIn } from '../parts/days.ts';
import { labelled } from '../parts/labelled.ts';
import { monthName, periodName } from '../parts/period.ts';
import { DeskView } from '../view.ts';
import { answers as words } from '../words/answers.ts';
import { outcomes } from '../words/codes.ts';
import { answersStyles } from './answers-styles.ts';

export class AnswersView extends DeskView {
  static override styles = [DeskView.styles, answerStyles, answersStyles];

  @state() private items: readonly SurveyAnswer[] = [];
  /** The cursor of the next page; null where there is none, undefined before anything has come. */
  @state() private next: string | null | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('place')) queueMicrotask(() => this.#load());
  }

  protected override render(): TemplateResult {
    const { items, next } = this;
    return this.frame(html`
      ${this.desk.may('figures.read') ? html`<p class="up"><a href="/desk/satisfaction">${words.figures}</a></p>` : nothing}
      <h1 tabindex="-1">${words.title}</h1>
      <p>${words.lead}</p>
      ${next === undefined && !this.failure ? html`<p class="waiting">${words.loading}</p>` : nothing}
      ${next !== undefined && items.length === 0 ? html`<p class="empty">${words.empty}</p>` : nothing}
      ${items.length ? html`<ul class="rows">${items.map((item) => this.#row(item))}</ul>` : nothing}
      ${this.failed('load')}
      ${next === undefined && this.failure ? html`<p class="buttons">${this.button('load', words.again, () => this.#load())}</p>` : nothing}
      ${next ? html`<p class="buttons">${this.button('more', words.more, () => this.#older(), 'quiet')}</p>` : nothing}
      ${this.failed('more')}
    `);
  }

  #row(answer: SurveyAnswer): TemplateResult {
    const { id, complaint } = answer;
    return html`<li>
      <div class="row-head">
        <h2 id="answer-${id}" tabindex="-1">
          ${complaint ? html`<a href="/desk/complaints/${complaint.id}">${complaint.reference}</a>` : words.unlinked}
        </h2>
        <span class="muted">${aboutIt(answer)}</span>
      </div>
      ${answerOf(answer)} ${this.#release(answer)}
    </li>`;
  }

  #release(answer: SurveyAnswer): TemplateResult {
    const { id, released, complaint } = answer;
    const { day } = daysIn(this.desk.session.firm.timeZone);
    if (released) return html`<p>${theirLine(words.released(released.by.name, day(released.at)))}</p>`;
    if (!this.desk.may('survey.release')) return html`<p>${words.held}</p>`;
    return html`<div class="release">
      <button
        class="button quiet"
        id="release-${id}"
        type="button"
        aria-label=${words.releaseOf(complaint?.reference ?? aboutIt(answer))}
        aria-disabled=${this.busy === undefined ? 'false' : 'true'}
        @click=${() => void this.#releaseNow(answer)}
      >${words.release}</button>
      ${complaint ? html`<span class="muted">${words.releaseHint}</span>` : nothing}
      ${this.failed(`release-${id}`)}
    </div>`;
  }

  async #releaseNow({ id }: SurveyAnswer): Promise<void> {
    const done = await this.act(`release-${id}`, async () => {
      const now = await this.desk.call('survey.release', { path: { answer: id } });
      this.items = this.items.map((one) => (one.id === id ? now : one));
    });
    if (!done) return;
    this.desk.announce(words.releasedNow);
    await this.focusOn(`#answer-${CSS.escape(id)}`);
  }

  #load(): void {
    void this.act('load', async () => void (await this.#more()));
  }

  #older(): void {
    void this.act('more', async () => {
      const came = await this.#more();
      this.desk.announce(words.moreCame(came.length));
      await this.focusOn(`#answer-${CSS.escape(came[0]?.id ?? '')}`);
    });
  }

  async #more(): Promise<SurveyAnswer[]> {
    const { items, next } = await this.desk.call('survey.list', { query: { after: this.next ?? undefined } });
    this.items = [...this.items, ...items];
    this.next = next;
    return items;
  }
}

/** Outcome, area, and when: never a day where the answer is unlinked, which its month alone comes with. */
const aboutIt = ({ outcome, area, month, period }: SurveyAnswer): string =>
  [
    ...(outcome ? [outcomes[outcome]] : []),
    ...(area ? labelled('areas').flatMap(({ code, label }) => (code === area ? [label] : [])) : []),
    words.came(monthName(month)),
    words.ended(periodName(period)),
  ].join(', ');

define('redress-desk-answers', AnswersView);
