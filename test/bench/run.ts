/**
 * `npm run bench`: measures and writes `results/`. `npm run bench -- server memory` runs those parts only, of `server`,
 * `memory`, `tracker`, `deadlines`, `weight`, `first-field`; `--brief` makes everything small, to see that it runs. Nothing here is a test.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { benchColdStart } from './cold-start.ts';
import { benchDeadlines } from './deadlines.ts';
import { benchFiling } from './filing.ts';
import { benchFirstField } from './first-field.ts';
import { machine } from './machine.ts';
import { openStores, type Stores } from './serving.ts';
import { writeSummary } from './summary.ts';
import { benchTracker } from './tracker.ts';
import { weigh } from './weight.ts';

const folder = join(import.meta.dirname, 'results');
const parts = ['weight', 'first-field', 'server', 'memory', 'tracker', 'deadlines'] as const;
type Part = (typeof parts)[number];

const full = {
  rounds: 5,
  seconds: 2,
  complaints: 50_000,
  starts: 7,
  reads: 400,
  few: 1_000,
  many: 100_000,
  visits: 21,
};
const brief = { rounds: 1, seconds: 1, complaints: 1_000, starts: 1, reads: 100, few: 100, many: 500, visits: 1 };

const asked = process.argv.slice(2);
const unknown = asked.filter((word) => word !== '--brief' && !parts.some((part) => part === word));
if (unknown.length > 0) {
  process.stderr.write(`Not a part: ${unknown.join(', ')}. Parts: ${parts.join(', ')}; --brief makes them small.\n`);
  process.exit(64);
}
const extent = asked.includes('--brief') ? brief : full;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
const chosen = parts.filter((part) => asked.includes(part));
await run(new Set<Part>(chosen.length > 0 ? chosen : parts));

async function run(wanted: ReadonlySet<Part>): Promise<void> {
  if (wanted.has('weight')) keep('weight', await weigh());
  if (wanted.size > 1 || !wanted.has('weight')) await withStores((stores) => runOnStores(wanted, stores));
  writeSummary(folder);
}

async function withStores(work: (stores: Stores) => Promise<void>): Promise<void> {
  const stores = await openStores();
  try {
    await work(stores);
  } finally {
    await stores.close();
  }
}

async function runOnStores(wanted: ReadonlySet<Part>, stores: Stores): Promise<void> {
  const { rounds, seconds, complaints, starts, reads, few, many, visits } = extent;
  if (wanted.has('first-field')) keep('first-field', await benchFirstField(stores, visits));
  if (wanted.has('memory')) keep('start', await benchColdStart(stores, starts));
  if (wanted.has('server') || wanted.has('memory')) {
    const timed = wanted.has('server') ? rounds : 0;
    const { filing, memory } = await benchFiling(stores, { rounds: timed, seconds, many: complaints });
    if (wanted.has('server')) keep('filing', filing);
    keep('memory', memory);
  }
  if (wanted.has('deadlines')) keep('deadlines', await benchDeadlines(stores, { rounds, complaints: many }));
  if (wanted.has('tracker')) keep('tracker', await benchTracker(stores, { rounds, reads, few, many }));
}

/** Each part is kept as soon as it is there, with the machine it was measured on. */
function keep(name: string, result: unknown): void {
  mkdirSync(folder, { recursive: true });
  const kept = { measuredAt: new Date().toISOString(), brief: extent === brief, machine: machine(), result };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(kept, null, 2)}\n`);
  process.stdout.write(`${name} measured\n`);
}
