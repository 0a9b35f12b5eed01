/** Calls of the public contract from the pages of this server: the same doors, limits and replays as for everyone. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Context, Hono } from 'hono';
import { type Calls, type EndpointName, endpoints } from '../../sdk/contract/endpoints.ts';
import type { Problem } from '../../sdk/contract/problem.ts';
import type { Env } from '../http/answering.ts';

/** What a call was answered. `retryAfter`: seconds. */
export type Outcome<Name extends EndpointName> =
  | { ok: true; body: Calls[Name]['answer'] }
  | { ok: false; status: number; problem: Partial<Problem>; retryAfter: number };

interface Asking<Name extends EndpointName> {
  siteKey?: string;
  locale?: string;
  /** The bearer of a tracker session. */
  token?: string;
  key?: string;
  body?: Calls[Name]['body'];
}

export type OwnCall = <Name extends EndpointName>(name: Name, asking: Asking<Name>) => Promise<Outcome<Name>>;

/**
 * Calls as the visitor of `context`, so that quotas count them and not this server. No `Origin` goes along: pages that
 * send no referrer post with `Origin: null`, which says nothing.
 */
export const ownCalls =
  (app: Hono<Env>, publicUrl: string, context: Context<Env>): OwnCall =>
  async <Name extends EndpointName>(name: Name, { siteKey = '', locale, token, key, body }: Asking<Name>) => {
    const { method, path } = endpoints[name];
    const address = new URL(path.replace('{siteKey}', encodeURIComponent(siteKey)), publicUrl);
    if (locale) address.searchParams.set('locale', locale);
    const headers = new Headers({ 'Content-Type': 'application/json' });
    const forwarded = context.req.header('x-forwarded-for');
    if (forwarded) headers.set('X-Forwarded-For', forwarded);
    if (token) headers.set('Authorization', `Bearer ${token}`);
    if (key) headers.set('Idempotency-Key', key);
    const sent = body === undefined ? null : JSON.stringify(body);
    const ask = async () => {
      const request = new Request(address, { method, headers, body: sent });
      return outcomeOf<Name>(await app.fetch(request, { ...context.env, withoutScript: true }));
    };
    return pressedOnce(ask);
  };

const patience = { tries: 20, milliseconds: 250 };

/** Of a button that was pressed twice a browser shows the second answer: it waits until the first press is answered. */
async function pressedOnce<Name extends EndpointName>(ask: () => Promise<Outcome<Name>>): Promise<Outcome<Name>> {
  for (let tries = 1; ; tries++) {
    const outcome = await ask();
    const running = !outcome.ok && outcome.problem.code === 'idempotency-key-in-use';
    if (!running || tries === patience.tries) return outcome;
    await wait(patience.milliseconds);
  }
}

async function outcomeOf<Name extends EndpointName>(answer: Response): Promise<Outcome<Name>> {
  const text = await answer.text();
  const body = text ? (JSON.parse(text) as unknown) : undefined;
  if (answer.ok) return { ok: true, body: body as Calls[Name]['answer'] };
  const retryAfter = Number(answer.headers.get('retry-after') ?? 0);
  return { ok: false, status: answer.status, problem: body as Partial<Problem>, retryAfter };
}
