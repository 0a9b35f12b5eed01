/**
 * Accepting an invitation: opens it, asks how its owner will sign in, and shows the recovery codes. It stands in the page itself
 * and not in a shadow root, so that password managers see the address and the new password.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AcceptInvitation, OpenedInvitation } from '../../../sdk/contract/desk/invitation.ts';
import { RedressError } from '../../../sdk/errors.ts';
import { define } from '../../define.ts';
import { Acting } from '../acting.ts';
import { factorStyles } from '../factors/factor-styles.ts';
import { copyCodes, recoveryCodes } from '../factors/recovery-codes.ts';
import { faultAt } from '../failure.ts';
import { makePasskey, PasskeyLeft, passkeysWork } from '../passkey.ts';
import { tryOnce } from '../request.ts';
import { stylePage } from '../styles.ts';
import { momentIn } from '../words/dates.ts';
import { factorWords } from '../words/factors.ts';
import { frame } from '../words/frame.ts';
import { join as words } from '../words/join.ts';
import { type Joining, joinForm, type Wrong } from './join-form.ts';
import { joinStyles } from './join-styles.ts';

export class JoinView extends Acting {
  /** The secret of the link. */
  @property({ attribute: false }) token = '';
  @property({ attribute: false }) fetch: typeof globalThis.fetch = globalThis.fetch;
  /** Called when all is done: the person is signed in, or wants to sign in. */
  @property({ attribute: false }) done: (how: 'joined' | 'sign-in') => void = () => {};
  @property({ attribute: false }) announce: (text: string) => void = () => {};

  @state() private invitation: OpenedInvitation | undefined;
  @state() private spent = false;
  @state() private joining: Joining = { name: '', email: '', way: 'passkey', password: '', shown: false, code: '' };
  @state() private wrong: Wrong = {};
  @state() private codes: readonly string[] = [];
  @state() private uncopied = false;

  override connectedCallback(): void {
    super.connectedCallback();
    stylePage([factorStyles, joinStyles]);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override opened(): void {
    this.#open();
  }

  protected override render(): TemplateResult {
    return html`<div class="join desk">${this.#page()}</div>`;
  }

  #page(): TemplateResult {
    if (this.codes.length) return this.#codes();
    if (this.spent) return this.#spent();
    if (!this.invitation) return this.#opening();
    const { firm, again, expiresAt } = this.invitation;
    return html`
      <h1 tabindex="-1">${again ? words.again : words.title(firm)}</h1>
      <form novalidate @submit=${this.#sent}>
        ${joinForm({
          opened: this.invitation,
          joining: this.joining,
          wrong: this.wrong,
          passkeys: passkeysWork(),
          change: (part) => {
            this.joining = { ...this.joining, ...part };
          },
        })}
        ${this.failed('join')}
        <p class="buttons">
          ${this.submit('join', this.joining.way === 'passkey' ? words.byPasskey : words.byPassword)}
          ${this.wrong.code ? this.button('open', words.newSecret, () => this.#open(), 'link') : nothing}
        </p>
      </form>
      <p class="hint">${words.until(momentIn({ timeZone: ownZone() }, expiresAt))}</p>
    `;
  }

  #opening(): TemplateResult {
    return html`
      <h1 tabindex="-1">${words.opening}</h1>
      ${this.failed('open')}
      ${this.failure ? html`<p class="buttons">${this.button('open', frame.away.again, () => this.#open())}</p>` : nothing}
    `;
  }

  #spent(): TemplateResult {
    const { title, text, next, signIn } = words.spent;
    return html`
      <h1 tabindex="-1">${title}</h1>
      <p>${text}</p>
      <p>${next}</p>
      <p class="buttons">${this.button('sign-in', signIn, () => this.done('sign-in'))}</p>
    `;
  }

  #codes(): TemplateResult {
    return html`
      <h1 tabindex="-1">${factorWords.codes.title}</h1>
      ${recoveryCodes({
        codes: this.codes,
        more: this.joining.way === 'passkey' ? words.codesMore : undefined,
        uncopied: this.uncopied,
        onCopy: () => void this.#copy(),
        onKept: () => this.done('joined'),
      })}
    `;
  }

  async #copy(): Promise<void> {
    this.uncopied = !(await copyCodes(this.codes));
    if (!this.uncopied) this.announce(factorWords.codes.copied);
  }

  #open(): void {
    void this.act('open', async () => {
      try {
        const opened = await tryOnce(this.fetch, 'invitation.open', { body: { token: this.token } }, undefined);
        const way = passkeysWork() ? this.joining.way : 'password';
        this.joining = { ...this.joining, way, name: this.joining.name || (opened.name ?? ''), code: '' };
        this.wrong = {};
        this.invitation = opened;
      } catch (error) {
        if (!isGone(error)) throw error;
        this.spent = true;
      }
    }).then(() => this.#focusHeading());
  }

  #sent = (event: Event): void => {
    event.preventDefault();
    void this.#join();
  };

  async #join(): Promise<void> {
    this.wrong = this.#missing();
    if (Object.keys(this.wrong).length > 0) return this.#focusWrong();
    await this.act('join', async () => {
      try {
        const body = await this.#body();
        const { recoveryCodes: codes } = await tryOnce(this.fetch, 'invitation.accept', { body }, undefined);
        this.joining = { ...this.joining, password: '', code: '' };
        this.codes = codes;
      } catch (error) {
        if (isGone(error)) this.spent = true;
        else if (!this.#explained(error)) throw error;
      }
    });
    if (this.codes.length || this.spent) await this.#focusHeading();
    else await this.#focusWrong();
  }

  async #body(): Promise<AcceptInvitation> {
    const { token, invitation, joining } = this;
    if (!invitation) throw new Error('The invitation is not open');
    const { name, email, way, password, code } = joining;
    const who = { token, name: name.trim(), ...(invitation.email === null ? { email: email.trim() } : {}) };
    if (way === 'passkey') return { ...who, passkey: await makePasskey(invitation.passkey) };
    return { ...who, password, totp: { ticket: invitation.totp.ticket, code: code.replace(/\s/g, '') } };
  }

  #missing(): Wrong {
    const { name, email, way, password, code } = this.joining;
    const wrong: Wrong = {};
    if (!name.trim()) wrong.name = words.name.required;
    if (this.invitation?.email === null && !email.trim()) wrong.email = words.email.required;
    if (way === 'password' && !password) wrong.password = factorWords.password.faults.required;
    if (way === 'password' && !code.trim()) wrong.code = factorWords.authenticator.faults.required;
    return wrong;
  }

  /** Whether the refusal is about something that was typed, or about the passkey; then it is said beside it. */
  #explained(error: unknown): boolean {
    const { password, authenticator, passkey } = factorWords;
    const at: [keyof Wrong, string, Readonly<Record<string, string>>][] = [
      ['name', '/name', words.name],
      ['email', '/email', words.email],
      ['password', '/password', password.faults],
      ['code', '/totp/code', authenticator.faults],
      ['passkey', '/passkey', { invalid: passkey.refused }],
    ];
    const wrong: Wrong = {};
    for (const [part, pointer, sentences] of at) {
      const said = faultAt(error, pointer, sentences);
      if (said) wrong[part] = said;
    }
    if (error instanceof PasskeyLeft) wrong.passkey = passkey.left;
    if (error instanceof RedressError && error.code === 'not-possible-now') wrong.email = words.taken;
    this.wrong = wrong;
    return Object.keys(wrong).length > 0;
  }

  async #focusWrong(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  async #focusHeading(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
  }
}

/** Whoever joins may not be where the firm is. */
const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The same answer for every link that opens nothing. */
const isGone = (error: unknown): boolean => error instanceof RedressError && error.status === 401;

define('desk-join', JoinView);
