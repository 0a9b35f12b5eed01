/**
 * Reckoning anew when the timetable looks at every open complaint, as after a firm has changed its warnings: how long that
 * takes, and whether it takes more room the more there are.
 */
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'kysely';
import { harbourAndLane } from '../../demo/cast.ts';
import { seedDemo } from '../../demo/seed.ts';
import { file } from '../../server/complaint/file.ts';
import { readConfig } from '../../server/config.ts';
import { toReckon } from '../../server/deadlines/due-table.ts';
import { type Reckoner, reckonFirm } from '../../server/deadlines/reckon-anew.ts';
import type { Firm } from '../../server/firm/firms.ts';
import { type Ground, openGround } from '../../server/house.ts';
import { complaintNumber } from './complaint-text.ts';
import { interleaved, ratios, type Spread, spreadOf } from './figures.ts';
import { type Engine, engines, type Stores, type Surroundings } from './serving.ts';

/**
 * `seconds`: where every one is to be looked at another time and so is written anew; `unchanged`: where none is; `reading`: the
 * same pages read and nothing else, which both are set beside.
 */
export interface Reckoned {
  engine: Engine;
  complaints: number;
  seconds: Spread;
  unchanged: Spread;
  reading: Spread;
  /** Of `seconds` to `reading`, and of `unchanged` to `reading`. */
  ratio: { changed: Spread; unchanged: Spread };
  /** MiB of heap in use: before, and at the most after any page, once collected. */
  heap: { before: number; most: number };
}

export interface DeadlinesExtent {
  rounds: number;
  complaints: number;
}

const day = 86_400_000;
/** Received over so many days, so that their dates differ. */
const spread = 50;
const batch = 200;

export async function benchDeadlines(stores: Stores, extent: DeadlinesExtent): Promise<Reckoned[]> {
  const reckoned: Reckoned[] = [];
  for (const engine of engines) reckoned.push(await reckonedOn(engine, await stores.fresh(engine), extent));
  return reckoned;
}

async function reckonedOn(
  engine: Engine,
  surroundings: Surroundings,
  { rounds, complaints }: DeadlinesExtent,
): Promise<Reckoned> {
  const config = readConfig({ ...surroundings, REDRESS_QUOTAS: 'off' });
  const ground = await openGround(config);
  try {
    await seedDemo(ground, config);
    await fileMany(ground, config.publicUrl, complaints);
    if (engine === 'postgres') await knowWhatIsThere(ground);
    const reckoner = { ...ground, log: silent };
    let firm = await demoFirm(ground);
    const heap = await heapOver(reckoner, firm);
    let before = 2;
    const works: Readonly<Record<(typeof kinds)[number], () => Promise<number>>> = {
      reading: () => readAll(ground, firm.id),
      unchanged: () => reckonFirm(reckoner, firm),
      changed: () => {
        before = before === 2 ? 3 : 2;
        firm = warned(firm, before);
        return reckonFirm(reckoner, firm);
      },
    };
    const runs = await interleaved(kinds, rounds, (kind) => timed(works[kind], complaints));
    const { reading, unchanged, changed } = runs;
    return {
      engine,
      complaints,
      seconds: spreadOf(changed, 2),
      unchanged: spreadOf(unchanged, 2),
      reading: spreadOf(reading, 2),
      ratio: { changed: ratios(changed, reading), unchanged: ratios(unchanged, reading) },
      heap,
    };
  } finally {
    await ground.store.close();
  }
}

/**
 * PostgreSQL gathers statistics by itself within a minute or two of so many rows; without them it sorts all rows for each page. A
 * firm has not filed a hundred thousand complaints in that minute.
 */
const knowWhatIsThere = ({ store }: Ground): Promise<unknown> => sql`analyze`.execute(store.db);

const kinds = ['reading', 'unchanged', 'changed'] as const;

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** The first warning of each complaint on another day: every look moves. */
const warned = (firm: Firm, before: number): Firm => ({
  ...firm,
  settings: { ...firm.settings, warnings: { ...firm.settings.warnings, acknowledge: [before] } },
});

async function readAll({ store }: Ground, firm: string): Promise<number> {
  let count = 0;
  for (let after = ''; ; ) {
    const rows = await toReckon(store.db, firm, after, 1_000);
    if (rows.length === 0) return count;
    count += rows.length;
    after = rows.at(-1)?.id ?? after;
  }
}

async function heapOver(reckoner: Reckoner, firm: Firm): Promise<Reckoned['heap']> {
  const heap = { before: heapInUse(), most: 0 };
  await reckonFirm(reckoner, warned(firm, 3), () => {
    heap.most = Math.max(heap.most, heapInUse());
    return true;
  });
  await reckonFirm(reckoner, warned(firm, 2));
  return heap;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapInUse(): number {
  collect();
  return Math.round((process.memoryUsage().heapUsed / 1_048_576) * 10) / 10;
}

/** Seconds; throws where not all complaints were gone through. */
async function timed(work: () => Promise<number>, complaints: number): Promise<number> {
  const begun = performance.now();
  const count = await work();
  if (count !== complaints) throw new Error(`${count} of ${complaints} were gone through`);
  return (performance.now() - begun) / 1_000;
}

async function demoFirm({ firms }: Ground): Promise<Firm> {
  const firm = await firms.bySiteKey(harbourAndLane.siteKey);
  if (!firm) throw new Error('the demo firm is not there');
  return firm;
}

async function fileMany(ground: Ground, publicUrl: string, complaints: number): Promise<void> {
  const firm = await demoFirm(ground);
  for (let from = 0; from < complaints; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, complaints - from) }, (_, at) => from + at);
    await Promise.all(
      numbers.map((number) => {
        const now = ground.clock.now() - (number % spread) * day;
        return file({ ...ground, publicUrl, now }, firm, complaintNumber(number));
      }),
    );
  }
}
