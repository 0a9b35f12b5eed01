/** Builds the request of one call from the table of endpoints. */
import type { Connection } from './connection.ts';
import type { Calls, Endpoint, EndpointName } from './contract/endpoints.ts';

/** What a caller may set on any call. */
export interface CallOptions {
  /** Ends the call at once, also while it waits for another try; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** What a caller may set on a write that is kept once however often it is sent. */
export interface WriteOptions extends CallOptions {
  /** A UUIDv4 kept by the caller, so that trying again after a reload cannot act twice; made for the call when left out. */
  idempotencyKey?: string | undefined;
}

/** The variable parts of one call. */
export interface Sent<Name extends EndpointName> extends WriteOptions {
  body: Calls[Name]['body'];
  token?: string | undefined;
  /** The last answer to the same question: asked with its tag, and answered again as it is if nothing changed. */
  last?: Answer<Name> | undefined;
  locale?: string | undefined;
  purpose?: 'file' | undefined;
}

/** An answer of success, with its tag where it has one. */
export interface Answer<Name extends EndpointName> {
  body: Calls[Name]['answer'];
  etag: string | undefined;
}

/** Address and settings of the request; the same for every try, so that all of them carry one idempotency key. */
export function requestOf(
  { server, firm }: Connection,
  endpoint: Endpoint,
  sent: Sent<EndpointName>,
): [url: string, init: RequestInit] {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (sent.body) headers['content-type'] = 'application/json';
  if (sent.token) headers.authorization = `Bearer ${sent.token}`;
  if (sent.last?.etag) headers['if-none-match'] = sent.last.etag;
  if (endpoint.keyed) headers['idempotency-key'] = sent.idempotencyKey ?? newKey();
  const path = endpoint.path.replace('{siteKey}', segment(firm));
  const query = queryOf({ locale: sent.locale, purpose: sent.purpose });
  const body = sent.body ? { body: JSON.stringify(sent.body) } : {};
  return [server + path + query, { method: endpoint.method, headers, ...body, ...manners(endpoint) }];
}

function queryOf(asked: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(asked).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  );
  return pairs.length ? `?${pairs.join('&')}` : '';
}

/** One segment of a path. `.` and `..` are refused: no escaping keeps them from leading elsewhere. */
function segment(value: string): string {
  if (/^\.{1,2}$/.test(value)) throw new TypeError(`Not part of an address: ${value}`);
  return encodeURIComponent(value);
}

/**
 * No cookies, no referrer, no redirects, nothing personal in the browser's cache. The firm's profile may be cached; a challenge forbids it itself.
 * Some workers throw on settings they do not know and lack the members too, hence the question to `Request`.
 */
function manners({ method, door }: Endpoint): RequestInit {
  if (!('credentials' in Request.prototype)) return { redirect: 'manual' };
  const cache = method === 'GET' && door === 'site' ? 'default' : 'no-store';
  return { mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache };
}

/** A new idempotency key: a UUIDv4. Pages without a secure context (http on a local network) lack `randomUUID`. */
export function newKey(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[(bytes[8] ?? 0) & 3];
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, `$1-$2-4$3-${variant}$4-$5`);
}
