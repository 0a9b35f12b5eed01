/** The people who work at a firm now, by name and role: whom a complaint can be about, and who can look into it. */
import { setImmediate as turn } from 'node:timers/promises';
import { may, type Role } from '../../sdk/contract/desk/roles.ts';
import type { FirmKeys, Keyring } from '../crypto/keyring.ts';
import type { PersonRow } from '../store/staff-tables.ts';
import type { Store } from '../store/store.ts';
import { type NameInWords, nameInWords } from './names.ts';
import { identityOf, rolesIn } from './person.ts';
import { activePeople } from './person-table.ts';

export interface Colleague {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  /** Rises with every change of name, roles or state. */
  version: number;
  inWords: NameInWords;
}

/** Whether a person works complaints; compliance officers only read them. */
export const handles = ({ roles }: Pick<Colleague, 'roles'>): boolean => may(roles, 'complaints.message');

interface Reading {
  store: Pick<Store, 'db'>;
  keyring: Keyring;
}

type Db = Store['db'];

const asked = new WeakMap<Db, Map<string, Promise<Colleague[]>>>();

/** All who are active, in the order they came. Many complaints come in at once: those of one turn ask together. */
export function colleaguesOf({ store: { db }, keyring }: Reading, firm: string): Promise<Colleague[]> {
  const ofStore = asked.get(db) ?? new Map<string, Promise<Colleague[]>>();
  asked.set(db, ofStore);
  const begun = async (): Promise<Colleague[]> => {
    await turn();
    ofStore.delete(firm);
    return read(db, keyring, firm);
  };
  const found = ofStore.get(firm) ?? begun();
  ofStore.set(firm, found);
  return found;
}

async function read(db: Db, keyring: Keyring, firm: string): Promise<Colleague[]> {
  const [keys, rows] = await Promise.all([keyring.firm(firm), activePeople(db, firm)]);
  return rows.map((row) => colleagueOf(keys, row));
}

type Kept = Pick<PersonRow, 'firm' | 'id' | 'sealed' | 'roles' | 'version'>;

const known = new Map<string, Colleague>();

/** Opening a name and taking it apart costs more than reading its row: done once for each version of a person. */
function colleagueOf(keys: FirmKeys, row: Kept): Colleague {
  const mark = `${row.id}/${row.version}/${Buffer.from(row.sealed).toString('base64')}`;
  const found = known.get(mark);
  if (found) return found;
  const identity = identityOf(keys, row);
  const { id, version } = row;
  const colleague = { id, version, ...identity, roles: rolesIn(row.roles), inWords: nameInWords(identity.name) };
  if (known.size > 2_000) known.clear();
  known.set(mark, colleague);
  return colleague;
}
