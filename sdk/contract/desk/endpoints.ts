/**
 * The table of every call of the desk. Apart from `../endpoints.ts`, so that what websites load carries nothing of it. Pure
 * data; `schemas.ts` holds bodies and answers, `DeskCalls` their types.
 */
import type { AuditList } from './audit.ts';
import { type CaseFileCalls, caseFileEndpoints } from './case-file-endpoints.ts';
import { type CaseworkCalls, caseworkEndpoints } from './casework-endpoints.ts';
import type { Accepted, AcceptInvitation, OpenedInvitation, OpenInvitation } from './invitation.ts';
import type {
  ChangePassword,
  ConfirmTotp,
  OwnFactors,
  Passkey,
  RecoveryCodes,
  RegisterPasskey,
  TotpOffer,
} from './me.ts';
import type { ChangePerson, Invitation, InvitationList, InvitePerson, PeopleList, Person } from './people.ts';
import { type ReadingCalls, readingEndpoints } from './reading-endpoints.ts';
import type { Operation } from './roles.ts';
import type { DeskSession, PasskeyOptions, SignAgain, SignIn, SignInWays, VerifyPasskey } from './session.ts';
import type { ChangeSettings, DeskSettings, SettingsWords } from './settings.ts';
import { type SurveyCalls, surveyEndpoints } from './survey-endpoints.ts';

/**
 * One call. `operation`: what the caller's roles must allow; `signed-in`: any person with a session; `anyone`: signing in
 * itself. `keyed`: needs an `Idempotency-Key`. `ifMatch`: needs the version it changes. `fresh`: needs a sign-in at most five
 * minutes old; a list: only with these members. `status`: of the answer when all goes well.
 */
export interface DeskEndpoint {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  operation: Operation | 'signed-in' | 'anyone';
  keyed: boolean;
  ifMatch: boolean;
  fresh: boolean | readonly string[];
  status: 200 | 201 | 202 | 204;
}

const plain = { keyed: false, ifMatch: false, fresh: false } as const;
const kept = { keyed: true, ifMatch: false, fresh: true } as const;

export const deskEndpoints = {
  'desk.ways': { method: 'GET', path: '/v1/desk/sign-in', operation: 'anyone', ...plain, status: 200 },
  'session.open': { method: 'POST', path: '/v1/desk/session', operation: 'anyone', ...plain, status: 204 },
  'session.read': { method: 'GET', path: '/v1/desk/session', operation: 'signed-in', ...plain, status: 200 },
  'session.close': { method: 'DELETE', path: '/v1/desk/session', operation: 'anyone', ...plain, status: 204 },
  'session.again': { method: 'POST', path: '/v1/desk/session/again', operation: 'signed-in', ...plain, status: 204 },
  'passkey.options': {
    method: 'POST',
    path: '/v1/desk/session/passkey/options',
    operation: 'anyone',
    ...plain,
    status: 200,
  },
  'passkey.verify': {
    method: 'POST',
    path: '/v1/desk/session/passkey/verify',
    operation: 'anyone',
    ...plain,
    status: 204,
  },
  'invitation.open': {
    method: 'POST',
    path: '/v1/desk/invitations/open',
    operation: 'anyone',
    ...plain,
    status: 200,
  },
  'invitation.accept': {
    method: 'POST',
    path: '/v1/desk/invitations/accept',
    operation: 'anyone',
    ...plain,
    status: 201,
  },
  'me.read': { method: 'GET', path: '/v1/desk/me', operation: 'signed-in', ...plain, status: 200 },
  'me.password': { method: 'POST', path: '/v1/desk/me/password', operation: 'signed-in', ...kept, status: 204 },
  'me.totp-offer': {
    method: 'POST',
    path: '/v1/desk/me/totp/offer',
    operation: 'signed-in',
    ...plain,
    fresh: true,
    status: 200,
  },
  'me.totp': { method: 'POST', path: '/v1/desk/me/totp', operation: 'signed-in', ...kept, status: 204 },
  'me.passkey-options': {
    method: 'POST',
    path: '/v1/desk/me/passkeys/options',
    operation: 'signed-in',
    ...plain,
    fresh: true,
    status: 200,
  },
  'me.passkey-add': { method: 'POST', path: '/v1/desk/me/passkeys', operation: 'signed-in', ...kept, status: 201 },
  'me.passkey-remove': {
    method: 'DELETE',
    path: '/v1/desk/me/passkeys/{passkey}',
    operation: 'signed-in',
    ...plain,
    fresh: true,
    status: 204,
  },
  'me.recovery-codes': {
    method: 'POST',
    path: '/v1/desk/me/recovery-codes',
    operation: 'signed-in',
    ...kept,
    status: 201,
  },
  'me.leave-everywhere': {
    method: 'DELETE',
    path: '/v1/desk/me/sessions',
    operation: 'signed-in',
    ...plain,
    status: 204,
  },
  'people.list': { method: 'GET', path: '/v1/desk/people', operation: 'people.read', ...plain, status: 200 },
  'people.invite': { method: 'POST', path: '/v1/desk/people', operation: 'people.change', ...kept, status: 201 },
  'people.change': {
    method: 'PATCH',
    path: '/v1/desk/people/{person}',
    operation: 'people.change',
    ...kept,
    ifMatch: true,
    status: 200,
  },
  'people.reset': {
    method: 'POST',
    path: '/v1/desk/people/{person}/reset',
    operation: 'people.change',
    ...kept,
    ifMatch: true,
    status: 200,
  },
  'people.sign-out': {
    method: 'DELETE',
    path: '/v1/desk/people/{person}/sessions',
    operation: 'people.change',
    ...plain,
    fresh: true,
    status: 204,
  },
  'invitations.list': { method: 'GET', path: '/v1/desk/invitations', operation: 'people.read', ...plain, status: 200 },
  'invitations.withdraw': {
    method: 'DELETE',
    path: '/v1/desk/invitations/{invitation}',
    operation: 'people.change',
    ...plain,
    fresh: true,
    status: 204,
  },
  'settings.read': { method: 'GET', path: '/v1/desk/settings', operation: 'settings.read', ...plain, status: 200 },
  'settings.words': {
    method: 'GET',
    path: '/v1/desk/settings/words',
    operation: 'settings.read',
    ...plain,
    status: 200,
  },
  'settings.change': {
    method: 'PATCH',
    path: '/v1/desk/settings',
    operation: 'settings.change',
    keyed: true,
    ifMatch: true,
    // Who may speak for the firm, and where its letters go.
    fresh: ['origins', 'previewOrigins', 'mailbox', 'contact', 'sender'],
    status: 200,
  },
  'site-keys.add': {
    method: 'POST',
    path: '/v1/desk/settings/site-keys',
    operation: 'settings.change',
    ...kept,
    ifMatch: true,
    status: 201,
  },
  'site-keys.retire': {
    method: 'POST',
    path: '/v1/desk/settings/site-keys/{key}/retirement',
    operation: 'settings.change',
    ...kept,
    ifMatch: true,
    status: 200,
  },
  ...caseworkEndpoints,
  'audit.list': { method: 'GET', path: '/v1/desk/audit', operation: 'audit.read', ...plain, status: 200 },
  ...caseFileEndpoints,
  ...readingEndpoints,
  ...surveyEndpoints,
} as const satisfies Record<string, DeskEndpoint>;

