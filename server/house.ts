/** Puts the parts together: store, keys, firms, letters, timetable. Everything that is wiring and nothing that is a rule. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { createApp } from './app.ts';
import { systemClock, testClock } from './clock.ts';
import type { ComplaintsHouse } from './complaint/complaints-house.ts';
import { letterGivenUp, letterSent } from './complaint/correspondence.ts';
import { compose } from './complaint/letters.ts';
import type { Config } from './config.ts';
import { type Keyring, openKeyring } from './crypto/keyring.ts';
import { readRootKey, rootKeyFromFile } from './crypto/root-key.ts';
import { type Firms, openFirms } from './firm/firms.ts';
import { addressBlock } from './http/address.ts';
import type { Env } from './http/answering.ts';
import { busyKeys, type Clock, type Log } from './http/house.ts';
import { openQuotas } from './http/quota.ts';
import { type Mailbox, mailbox } from './mail/mailbox.ts';
import { type Mailer, smtpMailer } from './mail/mailer.ts';
import { releaseAll } from './mail/outbox-table.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import { sessionOf } from './tracker/session.ts';
import { startWorker, type Worker } from './worker.ts';

/** What stands before anything is served: also what the command line works with. */
export interface Ground {
  store: Store;
  keyring: Keyring;
  firms: Firms;
  clock: Clock;
}

export interface Opened {
  app: Hono<Env>;
  house: ComplaintsHouse;
  worker: Worker;
  close(): Promise<void>;
}

/** How long a process that ends waits for its letters, in milliseconds. */
const lettersMayTake = 5_000;

/** Opens store and keys, brings them to the newest schema, and checks that the root key is theirs. */
export async function openGround(config: Config, clock: Clock = systemClock): Promise<Ground> {
  const rootKey =
    'text' in config.rootKey
      ? readRootKey(config.rootKey.text)
      : rootKeyFromFile(config.rootKey.file, config.rootKey.make);
  const store = openStore(config);
  try {
    await store.migrate();
    const keyring = await openKeyring(rootKey, store, clock.now());
    return { store, keyring, firms: openFirms(store, config.publicUrl), clock };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The clock a process runs on. */
export const clockOf = (config: Config): ReturnType<typeof testClock> | Clock =>
  config.testClock ? testClock() : systemClock;

export async function openHouse(config: Config, ground: Ground, log: Log, fixtures?: unknown): Promise<Opened> {
  const { store, keyring, firms, clock } = ground;
  const demo = config.mode === 'demo';
  const { mailer, box } = openMail(config);
  let worker: Worker | undefined;
  const house: ComplaintsHouse = {
    publicUrl: config.publicUrl,
    clock,
    log,
    store,
    keyring,
    firms,
    demo,
    quotas: openQuotas(store, keyring.server, config.quotas),
    serverKey: keyring.server,
    busyKeys: busyKeys(),
    address: (context) => addressBlock(peerOf(context), context.req.header('x-forwarded-for') ?? null, config.proxies),
    firmOf: (siteKey) => firms.bySiteKey(siteKey),
    anyFirmLists: (origin) => firms.anyLists(origin),
    sessionOf: (token) => sessionOf(store, firms, clock.now(), token),
    wake: () => worker?.wake(),
  };
  if (store.alone) await store.commit({ steps: [releaseAll(store.db)] });
  worker = startWorker({
    store,
    clock,
    log,
    mailer,
    compose: (row) => compose({ ...house }, row),
    sent: (row, letter, now) => letterSent(house, row, letter, now),
    givenUp: (row, failure, now) => letterGivenUp(house, row, failure, now),
  });
  const { runDue } = worker;
  const development = {
    since: clock.now(),
    clock: 'advance' in clock ? (clock as ReturnType<typeof testClock>) : undefined,
    runDue,
    fixtures,
  };
  const app = createApp(house, {
    version: versionOf(),
    ...(box ? { development: { ...development, mailbox: box } } : {}),
  });
  return {
    app,
    house,
    worker,
    close: async () => {
      // A letter that is still on its way then goes out once more, under the same Message-ID, at the next start.
      await Promise.race([worker?.stop(), wait(lettersMayTake, undefined, { ref: false })]);
      mailer.close();
      await store.close();
    },
  };
}

/** Demo mode keeps a copy of every letter to show; without SMTP that is all that happens to it. */
function openMail({ mode, smtpUrl }: Config): { mailer: Mailer; box: Mailbox | undefined } {
  const real = smtpUrl ? smtpMailer(smtpUrl) : undefined;
  if (mode === 'production' && real) return { mailer: real, box: undefined };
  const box = mailbox(real);
  return { mailer: box, box };
}

const peerOf = (context: Context<Env>): string | undefined =>
  (context.env as unknown as Partial<HttpBindings>)?.incoming?.socket.remoteAddress;

export const versionOf = (): string =>
  (JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string }).version;
