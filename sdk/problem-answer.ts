/** Reads a refusal: a problem document where there is one, and something usable where a proxy answered instead. */
import type { Challenge, Fault } from './contract/problem.ts';
import { type ProblemError, problemError } from './errors.ts';

/** The error for an answer that is not one of success, whatever its body. */
export function problemOf({ status, statusText, headers }: Response, text: string): ProblemError {
  const body = problemIn(text);
  const said = (name: string) => (typeof body[name] === 'string' ? (body[name] as string) : undefined);
  return problemError(said('detail') ?? said('title') ?? `${status} ${statusText}`.trim(), {
    code: said('code') ?? `http-${status}`,
    status,
    requestId: said('requestId') ?? headers.get('x-request-id') ?? undefined,
    retryAfter: readRetryAfter(headers.get('retry-after'), Date.now()),
    errors: Array.isArray(body.errors) ? body.errors.filter(isFault) : [],
    challenge: isChallenge(body.challenge) ? body.challenge : undefined,
  });
}

function problemIn(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    // An HTML page of a proxy, or nothing at all: the status says enough.
    return {};
  }
}

const isFault = (item: unknown): item is Fault => typeof (item as Fault | null)?.pointer === 'string';

const isChallenge = (item: unknown): item is Challenge =>
  typeof Object((item as Challenge | null)?.parameters).nonce === 'string';

/** Seconds from `now` (milliseconds UTC) that a `Retry-After` asks for, as seconds or as an HTTP date; undefined if neither. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1_000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
