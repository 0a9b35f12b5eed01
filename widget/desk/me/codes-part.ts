/** One's recovery codes: how many are left, and new ones, shown once. */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../define.ts';
import { factorStyles } from '../factors/factor-styles.ts';
import { copyCodes, recoveryCodes } from '../factors/recovery-codes.ts';
import { DeskView } from '../view.ts';
import { factorWords } from '../words/factors.ts';
import { me } from '../words/me.ts';
import { meStyles } from './me-styles.ts';

const words = me.codes;

export class CodesPart extends DeskView {
  static override styles = [DeskView.styles, factorStyles, meStyles];

  /** How many are left. */
  @property({ attribute: false }) left = 0;
  /** Called once new ones are in force. */
  @property({ attribute: false }) renewed: () => void = () => {};

  @state() private sure = false;
  @state() private codes: readonly string[] = [];
  @state() private uncopied = false;
  @state() private told = false;

  protected override render(): TemplateResult {
    return this.frame(html`<section>
      <h2 tabindex="-1">${words.title}</h2>
      ${this.codes.length ? this.#shown() : html`<p>${words.left(this.left)} ${words.lead}</p>`}
      ${this.told ? html`<p class="done" tabindex="-1">${words.kept}</p>` : nothing}
      ${this.sure ? this.#asked() : nothing}
      ${this.failed('renew')}
      ${this.sure || this.codes.length ? nothing : html`<p class="buttons">${this.button('ask', words.renew, () => this.#ask(), 'quiet')}</p>`}
    </section>`);
  }

  #asked(): TemplateResult {
    return html`<div class="panel changing" tabindex="-1" role="group" aria-label=${words.renew}>
      <p>${words.sure}</p>
      <p class="buttons">
        ${this.button('renew', words.renew, () => void this.#renew())}
        <button class="button link" type="button" @click=${this.#leave}>${me.cancel}</button>
      </p>
    </div>`;
  }

  #shown(): TemplateResult {
    return recoveryCodes({
      codes: this.codes,
      uncopied: this.uncopied,
      onCopy: () => void this.#copy(),
      onKept: () => this.#kept(),
    });
  }

  #ask(): void {
    this.told = false;
    this.sure = true;
    void this.focusOn('.changing');
  }

  #leave = (): void => {
    this.sure = false;
    this.failure = undefined;
    void this.focusOn('#act-ask');
  };

  async #renew(): Promise<void> {
    const went = await this.act('renew', async () => {
      this.codes = (await this.desk.call('me.recovery-codes')).recoveryCodes;
    });
    if (!went) return;
    this.sure = false;
    this.uncopied = false;
    await this.focusOn('h2');
  }

  async #copy(): Promise<void> {
    this.uncopied = !(await copyCodes(this.codes));
    if (!this.uncopied) this.desk.announce(factorWords.codes.copied);
  }

  #kept(): void {
    this.codes = [];
    this.told = true;
    this.renewed();
    void this.focusOn('.done');
  }
}

define('desk-codes', CodesPart);
