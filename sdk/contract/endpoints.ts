/**
 * The table of every public call. Pure data, so that the SDK carries it without the schemas; `schemas.ts` holds their
 * bodies and answers, `Calls` their types. SDK, routes and OpenAPI all read it: a mismatch does not compile.
 */
import type { Filed, NewComplaint } from './complaint.ts';
import type { OpenDraft, OpenedDraft, SaveDraft } from './draft.ts';
import type { FirmProfile } from './firm.ts';
import type { HeadsReplied, HeadsReply } from './heads.ts';
import type { Challenge } from './problem.ts';
import type { Procedure } from './procedure.ts';
import type { NewSurvey, NewSurveyRefusal, SurveyAnswered, SurveyRefused } from './survey.ts';
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
}

export const endpoints = {
  'firm.get': {
    method: 'GET',
    path: '/v1/firms/{siteKey}',
    door: 'site',
    keyed: false,
    status: 200,
  },
  'procedure.get': {
    method: 'GET',
    path: '/v1/firms/{siteKey}/procedure',
    door: 'site',
    keyed: false,
    status: 200,
  },
  'challenge.get': {
    method: 'GET',
    path: '/v1/firms/{siteKey}/challenge',
    door: 'site',
    keyed: false,
    status: 200,
  },
  'complaints.file': {
    method: 'POST',
    path: '/v1/firms/{siteKey}/complaints',
    door: 'site',
    keyed: true,
    status: 201,
  },
  'links.ask': {
    method: 'POST',
    path: '/v1/firms/{siteKey}/links',
    door: 'site',
    keyed: false,
    status: 202,
  },
  'drafts.save': {
    method: 'POST',
    path: '/v1/firms/{siteKey}/drafts',
    door: 'site',
    keyed: true,
    status: 202,
  },
  'drafts.open': {
    method: 'POST',
    path: '/v1/drafts/open',
    door: 'anyone',
    keyed: false,
    status: 200,
  },
  'tracker.open': {
    method: 'POST',
    path: '/v1/tracker/sessions',
    door: 'anyone',
    keyed: false,
    status: 201,
  },
  'tracker.fresh-link': {
    method: 'POST',
    path: '/v1/tracker/links',
    door: 'anyone',
    keyed: false,
    status: 202,
  },
  'tracker.read': {
    method: 'GET',
    path: '/v1/tracker',
    door: 'bearer',
    keyed: false,
    status: 200,
  },
  'tracker.message': {
    method: 'POST',
    path: '/v1/tracker/messages',
    door: 'bearer',
    keyed: true,
    status: 201,
  },
  'tracker.heads-reply': {
    method: 'POST',
    path: '/v1/tracker/heads-reply',
    door: 'bearer',
    keyed: true,
    status: 201,
  },
  'tracker.survey': {
    method: 'POST',
    path: '/v1/tracker/survey',
    door: 'bearer',
    keyed: true,
    status: 201,
  },
  'tracker.refuse-survey': {
    method: 'POST',
    path: '/v1/tracker/survey/refusal',
    door: 'bearer',
    keyed: true,
    status: 201,
  },
  'tracker.withdraw': {
    method: 'POST',
    path: '/v1/tracker/withdrawal',
    door: 'bearer',
    keyed: true,
    status: 201,
  },
  'tracker.undo-withdrawal': {
    method: 'DELETE',
    path: '/v1/tracker/withdrawal',
    door: 'bearer',
    keyed: false,
    status: 204,
  },
  'tracker.leave': {
    method: 'DELETE',
    path: '/v1/tracker/sessions/current',
    door: 'bearer',
    keyed: false,
    status: 204,
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;

/** What each call is for, in English for developers. Apart from the table, so that no browser carries it. */
export const summaries: Readonly<Record<EndpointName, string>> = {
  'firm.get': 'What a website may know of the firm',
  'procedure.get': 'The firm’s published complaints procedure, complete and current; `?locale=`',
  'challenge.get': 'A proof of work to solve before filing; `?purpose=file`',
  'complaints.file': 'File a complaint',
  'links.ask': 'Ask for a one-time link by mail; never says whether it matched',
  'drafts.save': 'Keep an unfinished complaint for 7 days and mail a link to it',
  'drafts.open': 'Open such a link, once',
  'tracker.open': 'Open a session by reference and access code, or by a mailed link',
  'tracker.fresh-link': 'Ask for a fresh link with a spent one; it goes to the address on file',
  'tracker.read': 'Where the complaint stands',
  'tracker.message': 'Write to the firm',
  'tracker.heads-reply': 'Agree to the points the firm has understood, or correct them; once a version',
  'tracker.survey': 'Say how the complaint was handled; once a complaint, while its client is asked',
  'tracker.refuse-survey': 'Say that one does not want to be asked that',
  'tracker.withdraw': 'Withdraw the complaint',
  'tracker.undo-withdrawal': 'Undo the withdrawal, within 14 days',
  'tracker.leave': 'End the session',
};

/** Body and answer of each call. `undefined`: none. */
export interface Calls {
  'firm.get': { body: undefined; answer: FirmProfile };
  'procedure.get': { body: undefined; answer: Procedure };
  'challenge.get': { body: undefined; answer: Challenge };
  'complaints.file': { body: NewComplaint; answer: Filed };
  'links.ask': { body: AskLink; answer: Record<string, never> };
  'drafts.save': { body: SaveDraft; answer: Record<string, never> };
  'drafts.open': { body: OpenDraft; answer: OpenedDraft };
  'tracker.open': { body: OpenSession; answer: Session };
  'tracker.fresh-link': { body: FreshLink; answer: Record<string, never> };
  'tracker.read': { body: undefined; answer: TrackerView };
  'tracker.message': { body: NewMessage; answer: Message };
  'tracker.heads-reply': { body: HeadsReply; answer: HeadsReplied };
  'tracker.survey': { body: NewSurvey; answer: SurveyAnswered };
  'tracker.refuse-survey': { body: NewSurveyRefusal; answer: SurveyRefused };
  'tracker.withdraw': { body: NewWithdrawal; answer: Withdrawal };
  'tracker.undo-withdrawal': { body: undefined; answer: undefined };
  'tracker.leave': { body: undefined; answer: undefined };
}
