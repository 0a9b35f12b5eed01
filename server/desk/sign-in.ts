/** Signing in: every failure is the same `unauthenticated` after the same work, and every outcome goes on record. */
import type { SignIn } from '../../sdk/contract/desk/session.ts';
import { wallFromAll } from '../complaint/walls.ts';
import { isPassword } from '../crypto/password.ts';
import { decided, nextAudit, note } from '../firm/audit.ts';
import { lastAudit } from '../firm/audit-table.ts';
import { emailIndexOf, factorOf } from '../firm/person.ts';
import { noteSignIn, personByEmail, personById } from '../firm/person-table.ts';
import { unauthenticated } from '../http/endpoint.ts';
import { limitsOfCalls, type Quotas } from '../http/quota.ts';
import { asked } from '../http/quota-table.ts';
import type { PersonRow } from '../store/staff-tables.ts';
import type { Change, Insert } from '../store/store.ts';
import { type Proven, proveCode } from './code.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { beginSession, maySignIn } from './session.ts';

/** One try. `before`: who is signed in there already; that session ends when the new one begins. */
export interface Knock {
  before: Staff | undefined;
  address: string;
  now: number;
  take: Quotas['take'];
}

/** Signs in by password and code. Resolves with the token of the new session. */
export async function signIn(house: DeskHouse, { email, password, code }: SignIn, knock: Knock): Promise<string> {
  const index = emailIndexOf(house.keyring, email);
  await slowDown(house, index, knock);
  const row = await personByEmail(house.store.db, index);
  return enterByPassword(house, row, index, { password, code: code ?? '' }, knock);
}

/** Signs in again, as whoever is signed in. */
export async function signInAgain(
  house: DeskHouse,
  given: { password: string; code: string },
  knock: Knock & { before: Staff },
): Promise<string> {
  const row = await personById(house.store.db, knock.before.firm, knock.before.person);
  if (!row) throw unauthenticated();
  await slowDown(house, row.email_index, knock);
  return enterByPassword(house, row, row.email_index, given, knock);
}

/** Never a lock: whoever guesses only makes the next try wait, and only from where they are. */
async function slowDown({ quotas }: DeskHouse, index: Uint8Array, { take, now, address }: Knock): Promise<void> {
  await take('', limitsOfCalls.signIn, now, address);
  const account = Buffer.from(index).toString('base64url');
  if (await quotas.spent('', limitsOfCalls.wrongSignIn, now, account))
    await take('', limitsOfCalls.signInSpaced, now, account, address);
}

async function enterByPassword(
  house: DeskHouse,
  row: PersonRow | undefined,
  index: Uint8Array,
  { password, code }: { password: string; code: string },
  knock: Knock,
): Promise<string> {
  const kept = row && factorOf(await house.keyring.firm(row.firm), row, 'password');
  const right = await isPassword(password, kept);
  const proven = await proveCode(house, row, code, knock.now);
  if (!row || !right || !proven || !maySignIn(row, house.demo)) {
    await house.quotas.within('', limitsOfCalls.wrongSignIn, knock.now, Buffer.from(index).toString('base64url'));
    await refuse(house, row, right ? 'code' : 'password', knock.now);
    throw unauthenticated();
  }
  return enter(house, row, proven, [], knock);
}

/** Puts a refusal on the record of the firm; where there is none, something of the same weight is written. */
export async function refuse(
  house: DeskHouse,
  row: PersonRow | undefined,
  why: 'password' | 'code' | 'passkey',
  now: number,
): Promise<void> {
  const details = { why: row && !maySignIn(row, house.demo) ? 'disabled' : why };
  if (row) return note(house, row.firm, { person: null, operation: 'session.refused', object: row.id, details }, now);
  await lastAudit(house.store.db, 'none');
  await house.store.commit({ steps: [asked(now)] });
}

/** Uses up what was proven and begins the session; once, and only while the person is still who was looked at. */
export async function enter(
  house: DeskHouse,
  row: PersonRow,
  { factor, use, unused }: Proven,
  also: readonly (Insert | Change)[],
  { before, now }: Knock,
): Promise<string> {
  const { store } = house;
  const { token, steps } = beginSession(store, row, factor, now, before);
  const act = { person: row.id, operation: 'session.opened', object: row.id, details: { factor } } as const;
  await decided(false, async () => {
    const present = await personById(store.db, row.firm, row.id);
    if (present?.version !== row.version || !(await unused())) throw unauthenticated();
    const noted = await nextAudit(house, row.firm, act, now);
    return store.commit({ steps: [use, noted, noteSignIn(store.db, row, now), ...also, ...steps] });
  });
  // Whatever came between their name and a complaint's: nobody begins to work before it is made good.
  await wallFromAll(house, row.firm, row.id, now);
  return token;
}
