/** Setting up a firm: the least it needs to take complaints. Used by the command line, the demo and tests. */
import type { Keyring } from '../crypto/keyring.ts';
import { randomBase62 } from '../crypto/random.ts';
import type { Store } from '../store/store.ts';
import { addFirmRow, addOriginRow, addSiteKey } from './firm-table.ts';
import type { Settings } from './settings.ts';

export interface NewFirm {
  name: string;
  /** Two to four capital letters that begin every reference. */
  prefix: string;
  settings: Settings;
  origins: readonly string[];
  /** Given only for the demo, whose pages name it. */
  siteKey?: string;
  live: boolean;
}

/** Adds the firm with its key, a site key and its origins. Throws `TypeError` for a prefix or origin that cannot be one. */
export async function addFirm(
  store: Store,
  keyring: Keyring,
  firm: NewFirm,
  now: number,
): Promise<{ id: string; siteKey: string }> {
  if (!/^[A-Z]{2,4}$/.test(firm.prefix)) throw new TypeError('a prefix is two to four capital letters');
  const origins = firm.origins.map(exactOrigin);
  const id = `frm_${randomBase62(10)}`;
  const siteKey = firm.siteKey ?? newSiteKey(firm.live);
  await keyring.addFirm(id, now);
  await store.commit({
    steps: [
      addFirmRow(store.db, {
        id,
        name: firm.name,
        prefix: firm.prefix,
        settings: JSON.stringify(firm.settings),
        created_at: now,
        reckoned: null,
      }),
      addSiteKey(store.db, id, siteKey, now),
      ...origins.map((origin) => addOriginRow(store.db, id, origin, now)),
    ],
  });
  return { id, siteKey };
}

export const newSiteKey = (live: boolean): string => `pk_${live ? 'live' : 'test'}_${randomBase62(24)}`;

export async function addOrigin(store: Store, firm: string, origin: string, now: number): Promise<string> {
  const exact = exactOrigin(origin);
  await store.commit({ steps: [addOriginRow(store.db, firm, exact, now)] });
  return exact;
}

/** An origin as browsers send it: scheme, host, port, nothing else. Throws `TypeError` for anything else. */
export function exactOrigin(text: string): string {
  const url = URL.parse(text);
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    (url.pathname !== '/' && url.pathname !== '') ||
    url.search ||
    url.hash ||
    url.username
  )
    throw new TypeError(`not an origin: ${text}; write it like https://www.firm.example`);
  return url.origin;
}
