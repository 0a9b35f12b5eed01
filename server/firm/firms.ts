/** The firms of this server, by site key and by id, held in memory and read again every second. */
import type { Store } from '../store/store.ts';
import { allFirms, allOrigins, allSiteKeys } from './firm-table.ts';
import { readSettings, type Settings } from './settings.ts';

export interface Firm {
  id: string;
  name: string;
  prefix: string;
  /** The site key in use; retired ones open nothing. */
  siteKey: string;
  origins: ReadonlySet<string>;
  settings: Settings;
}

export interface Firms {
  bySiteKey(key: string): Promise<Firm | undefined>;
  byId(id: string): Promise<Firm | undefined>;
  all(): Promise<readonly Firm[]>;
  /** Whether any firm lists this origin. */
  anyLists(origin: string): Promise<boolean>;
  /** Reads again at the next call: after this process changed something itself. */
  forget(): void;
}

const freshFor = 1_000;

/** `own`: the server's own origin, which its hosted pages call from; every firm lists it. */
export function openFirms(store: Store, own: string): Firms {
  let read: Promise<Reading> | undefined;
  let readAt = 0;
  const reading = (): Promise<Reading> => {
    if (!read || performance.now() - readAt > freshFor) {
      readAt = performance.now();
      const earlier = read;
      // A store that is away for a moment must not make firms unknown: what was read before is used meanwhile.
      read = readAll(store, own).catch((error) => earlier ?? Promise.reject(error));
    }
    return read;
  };
  return {
    bySiteKey: async (key) => (await reading()).bySiteKey.get(key),
    byId: async (id) => (await reading()).byId.get(id),
    all: async () => [...(await reading()).byId.values()],
    anyLists: async (origin) => (await reading()).origins.has(origin),
    forget: () => {
      readAt = Number.NEGATIVE_INFINITY;
    },
  };
}

interface Reading {
  byId: Map<string, Firm>;
  bySiteKey: Map<string, Firm>;
  origins: Set<string>;
}

async function readAll({ db }: Store, own: string): Promise<Reading> {
  const [rows, keys, origins] = await Promise.all([allFirms(db), allSiteKeys(db), allOrigins(db)]);
  const live = keys.filter(({ retired_at }) => retired_at === null);
  const firms = rows.map(
    (row): Firm => ({
      id: row.id,
      name: row.name,
      prefix: row.prefix,
      siteKey: live.findLast(({ firm }) => firm === row.id)?.key ?? '',
      origins: new Set([own, ...origins.filter(({ firm }) => firm === row.id).map(({ origin }) => origin)]),
      settings: readSettings(row.settings),
    }),
  );
  const byId = new Map(firms.map((firm) => [firm.id, firm]));
  const bySiteKey = new Map(
    live.flatMap(({ key, firm }) => (byId.has(firm) ? [[key, byId.get(firm) as Firm] as const] : [])),
  );
  return { byId, bySiteKey, origins: new Set([own, ...origins.map(({ origin }) => origin)]) };
}
