/** The public door to a firm's published procedure. */
import type { Hono } from 'hono';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import { offeredLocale } from '../firm/profile.ts';
import type { Env } from '../http/answering.ts';
import { endpoint } from '../http/endpoint.ts';
import { etagOf, isFresh } from '../http/etag.ts';
import { dayIn } from '../packs/calendar.ts';
import { procedureOf } from './document.ts';

export function procedureRoutes(app: Hono<Env>, house: ComplaintsHouse): void {
  endpoint(app, house, 'procedure.get', async ({ firm, header, query }) => {
    const locale = offeredLocale(firm, query('locale'));
    const today = dayIn(firm.settings.timeZone, house.clock.now());
    const body = procedureOf(firm, locale, { publicUrl: house.publicUrl, today });
    const etag = etagOf(body);
    const headers = { 'Cache-Control': 'public, max-age=60', 'Content-Language': locale, ETag: etag };
    return isFresh(header('if-none-match'), etag) ? { body, status: 304, headers } : { body, headers };
  });
}
