/** What is left when no endpoint took the call: preflights, other methods, unknown addresses under `/v1`. */
import type { Hono } from 'hono';
import { deskEndpoints } from '../../sdk/contract/desk/endpoints.ts';
import { type Endpoint, endpoints } from '../../sdk/contract/endpoints.ts';
import { answering, type Env } from './answering.ts';
import { patternOf } from './calling.ts';
import type { House, ListedFirm, OpenSession } from './house.ts';
import { originOf, preflight } from './origin.ts';
import { ProblemError } from './problem.ts';

export function fallbacks<Firm extends ListedFirm, Session extends OpenSession>(
  app: Hono<Env>,
  house: House<Firm, Session>,
): void {
  const byPath = Map.groupBy(Object.values(endpoints) as Endpoint[], ({ path }) => path);
  for (const [path, calls] of byPath) {
    const pattern = patternOf(path);
    const methods = [...new Set(calls.map(({ method }) => method))].join(', ');
    app.options(pattern, (context) =>
      answering(context, house, async () => {
        const origin = originOf(context.req.raw);
        if (origin !== undefined && !(await lists(house, context.req.param('siteKey'), origin)))
          throw new ProblemError('origin-not-allowed');
        return { status: 204, body: null, headers: origin === undefined ? { Allow: methods } : preflight(origin) };
      }),
    );
    app.all(pattern, (context) =>
      answering(context, house, async () => {
        throw new ProblemError('method-not-allowed', { headers: { Allow: methods } });
      }),
    );
  }
  noStrangersAtTheDesk(app, house);
  app.all('/v1/*', (context) =>
    answering(context, house, async () => {
      throw new ProblemError('not-found');
    }),
  );
}

/** No page but our own may call the desk, and none needs to ask first: a preflight is granted nothing. */
function noStrangersAtTheDesk<Firm extends ListedFirm, Session extends OpenSession>(
  app: Hono<Env>,
  house: House<Firm, Session>,
): void {
  const byPath = Map.groupBy(Object.values(deskEndpoints), ({ path }) => path);
  for (const [path, calls] of byPath) {
    const methods = [...new Set(calls.map(({ method }) => method))].join(', ');
    app.all(patternOf(path), (context) =>
      answering(context, house, async () => {
        if (context.req.method !== 'OPTIONS')
          throw new ProblemError('method-not-allowed', { headers: { Allow: methods } });
        const origin = originOf(context.req.raw);
        if (origin !== undefined && origin !== house.publicUrl) throw new ProblemError('origin-not-allowed');
        return { status: 204, body: null, headers: { Allow: methods } };
      }),
    );
  }
}

/** A preflight carries no credential: behind a site key the firm's origins count, elsewhere those of any firm. */
async function lists<Firm extends ListedFirm, Session extends OpenSession>(
  house: House<Firm, Session>,
  siteKey: string | undefined,
  origin: string,
): Promise<boolean> {
  if (siteKey === undefined) return house.anyFirmLists(origin);
  const firm = await house.firmOf(siteKey);
  if (!firm) throw new ProblemError('unknown-site');
  return firm.origins.has(origin);
}
