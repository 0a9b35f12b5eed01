/** What is left when no endpoint took the call: preflights, other methods, unknown addresses under `/v1`. */
import type { Hono } from 'hono';
import { type Endpoint, endpoints } from '../../sdk/contract/endpoints.ts';
import { answering, type Env } from './answering.ts';
import type { House, ListedFirm, OpenSession } from './house.ts';
import { originOf, preflight } from './origin.ts';
import { ProblemError } from './problem.ts';

export function fallbacks<Firm extends ListedFirm, Session extends OpenSession>(
  app: Hono<Env>,
  house: House<Firm, Session>,
): void {
  const byPath = Map.groupBy(Object.values(endpoints) as Endpoint[], ({ path }) => path);
  for (const [path, calls] of byPath) {
    const pattern = path.replace(/\{(\w+)\}/g, ':$1');
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
  app.all('/v1/*', (context) =>
    answering(context, house, async () => {
      throw new ProblemError('not-found');
    }),
  );
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
