/** One's own ways to sign in. Each change ends all other sessions, goes on record, and leaves at least one way. */
import type { OwnFactors, RegisterPasskey } from '../../sdk/contract/desk/me.ts';
import { hashPassword } from '../crypto/password.ts';
import { type Act, decided, nextAudit } from '../firm/audit.ts';
import { identityOf, sealFactor } from '../firm/person.ts';
import { changePersonRow, type PersonChange, personById } from '../firm/person-table.ts';
import { ProblemError } from '../http/problem.ts';
import type { PersonRow } from '../store/staff-tables.ts';
import type { Insert, Change as Statement } from '../store/store.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import {
  deletePasskey,
  deleteRecoveryCodes,
  insertPasskey,
  isSpent,
  passkeyById,
  passkeysOf,
  recoveryCodesOf,
  type Spending,
  spend,
} from './factor-table.ts';
import { newRecoveryCodes, passwordFaults, takenTotp } from './new-factors.ts';
import { passkeyOf } from './passkey-name.ts';
import { madePasskey } from './passkeys.ts';
import { endSessions } from './session-table.ts';

/** A change of one's own. `kept`: the row that keeps its answer, to be committed first. */
export interface OwnAct {
  staff: Staff;
  now: number;
  kept?: Insert;
}

export async function ownFactors(house: DeskHouse, staff: Staff): Promise<OwnFactors> {
  const me = await myself(house, staff);
  const [keys, passkeys, codes] = await Promise.all([
    house.keyring.firm(me.firm),
    passkeysOf(house.store.db, me),
    recoveryCodesOf(house.store.db, me),
  ]);
  return {
    password: me.password !== null,
    totp: me.totp !== null,
    passkeys: passkeys.map((row) => passkeyOf(keys, row)),
    recoveryCodesLeft: codes.length,
  };
}

export async function setPassword(house: DeskHouse, password: string, act: OwnAct): Promise<void> {
  const me = await myself(house, act.staff);
  const keys = await house.keyring.firm(me.firm);
  const firm = await house.firms.byId(me.firm);
  const errors = passwordFaults(password, [...Object.values(identityOf(keys, me)), firm?.name ?? '']);
  if (errors.length > 0) throw new ProblemError('validation', { errors });
  const sealed = sealFactor(keys, me, 'password', await hashPassword(password));
  await change(house, act, { operation: 'factors.password', changed: { password: sealed } });
}

export async function setTotp(house: DeskHouse, given: { ticket: string; code: string }, act: OwnAct): Promise<void> {
  const me = await myself(house, act.staff);
  const taken = await takenTotp(house, me, given, act.now);
  if (!taken) throw refused('/code');
  const sealed = sealFactor(await house.keyring.firm(me.firm), me, 'totp', taken.secret);
  const spent = { spending: taken.spending, pointer: '/code' };
  await change(house, act, { operation: 'factors.totp', changed: { totp: sealed }, spent });
}

/** Adds the passkey a browser made. `id`: which it is. */
export async function addPasskey(
  house: DeskHouse,
  { response, name }: RegisterPasskey,
  act: Omit<OwnAct, 'kept'> & { keep(answer: ReturnType<typeof passkeyOf>): Insert },
) {
  const me = await myself(house, act.staff);
  const made = await madePasskey(house, me, response, name);
  if (!made || (await passkeyById(house.store.db, made.row.id))) throw refused('/response');
  const passkey = passkeyOf(await house.keyring.firm(me.firm), made.row);
  const spent = { spending: made.spending, pointer: '/response' };
  const added = {
    operation: 'factors.passkey-added',
    object: passkey.id,
    spent,
    also: [insertPasskey(made.row)],
  } as const;
  await change(house, { ...act, kept: act.keep(passkey) }, added);
  return passkey;
}

export async function removePasskey(house: DeskHouse, id: string, act: OwnAct): Promise<void> {
  const me = await myself(house, act.staff);
  const passkeys = await passkeysOf(house.store.db, me);
  if (!passkeys.some((one) => one.id === id)) throw new ProblemError('not-found');
  if (passkeys.length === 1 && !(me.password && me.totp))
    throw new ProblemError('not-possible-now', { detail: 'It is the only way this person can sign in' });
  const also = [deletePasskey(house.store.db, me, id)];
  await change(house, act, { operation: 'factors.passkey-removed', object: id, also });
}

export async function renewRecoveryCodes(
  house: DeskHouse,
  act: Omit<OwnAct, 'kept'> & { keep(answer: { recoveryCodes: string[] }): Insert },
): Promise<{ recoveryCodes: string[] }> {
  const me = await myself(house, act.staff);
  const { codes, rows } = newRecoveryCodes(house, me);
  const answer = { recoveryCodes: codes };
  const also = [deleteRecoveryCodes(house.store.db, me), ...rows];
  await change(house, { ...act, kept: act.keep(answer) }, { operation: 'factors.recovery-codes', also });
  return answer;
}

export async function myself({ store }: Pick<DeskHouse, 'store'>, { firm, person }: Staff): Promise<PersonRow> {
  const row = await personById(store.db, firm, person);
  if (!row) throw new ProblemError('not-found');
  return row;
}

/** What changes. `spent`: what the change uses up, and the member that is at fault where it was used before. */
interface Change {
  operation: Act['operation'];
  object?: string;
  changed?: PersonChange;
  spent?: { spending: Spending; pointer: string };
  also?: readonly (Insert | Statement)[];
}

async function change(house: DeskHouse, { staff, now, kept }: OwnAct, what: Change): Promise<void> {
  const { operation, object = staff.person, changed = {}, spent, also = [] } = what;
  const { db } = house.store;
  await decided(kept !== undefined, async () => {
    const me = await myself(house, staff);
    if (spent && (await isSpent(db, spent.spending))) throw refused(spent.pointer);
    const steps = [
      ...(kept ? [kept] : []),
      ...(spent ? [spend(spent.spending)] : []),
      await nextAudit(house, staff.firm, { person: staff.person, operation, object }, now),
      changePersonRow(db, me, changed),
      ...also,
      endSessions(db, staff.firm, staff.person, staff.tokenHash),
    ];
    return house.store.commit({ steps });
  });
}

const refused = (pointer: string): ProblemError =>
  new ProblemError('validation', { errors: [{ pointer, code: 'invalid' }] });
