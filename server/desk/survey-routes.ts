/** Routes to what clients said of how they were handled: read, released, written down; and to who is not to be asked. */
import type { Hono } from 'hono';
import type { Env } from '../http/answering.ts';
import { limitOf } from '../http/cursor.ts';
import { deskEndpoint } from '../http/desk-endpoint.ts';
import { listAnswers, release } from './answers.ts';
import { enter, exclude } from './case-survey.ts';
import type { DeskHouse } from './desk-house.ts';

export function deskSurveyRoutes(app: Hono<Env>, house: DeskHouse): void {
  const { clock } = house;
  deskEndpoint(app, house, 'survey.list', async ({ staff, query }) => ({
    body: await listAnswers(house, staff, limitOf(query('limit')), query('after')),
  }));

  deskEndpoint(app, house, 'survey.release', async ({ staff, path, keep }) => ({
    body: await release(house, path('answer'), { staff, now: clock.now(), keep }),
  }));

  deskEndpoint(app, house, 'survey.exclude', async ({ staff, body, path, requireVersion, keep }) => {
    const acting = { staff, complaint: path('complaint'), now: clock.now(), requireVersion, keep };
    return { body: await exclude(house, acting, body) };
  });

  deskEndpoint(app, house, 'survey.enter', async ({ staff, body, path, requireVersion, keep }) => {
    const acting = { staff, complaint: path('complaint'), now: clock.now(), requireVersion, keep };
    return { body: await enter(house, acting, body) };
  });
}
