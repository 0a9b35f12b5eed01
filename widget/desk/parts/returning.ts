/** Notices when somebody comes back to the page, or stays at it, so that what is shown can be looked up anew. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds. A session ends by being left alone, so nothing is asked for when nobody has been there for a while. */
export const pace = { again: 60_000, someoneThere: 600_000, apart: 2_000 } as const;

export class Returning implements ReactiveController {
  #look: () => void;
  #stop = new AbortController();
  #timer: ReturnType<typeof setInterval> | undefined;
  #active = 0;
  #looked = 0;

  /** `look`: reads again. Never called twice within two seconds, nor while the page is hidden. */
  constructor(host: ReactiveControllerHost, look: () => void) {
    this.#look = look;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = new AbortController();
    this.#active = this.#looked = Date.now();
    const heard = { signal: this.#stop.signal, passive: true };
    for (const sign of ['pointerdown', 'keydown', 'scroll']) addEventListener(sign, this.#seen, heard);
    addEventListener('focus', this.#again, heard);
    addEventListener('pageshow', this.#again, heard);
    document.addEventListener('visibilitychange', this.#again, heard);
    this.#timer = setInterval(() => Date.now() - this.#active < pace.someoneThere && this.#again(), pace.again);
  }

  hostDisconnected(): void {
    this.#stop.abort();
    clearInterval(this.#timer);
  }

  #seen = (): void => {
    this.#active = Date.now();
  };

  #again = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - this.#looked < pace.apart) return;
    this.#looked = Date.now();
    this.#look();
  };
}
