/**
 * Ties an entry of the desk's table to a handler, in the contract's order of checks: path and method, own page, size and type,
 * parse, session, role, fresh sign-in, replay, validation, then the handler, who knows versions, quotas and rules. A route
 * that stands in no row of the table, and so has no policy, cannot be written down here.
 */
import type { Context, Hono } from 'hono';
import type * as z from 'zod/mini';
import {
  type DeskCalls,
  type DeskEndpoint,
  type DeskEndpointName,
  deskEndpoints,
} from '../../sdk/contract/desk/endpoints.ts';
import { may } from '../../sdk/contract/desk/roles.ts';
import { deskSchemas } from '../../sdk/contract/desk/schemas.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import { answering, type Env } from './answering.ts';
import { readBody } from './body.ts';
import { firstOrAgain, onceEach, patternOf, type ReplyWith, respond, validBody } from './calling.ts';
import { deskTokenIn } from './desk-cookie.ts';
import { unauthenticated } from './endpoint.ts';
import type { DeskDoors, OpenDesk } from './house.ts';
import { type Keyed, keyed, requireKey } from './idempotency.ts';
import { personHeader, requireOwnPage } from './own-page.ts';
import { ProblemError } from './problem.ts';
import type { Quotas } from './quota.ts';

/** How long after signing in a sign-in is fresh, in milliseconds. */
export const freshFor = 5 * 60_000;

type ForAnyone = {
  [Name in DeskEndpointName]: (typeof deskEndpoints)[Name]['operation'] extends 'anyone' ? Name : never;
}[DeskEndpointName];

/** What a handler is told. `staff`: who is signed in; where anyone may call, perhaps nobody. */
export interface DeskCall<Name extends DeskEndpointName, Staff> {
  body: DeskCalls[Name]['body'];
  staff: Name extends ForAnyone ? Staff | undefined : Staff;
  /** The caller's address block, for quotas only. */
  address: string;
  /** A part of the path, such as the id of a person. */
  path(name: string): string;
  query(name: string): string | undefined;
  /** Throws `precondition-failed` unless the caller saw this version. */
  requireVersion(version: number): void;
  take: Quotas['take'];
  count: Quotas['count'];
  /**
   * For keyed calls: the row that keeps this answer, to be committed first. `complaint`: what it is about, where neither path nor
   * body names that.
   */
  keep(answer: DeskCalls[Name]['answer'], now: number, complaint?: string): ReturnType<Keyed['keep']>;
}

export type DeskHandler<Name extends DeskEndpointName, Staff> = (
  call: DeskCall<Name, Staff>,
) => Promise<ReplyWith<DeskCalls[Name]['answer']>>;

/** What only the firm can say of a body, beyond its schema. */
type MoreFaults<Staff> = (body: unknown, staff: Staff) => Promise<Fault[]>;

/** Puts the handler behind the doors of its endpoint. `faults`: told together with those of the schema. */
export function deskEndpoint<Name extends DeskEndpointName, Staff extends OpenDesk>(
  app: Hono<Env>,
  house: DeskDoors<Staff>,
  name: Name,
  handler: DeskHandler<Name, Staff>,
  faults: MoreFaults<Staff> = async () => [],
): void {
  const entry: DeskEndpoint = deskEndpoints[name];
  const schema = deskSchemas[name].body as z.core.$ZodType<DeskCalls[Name]['body']> | null;
  app.on(entry.method, patternOf(entry.path), (context) =>
    answering(context, house, async () => {
      requireOwnPage(context.req.raw, house.publicUrl);
      const body = schema === null ? undefined : await readBody(context.req.raw);
      const staff = await admit(context, house, entry, body);
      const key = entry.keyed && staff ? keyOf(context, house, name, staff, body) : undefined;
      const seen = entry.ifMatch ? versionSeen(context) : undefined;
      const call = {
        staff: staff as DeskCall<Name, Staff>['staff'],
        address: house.address(context),
        path: (part: string) => context.req.param(part) ?? '',
        query: (asked: string) => context.req.query(asked),
        requireVersion: (version: number) => {
          if (seen !== `"${version}"`) throw new ProblemError('precondition-failed');
        },
        ...onceEach(house.quotas),
        keep: (answer: DeskCalls[Name]['answer'], now: number, complaint = complaintIn(context, body)) => {
          if (!key) throw new Error(`${name} is not keyed`);
          return key.keyed.keep({ status: entry.status, body: answer }, now, complaint);
        },
      };
      const make = async () => {
        const more = staff ? await faults(body, staff) : [];
        return handler({ ...call, body: validBody(schema, body, more) });
      };
      return respond(entry.status, await firstOrAgain(house.busyKeys, key, make));
    }),
  );
}

/** Who calls, if they may. Throws `unauthenticated`, `forbidden`, `fresh-sign-in-required`. */
async function admit<Staff extends OpenDesk>(
  context: Context<Env>,
  house: DeskDoors<Staff>,
  { operation, fresh, method, path }: DeskEndpoint,
  body: unknown,
): Promise<Staff | undefined> {
  const token = deskTokenIn(context.req.header('cookie'));
  // Asking how long a session lasts must not make it last.
  const renew = !(method === 'GET' && path === deskEndpoints['session.read'].path);
  const staff = token === undefined ? undefined : await house.staffOf(token, renew);
  if (operation === 'anyone') return staff;
  if (!staff || isAnothers(context, staff)) throw unauthenticated();
  if (operation !== 'signed-in' && !may(staff.roles, operation)) {
    await house.noteForbidden(staff, operation);
    throw new ProblemError('forbidden');
  }
  if (asksFresh(fresh, body) && house.clock.now() - staff.signedInAt > freshFor)
    throw new ProblemError('fresh-sign-in-required');
  return staff;
}

/** True where the page was drawn for another person: nothing is done in the name of whoever holds the cookie by now. */
const isAnothers = (context: Context<Env>, { person }: OpenDesk): boolean =>
  (context.req.header(personHeader) ?? person) !== person;

const asksFresh = (fresh: DeskEndpoint['fresh'], body: unknown): boolean =>
  typeof fresh === 'boolean' ? fresh : fresh.some((member) => Object.hasOwn(Object(body), member));

/** Of this person, and of what the path names: another's or another thing's answer is never given. */
function keyOf<Staff extends OpenDesk>(
  context: Context<Env>,
  house: DeskDoors<Staff>,
  name: DeskEndpointName,
  staff: Staff,
  body: unknown,
): { name: string; keyed: Keyed } {
  const { firm, person } = staff;
  const key = requireKey(context.req.header('idempotency-key') ?? null);
  const operation = ['desk', name, person, ...Object.values(context.req.param())].join('/');
  const first = keyed(house.store, house.keyring.server, firm, operation, key, body);
  const requireSeen = async (complaint: string): Promise<void> => {
    if (await house.isWalled(staff, complaint)) throw new ProblemError('not-found');
  };
  return { name: `${firm}|${operation}|${key}`, keyed: { ...first, replay: () => first.replay(requireSeen) } };
}

/** The complaint that path or body names. */
function complaintIn(context: Context<Env>, body: unknown): string | undefined {
  const { complaint } = (typeof body === 'object' && body !== null ? body : {}) as { complaint?: unknown };
  return context.req.param('complaint') ?? (typeof complaint === 'string' ? complaint : undefined);
}

/** The tag in `If-Match`. `*` names no version, and a change that overwrites whatever is there is not taken. */
function versionSeen(context: Context<Env>): string {
  const tag = context.req.header('if-match')?.trim();
  if (!tag || tag === '*') throw new ProblemError('precondition-required');
  return tag;
}
