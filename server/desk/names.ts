/** The people of a firm by their ids, as they are named beside what they did; who has left is still named. */
import type { Named } from '../../sdk/contract/desk/complaints.ts';
import { nameOf } from '../firm/person.ts';
import { peopleById, peopleOf } from '../firm/person-table.ts';
import type { Desk } from './desk-house.ts';

export interface Names {
  /** Null for nobody, and for who is not there. */
  nameOf(person: string | null): string | null;
  named(person: string | null): Named | null;
}

/** Of all its people. */
export async function namesOf({ store, keyring }: Desk, firm: string): Promise<Names> {
  const [rows, keys] = await Promise.all([peopleOf(store.db, firm), keyring.firm(firm)]);
  const byId = new Map(rows.map((row) => [row.id, nameOf(keys, row)]));
  const found = (person: string | null): string | null => (person === null ? null : (byId.get(person) ?? null));
  return {
    nameOf: found,
    named: (person) => (person === null ? null : { id: person, name: found(person) ?? '' }),
  };
}

/** Of these, by id; of this firm's people only. */
export async function namesOfThese(
  { store, keyring }: Pick<Desk, 'store' | 'keyring'>,
  firm: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const [keys, rows] = await Promise.all([keyring.firm(firm), peopleById(store.db, firm, wanted)]);
  return new Map(rows.map((row) => [row.id, nameOf(keys, row)]));
}
