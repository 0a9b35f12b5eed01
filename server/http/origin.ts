/** Which websites may call: compared byte for byte, before any work; no wildcard, no credentials, never for `null`. */
import { ProblemError } from './problem.ts';

/** The caller's origin, undefined outside browsers. An empty one or `null` is no origin any firm could list. */
export const originOf = (request: Request): string | undefined => request.headers.get('origin') ?? undefined;

/** Throws `origin-not-allowed` unless there is no origin or `listed` says yes. */
export function requireOrigin(origin: string | undefined, listed: (origin: string) => boolean): void {
  if (origin !== undefined && !listed(origin)) throw new ProblemError('origin-not-allowed');
}

/** What lets a page of `origin` read the answer. */
export const corsHeaders = (origin: string | undefined): Record<string, string> =>
  origin === undefined ? {} : { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposed };

const exposed =
  'etag, retry-after, x-request-id, ratelimit, ratelimit-policy, idempotency-replayed, location, tus-resumable, upload-offset, upload-length';

/** The answer to a browser that asks first. It carries no credential, so it only says which origins may try. */
export const preflight = (origin: string): Record<string, string> => ({
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Allow-Methods': 'GET, POST, PATCH, HEAD, DELETE',
  'Access-Control-Allow-Headers':
    'authorization, content-type, idempotency-key, if-none-match, tus-resumable, upload-length, upload-offset, upload-metadata',
  'Access-Control-Max-Age': '600',
});
