/** Writes down what a client said on the telephone: the same questions in the same order as they would have read. */
import { html, nothing, type TemplateResult } from 'lit';
import type { NewSurvey } from '../../../sdk/contract/survey.ts';
import {
  type Rating,
  type RightsAnswer,
  type SurveyItem,
  surveyItems,
  surveyVersion,
} from '../../../sdk/contract/survey-items.ts';
import { RedressError } from '../../../sdk/errors.ts';
import { choices } from '../../parts/choices.ts';
import { enter as words } from '../words/survey.ts';
import { ActForm, type Done, orNull } from './act-form.ts';
import { type AskedWords, askedWords } from './asked-words.ts';

/** What was marked by item; missing: not answered. */
interface Entered {
  marks: Partial<Record<SurveyItem, string>>;
  comment: string;
}

export class EnterSurvey extends ActForm<Entered> {
  override readonly title = words.title;
  override readonly label = words.send;

  #asked: AskedWords | 'unread' | undefined;

  override lead(): string {
    return words.lead;
  }

  protected override blank(): Entered {
    return { marks: {}, comment: '' };
  }

  /** The sentences come when they are needed: the case file is read far more often. */
  override arrive(): void {
    const came = (asked: AskedWords | 'unread') => {
      this.#asked = asked;
      void this.at.drawn();
    };
    askedWords(this.at.desk).then(came, () => came('unread'));
  }

  override fields(): TemplateResult {
    const asked = this.#asked;
    if (asked === undefined) return html`<p>${words.loading}</p>`;
    if (asked === 'unread') return html`<p>${words.unread}</p>`;
    return html`${surveyItems.map((item) => this.#item(item, asked))} ${this.area('comment', words.comment, { rows: 4 })}`;
  }

  /** There is nothing to send where there were no questions to ask. */
  override get readOnly(): boolean {
    return typeof this.#asked !== 'object';
  }

  override check() {
    const said = Object.keys(this.typed.marks).length > 0 || this.typed.comment.trim();
    return said ? {} : { ease: words.nothing };
  }

  override async send(): Promise<Done> {
    const { marks, comment } = this.typed;
    const answers = Object.fromEntries(Object.entries(marks).map(([item, mark]) => [item, markOf(item, mark)]));
    await this.call('survey.enter', { version: surveyVersion, answers, comment: orNull(comment) } as NewSurvey);
    return { said: words.done };
  }

  /** A fault of all answers is said at the first of them. */
  override refuse(error: unknown): void {
    super.refuse(error);
    if (!(error instanceof RedressError)) return;
    for (const { pointer } of error.errors) {
      const [, member, item = 'ease'] = pointer.split('/');
      if (member === 'answers') this.faults[item] = words.nothing;
    }
  }

  #item(item: SurveyItem, asked: AskedWords): TemplateResult {
    const mark = this.typed.marks[item];
    return html`
      ${choices({
        kind: 'radio',
        id: item,
        label: asked.question(item),
        error: this.faults[item],
        choices: asked.answers(item),
        chosen: mark === undefined ? [] : [mark],
        onChange: ([chosen]) => this.#mark(item, chosen),
      })}
      ${mark === undefined ? nothing : this.#clear(item, asked)}
    `;
  }

  /** A radio cannot be unpressed. */
  #clear(item: SurveyItem, asked: AskedWords): TemplateResult {
    const clear = () => {
      this.#mark(item, undefined);
      void this.at.drawn().then(() => this.at.root.querySelector<HTMLElement>(`#${item}`)?.focus());
    };
    return html`<button
      class="button link"
      type="button"
      id="clear-${item}"
      aria-label=${words.clearOf(asked.question(item))}
      @click=${clear}
    >${words.clear}</button>`;
  }

  #mark(item: SurveyItem, chosen: string | undefined): void {
    const { [item]: _, ...others } = this.typed.marks;
    delete this.faults[item];
    delete this.faults.ease;
    this.set({ marks: chosen === undefined ? others : { ...others, [item]: chosen } });
  }
}

const markOf = (item: string, mark: string | undefined): Rating | RightsAnswer =>
  item === 'rights' ? (mark as RightsAnswer) : (Number(mark) as Rating);
