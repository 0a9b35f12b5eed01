/** What every endpoint needs of the server around it, and nothing of the features behind it. */
import type { Context } from 'hono';
import type { Keyring } from '../crypto/keyring.ts';
import type { Store } from '../store/store.ts';
import type { Env } from './answering.ts';
import { ProblemError } from './problem.ts';
import type { Quotas } from './quota.ts';

/** Time as an argument: milliseconds UTC. A test clock may stand elsewhere than the machine's. */
export interface Clock {
  now(): number;
}

export interface Log {
  info(what: object, text: string): void;
  warn(what: object, text: string): void;
  error(what: object, text: string): void;
}

export interface ListedFirm {
  id: string;
  origins: ReadonlySet<string>;
}

export interface OpenSession {
  firm: string;
  complaint: string;
  origins: ReadonlySet<string>;
}

export interface House<Firm extends ListedFirm, Session extends OpenSession> {
  /** Scheme, host and port that links are made of; never taken from a request. */
  publicUrl: string;
  clock: Clock;
  log: Log;
  store: Store;
  quotas: Quotas;
  keyring: Keyring;
  busyKeys: BusyKeys;
  address(context: Context<Env>): string;
  firmOf(siteKey: string): Promise<Firm | undefined>;
  anyFirmLists(origin: string): Promise<boolean>;
  sessionOf(token: string): Promise<Session | undefined>;
}

/** Keys whose first call is still running in this process. Another process is held off by the store's claim. */
export interface BusyKeys {
  alone<T>(key: string, work: () => Promise<T>): Promise<T>;
}

export function busyKeys(): BusyKeys {
  const busy = new Set<string>();
  return {
    alone: async (key, work) => {
      if (busy.has(key)) throw new ProblemError('idempotency-key-in-use', { headers: { 'Retry-After': '1' } });
      busy.add(key);
      try {
        return await work();
      } finally {
        busy.delete(key);
      }
    },
  };
}
