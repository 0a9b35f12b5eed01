/** How to reach a client: as they said when they complained, corrected since. */
import type { Complainant } from '../../sdk/contract/complaint.ts';
import { type SealKey, UnopenableError } from '../crypto/seal.ts';
import type { ComplaintRow, EntryRow } from '../store/tables.ts';
import type { Acting } from './acts.ts';
import { entriesOfKinds } from './complaint-table.ts';
import { factsOf, filedIn, isKind } from './history.ts';

/** Of a whole history, or of its `received` and `corrected` entries. */
export function complainantIn(entries: readonly EntryRow[], key: SealKey): Complainant | undefined {
  const said = filedIn(entries, key)?.complainant;
  const since = entries.flatMap((entry) => (isKind(entry, 'corrected') ? [factsOf(entry, key).now] : []));
  return said && (Object.assign({}, said, ...since) as Complainant);
}

/** Now, or as it was `before` an entry; undefined where that cannot be read any more. */
export async function complainantOf(
  { store, keyring }: Pick<Acting, 'store' | 'keyring'>,
  { firm, id }: Pick<ComplaintRow, 'firm' | 'id'>,
  before = Number.POSITIVE_INFINITY,
): Promise<Complainant | undefined> {
  const entries = await entriesOfKinds(store.db, firm, id, ['received', 'corrected']);
  try {
    return complainantIn(
      entries.filter(({ seq }) => seq < before),
      await keyring.complaint(firm, id),
    );
  } catch (error) {
    if (error instanceof UnopenableError) return undefined;
    throw error;
  }
}

/** Whether letters may go by e-mail: there is an address, and the person did not ask us not to use it. */
export const isMailable = ({ email, doNotContactBy }: Complainant): boolean =>
  Boolean(email) && !doNotContactBy?.includes('email');
