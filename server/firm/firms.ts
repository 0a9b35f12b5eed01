/** The firms of this server, by site key and by id, held in memory and read again every second. */
import process from 'node:process';
import type { Store } from '../store/store.ts';
import type { FirmRow } from '../store/tables.ts';
import { allFirms, allOrigins, allSiteKeys } from './firm-table.ts';
import { readSettings, type Settings } from './settings.ts';

export interface Firm {
  id: string;
  name: string;
  prefix: string;
  /** The site key in use; retired ones open nothing. */
  siteKey: string;
  origins: ReadonlySet<string>;
  /** Those of them where it tries its form before it goes live. */
  previewOrigins: ReadonlySet<string>;
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

/**
 * `own`: the server's own origin, which its hosted pages call from; every firm lists it. A firm whose settings cannot be
 * used is left out and told to `tell`, once as long as they stay the same: the others go on.
 */
export function openFirms(store: Store, own: string, tell: (fault: string) => void = toOperator): Firms {
  const told = new Map<string, string>();
  const known = new Map<string, { text: string; settings: Settings }>();
  /** Unchanged settings stay the same object, so that what is made of them is made once. */
  const settingsOf = ({ id, settings: text }: FirmRow): Settings | undefined => {
    const before = known.get(id);
    if (before?.text === text) return before.settings;
    try {
      const settings = readSettings(text);
      known.set(id, { text, settings });
      return settings;
    } catch (error) {
      if (told.get(id) !== text) tell(`firm ${id} is left out: its settings cannot be used (${faultOf(error)})`);
      told.set(id, text);
      return undefined;
    }
  };
  let read: Promise<Reading> | undefined;
  let readAt = 0;
  const reading = (): Promise<Reading> => {
    if (!read || performance.now() - readAt > freshFor) {
      readAt = performance.now();
      const earlier = read;
      // A store that is away for a moment must not make firms unknown: what was read before is used meanwhile.
      read = readAll(store, own, settingsOf).catch((error) => earlier ?? Promise.reject(error));
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

const toOperator = (fault: string): void => void process.stderr.write(`${fault}\n`);

/** Where and what, without repeating any of the settings. */
function faultOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'not JSON';
  const { issues } = error as { issues?: { path: PropertyKey[]; code: string }[] };
  return issues?.map(({ path, code }) => `${path.join('.')}: ${code}`).join('; ') ?? (error as Error).message;
}

async function readAll(
  { db }: Store,
  own: string,
  settingsOf: (row: FirmRow) => Settings | undefined,
): Promise<Reading> {
  const [rows, keys, origins] = await Promise.all([allFirms(db), allSiteKeys(db), allOrigins(db)]);
  const live = keys.filter(({ retired_at }) => retired_at === null);
  const firms = rows.flatMap((row): Firm[] => {
    const settings = settingsOf(row);
    if (!settings) return [];
    const { id, name, prefix } = row;
    const siteKey = live.findLast(({ firm }) => firm === id)?.key ?? '';
    const listed = origins.filter(({ firm }) => firm === id);
    const previewOrigins = new Set(listed.filter(({ preview }) => preview === 1).map(({ origin }) => origin));
    const all = new Set([own, ...listed.map(({ origin }) => origin)]);
    return [{ id, name, prefix, siteKey, origins: all, previewOrigins, settings }];
  });
  const byId = new Map(firms.map((firm) => [firm.id, firm]));
  const bySiteKey = new Map(
    live.flatMap(({ key, firm }) => (byId.has(firm) ? [[key, byId.get(firm) as Firm] as const] : [])),
  );
  return { byId, bySiteKey, origins: new Set([own, ...origins.map(({ origin }) => origin)]) };
}
