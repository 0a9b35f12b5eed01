/** Routes to the people of the firm, to invitations, and to the record of what was done. */
import type { Hono } from 'hono';
import type { Env } from '../http/answering.ts';
import { limitOf } from '../http/cursor.ts';
import { deskEndpoint } from '../http/desk-endpoint.ts';
import { limitsOfCalls } from '../http/quota.ts';
import type { DeskHouse } from './desk-house.ts';
import { invite, listInvitations, withdrawInvitation } from './invitations.ts';
import { changePerson, listPeople, resetPerson, signOutPerson } from './people.ts';
import { readAudit } from './read-audit.ts';

export function peopleRoutes(app: Hono<Env>, house: DeskHouse): void {
  const { clock } = house;
  deskEndpoint(app, house, 'people.list', async ({ staff }) => ({
    body: { items: await listPeople(house, staff.firm), next: null },
  }));

  deskEndpoint(app, house, 'people.invite', async ({ staff, body, take, keep }) => {
    const now = clock.now();
    const headers = await take(staff.firm, limitsOfCalls.invitations, now);
    const { firm, person: by } = staff;
    const { invitation } = await invite(house, body, { firm, by, now, keep: (answer) => keep(answer, now) });
    house.wake();
    return { body: invitation, headers };
  });

  deskEndpoint(app, house, 'people.change', async ({ staff, body, path, requireVersion, keep }) => {
    const now = clock.now();
    const act = { firm: staff.firm, by: staff.person, id: path('person'), now, requireVersion };
    return { body: await changePerson(house, body, { ...act, keep: (answer) => keep(answer, now) }) };
  });

  deskEndpoint(app, house, 'people.reset', async ({ staff, path, requireVersion, keep }) => {
    const now = clock.now();
    const act = { firm: staff.firm, by: staff.person, id: path('person'), now, requireVersion };
    const person = await resetPerson(house, { ...act, keep: (answer) => keep(answer, now) });
    house.wake();
    return { body: person };
  });

  deskEndpoint(app, house, 'people.sign-out', async ({ staff, path }) => {
    await signOutPerson(house, staff, path('person'));
    return { body: undefined };
  });

  deskEndpoint(app, house, 'invitations.list', async ({ staff }) => ({
    body: { items: await listInvitations(house, staff.firm, clock.now()), next: null },
  }));

  deskEndpoint(app, house, 'invitations.withdraw', async ({ staff, path }) => {
    await withdrawInvitation(house, path('invitation'), { firm: staff.firm, by: staff.person, now: clock.now() });
    return { body: undefined };
  });

  deskEndpoint(app, house, 'audit.list', async ({ staff, query }) => ({
    body: await readAudit(house, staff.firm, limitOf(query('limit')), query('after')),
  }));
}
