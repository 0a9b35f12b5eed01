/**
 * A process of its own that is the real server, and beside it, on two more ports, what it is measured against. Started by
 * `serving.ts`; ends when its parent does.
 */
import process from 'node:process';
import pino from 'pino';
import { seedDemo } from '../../demo/seed.ts';
import { readConfig } from '../../server/config.ts';
import { openGround, openHouse } from '../../server/house.ts';
import { listen } from '../../server/listen.ts';
import { acceptingAloneApp, acceptingApp } from './accepting.ts';

/** Where each of them listens. */
export interface Doors {
  storing: number;
  accepting: number;
  acceptingAlone: number;
}

/** What it tells on being asked; memory in bytes. */
export interface Told {
  complaints: number;
  resident: number;
}

// Quotas off needs demo mode; all else is as in production: letters go to a mail server, and no copy stays in memory.
const config = { ...readConfig(process.env), mode: 'production' as const };
const ground = await openGround(config);
await seedDemo(ground, config);
const { app, house } = await openHouse(config, ground, pino({ level: 'error' }, pino.destination(2)));
const { port: storing } = await listen(app, config.port, '127.0.0.1');
const { port: accepting } = await listen(acceptingApp(house), 0, '127.0.0.1');
const { port: acceptingAlone } = await listen(acceptingAloneApp(house), 0, '127.0.0.1');

process.on('message', async (asked: 'tell' | 'settle') => {
  if (asked === 'settle') for (let turn = 0; turn < 3; turn++) global.gc?.();
  const row = await house.store.db
    .selectFrom('complaint')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  const told: Told = { complaints: Number(row.count), resident: process.memoryUsage.rss() };
  process.send?.(told);
});
process.on('disconnect', () => process.exit(0));
process.send?.({ storing, accepting, acceptingAlone } satisfies Doors);
