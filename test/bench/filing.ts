/** Filing: accepted complaints a second, durable and sealed, beside the same server answering without storing. */
import { harbourAndLane } from '../../demo/cast.ts';
import { interleaved, median, quantile, ratios, rounded, type Spread, spreadOf } from './figures.ts';
import { type Knocking, startKnocking } from './load.ts';
import type { Loaded } from './load-process.ts';
import type { Doors } from './server-process.ts';
import { type Engine, engines, type Serving, type Stores, startServing } from './serving.ts';

/** What one engine did with so many complaints already stored. Latencies in milliseconds. */
export interface Filing {
  engine: Engine;
  storedBefore: number;
  accepted: Record<keyof Doors, Spread>;
  /** Storing beside the same with no store asked at all: the figure the targets are about. */
  ratio: Spread;
  /** Storing beside the same with the look-up of an earlier answer. */
  ratioToLookUp: Spread;
  /** Storing beside plain Hono with the schema: gets no better when our own middleware gets slower. */
  ratioToPlain: Spread;
  /** Processor time of the server's process for one accepted complaint, in microseconds. */
  processor: Record<keyof Doors, Spread>;
  p50: number;
  p99: Spread;
  faults: number;
  /** Complaints in the store, and answers 201: must be equal. */
  stored: number;
  answered: number;
}

/** Resident memory of the server in MiB, and what of it was JavaScript's heap in use once it had settled. */
export interface Memory {
  engine: Engine;
  complaints: number;
  idle: number;
  loaded: number;
  settled: number;
  heap: number;
}

export interface Filed {
  filing: Filing[];
  memory: Memory[];
}

/** How much of it: `rounds` of `seconds` each a door, before and after the store holds `many`. */
export interface Extent {
  rounds: number;
  seconds: number;
  many: number;
}

const connections = 50;
/** Seconds before anything counts: until the engine of JavaScript has compiled what is hot. */
const warming = 3;
const doors = ['storing', 'accepting', 'acceptingAlone', 'plain'] as const;
const mebibytes = (bytes: number): number => rounded(bytes / 1_048_576, 1);

/** Both engines, one after the other; memory comes along, since it is about the same complaints. */
export async function benchFiling(stores: Stores, extent: Extent): Promise<Filed> {
  const filed: Filed = { filing: [], memory: [] };
  for (const engine of engines) {
    const serving = await startServing(await stores.fresh(engine));
    const knocking = startKnocking();
    try {
      await benchEngine(engine, { serving, knocking, answered: 0 }, extent, filed);
    } finally {
      knocking.stop();
      await serving.stop();
    }
  }
  return filed;
}

/** One server under load. `answered`: how many complaints it has accepted so far. */
interface Loading {
  serving: Serving;
  knocking: Knocking;
  answered: number;
}

async function benchEngine(engine: Engine, loading: Loading, extent: Extent, filed: Filed): Promise<void> {
  const { rounds, many } = extent;
  const { resident: idle } = await loading.serving.settle();
  for (const door of doors) await knock(loading, door, { seconds: warming });
  if (rounds > 0) filed.filing.push(await benchRounds(engine, loading, extent));
  await knock(loading, 'storing', { count: Math.max(0, many - loading.answered) });
  const { resident: loaded, complaints } = await loading.serving.tell();
  const { resident: settled, heap } = await loading.serving.settle();
  filed.memory.push({
    engine,
    complaints,
    idle: mebibytes(idle),
    loaded: mebibytes(loaded),
    settled: mebibytes(settled),
    heap: mebibytes(heap),
  });
  if (rounds > 0) filed.filing.push(await benchRounds(engine, loading, extent));
}

async function benchRounds(engine: Engine, loading: Loading, { rounds, seconds }: Extent): Promise<Filing> {
  const storedBefore = loading.answered;
  const results = await interleaved(doors, rounds, (door) => knock(loading, door, { seconds }));
  const rates = eachDoor((door) => results[door].map(({ answered, seconds: lasted }) => answered / lasted));
  const { complaints } = await loading.serving.tell();
  return {
    engine,
    storedBefore,
    accepted: eachDoor((door) => spreadOf(rates[door], 0)),
    ratio: ratios(rates.storing, rates.acceptingAlone),
    ratioToLookUp: ratios(rates.storing, rates.accepting),
    ratioToPlain: ratios(rates.storing, rates.plain),
    processor: eachDoor((door) =>
      spreadOf(
        results[door].map(({ processor, answered, opened }) => processor / (answered + opened)),
        0,
      ),
    ),
    p50: rounded(median(results.storing.flatMap(({ latencies }) => latencies)), 1),
    p99: spreadOf(
      results.storing.map(({ latencies }) => quantile(latencies, 0.99)),
      1,
    ),
    faults: Object.values(results)
      .flat()
      .reduce((sum, { faults }) => sum + faults, 0),
    stored: complaints,
    answered: loading.answered,
  };
}

const eachDoor = <T>(tell: (door: keyof Doors) => T): Record<keyof Doors, T> => ({
  storing: tell('storing'),
  accepting: tell('accepting'),
  acceptingAlone: tell('acceptingAlone'),
  plain: tell('plain'),
});

/** Files at one of the doors. `processor`: microseconds the server's process took for all of it, letters included. */
async function knock(
  loading: Loading,
  door: keyof Doors,
  until: { seconds: number } | { count: number },
): Promise<Loaded & { processor: number }> {
  const { serving, knocking } = loading;
  const file = `/v1/firms/${harbourAndLane.siteKey}/complaints`;
  const calls = { file, origin: serving.origin, from: loading.answered };
  const { processor: before } = await serving.tell();
  const loaded = await knocking.put({ port: serving[door], connections, calls, status: 201, ...until });
  const { processor: after } = await serving.tell();
  if (door === 'storing') loading.answered += loaded.opened + loaded.answered;
  return { ...loaded, processor: after - before };
}
