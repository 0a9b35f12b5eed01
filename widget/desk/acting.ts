/** What does things at the desk, one at a time: says that it is under way, and what went wrong if it did. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { type Failure, failureOf } from './failure.ts';
import { frame } from './words/frame.ts';

export abstract class Acting extends LitElement {
  /** The act that is under way, by a name of the view's own. */
  @state() protected busy: string | undefined;
  /** What did not work, and in which act. */
  @state() protected failure: (Failure & { act: string }) | undefined;

  /** What to do as soon as it is on the page, such as reading what it shows. */
  protected opened(): void {}

  /** Before the first drawing: what begins after it would have it drawn twice. */
  protected override willUpdate(_: PropertyValues): void {
    if (!this.hasUpdated) this.opened();
  }

  /**
   * Does `work` as the act `act`: shows that it is under way, and what went wrong if it did. Resolves with whether it went
   * well. While an act is under way no other begins.
   */
  protected async act(act: string, work: () => Promise<void>): Promise<boolean> {
    if (this.busy !== undefined) return false;
    this.busy = act;
    this.failure = undefined;
    try {
      await work();
      return true;
    } catch (error) {
      this.fail(act, error);
      return false;
    } finally {
      this.busy = undefined;
    }
  }

  /**
   * Does once more what did not work, by `work`, for the person who pressed the button of `act`: that button goes, so focus is
   * led to the heading of what came, or to the button that is there anew.
   */
  protected async tryAgain(act: string, work: () => Promise<unknown>): Promise<void> {
    await work();
    await this.focusOn(this.failure?.act === act ? `#act-${act}` : 'h1');
  }

  /** In the place of what is read by `load`, as the act `load`: that it comes, or that it did not and a way to try again. */
  protected awaited(words: string, load: () => Promise<void>): TemplateResult {
    if (this.failure?.act !== 'load') return html`<p class="muted">${words}</p>`;
    const again = this.button('load', frame.away.again, () => void this.tryAgain('load', () => this.act('load', load)));
    return html`${this.failed('load')}<p class="buttons">${again}</p>`;
  }

  /** Says what went wrong in the act `act`; nothing where the person decided against it themselves. */
  protected fail(act: string, error: unknown): void {
    const failure = failureOf(error);
    this.failure = failure && { ...failure, act };
  }

  /** What did not work in the act `act`, to stand beside what was pressed. `sentences`: by code, where more is known here. */
  protected failed(act: string, sentences: Readonly<Record<string, string>> = {}): TemplateResult | typeof nothing {
    const { failure } = this;
    if (failure?.act !== act) return nothing;
    return html`<div class="failed" role="alert">
      <p>${sentences[failure.code] ?? failure.text}</p>
      ${failure.requestId ? html`<p class="hint">${failure.requestId}</p>` : nothing}
    </div>`;
  }

  /** The button that does the act `act` when pressed; it keeps its place while that is under way. */
  protected button(act: string, label: string, press: () => void, look = ''): TemplateResult {
    const waits = this.busy !== undefined;
    return html`<button
      class="button ${look}"
      id="act-${act}"
      type="button"
      aria-disabled=${waits ? 'true' : 'false'}
      @click=${() => !waits && press()}
    >${label}</button>`;
  }

  /** The button that sends the form it stands in. */
  protected submit(act: string, label: string, look = ''): TemplateResult {
    return html`<button
      class="button ${look}"
      id="act-${act}"
      type="submit"
      aria-disabled=${this.busy === undefined ? 'false' : 'true'}
    >${label}</button>`;
  }

  /** Moves focus to the first of these, once what has just changed is on screen. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    (this.renderRoot as ParentNode).querySelector<HTMLElement>(selector)?.focus();
  }
}
