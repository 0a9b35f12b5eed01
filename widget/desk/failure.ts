/** What a failed call means to the person at the desk, in a sentence. */
import { RedressError } from '../../sdk/errors.ts';
import { SignInLeft } from './calls.ts';
import { failures, waiting } from './words/frame.ts';

export interface Failure {
  /** The problem's code, or `broken` where it is a fault of ours. */
  code: string;
  text: string;
  /** What support asks for, where the fault may be the server's. */
  requestId?: string | undefined;
}

/** Undefined where there is nothing to say: the person decided against it themselves. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof SignInLeft) return undefined;
  if (!(error instanceof RedressError)) {
    // Not swallowed: the browser's console and any error tracking see it as what it is.
    reportError(error);
    return { code: 'broken', text: failures.broken };
  }
  const { code, status = 0, requestId } = error;
  if (code === 'rate-limited') return { code, text: waiting(error.retryAfter ?? 60) };
  const known = (failures as Readonly<Record<string, string>>)[code];
  if (known) return { code, text: known };
  return { code, text: status >= 500 ? failures.internal : failures.broken, requestId };
}

/** What is wrong with the member at `pointer`, in the words of `sentences` by code; undefined where nothing is. */
export function faultAt(
  error: unknown,
  pointer: string,
  sentences: Readonly<Record<string, string>>,
): string | undefined {
  if (!(error instanceof RedressError)) return undefined;
  const fault = error.errors.find((one) => one.pointer === pointer);
  return fault && (sentences[fault.code] ?? sentences.invalid ?? failures.validation);
}
