/** What this tab keeps so that a reload changes nothing: the session, what is being written, the keys of what was sent. */

import type { Session } from '../../sdk/contract/tracker.ts';
import { clearShelves } from '../shelf.ts';

/** Idempotency keys by the act they belong to. */
type Keys = Map<string, string>;

/** What can be begun and left: a message, what is wrong with the firm's list of points, or answers to the survey. */
export const drafts = ['message', 'heads', 'survey'] as const;
export type Draft = (typeof drafts)[number];

/** Keeps things for one firm on one server. Where storage is refused it keeps nothing, and says so by `false` and `null`. */
export interface Keeping {
  session(): Session | null;
  keepSession(session: Session): boolean;
  /** What was begun for the complaint with this reference. */
  draft(reference: string, of: Draft): string;
  keepDraft(reference: string, of: Draft, text: string): void;
  /**
   * Writes with one idempotency key for the same act, which names what is done, to which complaint and with which words,
   * until it has arrived; also over a reload and whatever else was sent in between. So pressing Send again after a lost
   * answer never sends twice.
   */
  once<T>(act: string, send: (idempotencyKey: string) => Promise<T>): Promise<T>;
  /** Forgets the session; with a reference also what was begun for it, and what the firm's form holds. */
  forget(reference?: string): void;
}

/** The tab's keeping for a firm. */
export function keepingFor(server: string, firm: string): Keeping {
  const sessionKey = `redress:${server}:${firm}:session`;
  const onceKey = `redress:${server}:${firm}:once`;
  const keys = readKeys(read(onceKey));
  const draftKey = (reference: string, of: Draft) => `redress:${server}:${firm}:${reference}:${of}`;
  const keepKeys = (keys: Keys) => write(onceKey, keys.size ? JSON.stringify([...keys]) : null);
  return {
    session: () => readSession(read(sessionKey)),
    keepSession: (session) => write(sessionKey, JSON.stringify(session)),
    draft: (reference, of) => read(draftKey(reference, of)) ?? '',
    keepDraft: (reference, of, text) => void write(draftKey(reference, of), text || null),
    async once(act, send) {
      const key = keys.get(act) ?? (await import('../../sdk/index.ts')).newKey();
      keepKeys(keys.set(act, key));
      const written = await send(key);
      keys.delete(act);
      keepKeys(keys);
      return written;
    },
    forget(reference) {
      write(sessionKey, null);
      if (!reference) return;
      for (const of of drafts) write(draftKey(reference, of), null);
      keys.clear();
      keepKeys(keys);
      clearShelves(firm);
    },
  };
}

const readSession = (kept: string | null): Session | null => {
  const session = parse(kept) as Session | null;
  return typeof session?.token === 'string' ? session : null;
};

const readKeys = (kept: string | null): Keys => {
  const keys = parse(kept);
  return new Map(Array.isArray(keys) ? keys : []);
};

function parse(kept: string | null): unknown {
  try {
    return JSON.parse(kept ?? 'null');
  } catch {
    // Not ours, or cut off: as if there were none.
    return null;
  }
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    // Storage is blocked: the element still works, a reload just asks for the code again.
    return null;
  }
}

function write(key: string, value: string | null): boolean {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
    return true;
  } catch {
    // Blocked or full, as above.
    return false;
  }
}
