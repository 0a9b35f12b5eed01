/** Puts the parts together: store, keys, firms, letters, timetable. Everything that is wiring and nothing that is a rule. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { createApp } from './app.ts';
import { systemClock, testClock } from './clock.ts';
import { packsInUse, releaseComplaints } from './complaint/complaint-table.ts';
import { openProofs } from './complaint/proof.ts';
import { isWalled } from './complaint/wall-table.ts';
import { type Config, ConfigError } from './config.ts';
import { correspondent } from './correspondent.ts';
import { rootCheck } from './crypto/key-table.ts';
import { type Keyring, openKeyring } from './crypto/keyring.ts';
import { RootKeyError, readRootKey, rootKeyFromFile } from './crypto/root-key.ts';
import { markFolder } from './demo-mark.ts';
import type { DeskHouse } from './desk/desk-house.ts';
import { noteForbidden } from './desk/forbidden.ts';
import { releasePending } from './desk/pending-table.ts';
import { staffOf } from './desk/session.ts';
import { allFirms } from './firm/firm-table.ts';
import { type Firms, openFirms } from './firm/firms.ts';
import { addressBlock } from './http/address.ts';
import type { Env } from './http/answering.ts';
import { busyKeys, type Clock, type Log } from './http/house.ts';
import { openQuotas } from './http/quota.ts';
import { type Mailbox, mailbox } from './mail/mailbox.ts';
import { type Mailer, smtpMailer } from './mail/mailer.ts';
import type { Outbox } from './mail/outbox.ts';
import { releaseAll } from './mail/outbox-table.ts';
import { requirePacks } from './packs/packs.ts';
import { PackError } from './packs/read-pack.ts';
import { lettersAhead } from './pages/dev-letters.ts';
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
  house: DeskHouse;
  /** Begins the timetable. Not before the process is sure to stay: it sends letters. */
  work(): Promise<Worker>;
  close(): Promise<void>;
}

/** How long a process that ends waits for its letters, and then for its store, in milliseconds. */
const lettersMayTake = 5_000;
const storeMayTake = 10_000;

/** Opens store and keys, brings them to the newest schema, and checks that the root key is theirs. */
export async function openGround(config: Config, clock: Clock = systemClock): Promise<Ground> {
  readAllPacks();
  markFolder(config);
  const rootKey =
    'text' in config.rootKey
      ? readRootKey(config.rootKey.text)
      : rootKeyFromFile(config.rootKey.file, config.rootKey.make);
  const store = openStore(config);
  try {
    await store.migrate();
    await requireKeys(store);
    await requirePacksInUse(store);
    const keyring = await openKeyring(rootKey, store, clock.now());
    return { store, keyring, firms: openFirms(store, config.publicUrl), clock };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** A date from a pack that cannot be read is worse than no server: all its faults are told at once. */
function readAllPacks(): void {
  try {
    requirePacks();
  } catch (error) {
    if (error instanceof PackError) throw new ConfigError(error.faults);
    throw error;
  }
}

/** Complaints keep the version of the rules they began with: one that was taken away leaves them without dates. */
async function requirePacksInUse(store: Store): Promise<void> {
  const { all } = requirePacks();
  const gone = (await packsInUse(store.db)).filter((name) => !all.has(name));
  const faults = gone.map(
    (name) => `complaints began under ${name}, which is not here; put it back as server/packs/earlier/${name}.yaml`,
  );
  if (faults.length > 0) throw new ConfigError(faults);
}

/** Data without its keys is noise, and a new key would seal that for good: better not to start. */
async function requireKeys(store: Store): Promise<void> {
  if (!(await rootCheck(store.keys)) && (await allFirms(store.db)).length > 0)
    throw new RootKeyError('the keys of this data are missing; restore keys.db (or the schema redress_keys)');
}

/** The clock of a server. A test clock begins at the machine's time, and leaves its offset for commands beside it. */
export function clockOf(config: Config): Clock {
  if (!config.testClock) return systemClock;
  const file = join(config.dataDir, 'clock');
  rmSync(file, { force: true });
  return testClock(0, (offset) => writeFileSync(file, String(offset)));
}

/** The clock of a command: the one of the server beside it, where that one was moved. */
export function clockBeside(config: Config): Clock {
  const file = join(config.dataDir, 'clock');
  return config.testClock && existsSync(file) ? testClock(Number(readFileSync(file, 'utf8'))) : systemClock;
}

export async function openHouse(config: Config, ground: Ground, log: Log, fixtures?: unknown): Promise<Opened> {
  const { store, keyring, firms, clock } = ground;
  const demo = config.mode === 'demo';
  const { mailer, box } = openMail(config);
  let worker: Worker | undefined;
  const quotas = openQuotas(store, keyring.server, config.quotas);
  const house: DeskHouse = {
    publicUrl: config.publicUrl,
    clock,
    log,
    store,
    keyring,
    firms,
    demo,
    quotas,
    proofs: openProofs(keyring.server),
    busyKeys: busyKeys(),
    address: (context) => addressBlock(peerOf(context), context.req.header('x-forwarded-for') ?? null, config.proxies),
    firmOf: (siteKey) => firms.bySiteKey(siteKey),
    anyFirmLists: (origin) => firms.anyLists(origin),
    sessionOf: (token) => sessionOf(store, firms, clock.now(), token),
    staffOf: (token, renew) => staffOf(store, { token, now: clock.now(), renew, demo }),
    isWalled: ({ firm, person }, complaint) => isWalled(store.db, firm, complaint, person),
    noteForbidden: (staff, operation) => noteForbidden({ store, keyring }, quotas, staff, operation, clock.now()),
    wake: () => worker?.wake(),
  };
  const outbox: Outbox = {
    store,
    clock,
    log,
    mailer,
    ...correspondent(house),
  };
  const development = {
    since: clock.now(),
    earlier: box ? await lettersAhead(store, clock.now()) : new Set<string>(),
    clock: 'advance' in clock ? (clock as ReturnType<typeof testClock>) : undefined,
    runDue: async () => worker?.runDue(),
    fixtures,
  };
  const app = createApp(house, {
    version: versionOf(),
    ...(box ? { development: { ...development, mailbox: box } } : {}),
  });
  return {
    app,
    house,
    work: async () => {
      const leases = [releaseAll(store.db), releaseComplaints(store.db), releasePending(store.db)];
      if (store.alone) await store.commit({ steps: leases });
      worker = startWorker(outbox, house);
      return worker;
    },
    close: async () => {
      // A letter that is still on its way then goes out once more, under the same Message-ID, at the next start.
      await Promise.race([worker?.stop(), wait(lettersMayTake, undefined, { ref: false })]);
      mailer.close();
      await Promise.race([store.close(), wait(storeMayTake, undefined, { ref: false })]);
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
