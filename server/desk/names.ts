/** Names of the firm's people beside what they did; who has left is still named. */
import { nameOf } from '../firm/person.ts';
import { peopleById } from '../firm/person-table.ts';
import type { Desk } from './desk-house.ts';

/** By id; of this firm's people only. */
export async function namesOf(
  { store, keyring }: Pick<Desk, 'store' | 'keyring'>,
  firm: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const [keys, rows] = await Promise.all([keyring.firm(firm), peopleById(store.db, firm, wanted)]);
  return new Map(rows.map((row) => [row.id, nameOf(keys, row)]));
}
