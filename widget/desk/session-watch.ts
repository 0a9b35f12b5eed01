/** Notices that a session has ended while nobody did anything, so that what is on screen does not stay there. */

/** Never more often, and never later, than this, in milliseconds: the clock of this machine may be wrong. */
const soonest = 30_000;
const latest = 31 * 60_000;

export class SessionWatch {
  #look: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = 0;

  /** `look`: asks whether somebody is still signed in. */
  constructor(look: () => void) {
    this.#look = look;
  }

  /** Begins anew with what the session says of itself. */
  until({ expiresAt }: { expiresAt: string }): void {
    this.stop();
    const left = Date.parse(expiresAt) - Date.now();
    const wait = Math.min(latest, Math.max(soonest, left + 1_000));
    this.#due = Date.now() + wait;
    this.#timer = setTimeout(this.#look, wait);
    document.addEventListener('visibilitychange', this.#returned);
  }

  stop(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#returned);
  }

  /** A machine that slept has no timers. */
  #returned = (): void => {
    if (document.visibilityState === 'visible' && Date.now() >= this.#due) this.#look();
  };
}
