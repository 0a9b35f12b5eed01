/** People at the desk beside the cast, there at once and signed in without a password. */
import type { CastPerson } from '../../demo/staff.ts';
import type { Role } from '../../sdk/contract/desk/roles.ts';
import { standing } from '../../server/complaint/acts.ts';
import { changeComplaint } from '../../server/complaint/complaint-table.ts';
import { apply, write } from '../../server/complaint/record.ts';
import { newId, randomBytes } from '../../server/crypto/random.ts';
import { beginSession } from '../../server/desk/session.ts';
import { emailIndexOf, rolesColumn, sealIdentity } from '../../server/firm/person.ts';
import { insertPerson, personByEmail } from '../../server/firm/person-table.ts';
import { untilNotOvertaken } from '../../server/http/overtaken.ts';
import { firmOf } from './audit.ts';
import { castPerson, type DeskBrowser, deskBrowser } from './desk.ts';
import { rowOf } from './doors.ts';
import { siteKey, type TestApp } from './test-app.ts';

export async function personIdOf(app: TestApp, part: CastPerson['part'], key = siteKey): Promise<string> {
  const row = await personByEmail(app.house.store.db, emailIndexOf(app.house.keyring, castPerson(part, key).email));
  if (!row) throw new Error(`nobody is ${part}`);
  return row.id;
}

/** Puts a person at the desk as a seed does: no wall is raised by it. Resolves with their id. */
export async function addPerson(app: TestApp, name: string, roles: Role[], key = siteKey): Promise<string> {
  const { store, keyring, clock } = app.house;
  const who = { firm: await firmOf(app, key), id: newId('per') };
  const email = `${randomBytes(6).toString('hex')}@${key === siteKey ? 'harbourandlane' : 'fernbrook'}.example`;
  const row = {
    ...who,
    email_index: emailIndexOf(keyring, email),
    sealed: sealIdentity(await keyring.firm(who.firm), who, { name, email }),
    roles: rolesColumn(roles),
    state: 'active',
    password: null,
    totp: null,
    demo: 0,
    version: 1,
    created_at: clock.now(),
    signed_in_at: null,
  } as const;
  await store.commit({ steps: [insertPerson(row)] });
  return who.id;
}

/** Gives a complaint to a person, or takes it from whoever has it, as an act does. */
export function giveTo(app: Pick<TestApp, 'house'>, reference: string, handler: string | null): Promise<void> {
  const { store, clock } = app.house;
  return untilNotOvertaken(async () => {
    const { firm, id } = await rowOf(app, reference);
    const { row, key, reckoning } = await standing(app.house, { firm, complaint: id });
    const recorded = apply(row, key, [{ kind: 'read', facts: { by: null } }], clock.now(), reckoning);
    const complaint = { ...recorded.complaint, handler };
    const also = [changeComplaint(store.db, complaint)];
    await write(store, { ...recorded, complaint }, clock.now(), { before: row, also });
  });
}

/** A session of a person that begins now, however they would have signed in. */
export async function sessionOf(app: TestApp, person: string, key = siteKey): Promise<DeskBrowser> {
  const { store, clock } = app.house;
  const { token, steps } = beginSession(store, { firm: await firmOf(app, key), id: person }, 'totp', clock.now());
  await store.commit({ steps });
  return Object.assign(deskBrowser(app), { token });
}

/** A person who signs in anew for every call: for tests in which days go by. */
export const everSignedIn = (app: TestApp, person: string, key = siteKey): DeskBrowser => ({
  token: undefined,
  call: async (...call) => (await sessionOf(app, person, key)).call(...call),
});
