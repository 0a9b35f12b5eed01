/** Around every answer: a request id of ours, the standard headers, and thrown errors as problems, logged once. */
import type { Context } from 'hono';
import { newId } from '../crypto/random.ts';
import { corsHeaders } from './origin.ts';
import { asProblem, type Plain, type ProblemError, problemAnswer } from './problem.ts';

/**
 * `readableBy`: the origin whose pages may read the answer, set once it was found to be listed. `withoutScript`: set by the
 * hosted pages on their own calls for a visitor without script.
 */
export interface Env {
  Bindings: { withoutScript?: boolean };
  Variables: { readableBy?: string };
}

interface Around {
  publicUrl: string;
  log: { warn(what: object, text: string): void; error(what: object, text: string): void };
}

/** Runs `work` and finishes its answer. A page of an origin that is not listed can read neither answer nor problem. */
export async function answering(context: Context<Env>, around: Around, work: () => Promise<Plain>): Promise<Response> {
  const requestId = newId('req');
  try {
    return finished(await work(), requestId, context.get('readableBy'));
  } catch (error) {
    const problem = asProblem(error);
    logged(around, context, problem, requestId);
    const answer = problemAnswer(problem, around.publicUrl, requestId);
    return finished(answer, requestId, context.get('readableBy'));
  }
}

const standard = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', Vary: 'Origin' } as const;

/** All headers at once: setting them one by one on a made answer costs more than making it. */
function finished({ status, body, headers }: Plain, requestId: string, readableBy: string | undefined): Response {
  const all = { ...headers, ...corsHeaders(readableBy), ...standard, 'X-Request-Id': requestId };
  return new Response(body, { status, headers: all });
}

/** Only what we did not foresee, and never anything a person wrote: the route's pattern, not its address. */
function logged({ log }: Around, context: Context<Env>, problem: ProblemError, requestId: string): void {
  if (problem.code === 'temporarily-unavailable') loggedAtTimes(log, problem, requestId);
  if (problem.code !== 'internal' && problem.code !== 'insufficient-storage') return;
  const { name = 'Error', stack = '' } = (problem.cause ?? {}) as Partial<Error>;
  const frames = stack
    .split('\n')
    .filter((frame) => /^\s+at /.test(frame))
    .slice(0, 8);
  log.error({ requestId, method: context.req.method, error: name, frames }, problem.code);
}

const everyMinute = 60_000;
const lastLogged = new WeakMap<Around['log'], Map<string, number>>();

/** While the store is away every call says the same: each reason once a minute. */
function loggedAtTimes(log: Around['log'], { cause }: ProblemError, requestId: string): void {
  const { name: error = 'Error', message: reason = '' } = (cause ?? {}) as Partial<Error>;
  const last = lastLogged.get(log) ?? new Map<string, number>();
  lastLogged.set(log, last);
  const now = performance.now();
  if (now - (last.get(reason) ?? Number.NEGATIVE_INFINITY) < everyMinute) return;
  last.set(reason, now);
  log.warn({ requestId, error, reason }, 'temporarily-unavailable');
}
