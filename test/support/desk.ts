/** A browser at the desk: its cookie, its origin and the marks its own pages send. */

import type { SeededPerson } from '../../demo/seed-staff.ts';
import { seededStaff } from '../../demo/seed-staff.ts';
import type { CastPerson } from '../../demo/staff.ts';
import { type DeskEndpoint, type DeskEndpointName, deskEndpoints } from '../../sdk/contract/desk/endpoints.ts';
import { totpCode } from '../../server/crypto/totp.ts';
import { publicUrl, siteKey, type TestApp } from './test-app.ts';

export interface DeskBrowser {
  /** The session token it holds; undefined where it is signed out. */
  token: string | undefined;
  /** Calls an endpoint as a page of ours does; takes the cookie of the answer. */
  call(name: DeskEndpointName, with_?: DeskWith): Promise<Response>;
}

export interface DeskWith {
  body?: unknown;
  path?: Record<string, string>;
  query?: string;
  headers?: Record<string, string>;
  version?: number | undefined;
}

/** A path that leads nowhere, whatever its parts are called. */
export const nowhere: Record<string, string> = {
  person: 'per_none',
  passkey: 'none',
  invitation: 'inv_none',
  complaint: 'cmp_none',
  other: 'cmp_none',
  message: 'msg_none',
  task: 'tsk_none',
  key: 'pk_none',
  answer: 'ans_none',
};

export function deskBrowser(app: TestApp, address = '198.51.100.7'): DeskBrowser {
  const browser: DeskBrowser = {
    token: undefined,
    call: async (name, { body, path = {}, query = '', headers = {}, version } = {}) => {
      const entry: DeskEndpoint = deskEndpoints[name];
      const at = entry.path.replace(/\{(\w+)\}/g, (_, part: string) => path[part] ?? 'none');
      const sent = entry.method === 'POST' || entry.method === 'PATCH';
      const answer = await app.request(`${at}${query}`, {
        method: entry.method,
        headers: {
          ...(entry.method === 'GET' ? {} : { Origin: publicUrl, 'Redress-Desk': '1' }),
          'Sec-Fetch-Site': 'same-origin',
          'X-Forwarded-For': address,
          ...(sent ? { 'Content-Type': 'application/json' } : {}),
          ...(entry.keyed ? { 'Idempotency-Key': crypto.randomUUID() } : {}),
          ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
          ...(browser.token === undefined ? {} : { Cookie: `__Host-desk=${browser.token}` }),
          ...headers,
        },
        ...(sent ? { body: JSON.stringify(body ?? {}) } : {}),
      });
      const [, token] = /^__Host-desk=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '') ?? [];
      if (token !== undefined) browser.token = token || undefined;
      return answer;
    },
  };
  return browser;
}

/** A person of the cast; `firm` by its site key. */
export function castPerson(part: CastPerson['part'], firm = siteKey): SeededPerson {
  const found = seededStaff(firm).find((one) => one.part === part);
  if (!found) throw new Error(`nobody is ${part}`);
  return found;
}

/** The code of now. One step good once: the clock goes on by half a minute first. */
export function nextCode(app: TestApp, { totpSecret }: { totpSecret: string }): string {
  app.clock.advance('PT30S');
  return totpCode(totpSecret, app.clock.now());
}

/** Signs in by password and code. */
export async function signedIn(app: TestApp, part: CastPerson['part'], firm = siteKey): Promise<DeskBrowser> {
  const { email, password, ...person } = castPerson(part, firm);
  const browser = deskBrowser(app);
  const answer = await browser.call('session.open', { body: { email, password, code: nextCode(app, person) } });
  if (answer.status !== 204) throw new Error(`${part} was not let in: ${answer.status} ${await answer.text()}`);
  return browser;
}

export const jsonOf = async <T>(answer: Promise<Response> | Response): Promise<T> => (await (await answer).json()) as T;
