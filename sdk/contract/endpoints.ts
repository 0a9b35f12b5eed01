/**
 * The table of every public call. Pure data, so that the SDK carries it without the schemas; `schemas.ts` holds their
 * bodies and answers, `Calls` their types. SDK, routes and OpenAPI all read it: a mismatch does not compile.
 */
import type { Filed, NewComplaint } from './complaint.ts';
import type { FirmProfile } from './firm.ts';
import type {
  AskLink,
  FreshLink,
  Message,
  NewMessage,
  NewWithdrawal,
  OpenSession,
  Session,
  TrackerView,
  Withdrawal,
} from './tracker.ts';

/**
 * One call. `door`: who may knock: `site` by site key and origin, `anyone` from an origin of any firm, `bearer` with a
 * session. `keyed`: needs an `Idempotency-Key`. `status`: of the answer when all goes well.
 */
export interface Endpoint {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  door: 'site' | 'anyone' | 'bearer';
  keyed: boolean;
  status: 200 | 201 | 202 | 204;
  says: string;
}

export const endpoints = {
  'firm.get': {
    method: 'GET',
    path: '/v1/firms/{siteKey}',
    door: 'site',
    keyed: false,
    status: 200,
    says: 'What a website may know of the firm',
  },
  'complaints.file': {
    method: 'POST',
    path: '/v1/firms/{siteKey}/complaints',
    door: 'site',
    keyed: true,
    status: 201,
    says: 'File a complaint',
  },
  'links.ask': {
    method: 'POST',
    path: '/v1/firms/{siteKey}/links',
    door: 'site',
    keyed: false,
    status: 202,
    says: 'Ask for a one-time link by mail; never says whether it matched',
  },
  'tracker.open': {
    method: 'POST',
    path: '/v1/tracker/sessions',
    door: 'anyone',
    keyed: false,
    status: 201,
    says: 'Open a session by reference and access code, or by a mailed link',
  },
  'tracker.fresh-link': {
    method: 'POST',
    path: '/v1/tracker/links',
    door: 'anyone',
    keyed: false,
    status: 202,
    says: 'Ask for a fresh link with a spent one; it goes to the address on file',
  },
  'tracker.read': {
    method: 'GET',
    path: '/v1/tracker',
    door: 'bearer',
    keyed: false,
    status: 200,
    says: 'Where the complaint stands',
  },
  'tracker.message': {
    method: 'POST',
    path: '/v1/tracker/messages',
    door: 'bearer',
    keyed: true,
    status: 201,
    says: 'Write to the firm',
  },
  'tracker.withdraw': {
    method: 'POST',
    path: '/v1/tracker/withdrawal',
    door: 'bearer',
    keyed: true,
    status: 201,
    says: 'Withdraw the complaint',
  },
  'tracker.undo-withdrawal': {
    method: 'DELETE',
    path: '/v1/tracker/withdrawal',
    door: 'bearer',
    keyed: false,
    status: 204,
    says: 'Undo the withdrawal, within 14 days',
  },
  'tracker.leave': {
    method: 'DELETE',
    path: '/v1/tracker/sessions/current',
    door: 'bearer',
    keyed: false,
    status: 204,
    says: 'End the session',
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;

/** Body and answer of each call. `undefined`: none. */
export interface Calls {
  'firm.get': { body: undefined; answer: FirmProfile };
  'complaints.file': { body: NewComplaint; answer: Filed };
  'links.ask': { body: AskLink; answer: Record<string, never> };
  'tracker.open': { body: OpenSession; answer: Session };
  'tracker.fresh-link': { body: FreshLink; answer: Record<string, never> };
  'tracker.read': { body: undefined; answer: TrackerView };
  'tracker.message': { body: NewMessage; answer: Message };
  'tracker.withdraw': { body: NewWithdrawal; answer: Withdrawal };
  'tracker.undo-withdrawal': { body: undefined; answer: undefined };
  'tracker.leave': { body: undefined; answer: undefined };
}
