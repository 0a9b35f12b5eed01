/** What a hostile input is, and short ways to write one. */
import { privacyNoticeVersion } from '../../demo/cast.ts';
import type { ProblemCode } from '../../sdk/contract/problem.ts';
import { siteKey } from '../support/test-app.ts';

/**
 * One request and what it must be answered. `{token}`, `{closed}`, `{ended}` and `{foreign}` in a header stand for
 * sessions of the suite. `code` null: a page, outside `/v1`. `faults`: `pointer code` of all failing members.
 */
export interface HostileInput {
  name: string;
  method: string;
  path: string;
  headers: [string, string][];
  body?: string | Uint8Array<ArrayBuffer>;
  status: number;
  code: ProblemCode | null;
  faults?: readonly string[];
}

/** Stands in every body: no answer may hold it. */
export const canary = 'Zq7-canary-4k';

/** A complaint that is taken as it stands; each input spoils one thing of it. */
export const sound = {
  complainant: {
    name: `Vera ${canary}`,
    email: 'vera@mail.example',
    phone: '07700 900451',
    address: { lines: ['1 Canary Row'], postcode: 'BS1 0ZZ', country: 'GB' },
  },
  onBehalfOf: { name: canary, relationship: canary, authority: 'later' },
  matter: { reference: canary, areaOfLaw: 'family', personConcerned: canary },
  issues: ['delay'],
  narrative: `It took too long. ${canary}`,
  impact: canary,
  desiredOutcome: { remedies: ['apology'], note: canary },
  occurred: { from: '2026-01', to: '2026-02', note: canary },
  raisedBefore: { raised: true, note: canary },
  locale: 'en-GB',
  consent: { privacyNoticeVersion },
};

export const filePath = `/v1/firms/${siteKey}/complaints`;

let made = 0;

/** A key of its own for each input: one that was taken by mistake spoils no other. */
const json = (): [string, string][] => [
  ['Content-Type', 'application/json'],
  ['Idempotency-Key', `hostile-input-${String(++made).padStart(10, '0')}`],
];

type Refusal = Pick<HostileInput, 'status' | 'code' | 'faults'>;

export const refused = (status: number, code: ProblemCode): Refusal => ({ status, code });
export const malformed = refused(400, 'malformed-body');
export const invalid = (...faults: string[]): Refusal => ({ status: 422, code: 'validation', faults: faults.sort() });

/** POST of a body to `path`, as JSON unless it is text or bytes already. */
export function posting(
  path: string,
  name: string,
  body: unknown,
  refusal: Refusal,
  headers: [string, string][] = [],
): HostileInput {
  const sent =
    typeof body === 'string' || body instanceof Uint8Array ? { body: body as string } : { body: JSON.stringify(body) };
  const own = new Set(headers.map(([header]) => header.toLowerCase()));
  const rest = json().filter(([header]) => !own.has(header.toLowerCase()));
  return { name, method: 'POST', path, headers: [...rest, ...headers], ...sent, ...refusal };
}

/** A filing with a whole body. */
export const filing = (name: string, body: unknown, refusal: Refusal, headers?: [string, string][]): HostileInput =>
  posting(filePath, name, body, refusal, headers);

/** A filing with the sound complaint but for the member at `pointer`; `undefined` leaves it out. */
export const spoilt = (name: string, pointer: string, value: unknown, ...faults: string[]): HostileInput =>
  filing(name, changed(pointer, value), invalid(...faults));

/** The sound complaint with one member changed. */
export function changed(pointer: string, value: unknown): typeof sound {
  const copy = structuredClone(sound);
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  let at = copy as unknown as Record<string, unknown>;
  for (const name of path) {
    at[name] ??= {};
    at = at[name] as Record<string, unknown>;
  }
  at[last] = value;
  return copy;
}

/** A request without a body. */
export const asking = (
  method: string,
  path: string,
  name: string,
  refusal: Refusal | 404,
  headers: [string, string][] = [],
): HostileInput => ({
  name,
  method,
  path,
  headers,
  ...(refusal === 404 ? { status: 404, code: null } : refusal),
});

export const bytes = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  );
