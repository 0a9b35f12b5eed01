/** The people of the demonstration, whose ways to sign in anyone may read; on any other server they are nobody. */
import type { SignInWays } from '../../sdk/contract/desk/session.ts';
import { totpCode } from '../crypto/totp.ts';
import { factorOf, identityOf, rolesIn } from '../firm/person.ts';
import { demoPeopleIn } from '../firm/person-table.ts';
import type { PersonRow } from '../store/staff-tables.ts';
import type { DeskHouse } from './desk-house.ts';
import { maySignIn } from './session.ts';

/** The one password of them all. */
export const demoPassword = 'oysters on the quay';

/** Null unless this is the demonstration. */
export async function demoPeople(house: DeskHouse, now: number): Promise<SignInWays['demo']> {
  if (!house.demo) return null;
  const rows = await demoPeopleIn(house.store.db);
  const ways = await Promise.all(rows.filter((row) => maySignIn(row, true)).map((row) => wayOf(house, row, now)));
  return ways.filter((way) => way !== undefined);
}

async function wayOf({ keyring, firms }: DeskHouse, row: PersonRow, now: number) {
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
    code: totpCode(totpSecret, now),
  };
}
