/** When the tracker looks again: on return to the page and gently while someone is there; never while hidden. */

/** What to call. `ask`: read again. `returned`: the page came back out of the browser's memory. `idle`: time is up. */
export interface Follower {
  ask(): void;
  returned(): void;
  idle(): void;
}

/** Milliseconds. A session lives 30 idle minutes; asking prolongs it, so nobody is asked for when nobody is there. */
export const pace = { look: 60_000, someoneThere: 600_000, idle: 1_800_000, apart: 2_000 } as const;

/** Calls `tick` again and again, so many milliseconds apart, until the returned function is called. */
export type Every = (tick: () => void, milliseconds: number) => () => void;

const interval: Every = (tick, milliseconds) => {
  const timer = setInterval(tick, milliseconds);
  return () => clearInterval(timer);
};

/** Follows until the returned function is called. `now` gives milliseconds. */
export function follow({ ask, returned, idle }: Follower, now: () => number, every: Every = interval): () => void {
  const stop = new AbortController();
  let active = now();
  let asked = now();
  const look = () => {
    if (document.visibilityState !== 'visible' || now() - asked < pace.apart) return;
    asked = now();
    ask();
  };
  const tick = () => {
    if (now() - Math.max(active, asked) > pace.idle) idle();
    else if (now() - active < pace.someoneThere) look();
  };
  const seen = () => {
    active = now();
  };
  const heard = { signal: stop.signal, passive: true };
  for (const sign of ['pointerdown', 'keydown', 'scroll']) addEventListener(sign, seen, heard);
  document.addEventListener('visibilitychange', look, heard);
  addEventListener('focus', look, heard);
  addEventListener('pageshow', (event) => event.persisted && returned(), heard);
  stop.signal.addEventListener('abort', every(tick, pace.look));
  return () => stop.abort();
}
