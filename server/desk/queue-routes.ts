/** Routes to the queue, to claims, and to walls. */
import type { Hono } from 'hono';
import type { Env } from '../http/answering.ts';
import { deskEndpoint } from '../http/desk-endpoint.ts';
import { ProblemError } from '../http/problem.ts';
import { claim, unclaim } from './claiming.ts';
import type { DeskHouse } from './desk-house.ts';
import { listComplaints } from './queue.ts';
import { liftWall, listWalls, raiseWall } from './walls.ts';

export function queueRoutes(app: Hono<Env>, house: DeskHouse): void {
  const { clock } = house;
  deskEndpoint(app, house, 'complaints.list', async ({ staff, query }) => ({
    body: await listComplaints(house, staff, query),
  }));

  deskEndpoint(app, house, 'complaints.claim', async ({ staff, path, body }) => ({
    body: await claim(house, staff, path('complaint'), body.takeOver === true),
  }));

  deskEndpoint(app, house, 'complaints.unclaim', async ({ staff, path }) => {
    await unclaim(house, staff, path('complaint'));
    return { body: undefined };
  });

  deskEndpoint(app, house, 'walls.list', async ({ staff, query }) => {
    const complaint = query('complaint');
    if (!complaint) throw new ProblemError('validation', { errors: [{ pointer: '/complaint', code: 'required' }] });
    return { body: await listWalls(house, staff, complaint) };
  });

  deskEndpoint(app, house, 'walls.raise', async ({ staff, body, keep }) => ({
    body: await raiseWall(house, body, { staff, now: clock.now(), keep }),
  }));

  deskEndpoint(app, house, 'walls.lift', async ({ staff, body, keep }) => ({
    body: await liftWall(house, body, { staff, now: clock.now(), keep }),
  }));
}
