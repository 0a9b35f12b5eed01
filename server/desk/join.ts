/** Accepting an invitation, once: sets up the ways to sign in, gives recovery codes for the only time, and signs in. */
import type { AcceptInvitation, OpenedInvitation } from '../../sdk/contract/desk/invitation.ts';
import type { Factor } from '../../sdk/contract/desk/session.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import { wallFromAll } from '../complaint/walls.ts';
import { plainHash } from '../crypto/derive.ts';
import { hashPassword } from '../crypto/password.ts';
import { decided, nextAudit } from '../firm/audit.ts';
import { emailIndexOf, type Identity, rolesIn, sealFactor, sealIdentity } from '../firm/person.ts';
import { changePersonRow, insertPerson, personByEmail, personById } from '../firm/person-table.ts';
import { unauthenticated } from '../http/endpoint.ts';
import { ProblemError } from '../http/problem.ts';
import type { InvitationRow, PasskeyRow, PersonRow } from '../store/staff-tables.ts';
import type { Change, Insert } from '../store/store.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { insertPasskey, isSpent, passkeyById, type Spending, spend } from './factor-table.ts';
import { invitationByHash, takeInvitation } from './invitation-table.ts';
import { invitedIn } from './invite.ts';
import { newRecoveryCodes, offerTotp, passwordFaults, takenTotp } from './new-factors.ts';
import { attestationOptions, madePasskey } from './passkeys.ts';
import { beginSession } from './session.ts';

/** What an invitation is for, and what to set up. Throws `unauthenticated`, the same for every link that opens nothing. */
export async function openInvitation(house: DeskHouse, token: string, now: number): Promise<OpenedInvitation> {
  const row = await standing(house, token, now);
  const who = { firm: row.firm, id: row.person };
  const { name, email } = invitedIn(await house.keyring.firm(row.firm), row);
  const firm = (await house.firms.byId(row.firm))?.name ?? '';
  const label = email ?? 'desk';
  const passkey = await attestationOptions(house, who, { name: name ?? firm, email: label }, firm, []);
  return {
    firm,
    name,
    email,
    roles: rolesIn(row.roles),
    again: row.again === 1,
    expiresAt: new Date(row.expires_at).toISOString(),
    totp: await offerTotp(house, who, { issuer: firm, label }, now),
    passkey: passkey.options,
  };
}

/** Accepts it. `before`: who is signed in there; that session ends. Resolves with the token of the new one. */
export async function acceptInvitation(
  house: DeskHouse,
  body: AcceptInvitation,
  { now, before }: { now: number; before: Staff | undefined },
): Promise<{ token: string; recoveryCodes: string[] }> {
  const { store, keyring } = house;
  const row = await standing(house, body.token, now);
  const invited = invitedIn(await keyring.firm(row.firm), row);
  const identity = identityFor(invited, body, row.again === 1);
  const chosen = await factorsOf(house, row, identity, body, now);
  const who = { firm: row.firm, id: row.person };
  const { codes, rows } = newRecoveryCodes(house, who);
  const { token, steps } = beginSession(store, who, chosen.factor, now, before);
  const renamed = invited.name !== null && identity.name !== invited.name;
  const details = {
    ...(row.again ? { again: true } : {}),
    ...(renamed ? { renamed } : {}),
    factor: chosen.factor,
    invitation: row.id,
  };
  const act = { person: row.person, operation: 'people.joined', object: row.person, details } as const;
  await decided(false, async () => {
    await standing(house, body.token, now);
    const person = await personFor(house, row, identity, chosen, now).catch(async (error) => {
      // Whoever accepted it a moment ago is the reason: then it is only gone.
      await standing(house, body.token, now);
      throw error;
    });
    const noted = await nextAudit(house, row.firm, act, now);
    const claims = [takeInvitation(store.db, row.firm, row.id), ...chosen.spendings.map(spend), noted, person];
    return store.commit({ steps: [...claims, ...chosen.passkeys.map(insertPasskey), ...rows, ...steps] });
  });
  await wallFromAll(house, row.firm, row.person, now);
  return { token, recoveryCodes: codes };
}

