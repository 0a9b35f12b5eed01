/** The rules of a complaint that are about its heads, pure: which version comes next, and which can still be answered. */
import type { HeadsSent } from '../../sdk/contract/desk/case-file.ts';
import type { Facts } from '../../sdk/contract/history.ts';
import type { Fault, FaultCode } from '../../sdk/contract/problem.ts';
import { ProblemError } from '../http/problem.ts';

/** A head someone wants to send. `again`: it was sent before under this `id`; else that was drawn for it. */
export interface WordedHead {
  id: string;
  text: string;
  again?: boolean;
}

/** The heads as they were last sent; null or left out: never yet. */
type Before = HeadsSent | null | undefined;

/** The next version, numbered in the order it stands. Throws `validation` for a head that was not sent before, or stands there twice. */
export function nextHeads(
  worded: readonly WordedHead[],
  before: Before,
): Pick<Facts['heads-sent'], 'version' | 'heads'> {
  const ids = worded.map(({ id }) => id);
  const known = knownIn(before);
  requireNone(
    ids.map((id, at) => (worded[at]?.again && !known.has(id) ? 'not-found' : twice(ids, at))),
    'heads',
    'id',
  );
  const heads = worded.map(({ id, text }, at) => ({ id, number: at + 1, text }));
  return { version: (before?.version ?? 0) + 1, heads };
}

/** Throws `not-possible-now` where `version` is not the last that was sent, `already-answered` where its client has answered it. */
export function requireAnswerable(before: Before, version: number): void {
  if (!before) throw new ProblemError('not-possible-now', { detail: 'No heads were sent' });
  if (version !== before.version) {
    const detail = `Version ${version} of the heads is not the last one, which is ${before.version}`;
    throw new ProblemError('not-possible-now', { detail });
  }
  if (before.reply) throw new ProblemError('already-answered');
}

/** Throws `validation` for corrections of heads that were not sent, or of one head twice. */
export function requireHeads(corrections: Facts['heads-corrected']['corrections'], before: Before): void {
  const ids = corrections.map(({ head }) => head);
  const known = knownIn(before);
  requireNone(
    ids.map((id, at) => (known.has(id) ? twice(ids, at) : 'not-found')),
    'corrections',
    'head',
  );
}

/** Whether its client can still answer the heads. */
export const isAnswerable = (before: Before): boolean => Boolean(before && !before.reply);

const knownIn = (before: Before): ReadonlySet<string> => new Set(before?.items.map(({ id }) => id));

const twice = (ids: readonly string[], at: number): FaultCode | null =>
  ids.indexOf(ids[at] ?? '') < at ? 'duplicate' : null;

function requireNone(codes: readonly (FaultCode | null)[], list: string, member: string): void {
  const errors = codes.flatMap((code, at): Fault[] => (code ? [{ pointer: `/${list}/${at}/${member}`, code }] : []));
  if (errors.length > 0) throw new ProblemError('validation', { errors });
}
