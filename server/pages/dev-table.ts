/** Reads across all firms, for the clock of the demonstration alone: nothing else may look into more than one. */
import type { Kysely } from 'kysely';
import { openStatuses } from '../../sdk/contract/history.ts';
import { asRow } from '../complaint/complaint-table.ts';
import type { ComplaintRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/**
 * Complaints in which the firm's time runs, the newest first. Those that came in after `now`, before the clock was set back,
 * are the last.
 */
export async function newestOpen(db: Db, now: number, most: number): Promise<ComplaintRow[]> {
  const rows = await db
    .selectFrom('complaint')
    .selectAll()
    .where('status', 'in', [...openStatuses])
    .orderBy(({ eb }) => eb('received_at', '>', now))
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(asRow);
}

/** The complaint the timetable looks at next after `now`; undefined where none is to be looked at. */
export async function nextDue(db: Db, now: number): Promise<(ComplaintRow & { due_at: number }) | undefined> {
  const row = await db
    .selectFrom('complaint')
    .selectAll()
    .where('due_at', '>', Math.max(now, 0))
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return row && row.due_at !== null ? { ...asRow(row), due_at: row.due_at } : undefined;
}
