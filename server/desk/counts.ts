/**
 * How many complaints each filter of the queue has, for one reader. By status and handler that is kept with every change, and
 * what the reader is walled from is taken off; by date it is counted in the index, no further than anyone wants to know.
 */
import type { QueueFilter } from '../../sdk/contract/desk/complaints.ts';
import { runs } from '../complaint/due.ts';
import type { Store } from '../store/store.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { countUpTo, keptCounts, type Reader, walledComplaints } from './queue-table.ts';

/** More than that is "1,000 or more". */
export const most = 1_000;

type Counted = Pick<ComplaintRow, 'status' | 'handler'>;

export async function countsFor({ db }: Store, reader: Reader): Promise<Record<QueueFilter, number>> {
  const { firm, person } = reader;
  const [kept, walled, overdue, dueSoon] = await Promise.all([
    keptCounts(db, firm),
    walledComplaints(db, firm, person),
    countUpTo(db, reader, 'overdue', most),
    countUpTo(db, reader, 'due-soon', most),
  ]);
  const sum = (holds: (counted: Counted) => boolean): number => {
    const all = kept.filter(holds).reduce((total, { count }) => total + count, 0);
    return Math.min(most, all - walled.filter(holds).length);
  };
  return {
    open: sum(runs),
    overdue,
    'due-soon': dueSoon,
    waiting: sum(({ status }) => status === 'waiting-for-you'),
    unassigned: sum((one) => runs(one) && one.handler === null),
    mine: sum((one) => runs(one) && one.handler === person),
  };
}
