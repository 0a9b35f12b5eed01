/** `/desk/me`: one's own ways to sign in. One thing is changed at a time; each change ends all other sessions. */
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { OwnFactors, TotpOffer } from '../../../sdk/contract/desk/me.ts';
import { define } from '../../define.ts';
import { factorStyles } from '../factors/factor-styles.ts';
import { faultAt } from '../failure.ts';
import { makePasskey, PasskeyLeft, passkeysWork } from '../passkey.ts';
import { DeskView } from '../view.ts';
import { factorWords } from '../words/factors.ts';
import { me as words } from '../words/me.ts';
import './codes-part.ts';
import { meStyles } from './me-styles.ts';
import { type Changing, everywhereSection, passkeysSection, passwordSection, totpSection } from './sections.ts';

const untyped = { password: '', shown: false, code: '', name: '', wrong: undefined } as const;

export class MeView extends DeskView {
  static override styles = [DeskView.styles, factorStyles, meStyles];

  @state() private factors: OwnFactors | undefined;
  /** What is being changed; `remove:` with the id of a passkey. */
  @state() private changing: Changing | undefined;
  @state() private typed: { password: string; shown: boolean; code: string; name: string; wrong: string | undefined } =
    untyped;
  @state() private offer: TotpOffer | undefined;
  /** What was done last, said where it was done. */
  @state() private told: { at: Changing; text: string } | undefined;

  protected override opened(): void {
    void this.act('load', () => this.#load());
  }

  protected override render(): TemplateResult {
    const { name, email } = this.desk.session.person;
    return this.frame(html`
      <h1 tabindex="-1">${words.title}</h1>
      <p class="muted">${words.lead(name, email)}</p>
      ${this.factors ? this.#sections(this.factors) : this.awaited(words.loading, () => this.#load())}
    `);
  }

  #sections(factors: OwnFactors): TemplateResult {
    const section = {
      factors,
      firm: this.desk.session.firm,
      email: this.desk.session.person.email,
      changing: this.changing,
      typed: this.typed,
      offer: this.offer,
      passkeys: passkeysWork(),
      type: (part: Partial<typeof this.typed>) => {
        this.typed = { ...this.typed, ...part };
      },
      begin: (what: Changing) => this.#begin(what),
      leave: () => this.#leave(),
      button: (act: string, label: string, press: () => void, look?: string) => this.button(act, label, press, look),
      submit: (act: string, label: string, look?: string) => this.submit(act, label, look),
      under: (what: Changing) => html`${this.failed(what)}${this.#toldAt(what)}`,
      savePassword: () => this.#savePassword(),
      saveTotp: () => this.#saveTotp(),
      addPasskey: () => this.#addPasskey(),
      removePasskey: (id: string, name: string) => this.#removePasskey(id, name),
      leaveEverywhere: () => this.#leaveEverywhere(),
    };
    return html`
      ${passkeysSection(section)} ${passwordSection(section)} ${totpSection(section)} 
      <desk-codes .desk=${this.desk} .left=${factors.recoveryCodesLeft} .renewed=${() => this.act('load', () => this.#load())}></desk-codes>
      ${everywhereSection(section)}
    `;
  }

  #toldAt(what: Changing): TemplateResult | typeof nothing {
    return this.told?.at === what ? html`<p class="done" tabindex="-1">${this.told.text}</p>` : nothing;
  }

  async #load(): Promise<void> {
    this.factors = await this.desk.call('me.read');
  }

  #begin(what: Changing): void {
    this.told = undefined;
    this.failure = undefined;
    this.typed = untyped;
    if (what !== 'totp') this.#open(what);
    else void this.#offerTotp();
  }

  async #offerTotp(): Promise<void> {
    const went = await this.act('totp', async () => {
      this.offer = await this.desk.call('me.totp-offer');
    });
    if (went) this.#open('totp');
  }

  #open(what: Changing): void {
    this.changing = what;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.changing')?.focus());
  }

  #leave(): void {
    const { changing } = this;
    this.changing = undefined;
    this.failure = undefined;
    this.typed = untyped;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#act-${changing?.replace(':', '-')}`)?.focus(),
    );
  }

  /** Does it; what can be mended is said beside the field, and what was done where it was done. */
  async #change(
    what: Changing,
    work: () => Promise<string>,
    explained: (error: unknown) => string | undefined,
  ): Promise<void> {
    this.typed = { ...this.typed, wrong: undefined };
    let done = '';
    const went = await this.act(what, async () => {
      try {
        done = await work();
        this.factors = await this.desk.call('me.read');
      } catch (error) {
        const wrong = explained(error);
        if (wrong === undefined) throw error;
        this.typed = { ...this.typed, wrong };
      }
    });
    if (went && !this.typed.wrong) return this.#tell(what, done);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  async #tell(at: Changing, text: string): Promise<void> {
    this.changing = undefined;
    this.typed = untyped;
    // What was removed has no place of its own any more.
    this.told = { at: at.startsWith('remove:') ? 'passkey' : at, text };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.done')?.focus();
  }

  #savePassword(): void {
    const { password } = this.typed;
    const { faults } = factorWords.password;
    if (!password) this.typed = { ...this.typed, wrong: faults.required };
    else
      void this.#change(
        'password',
        async () => {
          await this.desk.call('me.password', { body: { password } });
          return words.password.saved;
        },
        (error) => faultAt(error, '/password', faults),
      );
  }

  #saveTotp(): void {
    const { offer } = this;
    const code = this.typed.code.replace(/\s/g, '');
    const { faults } = factorWords.authenticator;
    if (!offer || !code) this.typed = { ...this.typed, wrong: faults.required };
    else
      void this.#change(
        'totp',
        async () => {
          await this.desk.call('me.totp', { body: { ticket: offer.ticket, code } });
          return words.totp.saved;
        },
        (error) => faultAt(error, '/code', faults),
      );
  }

  #addPasskey(): void {
    const name = this.typed.name.trim();
    const { left, known, refused } = factorWords.passkey;
    if (!name) this.typed = { ...this.typed, wrong: words.passkeys.nameMissing };
    else
      void this.#change(
        'passkey',
        async () => {
          const { options } = await this.desk.call('me.passkey-options');
          const response = await makePasskey(options);
          await this.desk.call('me.passkey-add', { body: { response, name } });
          return words.passkeys.added(name);
        },
        (error) => {
          if (error instanceof PasskeyLeft) return error.message === 'known' ? known : left;
          return faultAt(error, '/response', { invalid: refused }) ?? faultAt(error, '/name', {});
        },
      );
  }

  #removePasskey(id: string, name: string): void {
    void this.#change(
      `remove:${id}`,
      async () => {
        await this.desk.call('me.passkey-remove', { path: { passkey: id } });
        return words.passkeys.removed(name);
      },
      () => undefined,
    );
  }

  #leaveEverywhere(): void {
    void this.act('everywhere', async () => {
      await this.desk.call('me.leave-everywhere');
      this.desk.ended();
    });
  }
}

define('desk-me', MeView);
