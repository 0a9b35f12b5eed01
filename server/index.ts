/** Starts the server: configuration, store, keys, demo data, app, listen, timetable; and stops it cleanly. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import pino from 'pino';
import { type Config, ConfigError, readConfig } from './config.ts';
import { RootKeyError } from './crypto/root-key.ts';
import type { DeskHouse } from './desk/desk-house.ts';
import { firstLinks } from './desk/first-administrator.ts';
import { clockOf, type Ground, openGround, openHouse } from './house.ts';
import { listen } from './listen.ts';
import { StoreBusyError } from './store/failures.ts';
import { FolderTakenError, lockFolder } from './store/folder-lock.ts';

const misconfigured = 78;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ name: 'redress' }, pino.destination({ dest: 2, sync: false }));
  if (!config.databaseUrl) lockFolder(config.dataDir);
  if (config.mode === 'demo') await (await import('../demo/build-if-missing.ts')).buildIfMissing();
  if (config.mode === 'production') requireBuild();
  const ground = await openGround(config, clockOf(config));
  const fixtures = await seed(config, ground);
  const { app, house, work, close } = await openHouse(config, ground, log, fixtures);
  const { port, stop } = await listen(app, config.port, config.host);
  await work();
  announce(config, port);
  if (config.mode === 'production') await printFirstLinks(house);
  let ending = false;
  const end = async (): Promise<void> => {
    await stop();
    await close();
    process.exit(0);
  };
  // A second signal does not hurry it: ending takes half a minute at most, and killing is always possible.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (!ending) void end();
      ending = true;
    });
}

/** Without it every firm's website would show nothing but what stands inside the tags, and nobody could sign in. */
function requireBuild(): void {
  const missing = ['embed/redress.js', 'desk/desk.json'].filter(
    (file) => !existsSync(join(import.meta.dirname, '../dist', file)),
  );
  if (missing.length > 0) throw new ConfigError(['what websites and the desk load is not built; run npm run build']);
}

/** Production needs neither the demo nor what it is built with. */
async function seed(config: Config, ground: Ground): Promise<unknown> {
  if (config.mode !== 'demo') return undefined;
  if ((await ground.firms.all()).some(({ siteKey }) => siteKey.startsWith('pk_live_')))
    throw new ConfigError(['this data holds live firms; set REDRESS_MODE=production, or another REDRESS_DATA_DIR']);
  const { seedDemo } = await import('../demo/seed.ts');
  return seedDemo(ground, config);
}

/** On the terminal alone, never in the log; who reads it runs the server anyway. */
async function printFirstLinks(house: DeskHouse): Promise<void> {
  for (const { firm, link } of await firstLinks(house, house.publicUrl, house.clock.now()))
    process.stdout.write(
      `Nobody is at the desk of ${firm} yet. This link makes the first, once, within 72 hours:\n  ${link}\n`,
    );
}

function announce(config: Config, port: number): void {
  const at = config.mode === 'demo' ? `http://localhost:${port}` : config.publicUrl;
  const lines =
    config.mode === 'demo'
      ? [
          'Redress is running as a demonstration. Open:',
          `  ${at}/                the demo firm’s website`,
          `  ${at}/complain.html   its complaint form`,
          `  ${at}/track.html      its tracker`,
          `  ${at}/survey.html     its survey of clients whose complaint has ended`,
          `  ${at}/procedure.html  its complaints procedure`,
          `  ${at}/desk            the desk of its handlers`,
          `  ${at}/dev/mail        every letter it sends`,
          ...(config.testClock ? [`  ${at}/dev/clock       its clock: eight weeks in a minute`] : []),
        ]
      : [`Redress is running at ${at}, its desk at ${at}/desk`];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** What an operator can mend is said in a sentence; anything else keeps its stack. */
start().catch((error: unknown) => {
  const faults = faultsOf(error);
  if (!faults) throw error;
  process.stderr.write(`Redress cannot start:\n${faults.map((fault) => `  - ${fault}\n`).join('')}`);
  process.exit(misconfigured);
});

function faultsOf(error: unknown): readonly string[] | undefined {
  if (error instanceof ConfigError) return error.faults;
  if (error instanceof RootKeyError) return [`the root key cannot be used: ${error.message}`];
  if (error instanceof FolderTakenError)
    return [`${error.message}; stop it, or give this one a folder of its own with REDRESS_DATA_DIR`];
  if (error instanceof StoreBusyError) return ['the database cannot be reached'];
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return ['the port is in use; set PORT to another one'];
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return ['the database cannot be reached'];
  if (code === 'EACCES') return ['a file or port may not be opened by this user'];
  return undefined;
}
