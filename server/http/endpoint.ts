/**
 * Ties an entry of the contract to a handler, in the contract's order of checks: path and method, site key, origin, size
 * and type, parse, credential, replay, validation, then the handler, who knows the quotas and the rules.
 */
import type { Context, Hono } from 'hono';
import { check } from '../../sdk/contract/check.ts';
import { type Calls, type Endpoint, type EndpointName, endpoints } from '../../sdk/contract/endpoints.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import { schemas } from '../../sdk/contract/schemas.ts';
import { answering, type Env } from './answering.ts';
import { readBody } from './body.ts';
import type { House, ListedFirm, OpenSession } from './house.ts';
import { type Answer, type Keyed, keyed, requireKey } from './idempotency.ts';
import { originOf, requireOrigin } from './origin.ts';
import { type Plain, ProblemError } from './problem.ts';
import type { Limit, Quotas } from './quota.ts';

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

/** What a handler answers. `status` other than the contract's only for 304. */
export interface Reply<Name extends EndpointName> {
  body: Calls[Name]['answer'];
  status?: 304;
  headers?: Readonly<Record<string, string>>;
}

export type Handler<Name extends EndpointName, Firm, Session> = (
  call: Call<Name, Firm, Session>,
) => Promise<Reply<Name>>;

/** Options of one route: faults beyond the schema, and the body a malformed one is taken for where no fault may show. */
export interface Options<Name extends EndpointName, Firm> {
  faults?: (body: unknown, now: number, firm: Firm) => Fault[];
  malformedAs?: Calls[Name]['body'];
}

/** Someone else's write came between: nothing was written; read again and decide again. */
export class OvertakenError extends Error {
  override name = 'OvertakenError';
}

const mostAttempts = 40;

/** Does `work` again as often as it is overtaken. Throws `temporarily-unavailable` when that does not end. */
export async function untilNotOvertaken<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof OvertakenError)) throw error;
      if (attempt === mostAttempts)
        throw new ProblemError('temporarily-unavailable', { headers: { 'Retry-After': '1' }, cause: error });
    }
  }
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
  app.on(entry.method, entry.path.replace(/\{(\w+)\}/g, ':$1'), (context) =>
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
        take: onceEach(house.quotas.take),
        count: onceEach(house.quotas.count),
        keep: (answer: Calls[Name]['answer'], now: number) => {
          if (!key) throw new Error(`${name} is not keyed`);
          return key.keep({ status: entry.status, body: answer }, now);
        },
      };
      const validated = (): Call<Name, Firm, Session> => ({
        ...call,
        body: valid(name, body, house, options, call.firm),
      });
      const { replayed, reply } = key
        ? await house.busyKeys.alone(
            `${session?.firm ?? firm?.id}|${operation}|${context.req.header('idempotency-key')}`,
            () => firstOrAgain(key, () => handler(validated())),
          )
        : { replayed: undefined, reply: await handler(validated()) };
      return respond(entry, replayed, reply);
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
): Keyed {
  const key = requireKey(context.req.header('idempotency-key') ?? null);
  return keyed(house.store, house.keyring.server, firm, operation, key, body);
}

function valid<Name extends EndpointName, Firm extends ListedFirm, Session extends OpenSession>(
  name: Name,
  body: unknown,
  house: House<Firm, Session>,
  { faults, malformedAs }: Options<Name, Firm>,
  firm: Firm,
): Calls[Name]['body'] {
  const schema = schemas[name].body;
  if (schema === null) return undefined as Calls[Name]['body'];
  const checked = check<Calls[Name]['body']>(schema as Parameters<typeof check<Calls[Name]['body']>>[0], body);
  const found = 'faults' in checked ? checked.faults : [];
  const pointed = new Set(found.map(({ pointer }) => pointer));
  const more = (faults?.(body, house.clock.now(), firm) ?? []).filter(
    ({ pointer }) => !pointed.has(pointer) && pointed.add(pointer),
  );
  if ('value' in checked && more.length === 0) return checked.value;
  if (malformedAs !== undefined) return malformedAs;
  throw new ProblemError('validation', { errors: [...found, ...more] });
}

/** Gives the first answer again, or makes it. Overtaken by the same key elsewhere, the other's answer is the first. */
function firstOrAgain<Name extends EndpointName>(
  key: Keyed,
  make: () => Promise<Reply<Name>>,
): Promise<{ replayed: Answer | undefined; reply: Reply<Name> | undefined }> {
  return untilNotOvertaken(async () => {
    const replayed = await key.replay();
    return { replayed, reply: replayed ? undefined : await make() };
  });
}

/** Quotas of one call, remembered by their limit: an attempt that was overtaken is no further call. */
function onceEach<T>(count: Counting<T>): Counting<T> {
  const before = new Map<string, Promise<T>>();
  return (firm, limit, now, ...of) => {
    const counted = before.get(limit.name) ?? count(firm, limit, now, ...of);
    before.set(limit.name, counted);
    return counted;
  };
}

type Counting<T> = (firm: string, limit: Limit, now: number, ...of: string[]) => Promise<T>;

function respond<Name extends EndpointName>(
  entry: Endpoint,
  replayed: Answer | undefined,
  reply: Reply<Name> | undefined,
): Plain {
  const status = replayed?.status ?? reply?.status ?? entry.status;
  const body = replayed ? replayed.body : reply?.body;
  const empty = status === 204 || status === 304;
  return {
    status,
    body: empty ? null : JSON.stringify(body ?? {}),
    headers: {
      'Cache-Control': 'private, no-store',
      ...(empty ? {} : { 'Content-Type': 'application/json' }),
      ...(replayed ? { 'Idempotency-Replayed': 'true' } : {}),
      ...reply?.headers,
    },
  };
}
