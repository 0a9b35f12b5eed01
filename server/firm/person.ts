/** A person as the desk keeps them: name, address and factors sealed, found by a keyed hash of the address. */
import { domainToASCII } from 'node:url';
import { type Role, roles } from '../../sdk/contract/desk/roles.ts';
import { keyedHash } from '../crypto/derive.ts';
import type { FirmKeys, Keyring } from '../crypto/keyring.ts';
import { open, openJson, type Place, seal, sealJson } from '../crypto/seal.ts';
import type { PersonRow } from '../store/staff-tables.ts';

export interface Identity {
  name: string;
  email: string;
}

type Who = Pick<PersonRow, 'firm' | 'id'>;
type Named = Who & Pick<PersonRow, 'sealed'>;

/** What a person is found by when they sign in, before it is known which firm they are of. */
export function emailIndexOf({ server }: Keyring, email: string): Buffer {
  const [, local = '', domain = ''] = /^(.*)@([^@]*)$/s.exec(email.trim().normalize('NFC')) ?? [];
  const canonical = `${local.toLowerCase()}@${domainToASCII(domain) || domain.toLowerCase()}`;
  return keyedHash(server, 'person-email/v1', canonical);
}

/** Roles as a column, always in the order of the contract. */
export const rolesColumn = (held: readonly Role[]): string => roles.filter((role) => held.includes(role)).join();

export const rolesIn = (column: string): Role[] => roles.filter((role) => column.split(',').includes(role));

export const sealIdentity = ({ staff }: FirmKeys, who: Who, identity: Identity): Buffer =>
  sealJson(staff, placeOf(who, 'sealed'), identity);

export const identityOf = ({ staff }: FirmKeys, row: Named): Identity =>
  openJson<Identity>(staff, placeOf(row, 'sealed'), row.sealed);

/** The name alone, for lists that show who did something. */
export const nameOf = (keys: FirmKeys, row: Named): string => identityOf(keys, row).name;

/** A password's hash or an authenticator's secret. */
export const sealFactor = ({ staff }: FirmKeys, who: Who, column: 'password' | 'totp', text: string): Buffer =>
  seal(staff, placeOf(who, column), Buffer.from(text));

/** Undefined where none is set. */
export function factorOf({ staff }: FirmKeys, row: PersonRow, column: 'password' | 'totp'): string | undefined {
  const sealed = row[column];
  return sealed ? open(staff, placeOf(row, column), sealed).toString() : undefined;
}

const placeOf = ({ firm, id }: Who, column: string): Place => ({
  firm,
  complaint: '',
  table: 'person',
  column,
  row: id,
});
