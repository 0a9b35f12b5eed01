/** The base of every view of the desk: what it is told, its look, and what it says when something does not work. */
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Desk, Place } from './desk.ts';
import { type Failure, failureOf } from './failure.ts';
import { deskStyles } from './styles.ts';

/**
 * A view is a custom element with a root of its own. From its first rendering on it has one `<h1 tabindex="-1">`, which takes
 * focus when the view opens. Its content stands in `this.frame(…)`. The same path with another query keeps the element and
 * changes `place`; another path makes a new one.
 */
export abstract class DeskView extends LitElement {
  static override styles: CSSResultGroup = deskStyles;

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) place!: Place;

  /** The act that is under way, by a name of the view's own. */
  @state() protected busy: string | undefined;
  /** What did not work, and in which act. */
  @state() protected failure: (Failure & { act: string }) | undefined;

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
      const failure = failureOf(error);
      if (failure) this.failure = { ...failure, act };
      return false;
    } finally {
      this.busy = undefined;
    }
  }

  /** The surface of the view. */
  protected frame(content: TemplateResult): TemplateResult {
    return html`<div class="redress desk">${content}</div>`;
  }

  /** What did not work in the act `act`, to stand beside what was pressed. */
  protected failed(act: string): TemplateResult | typeof nothing {
    const { failure } = this;
    if (failure?.act !== act) return nothing;
    return html`<div class="failed" role="alert">
      <p>${failure.text}</p>
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
}
