/** Takes the link of an invitation, and shows in the page what it opens. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadChunk } from '../load-chunk.ts';
import type { Desk } from './desk.ts';
import { takeInvitation } from './join-link.ts';
import { frame } from './words/frame.ts';

type Host = ReactiveControllerHost &
  HTMLElement & { fetch: typeof globalThis.fetch } & Pick<Desk, 'announce' | 'entitle'>;

export class Invited implements ReactiveController {
  /** Whether an invitation is being accepted. */
  open = false;
  /** True where what shows it could not be loaded. */
  away = false;

  #host: Host;
  #token: string | undefined;
  #view: HTMLElement | undefined;
  #done: (how: 'joined' | 'sign-in') => void;

  /** `done`: the person has joined and is signed in, or wants to sign in instead. */
  constructor(host: Host, done: (how: 'joined' | 'sign-in') => void) {
    this.#host = host;
    this.#done = done;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#take);
    this.#take();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#take);
  }

  /** Loads what shows it, again if need be: what was on screen stays until it has come. */
  async show(): Promise<void> {
    this.#host.entitle(frame.join);
    this.#host.requestUpdate();
    try {
      const { JoinView } = await loadChunk(() => import('./join/join-view.ts'), false);
      const { fetch } = this.#host;
      const announce = (text: string) => this.#host.announce(text);
      const told = { token: this.#token, fetch, announce, done: this.#end };
      this.#view?.remove();
      this.#view = Object.assign(new JoinView(), told);
      this.#view.slot = 'join';
      this.#host.append(this.#view);
      this.away = false;
      this.#host.requestUpdate();
    } catch (error) {
      reportError(error);
      this.away = true;
      this.#host.announce(frame.away.title);
      this.#host.requestUpdate();
    }
  }

  /** Also a link that is followed while the desk is open in the same tab: only what is behind `#` changes then. */
  #take = (): void => {
    const token = takeInvitation();
    if (token === undefined) return;
    this.#token = token;
    this.open = true;
    void this.show();
  };

  #end = (how: 'joined' | 'sign-in'): void => {
    this.#view?.remove();
    this.#view = undefined;
    this.#token = undefined;
    this.open = false;
    this.#done(how);
  };
}
