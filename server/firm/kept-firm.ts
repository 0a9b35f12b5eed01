/** A firm as it is kept: all that is changed at its desk and on the command line, and counted by its version. */
import type { Store } from '../store/store.ts';
import { firmById, originsOf, siteKeysOf } from './firm-table.ts';
import { readSettings, type Settings } from './settings.ts';

/** Instants in milliseconds UTC. */
export interface SiteKey {
  key: string;
  createdAt: number;
  /** Null while it is in use. */
  retiredAt: number | null;
}

export interface KeptFirm {
  id: string;
  version: number;
  prefix: string;
  name: string;
  settings: Settings;
  origins: readonly string[];
  previewOrigins: readonly string[];
  /** Oldest first, retired ones too. */
  siteKeys: readonly SiteKey[];
}

/** Read anew: what is held in memory may be a second old. Undefined where there is no such firm. */
export async function keptFirm({ db }: Pick<Store, 'db'>, firm: string): Promise<KeptFirm | undefined> {
  // The version first: whatever is read after it, a change in between is noticed when it is claimed.
  const row = await firmById(db, firm);
  if (!row) return undefined;
  const [origins, keys] = await Promise.all([originsOf(db, firm), siteKeysOf(db, firm)]);
  const listed = (preview: number) => origins.filter((one) => one.preview === preview).map(({ origin }) => origin);
  return {
    id: row.id,
    version: row.version,
    prefix: row.prefix,
    name: row.name,
    settings: readSettings(row.settings),
    origins: listed(0),
    previewOrigins: listed(1),
    siteKeys: keys.map(({ key, created_at, retired_at }) => ({ key, createdAt: created_at, retiredAt: retired_at })),
  };
}
