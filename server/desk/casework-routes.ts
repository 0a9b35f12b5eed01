/** Routes to what people of the firm do with a complaint: acknowledge, assign, write, take time, close, open again. */
import type { Hono } from 'hono';
import type { Close } from '../../sdk/contract/desk/acts.ts';
import { isBlank } from '../../sdk/contract/text.ts';
import type { Wanted } from '../complaint/rules.ts';
import type { Env } from '../http/answering.ts';
import { deskEndpoint } from '../http/desk-endpoint.ts';
import { assign, handlersFor } from './assign.ts';
import { act, signed } from './at-hand.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { previewWords, takeBackWords, writeWords } from './words.ts';

type Signed = Awaited<ReturnType<typeof signed>>;

export function caseworkRoutes(app: Hono<Env>, house: DeskHouse): void {
  handling(app, house);
  words(app, house);
  ending(app, house);
}

/** What the door of a call knows of an act. */
interface Called<Keep> {
  staff: Staff;
  path(name: string): string;
  requireVersion(version: number): void;
  keep: Keep;
}

const actingIn = <Keep>({ clock }: DeskHouse, { staff, path, requireVersion, keep }: Called<Keep>) => ({
  staff,
  complaint: path('complaint'),
  now: clock.now(),
  requireVersion,
  keep,
});

function handling(app: Hono<Env>, house: DeskHouse): void {
  deskEndpoint(app, house, 'complaints.acknowledge', async (call) => {
    const { method, note } = call.body;
    const by = await signed(house, call.staff);
    const noted: Wanted[] = note && !isBlank(note) ? [{ kind: 'noted', facts: { text: note, ...by } }] : [];
    return {
      body: await act(house, actingIn(house, call), [{ kind: 'acknowledged', facts: { method, ...by } }, ...noted]),
    };
  });

  deskEndpoint(app, house, 'complaints.handlers', async ({ staff, path }) => ({
    body: await handlersFor(house, staff, path('complaint')),
  }));

  deskEndpoint(app, house, 'complaints.assign', async (call) => ({
    body: await assign(house, actingIn(house, call), call.body),
  }));

  deskEndpoint(app, house, 'complaints.investigate', async (call) => {
    const facts = await signed(house, call.staff);
    return { body: await act(house, actingIn(house, call), { kind: 'investigating', facts }) };
  });
}

function words(app: Hono<Env>, house: DeskHouse): void {
  deskEndpoint(app, house, 'complaints.preview', async ({ staff, body, path }) => ({
    body: await previewWords(house, { staff, complaint: path('complaint'), now: house.clock.now() }, body),
  }));

  deskEndpoint(app, house, 'complaints.write', async (call) => ({
    body: await writeWords(house, actingIn(house, call), call.body),
  }));

  deskEndpoint(app, house, 'complaints.take-back', async ({ staff, path }) => {
    await takeBackWords(house, staff, path('complaint'), path('message'));
    return { body: undefined };
  });
}

function ending(app: Hono<Env>, house: DeskHouse): void {
  deskEndpoint(app, house, 'complaints.resume', async (call) => {
    const facts = await signed(house, call.staff);
    return { body: await act(house, actingIn(house, call), { kind: 'resumed', facts }) };
  });

  deskEndpoint(app, house, 'complaints.extend', async (call) => {
    const { to, reason } = call.body;
    const facts = { code: 'respond', to, reason, ...(await signed(house, call.staff)) } as const;
    return { body: await act(house, actingIn(house, call), { kind: 'extension-told', facts }) };
  });

  deskEndpoint(app, house, 'complaints.close', async (call) => {
    const wanted = closing(call.body, await signed(house, call.staff));
    return { body: await act(house, actingIn(house, call), wanted) };
  });

  deskEndpoint(app, house, 'complaints.reopen', async (call) => {
    const facts = { reason: call.body.reason, ...(await signed(house, call.staff)) };
    return { body: await act(house, actingIn(house, call), { kind: 'reopened', facts }) };
  });
}

/** The one place where the desk gives a final answer: what it must hold before it may go out is to be asked for here. */
const closing = ({ outcome, reason, remedies, lesson }: Close, by: Signed): Wanted => ({
  kind: 'closed',
  facts: { outcome, reason, remedies, lesson: lesson ?? null, ...by },
});
