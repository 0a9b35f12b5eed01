/** Calls of the desk: one key for each intended act, tries again where that is safe, and the door where a sign-in is missing. */
import { type DeskEndpoint, type DeskEndpointName, deskEndpoints } from '../../sdk/contract/desk/endpoints.ts';
import type { DeskSession } from '../../sdk/contract/desk/session.ts';
import { RedressError } from '../../sdk/errors.ts';
import { pause } from '../../sdk/pause.ts';
import { newKey } from '../../sdk/request.ts';
import { type Answer, type Asked, tryOnce } from './request.ts';

export type Call = <Name extends DeskEndpointName>(name: Name, asked?: Asked<Name>) => Promise<Answer<Name>>;

/**
 * Why a person has to sign in: it is not fresh enough for what they do, there is no session (any more), or it is somebody
 * else's by now.
 */
export type Why = 'again' | 'expired' | 'other';

/** The person would rather not sign in, or somebody else did: what was under way is not done. */
export class SignInLeft extends Error {
  override name = 'SignInLeft';
}

/** Pauses before the second and third try, in milliseconds; none where the server names a longer one. */
const pauses = [400, 1_600];
const longestWait = 5;

/**
 * `drawn`: a `fetch` for the page as it is when a call begins, whatever it is by the time that goes on. `enter`: resolves once the person has signed in, rejects with SignInLeft.
 *
 * A key lives from the first try of an act until its outcome is known. Whoever presses again because no answer came sends
 * the same key with the same body, and so acts once.
 */
export function callsOf(drawn: () => typeof globalThis.fetch, enter: (why: Why) => Promise<void>): Call {
  const keys = new Map<string, string>();
  return async (name, asked = {}) => {
    const endpoint: DeskEndpoint = deskEndpoints[name];
    const fetch = drawn();
    const act = JSON.stringify([name, asked.path, asked.version, asked.body]);
    const key = endpoint.keyed ? (keys.get(act) ?? newKey()) : undefined;
    if (key) keys.set(act, key);
    for (;;) {
      try {
        const answer = await triedAgain(() => tryOnce(fetch, name, asked, key), endpoint, asked.signal);
        keys.delete(act);
        return answer;
      } catch (error) {
        const why = missing(endpoint, error);
        if (!why) {
          if (isDecided(error)) keys.delete(act);
          throw error;
        }
        await enter(why);
      }
    }
  };
}

/** A `fetch` that says for whom the page was drawn: the cookie of the browser may be another person's by now. */
export const drawnFor =
  (fetch: typeof globalThis.fetch, { person }: Pick<DeskSession, 'person'>): typeof globalThis.fetch =>
  (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('redress-person', person.id);
    return fetch(input, { ...init, headers });
  };

/** Who is signed in, whoever the page was drawn for. `patiently`: tries again where no answer came. */
export function whoIsIn(fetch: typeof globalThis.fetch, how: 'once' | 'patiently' = 'once'): Promise<DeskSession> {
  const ask = () => tryOnce(fetch, 'session.read', {}, undefined);
  return how === 'once' ? ask() : triedAgain(ask, deskEndpoints['session.read'], undefined);
}

/** Nobody is let through: whether the session has ended, or is another person's by now. */
export async function whyNow(fetch: typeof globalThis.fetch, why: Why, drawn: DeskSession | undefined): Promise<Why> {
  const there = why === 'expired' ? await whoIsIn(fetch).catch(() => undefined) : undefined;
  return there && isAnothers(there, drawn) ? 'other' : why;
}

export const isOut = (error: unknown): boolean => error instanceof RedressError && error.status === 401;

/** A page of one person in the session of another. */
export const isAnothers = (there: DeskSession, drawn: DeskSession | undefined): boolean =>
  drawn !== undefined && there.person.id !== drawn.person.id;

/** Which sign-in a refusal asks for. */
function missing({ operation }: DeskEndpoint, error: unknown): Why | undefined {
  if (!(error instanceof RedressError) || operation === 'anyone') return undefined;
  if (error.code === 'fresh-sign-in-required') return 'again';
  return error.status === 401 ? 'expired' : undefined;
}

/** A refusal says that nothing was done; silence and failures say nothing. */
const isDecided = (error: unknown): boolean =>
  error instanceof RedressError &&
  error.code !== 'idempotency-key-in-use' &&
  (error.status ?? 0) >= 400 &&
  (error.status ?? 0) < 500;

async function triedAgain<T>(
  work: () => Promise<T>,
  endpoint: DeskEndpoint,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const wait = pauses[tries];
      if (wait === undefined || signal?.aborted || !mayRepeat(endpoint, error)) throw error;
      await pause(Math.max(wait, (error.retryAfter ?? 0) * 1_000), signal);
    }
  }
}

/** Reading and keyed acts may be repeated; nothing that was refused for a reason that stays. */
function mayRepeat({ method, keyed }: DeskEndpoint, error: unknown): error is RedressError {
  if (!(error instanceof RedressError) || (error.retryAfter ?? 0) > longestWait) return false;
  const passing = error.code === 'idempotency-key-in-use' || [502, 503, 504].includes(error.status ?? 0);
  return passing || (error.status === undefined && (method === 'GET' || keyed));
}
