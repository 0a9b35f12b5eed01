/** The people of a firm by their ids, as they are named beside what they did. */
import type { Named } from '../../sdk/contract/desk/complaints.ts';
import type { Desk } from './desk-house.ts';
import { nameOf } from './person.ts';
import { peopleOf } from './person-table.ts';

export interface Names {
  /** Null for nobody, and for who is not there. */
  nameOf(person: string | null): string | null;
  named(person: string | null): Named | null;
}

export async function namesOf({ store, keyring }: Desk, firm: string): Promise<Names> {
  const [rows, keys] = await Promise.all([peopleOf(store.db, firm), keyring.firm(firm)]);
  const byId = new Map(rows.map((row) => [row.id, nameOf(keys, row)]));
  const found = (person: string | null): string | null => (person === null ? null : (byId.get(person) ?? null));
  return {
    nameOf: found,
    named: (person) => (person === null ? null : { id: person, name: found(person) ?? '' }),
  };
}
