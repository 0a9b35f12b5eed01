/** Reading the tracker where a server holds few complaints and where it holds many: it should make no difference. */
import { harbourAndLane } from '../../demo/cast.ts';
import { seedDemo } from '../../demo/seed.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import { file } from '../../server/complaint/file.ts';
import { readConfig } from '../../server/config.ts';
import { type Ground, openGround } from '../../server/house.ts';
import { complaintNumber } from './complaint-text.ts';
import { interleaved, median, quantile, ratios, type Spread, spreadOf } from './figures.ts';
import { type Knocking, startKnocking } from './load.ts';
import type { Loaded } from './load-process.ts';
import { type Engine, engines, type Serving, type Stores, type Surroundings, startServing } from './serving.ts';

/** One call after the other on one connection; latencies in milliseconds. */
export interface Reading {
  engine: Engine;
  few: { complaints: number; p50: Spread; p99: Spread };
  many: { complaints: number; p50: Spread; p99: Spread };
  /** p50 of many beside p50 of few. */
  ratio: Spread;
  faults: number;
}

export interface ReadingExtent {
  rounds: number;
  reads: number;
  few: number;
  many: number;
}

const sizes = ['few', 'many'] as const;
type Size = (typeof sizes)[number];

/** How many different complaints are read: more than the server keeps keys of would be read from nowhere but the store. */
const opened = 500;

export async function benchTracker(stores: Stores, extent: ReadingExtent): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const engine of engines) {
    const few = await seeded(await stores.fresh(engine), extent.few);
    const many = await seeded(await stores.fresh(engine), extent.many);
    readings.push(await compared(engine, { few, many }, extent));
  }
  return readings;
}

/** A store with complaints in it, and some of them to be read. */
interface Seeded {
  surroundings: Surroundings;
  complaints: number;
  toRead: Filed[];
}

/** Files as the server does, without HTTP between; their letters count as sent, so that none goes out meanwhile. */
async function seeded(surroundings: Surroundings, complaints: number): Promise<Seeded> {
  const config = readConfig({ ...surroundings, REDRESS_QUOTAS: 'off' });
  const ground = await openGround(config);
  await seedDemo(ground, config);
  const toRead = await fileMany(ground, config.publicUrl, complaints);
  const { store, clock } = ground;
  const sent = store.db.updateTable('letter').set({ state: 'sent', sent_at: clock.now() }).compile();
  await store.commit({ steps: [{ change: sent }] });
  await store.close();
  return { surroundings, complaints, toRead };
}

/** Resolves with every n-th of them, `opened` in all. */
async function fileMany(ground: Ground, publicUrl: string, complaints: number): Promise<Filed[]> {
  const firm = await ground.firms.bySiteKey(harbourAndLane.siteKey);
  if (!firm) throw new Error('the demo firm is not there');
  const toRead: Filed[] = [];
  for (let from = 0; from < complaints; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, complaints - from) }, (_, at) => from + at);
    const filed = await Promise.all(
      numbers.map((number) => file({ ...ground, publicUrl, now: ground.clock.now() }, firm, complaintNumber(number))),
    );
    const every = Math.max(1, Math.floor(complaints / opened));
    toRead.push(...filed.filter((_, at) => (numbers[at] ?? 0) % every === 0));
  }
  return toRead.slice(0, opened);
}

const batch = 256;

async function compared(engine: Engine, stored: Record<Size, Seeded>, extent: ReadingExtent): Promise<Reading> {
  const knocking = startKnocking();
  const serving: Serving[] = [];
  try {
    const few = await openedAll(stored.few, serving);
    const many = await openedAll(stored.many, serving);
    const read = (size: Size, count: number) => readAll(knocking, size === 'few' ? few : many, count);
    for (const size of sizes) await read(size, 2 * opened);
    const results = await interleaved(sizes, extent.rounds, (size) => read(size, extent.reads));
    return readingOf(engine, stored, results);
  } finally {
    knocking.stop();
    for (const one of serving) await one.stop();
  }
}

interface Open {
  port: number;
  tokens: string[];
}

/** A server over the store, with a session open for each complaint that will be read. */
async function openedAll({ surroundings, toRead }: Seeded, serving: Serving[]): Promise<Open> {
  const started = await startServing(surroundings);
  serving.push(started);
  const tokens: string[] = [];
  for (const { reference, accessCode } of toRead) {
    const answer = await fetch(`http://127.0.0.1:${started.storing}/v1/tracker/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reference, accessCode }),
    });
    tokens.push(((await answer.json()) as { token: string }).token);
  }
  return { port: started.storing, tokens };
}

const readAll = (knocking: Knocking, { port, tokens }: Open, count: number): Promise<Loaded> =>
  knocking.put({ port, connections: 1, count, calls: { read: tokens, from: 0 }, status: 200 });

function readingOf(engine: Engine, stored: Record<Size, Seeded>, results: Record<Size, Loaded[]>): Reading {
  const p50 = (size: Size): number[] => results[size].map(({ latencies }) => median(latencies));
  const p99 = (size: Size): number[] => results[size].map(({ latencies }) => quantile(latencies, 0.99));
  const figuresOf = (size: Size) => ({
    complaints: stored[size].complaints,
    p50: spreadOf(p50(size)),
    p99: spreadOf(p99(size)),
  });
  return {
    engine,
    few: figuresOf('few'),
    many: figuresOf('many'),
    ratio: ratios(p50('many'), p50('few')),
    faults: [...results.few, ...results.many].reduce((sum, { faults }) => sum + faults, 0),
  };
}
