/** Puts the cast's people at the desks of their firms, and tells how they sign in. */
import type { Role } from '../sdk/contract/desk/roles.ts';
import { newId } from '../server/crypto/random.ts';
import { demoPassword } from '../server/desk/demo-people.ts';
import { emailIndexOf, rolesColumn, sealFactor, sealIdentity } from '../server/firm/person.ts';
import { insertPerson } from '../server/firm/person-table.ts';
import type { Ground } from '../server/house.ts';
import { type CastPerson, demoPasswordHash, staff } from './staff.ts';

/** A sign-in as `/dev/fixtures.json` shows it. */
export interface SeededPerson {
  part: CastPerson['part'];
  name: string;
  email: string;
  roles: readonly Role[];
  password: string;
  totpSecret: string;
}

/** Seeds who is missing; who is there stays as they are. */
export async function seedStaff({ store, keyring, clock }: Ground, firm: string, siteKey: string): Promise<void> {
  const keys = await keyring.firm(firm);
  // A millisecond apart, because lists of people go by when they came.
  for (const [place, { name, email, roles, totpSecret }] of (staff[siteKey] ?? []).entries()) {
    const who = { firm, id: newId('per') };
    const row = {
      ...who,
      email_index: emailIndexOf(keyring, email),
      sealed: sealIdentity(keys, who, { name, email }),
      roles: rolesColumn(roles),
      state: 'active',
      password: sealFactor(keys, who, 'password', demoPasswordHash),
      totp: sealFactor(keys, who, 'totp', totpSecret),
      demo: 1,
      version: 1,
      created_at: clock.now() + place,
      signed_in_at: null,
    } as const;
    await store.commit({ steps: [insertPerson(row)] });
  }
}

export const seededStaff = (siteKey: string): SeededPerson[] =>
  (staff[siteKey] ?? []).map((person) => ({ ...person, password: demoPassword }));
