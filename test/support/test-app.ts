/** The real application for tests: a store of its own, a clock that stands where it is told, a mailbox that remembers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { harbourAndLane } from '../../demo/cast.ts';
import { type Fixtures, seedDemo } from '../../demo/seed.ts';
import type { Filed, NewComplaint } from '../../sdk/contract/complaint.ts';
import { createRedress, type Redress } from '../../sdk/index.ts';
import { type TestClock, testClock } from '../../server/clock.ts';
import { readConfig } from '../../server/config.ts';
import { randomBytes } from '../../server/crypto/random.ts';
import { type Opened, openGround, openHouse } from '../../server/house.ts';
import type { Worker } from '../../server/worker.ts';

/** Monday, 23 November 2026, half past nine in London. */
export const monday = Date.parse('2026-11-23T09:30:00.000Z');

export const publicUrl = 'http://localhost:8787';
export const siteKey = harbourAndLane.siteKey;

/** One letter as `/dev/mail.json` shows it. */
export interface ShownLetter {
  id: string;
  kind: string;
  reference: string;
  to: string | null;
  replyTo: string | null;
  subject: string | null;
  text: string | null;
  html: string | null;
  state: string;
  headers: [string, string][];
  envelope: { from: string; to: string[] } | null;
}

export interface TestApp extends Opened {
  /** Where its files are; on PostgreSQL there are none. */
  folder: string;
  clock: TestClock;
  worker: Worker;
  /** What the `two-firms` seed put in; undefined without it. */
  fixtures: Fixtures | undefined;
  /** The SDK with the app as its fetch: no socket between them. */
  redress: Redress;
  /** A raw request to the app; `path` begins with `/`. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Posts JSON with an idempotency key of its own, unless `init` says otherwise. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends what is due and gives every letter since the start, oldest first. */
  letters(): Promise<ShownLetter[]>;
  file(complaint: NewComplaint): Promise<Filed>;
}

export interface TestAppOptions {
  /** A PostgreSQL database; undefined: SQLite in a folder of its own. */
  databaseUrl?: string | undefined;
  seed?: 'two-firms';
  quotas?: boolean;
  now?: number;
  env?: Record<string, string>;
}

/** Opens the app. Close it after the test: it removes its folder. */
export async function openTestApp({
  databaseUrl,
  seed,
  quotas = false,
  now = monday,
  env = {},
}: TestAppOptions = {}): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-test-'));
  const config = readConfig({
    REDRESS_DATA_DIR: folder,
    REDRESS_ROOT_KEY: randomBytes(32).toString('base64url'),
    ...(databaseUrl ? { REDRESS_DATABASE_URL: databaseUrl } : {}),
    ...(quotas ? {} : { REDRESS_QUOTAS: 'off' }),
    ...(seed ? { REDRESS_SEED: seed } : {}),
    ...env,
  });
  const clock = testClock();
  clock.set(now);
  const ground = await openGround(config, clock);
  const fixtures = await seedDemo(ground, config);
  const opened = await openHouse(config, ground, silent, fixtures);
  const worker = await opened.work();
  const request: TestApp['request'] = async (path, init) =>
    opened.app.request(`${publicUrl}${path}`, init, onThisMachine);
  const fetchApp: typeof fetch = async (input, init) =>
    opened.app.request(new Request(input, init), undefined, onThisMachine);
  const redress = createRedress({ server: publicUrl, firm: siteKey, fetch: fetchApp, retries: 0 });
  return {
    ...opened,
    folder,
    clock,
    worker,
    fixtures,
    redress,
    request,
    post: (path, body, headers = {}) =>
      request(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), ...headers },
      }),
    letters: async () => {
      await worker.runDue();
      const { letters } = (await (await request('/dev/mail.json')).json()) as { letters: ShownLetter[] };
      return letters;
    },
    file: (complaint) => redress.complaints.file(complaint),
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every call comes from here, as from a proxy: who is behind it, `X-Forwarded-For` says where the proxy is trusted. */
const onThisMachine = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };

const silent = { info: () => {}, warn: () => {}, error: () => {} };
