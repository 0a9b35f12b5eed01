/** Routes by which people of a firm sign in, stay and leave; each session that begins is set here and nowhere else (S12). */
import type { Hono } from 'hono';
import { operationsOf } from '../../sdk/contract/desk/roles.ts';
import type { DeskSession } from '../../sdk/contract/desk/session.ts';
import { note } from '../firm/audit.ts';
import { identityOf } from '../firm/person.ts';
import { personById } from '../firm/person-table.ts';
import type { Env } from '../http/answering.ts';
import { withCookie, withoutCookie } from '../http/desk-cookie.ts';
import { deskEndpoint, freshFor } from '../http/desk-endpoint.ts';
import { unauthenticated } from '../http/endpoint.ts';
import { ProblemError } from '../http/problem.ts';
import { limitsOfCalls } from '../http/quota.ts';
import { demoPeople } from './demo-people.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { acceptInvitation, openInvitation } from './join.ts';
import { assertionOptions } from './passkeys.ts';
import { endSession } from './session-table.ts';
import { signIn, signInAgain } from './sign-in.ts';
import { signInByPasskey } from './sign-in-passkey.ts';

export function sessionRoutes(app: Hono<Env>, house: DeskHouse): void {
  const { clock } = house;
  deskEndpoint(app, house, 'desk.ways', async () => ({ body: { demo: await demoPeople(house, clock.now()) } }));

  deskEndpoint(app, house, 'session.open', async ({ body, staff: before, address, take }) => {
    const token = await signIn(house, body, { before, address, now: clock.now(), take });
    return { body: undefined, headers: withCookie(token) };
  });

  deskEndpoint(app, house, 'session.again', async ({ body, staff: before, address, take }) => {
    const knock = { before, address, now: clock.now(), take };
    if (body.passkey) {
      const token = await signInByPasskey(house, body.passkey, knock, before.person);
      return { body: undefined, headers: withCookie(token) };
    }
    if (!body.password) throw new ProblemError('validation', { errors: [{ pointer: '/password', code: 'required' }] });
    const token = await signInAgain(house, { password: body.password, code: body.code ?? '' }, knock);
    return { body: undefined, headers: withCookie(token) };
  });

  deskEndpoint(app, house, 'session.read', async ({ staff }) => ({ body: await sessionShown(house, staff) }));

  deskEndpoint(app, house, 'session.close', async ({ staff }) => {
    if (staff) await leave(house, staff);
    return { body: undefined, headers: withoutCookie };
  });

  deskEndpoint(app, house, 'passkey.options', async ({ address, take }) => {
    const headers = await take('', limitsOfCalls.signIn, clock.now(), `options ${address}`);
    return { body: await assertionOptions(house), headers };
  });

  deskEndpoint(app, house, 'passkey.verify', async ({ body, staff: before, address, take }) => {
    const token = await signInByPasskey(house, body.response, { before, address, now: clock.now(), take });
    return { body: undefined, headers: withCookie(token) };
  });

  deskEndpoint(app, house, 'invitation.open', async ({ body, address, take }) => {
    const now = clock.now();
    const headers = await take('', limitsOfCalls.invitationOpen, now, address);
    return { body: await openInvitation(house, body.token, now), headers };
  });

  deskEndpoint(app, house, 'invitation.accept', async ({ body, staff: before, address, take }) => {
    const now = clock.now();
    await take('', limitsOfCalls.invitationOpen, now, address);
    const { token, recoveryCodes } = await acceptInvitation(house, body, { now, before });
    return { body: { recoveryCodes }, headers: withCookie(token) };
  });
}

async function sessionShown({ store, keyring, firms, clock, demo }: DeskHouse, staff: Staff): Promise<DeskSession> {
  const [row, firm] = await Promise.all([personById(store.db, staff.firm, staff.person), firms.byId(staff.firm)]);
  if (!row || !firm) throw unauthenticated();
  const { timeZone, defaultLocale } = firm.settings;
  const instant = (at: number): string => new Date(at).toISOString();
  return {
    person: { id: row.id, ...identityOf(await keyring.firm(row.firm), row) },
    firm: { name: firm.name, siteKey: firm.siteKey, timeZone, locale: defaultLocale },
    roles: [...staff.roles],
    operations: operationsOf(staff.roles),
    factor: staff.factor,
    signedInAt: instant(staff.signedInAt),
    now: instant(clock.now()),
    expiresAt: instant(staff.expiresAt),
    freshUntil: instant(staff.signedInAt + freshFor),
    demo,
  };
}

async function leave(house: DeskHouse, { firm, person, tokenHash }: Staff): Promise<void> {
  const act = { person, operation: 'session.closed', object: person } as const;
  await note(house, firm, act, house.clock.now(), [endSession(house.store.db, firm, tokenHash)]);
}
