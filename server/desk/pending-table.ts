/** Words to clients as rows, until they go out: claimed by one process at a time, gone with the entry that says they went. */
import type { Kysely } from 'kysely';
import { openJson, type Place, type SealKey, sealJson } from '../crypto/seal.ts';
import type { PendingRow } from '../store/desk-tables.ts';
import type { Change, Insert, Store } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;
type Which = Pick<PendingRow, 'firm' | 'id' | 'complaint'>;

/** Words as they are kept: sealed with the key of their complaint. */
export const sealWords = (key: SealKey, which: Which, text: string): Buffer => sealJson(key, placeOf(which), { text });

export const wordsOf = (key: SealKey, row: PendingRow): string =>
  openJson<{ text: string }>(key, placeOf(row), row.sealed).text;

export const insertPending = (row: PendingRow): Insert => ({ into: 'pending', row: { ...row }, claim: true });

/** Words that have neither gone out nor been taken back. */
export const pendingById = (db: Db, { firm, id }: Pick<PendingRow, 'firm' | 'id'>) =>
  db.selectFrom('pending').selectAll().where('firm', '=', firm).where('id', '=', id).executeTakeFirst();

/** All that is written on a complaint and has not gone out, the oldest first. */
export const pendingOn = (db: Db, { firm, id: complaint }: { firm: string; id: string }) =>
  db
    .selectFrom('pending')
    .selectAll()
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .orderBy('written_at')
    .orderBy('id')
    .execute();

/** Whether any words are due: asked before claiming, so that an idle server writes nothing. */
export const anyPendingDue = async (db: Db, now: number): Promise<boolean> => {
  const row = await db.selectFrom('pending').select('id').where('goes_at', '<=', now).limit(1).executeTakeFirst();
  return row !== undefined;
};

/**
 * Takes up to `most` that are due for `leaseFor` milliseconds; what a client hears of a complaint comes in the order it was
 * written.
 */
export async function claimPending(store: Store, now: number, most: number, leaseFor: number): Promise<PendingRow[]> {
  const leaseNow = await store.leaseClock();
  const due = store.unlocked(
    store.db
      .selectFrom('pending')
      .select(['firm', 'id'])
      .where('goes_at', '<=', now)
      .where('leased_until', '<=', leaseNow)
      .where(({ not, exists }) => not(exists(earlierWords(store.db))))
      .orderBy('goes_at')
      .limit(most),
  );
  const change = store.db
    .updateTable('pending')
    .set({ leased_until: leaseNow + leaseFor })
    .where(({ eb, refTuple }) => eb(refTuple('firm', 'id'), 'in', due.$asTuple('firm', 'id')))
    .returningAll()
    .compile();
  const { rows } = await store.commit({ steps: [{ change }] });
  return (rows[0] ?? []) as unknown as PendingRow[];
}

/** Words on the same complaint that go before those in the query around it. */
const earlierWords = (db: Db) =>
  db
    .selectFrom('pending as earlier')
    .select('earlier.id')
    .whereRef('earlier.firm', '=', 'pending.firm' as never)
    .whereRef('earlier.complaint', '=', 'pending.complaint' as never)
    .where(({ eb, refTuple }) =>
      eb(
        refTuple('earlier.goes_at', 'earlier.id'),
        '<',
        refTuple('pending.goes_at' as never, 'pending.id' as never) as never,
      ),
    );

/** Gone out or taken back, whichever is first: the other one is lost. */
export const endPending = (db: Db, { firm, id }: Which): Change => ({
  change: db.deleteFrom('pending').where('firm', '=', firm).where('id', '=', id).compile(),
  claim: true,
});

/** Not to be sent: kept to be seen, with the code of the problem. Lost when they were taken back. */
export const failPending = (db: Db, { firm, id }: Which, code: string): Change => ({
  change: db
    .updateTable('pending')
    .set({ goes_at: null, leased_until: 0, failed: code })
    .where('firm', '=', firm)
    .where('id', '=', id)
    .where('goes_at', 'is not', null)
    .compile(),
  claim: true,
});

/** Ends the leases a dead process left behind. Only where no other process can hold one. */
export const releasePending = (db: Db): Change => ({
  change: db.updateTable('pending').set({ leased_until: 0 }).where('leased_until', '>', 0).compile(),
});

const placeOf = ({ firm, complaint, id }: Which): Place => ({
  firm,
  complaint,
  table: 'pending',
  column: 'sealed',
  row: id,
});
