/** Letters and tasks as rows: queued with what causes them, claimed by one process at a time, kept with their outcome. */
import type { Kysely } from 'kysely';
import type { ComplaintLetterKind, LetterKind } from '../../sdk/contract/history.ts';
import { newTimedId } from '../crypto/random.ts';
import type { Change, Insert, Store } from '../store/store.ts';
import type { ComplaintLetterRow, LetterRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** What a letter or a task is about. */
export interface About {
  firm: string;
  id: string;
  reference: string;
}

/** Queues a letter; `about` without an id: it is about no complaint. `id`: of the letter, where that is known already. */
export function queueLetter(
  about: Omit<About, 'id'> & { id: string | null },
  kind: LetterKind,
  entry: number,
  now: number,
  id = newTimedId('let', now),
): Insert {
  const row: LetterRow = {
    firm: about.firm,
    id,
    complaint: about.id,
    reference: about.reference,
    kind,
    audience: kind.startsWith('firm-') ? 'firm' : 'client',
    entry,
    state: 'queued',
    tries: 0,
    queued_at: now,
    next_try_at: now,
    sent_at: null,
    leased_until: 0,
    failure: null,
    sealed: null,
  };
  return { into: 'letter', row: { ...row } };
}

/**
 * Takes up to `most` due letters for `leaseFor` milliseconds. Whoever dies holding them loses them when that is over. What
 * one side hears of a complaint comes in the order it was queued: a letter that waits keeps back those behind it.
 */
export async function claimDue(store: Store, now: number, most: number, leaseFor: number): Promise<LetterRow[]> {
  const leaseNow = await store.leaseClock();
  const due = store.unlocked(
    store.db
      .selectFrom('letter')
      .select(['firm', 'id'])
      .where('next_try_at', '<=', now)
      .where('leased_until', '<=', leaseNow)
      .where(({ not, exists }) => not(exists(earlierLetter(store.db))))
      .orderBy('next_try_at')
      .limit(most),
  );
  const change = store.db
    .updateTable('letter')
    .set({ leased_until: leaseNow + leaseFor })
    .where(({ eb, refTuple }) => eb(refTuple('firm', 'id'), 'in', due.$asTuple('firm', 'id')))
    .returningAll()
    .compile();
  const { rows } = await store.commit({ steps: [{ change }] });
  return (rows[0] ?? []) as unknown as LetterRow[];
}

/** A letter that waits before the one in the query around it, on the same complaint and to the same side. */
const earlierLetter = (db: Db) =>
  db
    .selectFrom('letter as earlier')
    .select('earlier.id')
    .whereRef('earlier.firm', '=', 'letter.firm' as never)
    .whereRef('earlier.complaint', '=', 'letter.complaint' as never)
    .whereRef('earlier.audience', '=', 'letter.audience' as never)
    .where(({ eb, refTuple }) =>
      eb(
        refTuple('earlier.entry', 'earlier.id'),
        '<',
        refTuple('letter.entry' as never, 'letter.id' as never) as never,
      ),
    )
    .where('earlier.next_try_at', 'is not', null);

/** Holds claimed letters for another `leaseFor` milliseconds from now. */
export async function renewLeases(store: Store, letters: readonly LetterRow[], leaseFor: number): Promise<void> {
  const until = (await store.leaseClock()) + leaseFor;
  const changes = letters.map(
    ({ firm, id }): Change => ({
      change: store.db
        .updateTable('letter')
        .set({ leased_until: until })
        .where('firm', '=', firm)
        .where('id', '=', id)
        .where('leased_until', '>', 0)
        .compile(),
    }),
  );
  await store.commit({ steps: changes });
}

/** Ends the leases a dead process left behind. Only where no other process can hold one. */
export const releaseAll = (db: Db): Change => ({
  change: db
    .updateTable('letter')
    .set({ leased_until: 0 })
    .where('next_try_at', 'is not', null)
    .where('leased_until', '>', 0)
    .compile(),
});

/** Whether any letter is due: asked before claiming, so that an idle server writes nothing. */
export const anyDue = async (db: Db, now: number): Promise<boolean> => {
  const row = await db.selectFrom('letter').select('id').where('next_try_at', '<=', now).limit(1).executeTakeFirst();
  return row !== undefined;
};

/** Takes back letters that wait, of these kinds on one complaint, and the tasks that stand for them: it is not so any more. */
export const takeBack = (
  db: Db,
  { firm, id }: Omit<About, 'reference'>,
  kinds: readonly LetterKind[],
  now: number,
): Change[] => [
  {
    change: db
      .updateTable('letter')
      .set({ state: 'given-up', next_try_at: null, failure: overtaken, leased_until: 0 })
      .where('firm', '=', firm)
      .where('complaint', '=', id)
      .where('kind', 'in', [...kinds])
      .where('next_try_at', 'is not', null)
      .compile(),
  },
  {
    change: db
      .updateTable('task')
      .set({ done_at: now })
      .where('firm', '=', firm)
      .where('complaint', '=', id)
      .where('letter', 'in', [...kinds])
      .where('done_at', 'is', null)
      .compile(),
  },
];

/** Why a letter was given up that nobody could want to go out any more. */
const overtaken = 'overtaken';

export type LetterChange = Partial<
  Pick<LetterRow, 'state' | 'tries' | 'next_try_at' | 'sent_at' | 'failure' | 'sealed'>
>;

/** Whether nobody has written yet what became of it. */
export const stillWaits = async (db: Db, { firm, id }: LetterRow): Promise<boolean> => {
  const row = await db
    .selectFrom('letter')
    .select('next_try_at')
    .where('firm', '=', firm)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined && row.next_try_at !== null;
};

/** A letter; `id` of any firm. */
export const letterById = (db: Db, id: string) =>
  db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst();

/** All letters on a complaint, oldest first. */
export const lettersOn = (db: Db, { firm, id }: Omit<About, 'reference'>) =>
  db.selectFrom('letter').selectAll().where('firm', '=', firm).where('complaint', '=', id).orderBy('id').execute();

/** Narrows a kind of letter to those that are part of a complaint. */
export const isLetterOfComplaint = (kind: LetterKind): kind is ComplaintLetterKind =>
  kind !== 'draft' && kind !== 'firm-invitation';

/** Narrows a letter to those that are part of a complaint. */
export const isOfComplaint = (row: LetterRow): row is ComplaintLetterRow => row.complaint !== null;

/** One that went out. */
export const asSent = ({ tries }: LetterRow, now: number) =>
  ({ state: 'sent', next_try_at: null, sent_at: now, tries: tries + 1, failure: null }) as const;

/** One that is not tried again. */
export const asGivenUp = ({ tries }: LetterRow, failure: string) =>
  ({ state: 'given-up', next_try_at: null, tries: tries + 1, failure }) as const;

/**
 * The outcome of a try; the lease ends with it. What was sent or given up stays so, whoever comes late; but one that was taken
 * back while it was on its way did go out.
 */
export const changeLetter = (db: Db, letter: LetterRow, change: LetterChange): Change => ({
  change: db
    .updateTable('letter')
    .set({ ...change, leased_until: 0 })
    .where('firm', '=', letter.firm)
    .where('id', '=', letter.id)
    .where(({ or, eb }) => or([eb('next_try_at', 'is not', null), eb('failure', '=', overtaken)]))
    .compile(),
});

/** Letters queued from `since` on or with an id from `first` on, and all that wait; oldest first. */
export const lettersSince = (db: Db, since: number, first: string) =>
  db
    .selectFrom('letter')
    .selectAll()
    .where(({ eb, or }) => or([eb('queued_at', '>=', since), eb('id', '>=', first), eb('next_try_at', 'is not', null)]))
    .orderBy('id')
    .execute();
