/** Notices that a session has ended, or is another person's, while nobody did anything on this page. */

/** Never more often, and never later, than this, in milliseconds: the clock of this machine may be wrong. */
const soonest = 30_000;
const latest = 31 * 60_000;

/** Where tabs of one browser tell each other to look. Nothing is said there: who is signed in, only the server knows. */
export const betweenTabs = 'redress-desk';

export class SessionWatch {
  #look: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = 0;
  #others: BroadcastChannel | undefined;

  /** `look`: asks whether somebody is still signed in, and who. */
  constructor(look: () => void) {
    this.#look = look;
  }

  /** Begins anew with what the session says of itself. */
  until({ expiresAt }: { expiresAt: string }): void {
    clearTimeout(this.#timer);
    const left = Date.parse(expiresAt) - Date.now();
    const wait = Math.min(latest, Math.max(soonest, left + 1_000));
    this.#due = Date.now() + wait;
    this.#timer = setTimeout(this.#look, wait);
    document.addEventListener('visibilitychange', this.#returned);
    if (this.#others) return;
    this.#others = new BroadcastChannel(betweenTabs);
    this.#others.onmessage = () => this.#look();
  }

  /** Somebody has signed in or out here: the other tabs of this browser look at once. */
  tell(): void {
    const others = this.#others ?? new BroadcastChannel(betweenTabs);
    others.postMessage('look');
    if (others !== this.#others) others.close();
  }

  stop(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#returned);
    this.#others?.close();
    this.#others = undefined;
  }

  /** A machine that slept has no timers. */
  #returned = (): void => {
    if (document.visibilityState === 'visible' && Date.now() >= this.#due) this.#look();
  };
}
