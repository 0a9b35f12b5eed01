/**
 * A process of its own that is the real server, and beside it, on more ports, what it is measured against. Started by
 * `serving.ts`; ends when its parent does.
 */
import process from 'node:process';
import type { Hono } from 'hono';
import pino from 'pino';
import { seedDemo } from '../../demo/seed.ts';
import { readConfig } from '../../server/config.ts';
import { openGround, openHouse } from '../../server/house.ts';
import type { Env } from '../../server/http/answering.ts';
import { listen } from '../../server/listen.ts';
import { acceptingAloneApp, acceptingApp, plainApp } from './accepting.ts';

/** Where each of them listens. */
export interface Doors {
  storing: number;
  accepting: number;
  acceptingAlone: number;
  plain: number;
}

/** What it tells on being asked. Memory in bytes, processor time since its start in microseconds. */
export interface Told {
  complaints: number;
  resident: number;
  heap: number;
  processor: number;
}

// Quotas off needs demo mode; all else is as in production: letters go to a mail server, and no copy stays in memory.
const config = { ...readConfig(process.env), mode: 'production' as const };
const ground = await openGround(config);
await seedDemo(ground, config);
const { app, house, work } = await openHouse(config, ground, pino({ level: 'error' }, pino.destination(2)));
const { port: storing } = await listen(app, config.port, '127.0.0.1');
await work();
const { port: accepting } = await listen(acceptingApp(house), 0, '127.0.0.1');
const { port: acceptingAlone } = await listen(acceptingAloneApp(house), 0, '127.0.0.1');
const { port: plain } = await listen(plainApp() as unknown as Hono<Env>, 0, '127.0.0.1');

process.on('message', async (asked: 'tell' | 'settle') => {
  if (asked === 'settle') for (let turn = 0; turn < 3; turn++) global.gc?.();
  const row = await house.store.db
    .selectFrom('complaint')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  const { rss: resident, heapUsed: heap } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ complaints: Number(row.count), resident, heap, processor: user + system } satisfies Told);
});
process.on('disconnect', () => process.exit(0));
process.send?.({ storing, accepting, acceptingAlone, plain } satisfies Doors);
