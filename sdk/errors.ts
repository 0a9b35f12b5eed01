/** The error tree of the SDK: everything a call can end with, sorted by what the caller can do about it. */
import type { Challenge, Fault, ProblemCode } from './contract/problem.ts';

/** A code of the contract; newer servers may answer others, which must be taken. */
export type ErrorCode = ProblemCode | (string & {});

/** What an error may carry. `retryAfter`: seconds the server asks to wait. `requestId`: what support asks for. */
export interface ErrorFacts {
  code: ErrorCode;
  status?: number | undefined;
  requestId?: string | undefined;
  retryAfter?: number | undefined;
  errors?: readonly Fault[];
  challenge?: Challenge | undefined;
  cause?: unknown;
}

/** Any failure of a call, except the caller's own abort: that rejects with the signal's reason. */
export class RedressError extends Error {
  override name = 'RedressError';
  readonly code: ErrorCode;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** Seconds to wait before trying again, where the server said so. */
  readonly retryAfter: number | undefined;
  /** Failing members of the body, as JSON pointers; empty but for `validation`. */
  readonly errors: readonly Fault[];
  /** Whether the call may have taken effect all the same: this or an earlier try of it ended without a clear answer. */
  mayHaveArrived = false;

  constructor(message: string, facts: ErrorFacts) {
    super(message, { cause: facts.cause });
    this.code = facts.code;
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
    this.errors = facts.errors ?? [];
  }
}

/** No whole answer came: offline, unknown host, refused, reset, cut off, redirected, or refused by CORS. Code `connection`. */
export class ConnectionError extends RedressError {
  override name = 'ConnectionError';
}

/** No whole answer came within the time limit of one try. Code `timeout`. */
export class TimeoutError extends RedressError {
  override name = 'TimeoutError';
}

/** An answer of success that is not what the contract promises: not JSON, or not an object. Code `unexpected-answer`. */
export class UnexpectedAnswerError extends RedressError {
  override name = 'UnexpectedAnswerError';
}

/** The server, or something before it, answered with a refusal. `code` is `http-<status>` where it had no problem document. */
export class ProblemError extends RedressError {
  override name = 'ProblemError';
  declare readonly status: number;
}

/** 422: the body cannot be taken as it is; `errors` says where and why. */
export class ValidationError extends ProblemError {
  override name = 'ValidationError';
}

/** 401: the code, link or session is wrong, spent or expired; which one is never said. */
export class UnauthenticatedError extends ProblemError {
  override name = 'UnauthenticatedError';
}

/** 403: this website is not listed by the firm, or this session may not do that. */
export class ForbiddenError extends ProblemError {
  override name = 'ForbiddenError';
}

/** 404: no firm has this site key, or nothing is there. */
export class NotFoundError extends ProblemError {
  override name = 'NotFoundError';
}

/** 409: not possible in the present status, answered before, or the same call is still running. */
export class ConflictError extends ProblemError {
  override name = 'ConflictError';
}

/** 428: something is asked before this call is taken; `challenge` where that is a proof of work to solve and send along. */
export class ChallengeRequiredError extends ProblemError {
  override name = 'ChallengeRequiredError';
  readonly challenge: Challenge | undefined;

  constructor(message: string, facts: ErrorFacts & { status: number }) {
    super(message, facts);
    this.challenge = facts.challenge;
  }
}

/** 429: too many calls; `retryAfter` says how long to wait. */
export class RateLimitedError extends ProblemError {
  override name = 'RateLimitedError';
}

/** 408, 425 and 5xx: the server or what stands before it cannot answer now; worth another try later. */
export class UnavailableError extends ProblemError {
  override name = 'UnavailableError';
}

const kinds: Readonly<Record<number, typeof ProblemError>> = {
  401: UnauthenticatedError,
  403: ForbiddenError,
  404: NotFoundError,
  408: UnavailableError,
  409: ConflictError,
  422: ValidationError,
  425: UnavailableError,
  428: ChallengeRequiredError,
  429: RateLimitedError,
};

/** The error of the kind that belongs to an HTTP status. */
export function problemError(message: string, facts: ErrorFacts & { status: number }): ProblemError {
  const Kind = kinds[facts.status] ?? (facts.status >= 500 ? UnavailableError : ProblemError);
  return new Kind(message, facts);
}
