/** What every endpoint needs of the server around it, and nothing of the features behind it. */
import type { Context } from 'hono';
import type { Operation, Role } from '../../sdk/contract/desk/roles.ts';
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

/** A person at the desk. `signedInAt`: milliseconds UTC. */
export interface OpenDesk {
  firm: string;
  person: string;
  roles: readonly Role[];
  signedInAt: number;
}

/** What stands behind every door. */
export interface Doors {
  /** Scheme, host and port that links are made of; never taken from a request. */
  publicUrl: string;
  clock: Clock;
  log: Log;
  store: Store;
  quotas: Quotas;
  keyring: Keyring;
  busyKeys: BusyKeys;
  address(context: Context<Env>): string;
}

/** Doors for websites and clients. */
export interface House<Firm extends ListedFirm, Session extends OpenSession> extends Doors {
  firmOf(siteKey: string): Promise<Firm | undefined>;
  anyFirmLists(origin: string): Promise<boolean>;
  sessionOf(token: string): Promise<Session | undefined>;
}

/** Doors for the people of a firm. */
export interface DeskDoors<Staff extends OpenDesk> extends Doors {
  /** Who a session token belongs to; `renew`: its idle time begins anew. */
  staffOf(token: string, renew: boolean): Promise<Staff | undefined>;
  /** Whether a person may have no trace of a complaint. */
  isWalled(staff: Staff, complaint: string): Promise<boolean>;
  /** Puts on record that someone asked for what their roles do not allow. */
  noteForbidden(staff: Staff, operation: Operation): Promise<void>;
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
