/** Complaints by when they are to be looked at: claimed by one process at a time, whichever serves from this store. */
import type { Kysely } from 'kysely';
import type { DeadlineCode } from '../../sdk/contract/clock.ts';
import { openStatuses } from '../../sdk/contract/history.ts';
import { asRow } from '../complaint/complaint-table.ts';
import type { Change, Store } from '../store/store.ts';
import type { ComplaintRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** What dates are reckoned from, without what nobody needs for it. */
export type Timed = Pick<
  ComplaintRow,
  | 'firm'
  | 'id'
  | 'version'
  | 'status'
  | 'pack'
  | 'clocks'
  | 'received_at'
  | 'acknowledged_at'
  | 'due_at'
  | 'next_at'
  | 'next_code'
  | 'survey'
  | 'survey_at'
>;

/** When to look at a complaint, and what has to be kept next: as columns of its row. */
export type Look = Pick<ComplaintRow, 'firm' | 'id' | 'version' | 'due_at' | 'next_at' | 'next_code'>;

const columns = [
  'firm',
  'id',
  'version',
  'status',
  'pack',
  'clocks',
  'received_at',
  'acknowledged_at',
  'due_at',
  'next_at',
  'next_code',
  'survey',
  'survey_at',
] as const;

/** Whether any complaint is due: asked before claiming, so that an idle server writes nothing. */
export const anyComplaintDue = async (db: Db, now: number): Promise<boolean> => {
  const row = await db.selectFrom('complaint').select('id').where('due_at', '<=', now).limit(1).executeTakeFirst();
  return row !== undefined;
};

/** Takes up to `most` due complaints for `leaseFor` milliseconds, the longest due first. */
export async function claimDueComplaints(
  store: Store,
  now: number,
  most: number,
  leaseFor: number,
): Promise<ComplaintRow[]> {
  const leaseNow = await store.leaseClock();
  const due = store.unlocked(
    store.db
      .selectFrom('complaint')
      .select(['firm', 'id'])
      .where('due_at', '<=', now)
      .where('leased_until', '<=', leaseNow)
      .orderBy('due_at')
      .limit(most),
  );
  const change = store.db
    .updateTable('complaint')
    .set({ leased_until: leaseNow + leaseFor })
    .where(({ eb, refTuple }) => eb(refTuple('firm', 'id'), 'in', due.$asTuple('firm', 'id')))
    .returningAll()
    .compile();
  const { rows } = await store.commit({ steps: [{ change }] });
  return ((rows[0] ?? []) as unknown as Tables['complaint'][]).map(asRow);
}

/** A firm's complaints whose time runs or may run again, mere grumbles apart, after the one with id `after`. */
export const toReckon = async (db: Db, firm: string, after: string, most: number): Promise<Timed[]> => {
  const rows = await db
    .selectFrom('complaint')
    .select(columns)
    .where('firm', '=', firm)
    .where('id', '>', after)
    .where('status', 'in', [...openStatuses, 'withdrawn'])
    .where('grumble', '=', 0)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...row, clocks: JSON.parse(row.clocks) }));
};

/** Whether a complaint of the firm is still without clocks: something happened to it while it was given them. */
export const anyWithoutClocks = async (db: Db, firm: string): Promise<boolean> => {
  const row = await db
    .selectFrom('complaint')
    .select('id')
    .where('firm', '=', firm)
    .where('status', 'in', [...openStatuses, 'withdrawn'])
    .where('clocks', '=', '[]')
    .where('grumble', '=', 0)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

/**
 * When to look at each of these next, and what it has to keep, unless something has happened to it since. Ends their leases. The
 * firm comes with each row, because SQLite would otherwise go through all of the firm's complaints for every row.
 */
export const lookAt = ({ db, given }: Store, looks: readonly Look[]): Change => ({
  change: db
    .updateTable('complaint')
    .from(
      given(
        { firm: 'text', id: 'text', version: 'whole', due_at: 'whole', next_at: 'whole', next_code: 'text' },
        looks,
      ),
    )
    .set(({ ref }) => ({
      due_at: ref('given.due_at'),
      next_at: ref('given.next_at'),
      next_code: ref('given.next_code').$castTo<DeadlineCode | null>(),
      leased_until: 0,
    }))
    .whereRef('complaint.firm', '=', 'given.firm')
    .whereRef('complaint.id', '=', 'given.id')
    .whereRef('complaint.version', '=', 'given.version')
    .compile(),
});

/** Gives a complaint from before there were clocks those it began with. */
export const beganBefore = (db: Db, { firm, id, version, clocks }: Timed): Change => ({
  change: db
    .updateTable('complaint')
    .set({ clocks: JSON.stringify(clocks) })
    .where('firm', '=', firm)
    .where('id', '=', id)
    .where('version', '=', version)
    .compile(),
});
