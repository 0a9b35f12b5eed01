/** `/desk/complaints/{complaint}`: reads the case file, keeps it fresh, and holds what a person is at. The parts beside it draw. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { CaseFile } from '../../../sdk/contract/desk/case-file.ts';
import { define } from '../../define.ts';
import { answerStyles } from '../parts/answer-styles.ts';
import { daysIn } from '../parts/days.ts';
import { Returning } from '../parts/returning.ts';
import { lastQueue } from '../queue/last-queue.ts';
import { DeskView } from '../view.ts';
import { caseWords as words } from '../words/case.ts';
import { enter, followUp } from '../words/survey.ts';
import type { CaseHost } from './case-host.ts';
import { caseStyles } from './case-styles.ts';
import { Claiming } from './claiming.ts';
import { layout } from './layout.ts';
import { type Pending, Sending } from './sending.ts';
import { Small } from './small.ts';
import { Working } from './working.ts';

export class CaseView extends DeskView implements CaseHost {
  static override styles = [DeskView.styles, answerStyles, caseStyles];

  @state() file: CaseFile | undefined;
  @state() private stale = false;

  #claiming = new Claiming(this);
  #sending = new Sending(this);
  #working = new Working(this, this.#claiming, this.#sending);
  #small = new Small(this);
  #latest = 0;

  constructor() {
    super();
    new Returning(this, () => void this.look(true));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('place') && !this.file) void this.look(false);
  }

  protected override render(): TemplateResult {
    const { file } = this;
    // One heading from the first rendering on: it keeps the focus it was given while the file was read.
    return this.frame(html`
      <h1 tabindex="-1">${file?.reference ?? words.title}</h1>
      ${file ? this.#opened(file) : this.#closed()}
    `);
  }

  hold(file: CaseFile): void {
    this.file = file;
    this.#sending.watch();
  }

  attempt(act: string, work: () => Promise<void>): Promise<boolean> {
    return this.act(act, work);
  }

  async look(quiet: boolean): Promise<void> {
    const latest = ++this.#latest;
    try {
      const file = await this.desk.call('complaints.read', { path: { complaint: this.place.parts.complaint ?? '' } });
      if (latest !== this.#latest) return;
      this.stale = false;
      this.failure = this.failure?.act === 'look' ? undefined : this.failure;
      this.hold(file);
      this.desk.entitle(file.reference);
    } catch (error) {
      if (latest !== this.#latest) return;
      if (quiet && this.file) this.stale = true;
      else this.fail('look', error);
    }
  }

  #opened(file: CaseFile): TemplateResult {
    return layout({
      file,
      days: daysIn(this.desk.session.firm.timeZone),
      desk: this.desk,
      working: this.#working,
      sending: this.#sending,
      claiming: this.#claiming,
      small: this.#small,
      busy: this.busy !== undefined,
      stale: this.stale ? this.#again() : nothing,
      failed: (act) => this.failed(act, this.#sentences(act)),
      takeBack: (pending) => void this.#takeBack(pending),
      writeAgain: (pending) => void this.#write(pending),
      putAway: (pending) => void this.#putAway(pending),
    });
  }

  #closed(): TemplateResult {
    const gone = this.failure?.code === 'not-found';
    return html`
      ${this.failure ? nothing : html`<p class="waiting">${words.loading}</p>`}
      ${gone ? html`<p>${words.gone}</p>` : this.failed('look')}
      ${this.failure && !gone ? html`<p class="buttons">${this.button('look', words.again, () => void this.tryAgain('look', () => this.look(false)))}</p>` : nothing}
      <p><a href=${lastQueue()}>${words.back}</a></p>
    `;
  }

  #again(): TemplateResult {
    return html`<div class="failed">
      <p>${words.stale}</p>
      <p class="buttons"><button class="button quiet" type="button" id="act-look" @click=${() => void this.tryAgain('look', () => this.look(true))}>${words.again}</button></p>
    </div>`;
  }

  /** What a refusal means here. */
  #sentences(act: string): Readonly<Record<string, string>> {
    const { other } = this.#claiming;
    if (act === 'take-back') return { 'not-possible-now': words.pending.tooLate, 'not-found': words.pending.tooLate };
    if (act === 'survey-enter') return { 'already-answered': enter.answered, 'not-possible-now': enter.over };
    if (act === 'survey-follow-up') return { 'not-found': followUp.gone };
    return other ? { 'not-possible-now': words.claim.refused(other.person.name) } : {};
  }

  async #takeBack(pending: Pending): Promise<void> {
    if (await this.#sending.takeBack(pending)) await this.#write(pending);
  }

  /** Its buttons are gone with it. */
  async #putAway(pending: Pending): Promise<void> {
    if (await this.#sending.takeBack(pending)) await this.focusOn('#panel-title, #act-title');
  }

  /** The words are in hand again. */
  #write = ({ about, text }: Pending): Promise<void> => this.#working.open(about, { text });
}

define('redress-desk-case', CaseView);
