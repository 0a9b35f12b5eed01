/** Who sits at the desk in examples and tests, and when. */
import type { Named } from '../sdk/contract/desk/complaints.ts';
import { operationsOf, type Role } from '../sdk/contract/desk/roles.ts';
import type { DeskSession } from '../sdk/contract/desk/session.ts';
import { handlers, harbourAndLane } from './cast.ts';

/** The moment all of it is told at: a Wednesday. */
export const deskNow = '2026-11-25T10:00:00.000Z';

export const margaret: Named = { id: 'per_0000000000000000000001', name: handlers.margaret.name };
export const daniel: Named = { id: 'per_0000000000000000000002', name: handlers.daniel.name };

/** Signed in at the desk of Harbour & Lane, as Margaret with the complaints partner's roles unless told otherwise. */
export const deskSession = (roles: readonly Role[] = ['handler', 'supervisor'], person = margaret): DeskSession => ({
  person: { ...person, email: handlers.margaret.email },
  firm: {
    name: harbourAndLane.name,
    siteKey: harbourAndLane.siteKey,
    timeZone: harbourAndLane.timeZone,
    locale: harbourAndLane.locale,
  },
  roles: [...roles],
  operations: operationsOf(roles),
  factor: 'passkey',
  signedInAt: '2026-11-25T09:00:00.000Z',
  now: deskNow,
  expiresAt: '2026-11-25T10:30:00.000Z',
  freshUntil: '2026-11-25T10:05:00.000Z',
  demo: true,
});
