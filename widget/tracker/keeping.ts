/** What this tab keeps so that a reload changes nothing: the session, a message being written, the key it is sent with. */

import type { Session } from '../../sdk/contract/tracker.ts';
import { newKey } from '../../sdk/index.ts';

/** Keeps things for one firm on one server. Where storage is refused it keeps nothing, and says so by `false` and `null`. */
export interface Keeping {
  session(): Session | null;
  keepSession(session: Session): boolean;
  /** The message begun for the complaint with this reference. */
  draft(reference: string): string;
  keepDraft(reference: string, text: string): void;
  /**
   * Writes with one idempotency key for the same words until they have arrived, also over a reload, so that pressing Send
   * again after a lost answer never sends twice.
   */
  once<T>(words: string, send: (idempotencyKey: string) => Promise<T>): Promise<T>;
  /** Forgets the session; with a reference also the message begun for it. */
  forget(reference?: string): void;
}

/** The tab's keeping for a firm. */
export function keepingFor(server: string, firm: string): Keeping {
  const sessionKey = `redress:${server}:${firm}:session`;
  const onceKey = `redress:${server}:${firm}:once`;
  let last = readOnce(read(onceKey));
  const draftKey = (reference: string) => `redress:${server}:${firm}:${reference}:message`;
  return {
    session: () => readSession(read(sessionKey)),
    keepSession: (session) => write(sessionKey, JSON.stringify(session)),
    draft: (reference) => read(draftKey(reference)) ?? '',
    keepDraft: (reference, text) => void write(draftKey(reference), text || null),
    async once(words, send) {
      last = last?.words === words ? last : { words, key: newKey() };
      write(onceKey, JSON.stringify(last));
      const written = await send(last.key);
      last = null;
      write(onceKey, null);
      return written;
    },
    forget(reference) {
      write(sessionKey, null);
      if (!reference) return;
      write(draftKey(reference), null);
      write(onceKey, null);
      last = null;
    },
  };
}

const readSession = (kept: string | null): Session | null => {
  const session = parse(kept) as Session | null;
  return typeof session?.token === 'string' ? session : null;
};

const readOnce = (kept: string | null): { words: string; key: string } | null => {
  const once = parse(kept) as { words: string; key: string } | null;
  return typeof once?.key === 'string' ? once : null;
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
