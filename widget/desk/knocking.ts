/** The sign-in form at work: what is typed, sent and answered. Every refusal is the same sentence. */
import { RedressError } from '../../sdk/errors.ts';
import type { Why } from './calls.ts';
import { failureOf } from './failure.ts';
import { PasskeyLeft, showPasskey } from './passkey.ts';
import { tryOnce } from './request.ts';
import { door as words } from './words/door.ts';

export class Knocking {
  readonly form: HTMLFormElement;
  #why: 'first' | Why = 'first';
  #busy = false;
  #fetch: () => typeof globalThis.fetch;
  #entered: () => Promise<void>;

  constructor(form: HTMLFormElement, fetch: () => typeof globalThis.fetch, entered: () => Promise<void>) {
    this.form = form;
    this.#fetch = fetch;
    this.#entered = entered;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#typed();
    });
    form.querySelector('[name=passkey]')?.addEventListener('click', () => void this.#passkey());
  }

  /** `email`: whose page stands behind; where only they may confirm, it cannot be changed. */
  begin(why: 'first' | Why, email: string | undefined): void {
    this.#why = why;
    const field = this.#field('email');
    field.readOnly = why === 'again';
    if (email !== undefined) field.value = email;
    this.#say('');
  }

  /** Signs in by what was typed, or by what the demonstration gives. */
  byPassword(given: { email: string; password: string; code: string }): Promise<void> {
    const { email, password, code } = given;
    const fetch = this.#fetch();
    return this.#knock(words.refused, () =>
      this.#why === 'again'
        ? tryOnce(fetch, 'session.again', { body: { password, code } }, undefined)
        : tryOnce(fetch, 'session.open', { body: { email, password, code } }, undefined),
    );
  }

  #typed(): Promise<void> | undefined {
    const names = ['email', 'password', 'code'] as const;
    const [email = '', password = '', code = ''] = names.map((name) => this.#field(name).value);
    const empty = names.filter((name) => this.#field(name).value.trim() === '');
    for (const name of names) this.#field(name).setAttribute('aria-invalid', String(empty.includes(name)));
    if (empty[0] === undefined) return this.byPassword({ email: email.trim(), password, code: code.trim() });
    this.#say(words.incomplete);
    this.#field(empty[0]).focus();
    return undefined;
  }

  #passkey(): Promise<void> {
    const fetch = this.#fetch();
    return this.#knock(words.passkeyRefused, async () => {
      const { options } = await tryOnce(fetch, 'passkey.options', {}, undefined);
      const shown = await showPasskey(options);
      if (this.#why === 'again') await tryOnce(fetch, 'session.again', { body: { passkey: shown } }, undefined);
      else await tryOnce(fetch, 'passkey.verify', { body: { response: shown } }, undefined);
    });
  }

  async #knock(refused: string, work: () => Promise<unknown>): Promise<void> {
    if (this.#busy) return;
    this.#waits(true);
    this.#say('');
    try {
      await work();
      await this.#entered();
      for (const name of ['password', 'code'] as const) this.#field(name).value = '';
    } catch (error) {
      await this.#refused(error, refused);
    } finally {
      this.#waits(false);
    }
  }

  async #refused(error: unknown, refused: string): Promise<void> {
    const lost = this.#why === 'again' && error instanceof RedressError && error.status === 401;
    // The session may have ended while the person typed: then confirming is no longer enough.
    if (lost && !(await this.#stillIn())) this.#why = 'expired';
    this.#say(sentenceFor(error, refused));
    // A code that was refused is spent or late: the next one has to be typed anew.
    this.#field('code').value = '';
  }

  #stillIn(): Promise<boolean> {
    return tryOnce(this.#fetch(), 'session.read', {}, undefined).then(
      () => true,
      () => false,
    );
  }

  #waits(busy: boolean): void {
    this.#busy = busy;
    for (const button of this.form.querySelectorAll('button')) button.setAttribute('aria-disabled', String(busy));
  }

  #say(text: string): void {
    const place = this.form.querySelector<HTMLElement>('.sign-in-error');
    if (!place) return;
    place.textContent = text;
    place.hidden = text === '';
  }

  #field(name: 'email' | 'password' | 'code'): HTMLInputElement {
    return this.form.elements.namedItem(name) as HTMLInputElement;
  }
}

function sentenceFor(error: unknown, refused: string): string {
  if (error instanceof PasskeyLeft) return words.passkeyLeft;
  if (error instanceof RedressError && [401, 422].includes(error.status ?? 0)) return refused;
  if (error instanceof RedressError && error.status === undefined) return words.away;
  return failureOf(error)?.text ?? refused;
}
