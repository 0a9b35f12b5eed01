/** Which server and firm calls go to, and how patiently: the settings that every call shares. */
import { pause } from './pause.ts';

/** What {@link createRedress} takes. */
export interface Options {
  /** Origin of the Redress server, such as `https://complaints.example`; path and query are ignored. */
  server: string;
  /** The firm's site key, `pk_live_…` or `pk_test_…`. */
  firm: string;
  /** The platform's `fetch` when left out. */
  fetch?: typeof fetch | undefined;
  /** Time limit of one try in milliseconds, from sending to the last byte; 15,000 when left out. */
  timeoutMs?: number | undefined;
  /** How often a call that may safely be repeated is tried again; 3 when left out, 0 for never. */
  retries?: number | undefined;
  /** A number from 0 up to, not including, 1; spreads waiting times. */
  random?: (() => number) | undefined;
  /** Waits that many milliseconds; rejects with the signal's reason as soon as it is aborted. */
  wait?: Wait | undefined;
}

export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** {@link Options}, completed. */
export interface Connection {
  readonly server: string;
  readonly firm: string;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly random: () => number;
  readonly wait: Wait;
}

/**
 * Completes the settings. Sends nothing.
 *
 * @throws TypeError when `server` is not an http or https address, or `firm` is empty.
 */
export function connect(options: Options): Connection {
  const url = new URL(options.server);
  if (!url.protocol.startsWith('http')) throw new TypeError(`Not an http address: ${options.server}`);
  if (!options.firm) throw new TypeError('The site key of the firm is missing');
  return {
    server: url.origin,
    firm: options.firm,
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    timeoutMs: options.timeoutMs ?? 15_000,
    retries: options.retries ?? 3,
    random: options.random ?? Math.random,
    wait: options.wait ?? pause,
  };
}
