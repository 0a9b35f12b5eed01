/** The only place that fetches: one try, its time limit, what it ended with, and whether to try again. */
import type { Connection } from './connection.ts';
import { type Calls, type Endpoint, type EndpointName, endpoints } from './contract/endpoints.ts';
import { ConnectionError, RedressError, TimeoutError, UnexpectedAnswerError } from './errors.ts';
import { withinTime } from './pause.ts';
import { problemOf } from './problem-answer.ts';
import { type Answer, requestOf, type Sent } from './request.ts';

/** The longest wait a server may ask for, in seconds; if it asks for more the call ends with the error. */
export const longestWait = 30;
const firstPause = 500;
const longestPause = 8_000;

/**
 * Makes one call, with as many tries as are safe.
 *
 * @throws RedressError of the kind that fits, or the reason of `sent.signal` once that is aborted.
 */
export async function send<Name extends EndpointName>(
  to: Connection,
  name: Name,
  sent: Sent<Name>,
): Promise<Answer<Name>> {
  const endpoint: Endpoint = endpoints[name];
  const [url, init] = requestOf(to, endpoint, sent);
  let arrived = false; // Whether some try may have: of those that failed only the last is thrown.
  for (let tries = 0; ; tries++) {
    try {
      return await tryOnce(to, endpoint, url, init, sent);
    } catch (error) {
      if (sent.signal?.aborted) throw sent.signal.reason;
      if (!(error instanceof RedressError)) throw error;
      arrived ||= leavesOpen(error);
      error.mayHaveArrived = arrived;
      if (tries >= to.retries || !mayRepeat(endpoint, error)) throw error;
      await to.wait(pauseBefore(tries, error.retryAfter, to.random()), sent.signal);
    }
  }
}

async function tryOnce<Name extends EndpointName>(
  to: Connection,
  endpoint: Endpoint,
  url: string,
  init: RequestInit,
  { last, signal: outer }: Sent<Name>,
): Promise<Answer<Name>> {
  let status: number | undefined; // Stays undefined until the head of an answer came.
  const late = () => new TimeoutError(`No answer within ${to.timeoutMs} ms`, { code: 'timeout', status });
  const [response, text] = await withinTime(to.timeoutMs, late, outer, async (signal) => {
    const response = await to.fetch(url, { ...init, signal });
    status = response.status;
    return [response, await response.text()] as const;
  }).catch((cause: unknown) => {
    if (outer?.aborted || cause instanceof TimeoutError) throw cause;
    throw new ConnectionError('No whole answer came', { code: 'connection', status, cause });
  });
  if (status === 304 && last) return last;
  if (!response.ok) throw problemOf(response, text);
  return { body: bodyOf(endpoint, response, text), etag: response.headers.get('etag') ?? undefined };
}

/** No schema at run time: newer servers may add members. What is promised to be an object must be one. */
function bodyOf<Name extends EndpointName>(
  endpoint: Endpoint,
  { status, headers }: Response,
  text: string,
): Calls[Name]['answer'] {
  if (endpoint.status === 204) return undefined as Calls[Name]['answer'];
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body && !Array.isArray(body)) return body as Calls[Name]['answer'];
  } catch {
    // Falls through to the error below, which says more than "Unexpected token <".
  }
  const requestId = headers.get('x-request-id') ?? undefined;
  throw new UnexpectedAnswerError('The answer is not a JSON object', { code: 'unexpected-answer', status, requestId });
}

/** Whether a failed try may have been acted on all the same: a refusal says that it was not, silence and 500 say nothing. */
function leavesOpen({ code, status = 0 }: RedressError): boolean {
  const refused = status >= 400 && status < 500 && status !== 408 && code !== 'idempotency-key-in-use';
  return !refused && status !== 503 && status !== 507;
}

/**
 * Whether trying again can do no harm and may help. Reading, deleting and keyed writes may always be repeated; the rest
 * (asking for a link, opening a session) only when the server says it did nothing. Where no answer came it may have acted:
 * a second try would mail a second link, or find the first one spent.
 */
function mayRepeat({ method, keyed }: Endpoint, { code, status, retryAfter = 0 }: RedressError): boolean {
  if (code === 'unexpected-answer' || retryAfter > longestWait) return false;
  if (status === 429 || status === 503) return true;
  if (method === 'POST' && !keyed) return false;
  const cut = code === 'connection' || code === 'timeout';
  return cut || code === 'idempotency-key-in-use' || [408, 425, 500, 502, 504].includes(status ?? 0);
}

/**
 * Milliseconds to wait before try `tries + 2`: full jitter under a doubling ceiling, so that many clients do not come
 * back together; after a wait the server asked for, never before it.
 */
export function pauseBefore(tries: number, retryAfter: number | undefined, random: number): number {
  const ceiling = Math.min(longestPause, firstPause * 2 ** tries);
  return (retryAfter ?? 0) * 1_000 + random * ceiling;
}
