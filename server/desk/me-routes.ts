/** Routes to one's own ways to sign in. */
import type { Hono } from 'hono';
import { note } from '../firm/audit.ts';
import { identityOf } from '../firm/person.ts';
import type { Env } from '../http/answering.ts';
import { withoutCookie } from '../http/desk-cookie.ts';
import { deskEndpoint } from '../http/desk-endpoint.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { passkeysOf } from './factor-table.ts';
import { addPasskey, myself, ownFactors, removePasskey, renewRecoveryCodes, setPassword, setTotp } from './me.ts';
import { offerTotp } from './new-factors.ts';
import { attestationOptions } from './passkeys.ts';
import { endSessions } from './session-table.ts';

export function meRoutes(app: Hono<Env>, house: DeskHouse): void {
  const { clock } = house;
  deskEndpoint(app, house, 'me.read', async ({ staff }) => ({ body: await ownFactors(house, staff) }));

  deskEndpoint(app, house, 'me.password', async ({ staff, body, keep }) => {
    const now = clock.now();
    await setPassword(house, body.password, { staff, now, kept: keep(undefined, now) });
    return { body: undefined };
  });

  deskEndpoint(app, house, 'me.totp-offer', async ({ staff }) => {
    const { me, identity, firm } = await known(house, staff);
    return { body: await offerTotp(house, me, { issuer: firm, label: identity.email }, clock.now()) };
  });

  deskEndpoint(app, house, 'me.totp', async ({ staff, body, keep }) => {
    const now = clock.now();
    await setTotp(house, body, { staff, now, kept: keep(undefined, now) });
    return { body: undefined };
  });

  deskEndpoint(app, house, 'me.passkey-options', async ({ staff }) => {
    const { me, identity, firm } = await known(house, staff);
    return { body: await attestationOptions(house, me, identity, firm, await passkeysOf(house.store.db, me)) };
  });

  deskEndpoint(app, house, 'me.passkey-add', async ({ staff, body, keep }) => {
    const now = clock.now();
    return { body: await addPasskey(house, body, { staff, now, keep: (answer) => keep(answer, now) }) };
  });

  deskEndpoint(app, house, 'me.passkey-remove', async ({ staff, path }) => {
    await removePasskey(house, path('passkey'), { staff, now: clock.now() });
    return { body: undefined };
  });

  deskEndpoint(app, house, 'me.recovery-codes', async ({ staff, keep }) => {
    const now = clock.now();
    return { body: await renewRecoveryCodes(house, { staff, now, keep: (answer) => keep(answer, now) }) };
  });

  deskEndpoint(app, house, 'me.leave-everywhere', async ({ staff: { firm, person } }) => {
    const act = { person, operation: 'people.signed-out', object: person } as const;
    await note(house, firm, act, clock.now(), [endSessions(house.store.db, firm, person)]);
    return { body: undefined, headers: withoutCookie };
  });
}

async function known(house: DeskHouse, staff: Staff) {
  const me = await myself(house, staff);
  const identity = identityOf(await house.keyring.firm(me.firm), me);
  return { me, identity, firm: (await house.firms.byId(me.firm))?.name ?? '' };
}
