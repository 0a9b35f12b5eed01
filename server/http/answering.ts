/** Around every answer: a request id of ours, the standard headers, and thrown errors as problems, logged once. */
import type { Context } from 'hono';
import { newId } from '../crypto/random.ts';
import { corsHeaders } from './origin.ts';
import { asProblem, type ProblemError, problemResponse } from './problem.ts';

/** `readableBy`: the origin whose pages may read the answer, set once it was found to be listed. */
export interface Env {
  Variables: { readableBy?: string };
}

interface Around {
  publicUrl: string;
  log: { error(what: object, text: string): void };
}

/** Runs `work` and finishes its answer. A page of an origin that is not listed can read neither answer nor problem. */
export async function answering(
  context: Context<Env>,
  around: Around,
  work: () => Promise<Response>,
): Promise<Response> {
  const requestId = newId('req');
  try {
    return finished(await work(), requestId, context.get('readableBy'));
  } catch (error) {
    const problem = asProblem(error);
    logged(around, context, problem, requestId);
    const response = problemResponse(problem, around.publicUrl, requestId);
    return finished(response, requestId, context.get('readableBy'));
  }
}

const standard: readonly [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Vary', 'Origin'],
];

function finished(response: Response, requestId: string, readableBy: string | undefined): Response {
  response.headers.set('X-Request-Id', requestId);
  for (const [name, value] of standard) response.headers.set(name, value);
  for (const [name, value] of Object.entries(corsHeaders(readableBy))) response.headers.set(name, value);
  return response;
}

/** Only what we did not foresee, and never anything a person wrote: the route's pattern, not its address. */
function logged({ log }: Around, context: Context<Env>, problem: ProblemError, requestId: string): void {
  if (problem.code !== 'internal' && problem.code !== 'insufficient-storage') return;
  const { name = 'Error', stack = '' } = (problem.cause ?? {}) as Partial<Error>;
  const frames = stack
    .split('\n')
    .filter((frame) => /^\s+at /.test(frame))
    .slice(0, 8);
  log.error({ requestId, method: context.req.method, error: name, frames }, problem.code);
}