export type DeskEndpointName = keyof typeof deskEndpoints;

/** Body and answer of each call. `undefined`: none. */
export interface DeskCalls extends ReadingCalls, CaseFileCalls, CaseworkCalls, SurveyCalls {
  'desk.ways': { body: undefined; answer: SignInWays };
  'session.open': { body: SignIn; answer: undefined };
  'session.read': { body: undefined; answer: DeskSession };
  'session.close': { body: undefined; answer: undefined };
  'session.again': { body: SignAgain; answer: undefined };
  'passkey.options': { body: Record<string, never>; answer: PasskeyOptions };
  'passkey.verify': { body: VerifyPasskey; answer: undefined };
  'invitation.open': { body: OpenInvitation; answer: OpenedInvitation };
  'invitation.accept': { body: AcceptInvitation; answer: Accepted };
  'me.read': { body: undefined; answer: OwnFactors };
  'me.password': { body: ChangePassword; answer: undefined };
  'me.totp-offer': { body: Record<string, never>; answer: TotpOffer };
  'me.totp': { body: ConfirmTotp; answer: undefined };
  'me.passkey-options': { body: Record<string, never>; answer: PasskeyOptions };
  'me.passkey-add': { body: RegisterPasskey; answer: Passkey };
  'me.passkey-remove': { body: undefined; answer: undefined };
  'me.recovery-codes': { body: Record<string, never>; answer: RecoveryCodes };
  'me.leave-everywhere': { body: undefined; answer: undefined };
  'people.list': { body: undefined; answer: PeopleList };
  'people.invite': { body: InvitePerson; answer: Invitation };
  'people.change': { body: ChangePerson; answer: Person };
  'people.reset': { body: Record<string, never>; answer: Person };
  'people.sign-out': { body: undefined; answer: undefined };
  'invitations.list': { body: undefined; answer: InvitationList };
  'invitations.withdraw': { body: undefined; answer: undefined };
  'settings.read': { body: undefined; answer: DeskSettings };
  'settings.words': { body: undefined; answer: SettingsWords };
  'settings.change': { body: ChangeSettings; answer: DeskSettings };
  'site-keys.add': { body: Record<string, never>; answer: DeskSettings };
  'site-keys.retire': { body: Record<string, never>; answer: DeskSettings };
  'audit.list': { body: undefined; answer: AuditList };
}
