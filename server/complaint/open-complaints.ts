/** All open complaints of a firm, one after the other, however many. */
import type { KeptComplaint } from '../../sdk/contract/complaint.ts';
import { UnopenableError } from '../crypto/seal.ts';
import type { Store } from '../store/store.ts';
import type { ComplaintRow } from '../store/tables.ts';
import type { Acting } from './acts.ts';
import { firstEntry, openComplaintsAfter } from './complaint-table.ts';
import { filedIn } from './history.ts';

const page = 200;

/** Those in which the firm's time runs, in the order they came. */
export async function* openComplaints({ db }: Store, firm: string): AsyncGenerator<ComplaintRow> {
  for (let after = ''; ; ) {
    const rows = await openComplaintsAfter(db, firm, after, page);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    after = last.id;
  }
}

/** What its client filed; undefined where that cannot be read any more. */
export async function filedOf(
  { store, keyring }: Pick<Acting, 'store' | 'keyring'>,
  { firm, id }: Pick<ComplaintRow, 'firm' | 'id'>,
): Promise<KeptComplaint | undefined> {
  const entry = await firstEntry(store.db, firm, id);
  try {
    return filedIn([entry], await keyring.complaint(firm, id));
  } catch (error) {
    if (error instanceof UnopenableError) return undefined;
    throw error;
  }
}
