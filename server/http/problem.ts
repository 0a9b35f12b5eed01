/** Thrown domain errors become problem documents here and nowhere else (RFC 9457; CONTRACT 2). */
import {
  type Challenge,
  type Fault,
  type FaultCode,
  type Problem,
  type ProblemCode,
  problems,
} from '../../sdk/contract/problem.ts';
import { PasswordsBusyError } from '../crypto/password.ts';
import { StoreBusyError, StoreFullError, sorted } from '../store/failures.ts';
import { MalformedJsonError } from './json.ts';

interface Details {
  detail?: string;
  errors?: readonly Fault[];
  /** With `challenge-required`: what to solve. */
  challenge?: Challenge;
  /** With `not-possible-now`: who works on it just now. */
  claimed?: Problem['claimed'];
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/** An answer that is not the one asked for. `detail` is for developers, in English, and holds nothing of the request. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly code: ProblemCode;
  readonly errors: readonly Fault[] | undefined;
  readonly challenge: Challenge | undefined;
  readonly claimed: Problem['claimed'];
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, { detail, errors, challenge, claimed, headers = {}, cause }: Details = {}) {
    super(detail ?? problems[code].title, { cause });
    this.code = code;
    this.errors = errors;
    this.challenge = challenge;
    this.claimed = claimed;
    this.headers = headers;
  }
}

/** Any thrown thing as a problem. What we did not foresee is `internal` and says nothing of itself. */
export function asProblem(thrown: unknown): ProblemError {
  if (thrown instanceof ProblemError) return thrown;
  const error = sorted(thrown);
  if (error instanceof MalformedJsonError) return new ProblemError('malformed-body', { detail: error.message });
  if (error instanceof StoreBusyError || error instanceof PasswordsBusyError)
    return new ProblemError('temporarily-unavailable', { headers: { 'Retry-After': '2' }, cause: error });
  if (error instanceof StoreFullError) return new ProblemError('insufficient-storage', { cause: error });
  return new ProblemError('internal', { cause: error });
}

/** An answer before it gets what all answers have. `body` null: none. */
export interface Plain {
  status: number;
  body: string | null;
  headers: Readonly<Record<string, string>>;
}

export function problemAnswer(problem: ProblemError, publicUrl: string, requestId: string): Plain {
  const { status, title } = problems[problem.code];
  const body: Problem = {
    type: `${publicUrl}/problems/${problem.code}`,
    title,
    status,
    detail: problem.message,
    code: problem.code,
    requestId,
    ...(problem.errors ? { errors: problem.errors.map(withMessage) } : {}),
    ...(problem.challenge ? { challenge: problem.challenge } : {}),
    ...(problem.claimed ? { claimed: problem.claimed } : {}),
  };
  const headers = {
    ...problem.headers,
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'private, no-store',
  };
  return { status, body: JSON.stringify(body), headers };
}

const messages: Record<FaultCode, string> = {
  required: 'is required',
  'unknown-field': 'is not a member of this body',
  'wrong-type': 'has the wrong type',
  'too-short': 'is too short',
  'too-long': 'is too long',
  invalid: 'is not valid',
  'not-a-choice': 'is not one of the choices',
  'in-future': 'lies in the future',
  'not-found': 'was not found',
  duplicate: 'occurs twice',
};

const withMessage = ({ pointer, code, message }: Fault): Required<Fault> => ({
  pointer,
  code,
  message: message ?? messages[code],
});
