/** The heads of a complaint, sent from the desk: what the firm understands it to be, for its client to agree to or correct. */
import type { Hono } from 'hono';
import { newId } from '../crypto/random.ts';
import type { Env } from '../http/answering.ts';
import { deskEndpoint } from '../http/desk-endpoint.ts';
import { act, signed } from './at-hand.ts';
import type { DeskHouse } from './desk-house.ts';

export function headsRoutes(app: Hono<Env>, house: DeskHouse): void {
  deskEndpoint(app, house, 'complaints.heads', async ({ staff, body, path, requireVersion, keep }) => {
    const acting = { staff, complaint: path('complaint'), now: house.clock.now(), requireVersion, keep };
    const heads = body.heads.map(({ id, text }) =>
      id === undefined ? { id: newId('hed'), text } : { id, text, again: true },
    );
    const facts = { heads, ...(await signed(house, staff)) };
    return { body: await act(house, acting, { kind: 'heads-sent', facts }) };
  });
}
