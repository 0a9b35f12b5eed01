/** The real server as a process of its own, on a free port: started, waited for, asked, and ended by a signal. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { harbourAndLane } from '../../demo/cast.ts';
import { createRedress, type Options, type Redress } from '../../sdk/index.ts';
import { randomBytes } from '../../server/crypto/random.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { freePort } from './postgres.ts';
import { until } from './smtp.ts';

const root = join(import.meta.dirname, '../..');
const cold = 60_000;

/** Whatever runs is ended with the test's own process, also when a test failed before it could. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** What stays when a server ends: its folder or database, its root key, its port. */
export interface Premises {
  readonly folder: string;
  readonly port: number;
  readonly url: string;
  /** The same store with another process before it, on another port. */
  beside(): Promise<Premises>;
  /** Starts a server here and resolves when it is ready. */
  start(): Promise<ServerProcess>;
  /** Opens the store itself, to look at it while no server runs (or, with PostgreSQL, beside one). */
  look<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Runs the `redress` command on this store and gives what it printed. */
  redress(...words: string[]): Promise<string>;
  /** Removes the folder. */
  clear(): void;
}

/** A running server. */
export interface ServerProcess {
  readonly url: string;
  readonly firm: string;
  /** Every line of its log so far. */
  log(): string;
  /** The SDK, with one try a call unless `options` say otherwise. */
  sdk(options?: Partial<Options>): Redress;
  /** Moves its clock, such as by `PT10S` or to an instant; resolves when due work has run. */
  clock(to: { advance: string } | { now: string }): Promise<void>;
  /** Sends a signal and resolves with the exit code, or the signal that ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | string>;
}

/** What a server is started with. `quotas`: on. */
export interface PremisesSettings {
  databaseUrl?: string | undefined;
  smtpUrl?: string;
  quotas?: true;
}

/** Everything is off that stands between a test and the fault it is about: quotas, and mail to anyone but `smtpUrl`. */
export async function premises(settings: PremisesSettings): Promise<Premises> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-premises-'));
  const { databaseUrl, smtpUrl, quotas } = settings;
  return at(await freePort(), folder, {
    REDRESS_DATA_DIR: folder,
    REDRESS_ROOT_KEY: randomBytes(32).toString('base64url'),
    ...(quotas ? {} : { REDRESS_QUOTAS: 'off' }),
    ...(databaseUrl ? { REDRESS_DATABASE_URL: databaseUrl } : {}),
    ...(smtpUrl ? { REDRESS_SMTP_URL: smtpUrl } : {}),
  });
}

function at(port: number, folder: string, settings: Readonly<Record<string, string>>): Premises {
  const url = `http://127.0.0.1:${port}`;
  const env = { PATH: process.env.PATH ?? '', HOME: folder, PORT: String(port), ...settings };
  return {
    folder,
    port,
    url,
    beside: async () => at(await freePort(), folder, settings),
    start: () => start(url, env),
    look: async (work) => {
      const store = openStore({ dataDir: folder, databaseUrl: settings.REDRESS_DATABASE_URL, keysUrl: undefined });
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
    redress: async (...words) => {
      const command = [join(root, 'server/cli/redress.ts'), ...words];
      return (await promisify(execFile)(process.execPath, command, { cwd: root, env })).stdout;
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function start(url: string, env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(root, 'server/index.ts')], { cwd: root, env });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
  await until(`the server at ${url} is ready`, () => ready(url, child, said), cold);
  const firm = harbourAndLane.siteKey;
  return {
    url,
    firm,
    log: () => said,
    sdk: (options = {}) => createRedress({ server: url, firm, retries: 0, ...options }),
    clock: async (to) => {
      const headers = { 'Content-Type': 'application/json' };
      const answer = await fetch(`${url}/dev/clock`, { method: 'POST', headers, body: JSON.stringify(to) });
      if (!answer.ok) throw new Error(`The clock did not move: ${await answer.text()}`);
    },
    end: (signal) => end(child, signal),
  };
}

async function ready(url: string, child: ChildProcess, said: string): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode) throw new Error(`The server did not start:\n${said}`);
  return fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | string> {
  if (child.exitCode !== null || child.signalCode) return child.exitCode ?? child.signalCode ?? '';
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
  return child.exitCode ?? child.signalCode ?? '';
}
