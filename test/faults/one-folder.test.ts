/** Two servers on one data folder would send every letter twice: the second is refused, and a dead one holds nothing. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../support/postgres.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';

const root = join(import.meta.dirname, '../..');
let place: Premises;
let server: ServerProcess;
beforeAll(async () => {
  place = await premises({});
  server = await place.start();
}, 90_000);
afterAll(async () => {
  await server?.end('SIGKILL');
  place?.clear();
});

/** How a second server on the folder ends, and what it says. */
const second = async (): Promise<{ code: unknown; said: string }> => {
  const env = { PATH: process.env.PATH ?? '', PORT: String(await freePort()), REDRESS_DATA_DIR: place.folder };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'server/index.ts')], { env }, (error, _, said) =>
      resolve({ code: error?.code, said }),
    );
  });
};

it('refuses a second server with a sentence and 78, while commands work beside the first', async () => {
  const { code, said } = await second();
  expect(code).toBe(78);
  expect(said).toMatch(/another server works on .*; stop it, or give this one a folder of its own/);
  expect(await place.redress('firm', 'list')).toContain('Harbour & Lane');
}, 30_000);

it('lets the next one in as soon as the first is gone, however it went', async () => {
  await server.end('SIGKILL');
  server = await place.start();
  expect((await second()).code).toBe(78);
}, 60_000);
