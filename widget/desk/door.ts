/**
 * Signing in: works the form that stands in the page inside `<redress-desk>`, where password managers find it. Stands open by
 * itself where nobody is signed in, and over the page where a call needs a sign-in; then that call goes on.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeskSession } from '../../sdk/contract/desk/session.ts';
import { SignInLeft, type Why } from './calls.ts';
import { Knocking } from './knocking.ts';
import { passkeysWork } from './passkey.ts';
import { door as words } from './words/door.ts';

/** Each is more than the one before. */
const worse: readonly ('first' | Why)[] = ['again', 'expired', 'other', 'first'];

type Host = ReactiveControllerHost & HTMLElement;

/** What the door asks of the desk. */
export interface Behind {
  fetch(): typeof globalThis.fetch;
  /** Who was signed in last, while their page still stands. */
  person(): DeskSession['person'] | undefined;
  /** Somebody has signed in: resolves with whether what stands on the page is theirs. */
  entered(): Promise<boolean>;
  /** The person leaves instead: the page is closed. */
  left(why: 'expired' | 'other'): void;
}

export class Door implements ReactiveController {
  /** Why it stands open; undefined where it is closed. */
  why: 'first' | Why | undefined;

  #host: Host;
  #behind: Behind;
  #knocking: Knocking | undefined;
  #waiting: { done: Promise<void>; resolve(): void; reject(error: Error): void } | undefined;

  constructor(host: Host, behind: Behind) {
    this.#host = host;
    this.#behind = behind;
    host.addController(this);
  }

  hostConnected(): void {
    const form = this.#host.querySelector<HTMLFormElement>('form.sign-in');
    if (!form || this.#knocking) return;
    this.#knocking = new Knocking(form, this.#behind.fetch, () => this.#entered());
    part<HTMLButtonElement>(form, '[name=leave]').addEventListener('click', () => this.leave());
  }

  /** Opens it; resolves once the same person is in again, rejects with SignInLeft where they would not. */
  open(why: 'first' | Why): Promise<void> {
    this.#waiting ??= waiting();
    // Whoever types already is left in peace, unless it is worse by now.
    if (this.why === undefined || worse.indexOf(why) > worse.indexOf(this.why)) {
      this.why = why;
      this.#show(why);
    }
    return this.#waiting.done;
  }

  /** Signs in as one of the people of the demonstration. */
  enterAs(given: { email: string; password: string; code: string }): Promise<void> {
    return this.#knocking?.byPassword(given) ?? Promise.resolve();
  }

  /** The person would rather not; nobody leaves a door through which they came first. */
  leave(): void {
    const { why } = this;
    if (why === undefined || why === 'first') return;
    this.#close();
    this.#settle(false);
    if (why !== 'again') this.#behind.left(why);
  }

  /** The page behind it is closed: what waited there is not done, whoever comes in. */
  drop(): void {
    this.#settle(false);
  }

  #show(why: 'first' | Why): void {
    const { form } = this.#knocking ?? {};
    if (!form) return;
    const who = this.#behind.person();
    this.#knocking?.begin(why, who?.email);
    part(form, '.sign-in-title').textContent = words.titles[why];
    says(part(form, '.sign-in-why'), words.whys[why]);
    const leave = part(form, '[name=leave]');
    leave.textContent = words.leaves[why];
    leave.hidden = words.leaves[why] === '';
    for (const one of [part(form, '[name=passkey]'), part(form, '.or')]) one.hidden = !passkeysWork();
    form.hidden = false;
    this.#host.requestUpdate();
    if (why !== 'first') void this.#host.updateComplete.then(() => part(form, '.sign-in-title').focus());
  }

  async #entered(): Promise<void> {
    const same = await this.#behind.entered();
    this.#close();
    this.#settle(same);
  }

  #close(): void {
    this.why = undefined;
    if (this.#knocking) this.#knocking.form.hidden = true;
    this.#host.requestUpdate();
  }

  #settle(same: boolean): void {
    const { resolve, reject } = this.#waiting ?? {};
    this.#waiting = undefined;
    if (same) resolve?.();
    else reject?.(new SignInLeft(words.other));
  }
}

function waiting() {
  let resolve = (): void => {};
  let reject = (_: Error): void => {};
  const done = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  // Whoever waits hears of it; where nobody does, it is no fault.
  done.catch(() => {});
  return { done, resolve, reject };
}

function part<Part extends HTMLElement = HTMLElement>(form: HTMLFormElement, selector: string): Part {
  const found = form.querySelector<Part>(selector);
  if (!found) throw new Error(`The sign-in form lacks ${selector}`);
  return found;
}

function says(element: HTMLElement, text: string): void {
  element.textContent = text;
  element.hidden = text === '';
}
