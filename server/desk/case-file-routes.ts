/** Routes to the file of a complaint: reading it, logging one, and what is kept in it. */
import type { Hono } from 'hono';
import type { Env } from '../http/answering.ts';
import { limitOf } from '../http/cursor.ts';
import { deskEndpoint } from '../http/desk-endpoint.ts';
import { act, signed } from './at-hand.ts';
import { readCaseFile } from './case-file.ts';
import { tick } from './checklists.ts';
import { correct } from './correct.ts';
import type { DeskHouse } from './desk-house.ts';
import { link, unlink } from './link.ts';
import { logComplaint, logFaults, renewCode, upgrade } from './log.ts';
import { addTask, doneTask, listTasks, readTask } from './tasks.ts';

/** For acts that change nothing anybody must have seen before. */
const anyVersion = (): void => {};

export function caseFileRoutes(app: Hono<Env>, house: DeskHouse): void {
  const { clock } = house;
  deskEndpoint(app, house, 'complaints.read', async ({ staff, path }) => ({
    body: await readCaseFile(house, staff, path('complaint')),
  }));

  deskEndpoint(
    app,
    house,
    'complaints.log',
    async ({ staff, body, keep }) => ({
      body: await logComplaint(house, staff, body, (answer, now) => keep(answer, now, answer.id)),
    }),
    (body, staff) => logFaults(house, body, staff),
  );

  deskEndpoint(app, house, 'complaints.upgrade', async ({ staff, path, requireVersion, keep }) => {
    const acting = { staff, complaint: path('complaint'), now: clock.now(), requireVersion, keep };
    return { body: await upgrade(house, acting) };
  });

  deskEndpoint(app, house, 'complaints.new-code', async ({ staff, path, requireVersion, keep }) => {
    const acting = { staff, complaint: path('complaint'), now: clock.now(), requireVersion, keep };
    return { body: await renewCode(house, acting) };
  });

  deskEndpoint(app, house, 'complaints.note', async ({ staff, body, path, requireVersion, keep }) => {
    const acting = { staff, complaint: path('complaint'), now: clock.now(), requireVersion, keep };
    const facts = { text: body.text, ...(await signed(house, staff)) };
    return { body: await act(house, acting, { kind: 'noted', facts }) };
  });

  deskEndpoint(app, house, 'complaints.correct', async ({ staff, body, path, requireVersion, keep }) => {
    const acting = { staff, complaint: path('complaint'), now: clock.now(), requireVersion, keep };
    return { body: await correct(house, acting, body) };
  });

  deskEndpoint(app, house, 'complaints.link', async ({ staff, body, path, requireVersion, keep }) => {
    const acting = { staff, complaint: path('complaint'), now: clock.now(), requireVersion, keep };
    return { body: await link(house, acting, body.reference) };
  });

  deskEndpoint(app, house, 'complaints.unlink', async ({ staff, path }) => {
    await unlink(house, staff, path('complaint'), path('other'));
    return { body: undefined };
  });

  deskEndpoint(app, house, 'complaints.tick', async ({ staff, body, path, keep }) => {
    const acting = { staff, complaint: path('complaint'), now: clock.now(), requireVersion: anyVersion, keep };
    return { body: await tick(house, acting, body) };
  });

  deskEndpoint(app, house, 'tasks.list', async ({ staff, query }) => ({
    body: await listTasks(house, staff, limitOf(query('limit')), query('after')),
  }));

  deskEndpoint(app, house, 'tasks.read', async ({ staff, path }) => ({
    body: await readTask(house, staff, path('task')),
  }));

  deskEndpoint(app, house, 'tasks.add', async ({ staff, body, path, keep }) => {
    const acting = { staff, complaint: path('complaint'), now: clock.now(), requireVersion: anyVersion, keep };
    return { body: await addTask(house, acting, { text: body.text, dueBy: body.dueBy ?? null }) };
  });

  deskEndpoint(app, house, 'tasks.done', async ({ staff, body, path, keep }) => ({
    body: await doneTask(
      house,
      staff,
      path('task'),
      { method: body.method ?? null, result: body.result ?? null },
      keep,
    ),
  }));
}
