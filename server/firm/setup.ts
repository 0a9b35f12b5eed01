/** Setting up a firm: the least it needs to take complaints. Used by the command line, the demo and tests. */
import type { Keyring } from '../crypto/keyring.ts';
import { randomBase62 } from '../crypto/random.ts';
import type { Store } from '../store/store.ts';
import { addFirmRow, addOriginRow, addSiteKey } from './firm-table.ts';
import type { Settings } from './settings.ts';
import { exactOrigin, newSiteKey } from './sites.ts';

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
  const origins = firm.origins.map((origin) => exactOrigin(origin));
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
        version: 1,
      }),
      addSiteKey(store.db, id, siteKey, now),
      ...origins.map((origin) => addOriginRow(store.db, id, origin, now)),
    ],
  });
  return { id, siteKey };
}
