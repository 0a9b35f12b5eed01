/**
 * Ties an entry of the contract to a handler, in the contract's order of checks: path and method, site key, origin, size
 * and type, parse, credential, replay, validation, then the handler, who knows the quotas and the rules.
 */
import type { Context, Hono } from 'hono';
import type * as z from 'zod/mini';
import { type Calls, type Endpoint, type EndpointName, endpoints } from '../../sdk/contract/endpoints.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import { schemas } from '../../sdk/contract/schemas.ts';
import { answering, type Env } from './answering.ts';
import { readBody } from './body.ts';
import { firstOrAgain, onceEach, patternOf, type ReplyWith, respond, validBody } from './calling.ts';
import type { House, ListedFirm, OpenSession } from './house.ts';
import { type Keyed, keyed, requireKey } from './idempotency.ts';
import { originOf, requireOrigin } from './origin.ts';
import { ProblemError } from './problem.ts';
import type { Quotas } from './quota.ts';

/** What a handler is told. `firm` behind door `site`, `session` behind door `bearer`. */
export interface Call<Name extends EndpointName, Firm, Session> {
  body: Calls[Name]['body'];
  firm: Firm;
  session: Session;
  /** The caller's origin; undefined outside browsers. */
  origin: string | undefined;
  /** The caller's address block, for quotas only. */
  address: string;
  query(name: string): string | undefined;
  header(name: string): string | undefined;
  /** Whether it comes from a hosted page without script, which can solve no proof of work. */
  withoutScript: boolean;
  /** Counts this call against a limit: once, however often it has to be decided again. */
  take: Quotas['take'];
  /** Likewise, for limits that refuse nobody. */
  count: Quotas['count'];
  /** For keyed calls: the row that keeps this answer, to be committed first. */
  keep(answer: Calls[Name]['answer'], now: number): ReturnType<Keyed['keep']>;
}

/** What a handler answers. */
export type Reply<Name extends EndpointName> = ReplyWith<Calls[Name]['answer']>;

export type Handler<Name extends EndpointName, Firm, Session> = (
  call: Call<Name, Firm, Session>,
) => Promise<Reply<Name>>;

/** Options of one route: faults beyond the schema, and the body a malformed one is taken for where no fault may show. */
export interface Options<Name extends EndpointName, Firm> {
  faults?: (body: unknown, now: number, firm: Firm) => Fault[];
  malformedAs?: Calls[Name]['body'];
}

/** Puts the handler behind the doors of its endpoint. */
export function endpoint<Name extends EndpointName, Firm extends ListedFirm, Session extends OpenSession>(
  app: Hono<Env>,
  house: House<Firm, Session>,
  name: Name,
  handler: Handler<Name, Firm, Session>,
  options: Options<Name, Firm> = {},
): void {
  const entry: Endpoint = endpoints[name];
  app.on(entry.method, patternOf(entry.path), (context) =>
    answering(context, house, async () => {
      const origin = originOf(context.req.raw);
      const firm = await knock(context, house, entry, origin);
      const body = entry.method === 'POST' ? await readBody(context.req.raw) : undefined;
      const session = await identify(context, house, entry, origin);
      const operation = session ? `${name}/${session.complaint}` : name;
      const key = entry.keyed ? keyOf(context, house, session?.firm ?? firm?.id ?? '', operation, body) : undefined;
      const call = {
        firm: firm as Firm,
        session: session as Session,
        origin,
        address: house.address(context),
        query: (asked: string) => context.req.query(asked),
        header: (asked: string) => context.req.header(asked),
        withoutScript: context.env?.withoutScript === true,
        ...onceEach(house.quotas),
        keep: (answer: Calls[Name]['answer'], now: number) => {
          if (!key) throw new Error(`${name} is not keyed`);
          return key.keyed.keep({ status: entry.status, body: answer }, now);
        },
      };
      const make = async () => handler({ ...call, body: valid(name, body, house, options, call.firm) });
      return respond(entry.status, await firstOrAgain(house.busyKeys, key, make));
    }),
  );
}

/** Who may knock at all. Preflights of `anyone` and `bearer` are granted to every listed origin; the rest comes later. */
async function knock<Firm extends ListedFirm, Session extends OpenSession>(
  context: Context<Env>,
  house: House<Firm, Session>,
  entry: Endpoint,
  origin: string | undefined,
): Promise<Firm | undefined> {
  if (entry.door !== 'site') {
    const listed = origin === undefined || (await house.anyFirmLists(origin));
    requireOrigin(origin, () => listed);
    context.set('readableBy', origin);
    return undefined;
  }
  const firm = await house.firmOf(context.req.param('siteKey') ?? '');
  if (!firm) throw new ProblemError('unknown-site');
  requireOrigin(origin, (one) => firm.origins.has(one));
  context.set('readableBy', origin);
  return firm;
}

async function identify<Firm extends ListedFirm, Session extends OpenSession>(
  context: Context<Env>,
  house: House<Firm, Session>,
  entry: Endpoint,
  origin: string | undefined,
): Promise<Session | undefined> {
  if (entry.door !== 'bearer') return undefined;
  const token = /^Bearer (\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  const session = token === undefined ? undefined : await house.sessionOf(token);
  if (!session) throw unauthenticated();
  if (origin !== undefined && !session.origins.has(origin)) context.set('readableBy', undefined);
  requireOrigin(origin, (one) => session.origins.has(one));
  return session;
}

export const unauthenticated = (): ProblemError =>
  new ProblemError('unauthenticated', { headers: { 'WWW-Authenticate': 'Bearer' } });

function keyOf<Firm extends ListedFirm, Session extends OpenSession>(
  context: Context<Env>,
  house: House<Firm, Session>,
  firm: string,
  operation: string,
  body: unknown,
): { name: string; keyed: Keyed } {
  const key = requireKey(context.req.header('idempotency-key') ?? null);
  return {
    name: `${firm}|${operation}|${key}`,
    keyed: keyed(house.store, house.keyring.server, firm, operation, key, body),
  };
}

function valid<Name extends EndpointName, Firm extends ListedFirm, Session extends OpenSession>(
  name: Name,
  body: unknown,
  house: House<Firm, Session>,
  { faults, malformedAs }: Options<Name, Firm>,
  firm: Firm,
): Calls[Name]['body'] {
  const schema = schemas[name].body as z.core.$ZodType<Calls[Name]['body']> | null;
  try {
    return validBody(schema, body, faults?.(body, house.clock.now(), firm));
  } catch (error) {
    if (malformedAs !== undefined && error instanceof ProblemError) return malformedAs;
    throw error;
  }
}
