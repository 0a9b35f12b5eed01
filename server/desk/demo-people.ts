/** The people of the demonstration, whose ways to sign in anyone may read; on any other server they are nobody. */
import type { SignInWays } from '../../sdk/contract/desk/session.ts';
import { totpCode, totpStep } from '../crypto/totp.ts';
import { factorOf, identityOf, rolesIn } from '../firm/person.ts';
import { demoPeopleIn } from '../firm/person-table.ts';
import type { PersonRow } from '../store/staff-tables.ts';
import { stepSpending } from './code.ts';
import type { DeskHouse } from './desk-house.ts';
import { isSpent } from './factor-table.ts';
import { maySignIn } from './session.ts';

/** The one password of them all. */
export const demoPassword = 'oysters on the quay';

/** Null unless this is the demonstration. */
export async function demoPeople(house: DeskHouse, now: number): Promise<SignInWays['demo']> {
  if (!house.demo) return null;
  // Two firms may have been seeded in the same moment: each is shown whole.
  const rows = [...Map.groupBy(await demoPeopleIn(house.store.db), ({ firm }) => firm).values()].flat();
  const ways = await Promise.all(rows.filter((row) => maySignIn(row, true)).map((row) => wayOf(house, row, now)));
  return ways.filter((way) => way !== undefined);
}

async function wayOf(house: DeskHouse, row: PersonRow, now: number) {
  const { keyring, firms } = house;
  const keys = await keyring.firm(row.firm);
  const totpSecret = factorOf(keys, row, 'totp');
  if (totpSecret === undefined) return undefined;
  const { name, email } = identityOf(keys, row);
  const firm = (await firms.byId(row.firm))?.name ?? '';
  return {
    firm,
    name,
    roles: rolesIn(row.roles),
    email,
    password: demoPassword,
    totpSecret,
    code: await unusedCode(house, row, totpSecret, now),
  };
}

/** A code that opens now: where that of this half minute was used already, the next or the last, which are taken too. */
async function unusedCode(house: DeskHouse, row: PersonRow, secret: string, now: number): Promise<string> {
  const present = totpCode(secret, now);
  for (const at of [now, now + 30_000, now - 30_000]) {
    const code = totpCode(secret, at);
    const step = totpStep(secret, code, now);
    if (step !== null && !(await isSpent(house.store.db, stepSpending(house, row, step)))) return code;
  }
  return present;
}
