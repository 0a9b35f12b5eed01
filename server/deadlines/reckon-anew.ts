/**
 * Reckons anew when the timetable looks at open complaints: after the firm changed its warnings or its calendar, and for
 * complaints from before there were clocks. No date of a complaint moves by it.
 */
import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../sdk/contract/clock.ts';
import type { Acting } from '../complaint/acts.ts';
import { beginClocks, met, nextUpdate, restarted } from '../complaint/clocks.ts';
import { nextDue, nextLook } from '../complaint/due.ts';
import { filedOf } from '../complaint/open-complaints.ts';
import { firmById, markReckoned } from '../firm/firm-table.ts';
import type { Firm } from '../firm/firms.ts';
import { type Reckoning, reckoningOf } from '../firm/reckoning.ts';
import type { Settings } from '../firm/settings.ts';
import type { Log } from '../http/house.ts';
import { dayIn } from '../packs/calendar.ts';
import type { Change, Store } from '../store/store.ts';
import { anyWithoutClocks, beganBefore, type Look, lookAt, type Timed, toReckon } from './due-table.ts';

export interface Reckoner extends Acting {
  clock: { now(): number };
  log: Log;
}

const page = 1_000;

/** What cannot be reckoned now is tried again after this long, in milliseconds. */
const laterOn = 3_600_000;

const done = new WeakSet<Settings>();

/** For every firm whose settings ask for it. Resolves with how many complaints were reckoned. */
export async function reckonAnew(reckoner: Reckoner, goOn: () => boolean = () => true): Promise<number> {
  const { firms, log } = reckoner;
  let count = 0;
  for (const firm of await firms.all()) {
    if (done.has(firm.settings)) continue;
    try {
      count += await reckonIfChanged(reckoner, firm, goOn);
    } catch (error) {
      // The other firms go on; this one is tried again at the next look.
      log.warn({ firm: firm.id, error: (error as Error).name }, 'the dates of a firm were not reckoned');
    }
  }
  return count;
}

async function reckonIfChanged(reckoner: Reckoner, firm: Firm, goOn: () => boolean): Promise<number> {
  const { store } = reckoner;
  const wanted = markOf(firm.settings);
  if ((await firmById(store.db, firm.id))?.reckoned === wanted) {
    done.add(firm.settings);
    return 0;
  }
  const count = await reckonFirm(reckoner, firm, goOn);
  const complete = goOn() && !(await anyWithoutClocks(store.db, firm.id));
  if (complete) {
    await store.commit({ steps: [markReckoned(store.db, firm.id, wanted)] });
    done.add(firm.settings);
  }
  return count;
}

/** Changes with whatever changes when the timetable looks. */
function markOf({ warnings, timeZone, calendar, closures, outside }: Settings): string {
  const document = JSON.stringify({ warnings, timeZone, calendar, closures, outside });
  return createHash('sha256').update(document).digest('base64url').slice(0, 16);
}

/**
 * Page by page, so that it takes no more room for a hundred thousand than for a thousand. The next page is read and reckoned while the
 * two before it are written: PostgreSQL writes them side by side.
 */
export async function reckonFirm(reckoner: Reckoner, firm: Firm, goOn: () => boolean = () => true): Promise<number> {
  const { store } = reckoner;
  let count = 0;
  let [older, newer] = [nothing, nothing];
  for (let after = ''; goOn(); await turn()) {
    const rows = await toReckon(store.db, firm.id, after, page);
    if (rows.length === 0) break;
    const steps = await changesFor(reckoner, firm, rows);
    await older;
    [older, newer] = [newer, written(store, steps)];
    count += rows.length;
    after = rows.at(-1)?.id ?? after;
  }
  await Promise.all([older, newer]);
  return count;
}

const nothing: Promise<unknown> = Promise.resolve();

/** Fails where it is waited for, which may be a while after it failed. */
function written(store: Store, steps: Change[]): Promise<unknown> {
  const writing = steps.length > 0 ? store.commit({ steps }) : nothing;
  writing.catch(() => {});
  return writing;
}

/** Those of a page that are to be looked at another time than so far, or for another date. */
async function changesFor(reckoner: Reckoner, firm: Firm, rows: readonly Timed[]): Promise<Change[]> {
  const { store } = reckoner;
  const begun: Timed[] = [];
  const looks: Look[] = [];
  for (const row of rows) {
    const look = await lookOf(reckoner, firm, row);
    if (look.begun) begun.push(look.begun);
    const next = { due_at: look.at, ...nextDue(look.begun ?? row) };
    if (next.due_at !== row.due_at || next.next_at !== row.next_at)
      looks.push({ firm: row.firm, id: row.id, version: row.version, ...next });
  }
  return [...begun.map((row) => beganBefore(store.db, row)), ...(looks.length > 0 ? [lookAt(store, looks)] : [])];
}

/** When to look at a complaint; `begun`: with its clocks, where it had none. */
async function lookOf(
  reckoner: Reckoner,
  { settings }: Firm,
  row: Timed,
): Promise<{ at: number | null; begun?: Timed }> {
  const { clock, log } = reckoner;
  try {
    const reckoning = reckoningOf(settings, row.pack);
    if (row.clocks.length > 0) return { at: nextLook(row, reckoning) };
    const begun = { ...row, clocks: await clocksOf(reckoner, row, reckoning) };
    return { at: nextLook(begun, reckoning), begun };
  } catch (error) {
    log.warn({ complaint: row.id, pack: row.pack, error: (error as Error).name }, 'dates cannot be reckoned');
    return { at: clock.now() + laterOn };
  }
}

/**
 * Of a complaint from before there were clocks. It had its dates by the rules it began under: the same rules give the same
 * dates. Nobody had promised it news by a date, so that is counted from today.
 */
async function clocksOf(reckoner: Reckoner, row: Timed, reckoning: Reckoning): Promise<readonly Clock[]> {
  const { timeZone } = reckoning;
  const { issues } = (await filedOf(reckoner, row)) ?? {};
  const begun = beginClocks(reckoning, dayIn(timeZone, row.received_at), issues ?? []);
  const next = nextUpdate(reckoning, begun, dayIn(timeZone, reckoner.clock.now()));
  const clocks = next ? restarted(begun, next) : begun;
  return row.acknowledged_at === null ? clocks : met(clocks, 'acknowledge', 'data-protection');
}