async function standing({ store, firms }: DeskHouse, token: string, now: number): Promise<InvitationRow> {
  const row = await invitationByHash(store.db, plainHash(token));
  if (!row || row.expires_at <= now || !(await firms.byId(row.firm))) throw unauthenticated();
  return row;
}

/**
 * The address is the invitation's; only where that was made for none, the person gives one. Who was here before keeps their name: walls
 * go by it, so others change it.
 */
function identityFor(invited: ReturnType<typeof invitedIn>, body: AcceptInvitation, again: boolean): Identity {
  const name = body.name ?? invited.name;
  const email = invited.email ?? body.email;
  if (again && name !== invited.name) throw faulty({ pointer: '/name', code: 'invalid' });
  if (invited.email && body.email !== undefined) throw faulty({ pointer: '/email', code: 'unknown-field' });
  const faults: Fault[] = [
    ...(name ? [] : [{ pointer: '/name', code: 'required' } as const]),
    ...(email ? [] : [{ pointer: '/email', code: 'required' } as const]),
  ];
  if (!name || !email) throw faulty(...faults);
  return { name, email };
}

/** What the person will sign in with. */
interface Chosen {
  factor: Factor;
  password: Uint8Array | null;
  totp: Uint8Array | null;
  passkeys: PasskeyRow[];
  spendings: Spending[];
}

async function factorsOf(
  house: DeskHouse,
  row: InvitationRow,
  identity: Identity,
  { password, totp, passkey }: AcceptInvitation,
  now: number,
): Promise<Chosen> {
  if (!passkey && !(password && totp)) {
    const missing = password ? '/totp' : '/password';
    throw faulty({ pointer: missing, code: 'required' });
  }
  const who = { firm: row.firm, id: row.person };
  const keys = await house.keyring.firm(row.firm);
  const firm = await house.firms.byId(row.firm);
  const faults = password ? passwordFaults(password, [...Object.values(identity), firm?.name ?? '']) : [];
  if (faults.length > 0) throw faulty(...faults);
  const taken = totp && (await takenTotp(house, who, totp, now));
  if (totp && !taken) throw faulty({ pointer: '/totp/code', code: 'invalid' });
  const made = passkey && (await madePasskey(house, who, passkey, 'Passkey'));
  if (passkey && (!made || (await passkeyById(house.store.db, made.row.id))))
    throw faulty({ pointer: '/passkey', code: 'invalid' });
  return {
    factor: made ? 'passkey' : 'totp',
    password: password ? sealFactor(keys, who, 'password', await hashPassword(password)) : null,
    totp: taken ? sealFactor(keys, who, 'totp', taken.secret) : null,
    passkeys: made ? [made.row] : [],
    spendings: [taken?.spending, made?.spending].filter((one) => one !== undefined),
  };
}

/** The person as they join, or with their new ways to sign in. An address is one person's on the whole server. */
async function personFor(
  { store, keyring }: DeskHouse,
  row: InvitationRow,
  identity: Identity,
  { password, totp, spendings }: Chosen,
  now: number,
): Promise<Insert | Change> {
  for (const one of spendings)
    if (await isSpent(store.db, one)) throw faulty({ pointer: '/totp/code', code: 'invalid' });
  const who = { firm: row.firm, id: row.person };
  const sealed = sealIdentity(await keyring.firm(row.firm), who, identity);
  const there = await personById(store.db, row.firm, row.person);
  if (there?.state === 'disabled') throw unauthenticated();
  if (there) return changePersonRow(store.db, there, { sealed, password, totp });
  const index = emailIndexOf(keyring, identity.email);
  if (await personByEmail(store.db, index))
    throw new ProblemError('not-possible-now', { detail: 'This address signs in here already' });
  const fresh = { roles: row.roles, state: 'active', version: 1, created_at: now, signed_in_at: now } as const;
  const person: PersonRow = { ...who, email_index: index, sealed, password, totp, demo: 0, ...fresh };
  return insertPerson(person);
}

const faulty = (...errors: Fault[]): ProblemError => new ProblemError('validation', { errors });
