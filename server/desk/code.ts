/** The second factor beside a password: a code of the authenticator, or a recovery code; each good once. */
import type { Factor } from '../../sdk/contract/desk/session.ts';
import { recoveryCodeHash } from '../crypto/codes.ts';
import { keyedHash, same } from '../crypto/derive.ts';
import { stepEnds, totpStep } from '../crypto/totp.ts';
import { factorOf } from '../firm/person.ts';
import type { PersonRow } from '../store/staff-tables.ts';
import type { Change, Insert } from '../store/store.ts';
import type { Desk } from './desk-house.ts';
import { isSpent, recoveryCodesOf, type Spending, spend, spendRecoveryCode } from './factor-table.ts';

/** A factor that was shown and is not used yet. */
export interface Proven {
  factor: Factor;
  /** What uses it up: a claim. */
  use: Insert | Change;
  /** Whether nobody has used it meanwhile. */
  unused(): Promise<boolean>;
}

/** Stands in for whoever is not there, or has no authenticator, so that looking takes as long. */
const nobody = { firm: 'none', id: 'none' };
const nobodysSecret = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** Whether this is a good code of the person; undefined where it is none, or was used. */
export async function proveCode(
  desk: Desk,
  row: PersonRow | undefined,
  code: string,
  now: number,
): Promise<Proven | undefined> {
  const typed = code.replace(/\s/g, '');
  const proven = /^\d{6}$/.test(typed) ? await proveTotp(desk, row, typed, now) : proveRecovery(desk, row, typed);
  return (await proven.unused()) && row ? proven : undefined;
}

async function proveTotp(desk: Desk, row: PersonRow | undefined, code: string, now: number): Promise<Proven> {
  const secret = row && factorOf(await desk.keyring.firm(row.firm), row, 'totp');
  const step = totpStep(secret ?? nobodysSecret, code, now);
  const spending = stepSpending(desk, row ?? nobody, step ?? 0);
  const good = secret !== undefined && step !== null;
  return {
    factor: 'totp',
    use: spend(spending),
    unused: async () => !(await isSpent(desk.store.db, spending)) && good,
  };
}

/** What spends a step of a person's authenticator. */
export function stepSpending(
  { keyring }: Pick<Desk, 'keyring'>,
  { firm, id }: Pick<PersonRow, 'firm' | 'id'>,
  step: number,
): Spending {
  return { firm, mark: keyedHash(keyring.server, 'totp-step/v1', firm, id, String(step)), expiresAt: stepEnds(step) };
}

function proveRecovery({ store, keyring }: Desk, row: PersonRow | undefined, code: string): Proven {
  const who = row ?? nobody;
  const hash = recoveryCodeHash(keyring.code, who.firm, who.id, code);
  return {
    factor: 'recovery-code',
    use: spendRecoveryCode(store.db, who, hash),
    unused: async () => (await recoveryCodesOf(store.db, who)).some(({ code_hash }) => same(code_hash, hash)),
  };
}
