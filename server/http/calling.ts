/** What the doors of websites and of the desk have in common: a body is checked, a quota counted once, a first answer given again. */
import type * as z from 'zod/mini';
import { check } from '../../sdk/contract/check.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import type { BusyKeys } from './house.ts';
import type { Answer, Keyed } from './idempotency.ts';
import { untilNotOvertaken } from './overtaken.ts';
import { type Plain, ProblemError } from './problem.ts';
import type { Limit, Quotas } from './quota.ts';

/** What a handler answers. `status` other than the contract's only for 304. */
export interface ReplyWith<Body> {
  body: Body;
  status?: 304;
  headers?: Readonly<Record<string, string>>;
}

/** A reply, or the first answer to the same key. */
export interface Answered<Body> {
  replayed: Answer | undefined;
  reply: ReplyWith<Body> | undefined;
}

/** How a path of the contract is written for the router. */
export const patternOf = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

/** The body by its schema and by `more` faults beyond it. Throws `validation` with all of them. */
export function validBody<Body>(
  schema: z.core.$ZodType<Body> | null,
  body: unknown,
  more: readonly Fault[] = [],
): Body {
  if (schema === null) return undefined as Body;
  const checked = check<Body>(schema, body);
  const found = 'faults' in checked ? checked.faults : [];
  const pointed = new Set(found.map(({ pointer }) => pointer));
  const beyond = more.filter(({ pointer }) => !pointed.has(pointer) && pointed.add(pointer));
  if ('value' in checked && beyond.length === 0) return checked.value;
  throw new ProblemError('validation', { errors: [...found, ...beyond] });
}

/**
 * Gives the first answer to a key again, or makes it, one call with that key at a time. Overtaken by the same key elsewhere, the
 * other's answer is the first. Without a key it is made.
 */
export async function firstOrAgain<Body>(
  busyKeys: BusyKeys,
  key: { name: string; keyed: Keyed } | undefined,
  make: () => Promise<ReplyWith<Body>>,
): Promise<Answered<Body>> {
  if (!key) return { replayed: undefined, reply: await make() };
  return busyKeys.alone(key.name, () =>
    untilNotOvertaken(async () => {
      const replayed = await key.keyed.replay();
      return { replayed, reply: replayed ? undefined : await make() };
    }),
  );
}

/** The two counters of one call, remembered by their limit: an attempt that was overtaken is no further call. */
export const onceEach = ({ take, count }: Quotas): Pick<Quotas, 'take' | 'count'> => ({
  take: remembered(take),
  count: remembered(count),
});

type Counting<T> = (firm: string, limit: Limit, now: number, ...of: string[]) => Promise<T>;

function remembered<T>(count: Counting<T>): Counting<T> {
  const before = new Map<string, Promise<T>>();
  return (firm, limit, now, ...of) => {
    const counted = before.get(limit.name) ?? count(firm, limit, now, ...of);
    before.set(limit.name, counted);
    return counted;
  };
}

/** The answer as it goes out. `usual`: the status the contract states. */
export function respond<Body>(usual: number, { replayed, reply }: Answered<Body>): Plain {
  const status = replayed?.status ?? reply?.status ?? usual;
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
