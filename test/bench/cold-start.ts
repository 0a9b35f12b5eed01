/** From starting the process to its first good answer, beside an empty Node server; and what each takes of memory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { randomBytes } from '../../server/crypto/random.ts';
import { freePort } from '../support/postgres.ts';
import { interleaved, ratios, rounded, type Spread, spreadOf } from './figures.ts';
import { engines, type Stores, type Surroundings } from './serving.ts';

/** Seconds until ready, MiB resident just then (where the system tells); `bare` is the empty server. */
export interface ColdStart {
  seconds: Record<Started, Spread>;
  resident: Record<Started, Spread>;
  ratio: Record<Exclude<Started, 'bare'>, Spread>;
}

const kinds = ['bare', 'sqlite', 'postgres'] as const;
type Started = (typeof kinds)[number];

/** Starts the server as a firm does, in production over a store that was begun before. */
export async function benchColdStart(stores: Stores, rounds: number): Promise<ColdStart> {
  const key = randomBytes(32).toString('base64url');
  const production = { REDRESS_MODE: 'production', REDRESS_PUBLIC_URL: 'https://bench.example', REDRESS_ROOT_KEY: key };
  const surroundings: Record<Started, Surroundings> = { bare: {}, sqlite: {}, postgres: {} };
  for (const engine of engines) {
    surroundings[engine] = { ...(await stores.fresh(engine)), ...production, HOST: '127.0.0.1' };
    await started(engine, surroundings[engine]);
  }
  const results = await interleaved(kinds, rounds, (kind) => started(kind, surroundings[kind]));
  const seconds = (kind: Started): number[] => results[kind].map((one) => one.seconds);
  const each = <T>(tell: (kind: Started) => T): Record<Started, T> => ({
    bare: tell('bare'),
    sqlite: tell('sqlite'),
    postgres: tell('postgres'),
  });
  return {
    seconds: each((kind) => spreadOf(seconds(kind))),
    resident: each((kind) =>
      spreadOf(
        results[kind].map(({ resident }) => resident),
        1,
      ),
    ),
    ratio: {
      sqlite: ratios(seconds('sqlite'), seconds('bare')),
      postgres: ratios(seconds('postgres'), seconds('bare')),
    },
  };
}

async function started(kind: Started, surroundings: Surroundings): Promise<{ seconds: number; resident: number }> {
  const port = await freePort();
  const script = kind === 'bare' ? 'bare-server.ts' : '../../server/index.ts';
  const began = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, script)], {
    env: { ...process.env, ...surroundings, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await ready(child, port);
    return { seconds: (performance.now() - began) / 1_000, resident: residentOf(child) };
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
}

const patience = 30_000;

async function ready(child: ChildProcess, port: number): Promise<void> {
  for (const until = performance.now() + patience; performance.now() < until; await wait(5)) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    await answer?.text();
    if (answer?.status === 200) return;
  }
  throw new Error('the server did not get ready');
}

/** MiB, from the kernel's table of the process; NaN where there is none. */
function residentOf({ pid }: ChildProcess): number {
  try {
    const kibibytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return rounded(Number(kibibytes) / 1_024, 1);
  } catch {
    return Number.NaN;
  }
}
