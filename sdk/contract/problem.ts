/** The one error body of every answer (RFC 9457) and its codes. Pure data: the SDK carries it at run time. */

/** Every problem code with its HTTP status and its title, in English for developers; elements translate the code. */
export const problems = {
  'malformed-body': { status: 400, title: 'The body is not well-formed JSON' },
  'idempotency-key-missing': { status: 400, title: 'This call needs an Idempotency-Key header' },
  'idempotency-key-invalid': {
    status: 400,
    title: 'The Idempotency-Key is not a UUIDv4 or 22 to 64 base64url symbols',
  },
  unauthenticated: { status: 401, title: 'The credential is missing, wrong, spent or expired' },
  'origin-not-allowed': { status: 403, title: 'This origin is not listed by the firm' },
  forbidden: { status: 403, title: 'This session may not do that' },
  'fresh-sign-in-required': { status: 403, title: 'This call needs a sign-in at most 5 minutes old' },
  'not-found': { status: 404, title: 'Nothing here' },
  'unknown-site': { status: 404, title: 'No firm has this site key' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'already-answered': { status: 409, title: 'This was answered before' },
  'idempotency-key-in-use': { status: 409, title: 'A call with this Idempotency-Key is still running' },
  'not-possible-now': { status: 409, title: 'Not possible in the present status' },
  'precondition-failed': { status: 412, title: 'It was changed meanwhile' },
  'payload-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body must be application/json in UTF-8, not encoded' },
  'file-content-mismatch': { status: 422, title: 'The content is not what the file name says' },
  'file-damaged': { status: 422, title: 'The file is damaged' },
  'file-empty': { status: 422, title: 'The file is empty' },
  'file-infected': { status: 422, title: 'The file holds malicious software' },
  'file-protected': { status: 422, title: 'The file is protected by a password' },
  'file-type-not-allowed': { status: 422, title: 'This kind of file is not taken' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used with another body' },
  'invalid-cursor': { status: 422, title: 'The cursor is not one of ours' },
  'too-many-files': { status: 422, title: 'Too many files' },
  validation: { status: 422, title: 'Some members cannot be taken' },
  'challenge-required': { status: 428, title: 'A proof of work is asked' },
  'precondition-required': { status: 428, title: 'This call needs an If-Match header' },
  'rate-limited': { status: 429, title: 'Too many calls; wait as Retry-After says' },
  internal: { status: 500, title: 'Something failed on our side' },
  'temporarily-unavailable': { status: 503, title: 'Busy; try again as Retry-After says' },
  'insufficient-storage': { status: 507, title: 'The disk is full' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

/** Codes of single failing members. */
export const faultCodes = [
  'required',
  'unknown-field',
  'wrong-type',
  'too-short',
  'too-long',
  'invalid',
  'not-a-choice',
  'in-future',
  'not-found',
  'duplicate',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** One failing member: an RFC 6901 pointer into the body and why. */
export interface Fault {
  pointer: string;
  code: FaultCode;
  message?: string;
}

/** A proof of work to solve, as `altcha-lib` makes and solves it; all of it but `signature` describes the work. */
export interface Challenge {
  parameters: Readonly<Record<string, unknown>>;
  signature?: string;
}

/** An `application/problem+json` body. `errors` only for `validation`; `requestId` is what support asks for. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  requestId: string;
  errors?: Required<Fault>[];
  /** With `challenge-required`: the proof of work that is asked, in the format of ALTCHA. */
  challenge?: Challenge;
  /** With `not-possible-now` at the desk, where somebody else works on it just now: who, and until when unless they go on. */
  claimed?: { name: string; until: string };
}
