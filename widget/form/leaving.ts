/** Leaving quickly: a button always within reach, and Escape pressed three times. Only where the page names where to go. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { pageLink } from '../parts/links.ts';
import type { StepView } from './step-view.ts';

/** Within how many milliseconds Escape has to be pressed three times. */
const inARow = 2_000;

/** How long what is kept on the device may take to go, in milliseconds: nobody is held up by a slow disk. */
const patience = 400;

export interface LeavingHost extends ReactiveControllerHost, HTMLElement {
  exit: string | undefined;
}

export class Leaving implements ReactiveController {
  #host: LeavingHost;
  #forget: () => Promise<void>;
  /** When Escape was pressed, since another key was. */
  #escapes: number[] = [];

  /** `forget`: clears what tab and device have kept. */
  constructor(host: LeavingHost, forget: () => Promise<void>) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#pressed, true);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#pressed, true);
  }

  view(say: StepView['say']): unknown {
    if (!this.#address) return nothing;
    return html`<div class="exit"><button type="button" class="button" @click=${this.#leave}>${say('form.exit')}</button></div>`;
  }

  get #address(): string | undefined {
    const address = pageLink(this.#host.exit ?? '');
    return this.#host.exit && typeof address === 'string' ? address : undefined;
  }

  #pressed = ({ key, repeat, timeStamp }: KeyboardEvent): void => {
    if (repeat) return;
    this.#escapes = key === 'Escape' ? [...this.#escapes, timeStamp].slice(-3) : [];
    const [first = 0, , third] = this.#escapes;
    if (third && third - first <= inARow) void this.#leave();
  };

  /** Nothing of it is seen any more at once; the page that follows takes its place in the history. */
  #leave = async (): Promise<void> => {
    const address = this.#address;
    if (!address) return;
    this.#host.hidden = true;
    const late = new Promise((done) => setTimeout(done, patience));
    await Promise.race([this.#forget().catch(() => {}), late]);
    location.replace(address);
  };
}
