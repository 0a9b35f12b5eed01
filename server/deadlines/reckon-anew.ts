/**
 * Reckons anew when the timetable looks at open complaints: after the firm changed its warnings or its calendar, and for
 * complaints from before there were clocks. No date of a complaint moves by it.
 */
import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { beginClocks, met } from '../complaint/clocks.ts';
import { nextLook } from '../complaint/due.ts';
import { firmById, markReckoned } from '../firm/firm-table.ts';
import type { Firm, Firms } from '../firm/firms.ts';
import { reckoningOf } from '../firm/reckoning.ts';
import type { Settings } from '../firm/settings.ts';
import type { Log, Clock as Now } from '../http/house.ts';
import { dayIn } from '../packs/calendar.ts';
import type { Change, Committed, Store } from '../store/store.ts';
import { beganBefore, lookAt, type Timed, toReckon } from './due-table.ts';

export interface Reckoner {
  store: Store;
  firms: Firms;
  clock: Now;
  log: Log;
}

const page = 1_000;

/** What cannot be reckoned now is tried again after this long, in milliseconds. */
const laterOn = 3_600_000;

const done = new WeakSet<Settings>();

/** For every firm whose settings ask for it. Resolves with how many complaints were reckoned. */
export async function reckonAnew(reckoner: Reckoner, goOn: () => boolean = () => true): Promise<number> {
  const { store, firms } = reckoner;
  let count = 0;
  for (const firm of await firms.all()) {
    if (done.has(firm.settings)) continue;
    const wanted = markOf(firm.settings);
    if ((await firmById(store.db, firm.id))?.reckoned !== wanted) {
      count += await reckonFirm(reckoner, firm, goOn);
      if (!goOn()) return count;
      await store.commit({ steps: [markReckoned(store.db, firm.id, wanted)] });
    }
    done.add(firm.settings);
  }
  return count;
}

/** Changes with whatever changes when the timetable looks. */
function markOf({ warnings, timeZone, calendar, closures }: Settings): string {
  const document = JSON.stringify({ warnings, timeZone, calendar, closures });
  return createHash('sha256').update(document).digest('base64url').slice(0, 16);
}

/** Page by page, so that it takes no more room for a hundred thousand than for a thousand; one is read while one is written. */
export async function reckonFirm(reckoner: Reckoner, firm: Firm, goOn: () => boolean = () => true): Promise<number> {
  const { store } = reckoner;
  let count = 0;
  let writing: Promise<Committed | undefined> = Promise.resolve(undefined);
  for (let after = ''; goOn(); await turn()) {
    const rows = await toReckon(store.db, firm.id, after, page);
    await writing;
    if (rows.length === 0) break;
    const steps = changesFor(reckoner, firm, rows);
    writing = steps.length > 0 ? store.commit({ steps }) : writing;
    count += rows.length;
    after = rows.at(-1)?.id ?? after;
  }
  await writing;
  return count;
}

/** Those of a page that are to be looked at another time than so far. */
function changesFor(reckoner: Reckoner, firm: Firm, rows: readonly Timed[]): Change[] {
  const { db } = reckoner.store;
  const begun = rows.map((row) => (row.clocks.length > 0 ? row : withClocks(firm, row)));
  const looks = begun.map((row) => ({ row, at: lookOf(reckoner, firm, row) }));
  const changed = looks.filter(({ row, at }) => at !== row.due_at);
  const byInstant = Map.groupBy(changed, ({ at }) => at);
  const looking = [...byInstant].map(([at, same]) =>
    lookAt(
      db,
      at,
      same.map(({ row }) => row),
    ),
  );
  return [...begun.filter((row, at) => row !== rows[at]).map((row) => beganBefore(db, row)), ...looking];
}

function lookOf({ clock, log }: Reckoner, { settings }: Firm, row: Timed): number | null {
  try {
    return nextLook(row, reckoningOf(settings, row.pack));
  } catch (error) {
    log.warn({ complaint: row.id, pack: row.pack, error: (error as Error).name }, 'dates cannot be reckoned');
    return clock.now() + laterOn;
  }
}

/** It had its dates by the rules it began under: the same rules give the same dates. */
function withClocks({ settings }: Firm, row: Timed): Timed {
  const reckoning = reckoningOf(settings, row.pack);
  const clocks = beginClocks(reckoning, dayIn(reckoning.timeZone, row.received_at), []);
  return { ...row, clocks: row.acknowledged_at === null ? clocks : met(clocks, 'acknowledge') };
}
