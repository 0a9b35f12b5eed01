/** One polite live region an element: there from the start, text only, cleared before it is set. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Says sentences to a screen reader without moving focus. The host renders `region()` once, always in the same place. */
export class Announcer implements ReactiveController {
  #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says `text`, after `pause` milliseconds without another call. */
  say(text: string, pause = 100): void {
    clearTimeout(this.#timer);
    this.#set('');
    this.#timer = setTimeout(() => this.#set(text), pause);
  }

  /** `locale`: the language of what is said. */
  region(locale: string): TemplateResult {
    return html`<div class="hidden" role="status" aria-live="polite" lang=${locale}>${this.#text}</div>`;
  }

  #set(text: string): void {
    if (this.#text === text) return;
    this.#text = text;
    this.#host.requestUpdate();
  }
}
