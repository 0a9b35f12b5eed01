/** Deciding again: what to do when someone else's write came between. */
import { ProblemError } from './problem.ts';

/** Someone else's write came between: nothing was written; read again and decide again. */
export class OvertakenError extends Error {
  override name = 'OvertakenError';
}

const mostAttempts = 40;

/** Does `work` again as often as it is overtaken. Throws `temporarily-unavailable` when that does not end. */
export async function untilNotOvertaken<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof OvertakenError)) throw error;
      if (attempt === mostAttempts)
        throw new ProblemError('temporarily-unavailable', { headers: { 'Retry-After': '1' }, cause: error });
    }
  }
}
