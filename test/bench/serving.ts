/** Starts the server of the benches, with a store and a mail server of its own, and takes all of it down again. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { freePort, startPostgres } from '../support/postgres.ts';
import type { Doors, Told } from './server-process.ts';

export const engines = ['sqlite', 'postgres'] as const;
export type Engine = (typeof engines)[number];

/** Where one server keeps its things: the environment it is started with. */
export type Surroundings = Readonly<Record<string, string>>;

/** Engines to store with: each call of `fresh` gives an empty store. */
export interface Stores {
  fresh(engine: Engine): Promise<Surroundings>;
  close(): Promise<void>;
}

/** A folder for all stores, one PostgreSQL, and a mail server that takes every letter and forgets it. */
export async function openStores(): Promise<Stores> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-bench-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // Also where a bench is broken off: what it filed goes with it.
  process.once('exit', remove);
  const postgres = await startPostgres('min_wal_size=1GB', 'max_wal_size=4GB');
  await inUse(postgres.url);
  const mail = await mailSink();
  let count = 0;
  return {
    fresh: async (engine) => {
      const name = `bench_${++count}`;
      const common = { REDRESS_DATA_DIR: join(folder, name), REDRESS_SMTP_URL: mail.url };
      if (engine === 'sqlite') return common;
      return { ...common, REDRESS_DATABASE_URL: await freshDatabase(postgres.url, name) };
    },
    close: async () => {
      await mail.close();
      await postgres.stop();
      remove();
    },
  };
}

/**
 * A database that has been in use writes its log over files of before. In a fresh one every 16 MB wait until a new file was
 * made and synced, which has nothing to do with us.
 */
async function inUse(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create table before (text text storage external)');
  const some = 'insert into before select repeat(md5(random()::text), 250) from generate_series(1, 10000)';
  for (let gigabyte = 0; gigabyte < 1; gigabyte += 0.08) await client.query(some);
  await client.query('drop table before');
  await client.query('checkpoint');
  await client.end();
}

async function freshDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return url.replace(/\/postgres$/, `/${name}`);
}

async function mailSink(): Promise<{ url: string; close(): Promise<void> }> {
  const port = await freePort();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, _session, done) => {
      stream.resume().on('end', () => done());
    },
  });
  // A server that is stopped in the middle of a letter hangs up.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `smtp://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

export interface Serving extends Doors {
  /** The origin its demo firm lists. */
  origin: string;
  tell(): Promise<Told>;
  /** As `tell`, after memory nobody needs was given back. */
  settle(): Promise<Told>;
  stop(): Promise<void>;
}

/** Starts the server of `server-process.ts` in `surroundings`. `flags`: of Node. */
export async function startServing(surroundings: Surroundings, flags: readonly string[] = []): Promise<Serving> {
  const port = await freePort();
  const child = fork(join(import.meta.dirname, 'server-process.ts'), {
    execArgv: ['--expose-gc', ...flags],
    env: { ...process.env, ...surroundings, PORT: String(port), REDRESS_QUOTAS: 'off', REDRESS_TEST_CLOCK: '0' },
  });
  const doors = await answerOf<Doors>(child);
  const ask = (what: 'tell' | 'settle'): Promise<Told> => {
    if (child.connected) child.send(what);
    return answerOf<Told>(child);
  };
  return {
    ...doors,
    origin: `http://localhost:${port}`,
    tell: () => ask('tell'),
    settle: () => ask('settle'),
    stop: () => end(child),
  };
}

/** The next message of a child process; fails when it ends instead. */
export function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null, signal: string | null): void =>
      reject(new Error(`a process of the bench ended with ${signal ?? code}`));
    if (!child.connected) ended(child.exitCode, child.signalCode);
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer as Answer);
    });
  });
}

/** What it still had to send does not matter: it ends at once. */
async function end(child: ChildProcess): Promise<void> {
  if (!child.connected) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  await ended;
}
