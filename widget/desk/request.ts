/** One try of a call of the desk: what is sent, its time limit, and what it ends with. */
import {
  type DeskCalls,
  type DeskEndpoint,
  type DeskEndpointName,
  deskEndpoints,
} from '../../sdk/contract/desk/endpoints.ts';
import { ConnectionError, TimeoutError, UnexpectedAnswerError } from '../../sdk/errors.ts';
import { withinTime } from '../../sdk/pause.ts';
import { problemOf } from '../../sdk/problem-answer.ts';

/** The variable parts of a call. `path`: the parts its address names; `version`: the one that was seen, where it changes something. */
export interface Asked<Name extends DeskEndpointName> {
  body?: DeskCalls[Name]['body'];
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string | number | undefined>>;
  version?: number;
  signal?: AbortSignal;
}

export type Answer<Name extends DeskEndpointName> = DeskCalls[Name]['answer'];

/** How long one try may take, in milliseconds. */
const patience = 30_000;

/** Throws a RedressError of the kind that fits, or the reason of `asked.signal`. */
export async function tryOnce<Name extends DeskEndpointName>(
  fetch: typeof globalThis.fetch,
  name: Name,
  asked: Asked<Name>,
  key: string | undefined,
): Promise<Answer<Name>> {
  const endpoint: DeskEndpoint = deskEndpoints[name];
  const late = () => new TimeoutError(`No answer within ${patience} ms`, { code: 'timeout' });
  const [response, text] = await withinTime(patience, late, asked.signal, async (signal) => {
    const response = await fetch(addressOf(endpoint, asked), { ...requestOf(endpoint, asked, key), signal });
    return [response, await response.text()] as const;
  }).catch((cause: unknown) => {
    if (asked.signal?.aborted || cause instanceof TimeoutError) throw cause;
    throw new ConnectionError('No whole answer came', { code: 'connection', cause });
  });
  if (!response.ok) throw problemOf(response, text);
  return (endpoint.status === 204 ? undefined : jsonIn(text)) as Answer<Name>;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnexpectedAnswerError('The answer is not JSON', { code: 'unexpected-answer', cause });
  }
}

function addressOf({ path }: DeskEndpoint, asked: Asked<DeskEndpointName>): string {
  const at = path.replace(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(asked.path?.[part] ?? ''));
  const pairs = Object.entries(asked.query ?? {}).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return pairs.length ? `${at}?${new URLSearchParams(pairs)}` : at;
}

function requestOf({ method }: DeskEndpoint, asked: Asked<DeskEndpointName>, key: string | undefined): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['redress-desk'] = '1';
  if (key !== undefined) headers['idempotency-key'] = key;
  if (asked.version !== undefined) headers['if-match'] = `"${asked.version}"`;
  const written = method === 'POST' || method === 'PATCH';
  if (written) headers['content-type'] = 'application/json';
  return {
    method,
    headers,
    ...(written ? { body: JSON.stringify(asked.body ?? {}) } : {}),
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
  };
}
