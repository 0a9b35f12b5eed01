/** The two calls of "finish later": keeping a draft behind a mailed link, and opening that link. */
import type { Hono } from 'hono';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import type { Env } from '../http/answering.ts';
import { endpoint } from '../http/endpoint.ts';
import { limitsOfCalls } from '../http/quota.ts';
import { openDraft } from './open.ts';
import { saveDraft } from './save.ts';

export function draftRoutes(app: Hono<Env>, house: ComplaintsHouse): void {
  endpoint(app, house, 'drafts.save', async ({ firm, body, address, take, count, keep }) => {
    const now = house.clock.now();
    const headers = await take(firm.id, limitsOfCalls.drafts, now, address);
    await take(firm.id, limitsOfCalls.draftsFirm, now);
    await saveDraft(house, firm, body, { kept: keep({}, now), count, now });
    return { body: {}, headers };
  });

  endpoint(
    app,
    house,
    'drafts.open',
    async ({ body, origin, address, take }) => {
      const now = house.clock.now();
      const headers = await take('', limitsOfCalls.open, now, address);
      return { body: await openDraft(house, body.linkToken, origin, now), headers };
    },
    { malformedAs: { linkToken: '' } },
  );
}
