/** Complaints and their history: every read, and the only statements that change a complaint. */
import type { Kysely } from 'kysely';
import { readReference } from '../../sdk/contract/reference.ts';
import type { Change, Insert } from '../store/store.ts';
import type { ComplaintRow, EntryRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** By its exact reference, whichever firm has it. */
export const complaintByReference = (db: Db, reference: string) =>
  db.selectFrom('complaint').selectAll().where('reference', '=', reference).executeTakeFirst();

/** By what a person typed for its reference, whichever firm has it. Always asks the store, also for what cannot be one. */
export const complaintByTyped = (db: Db, typed: string) =>
  db.selectFrom('complaint').selectAll().where('reference', 'in', spellings(typed)).limit(1).executeTakeFirst();

/** References that may be meant: in print, I and L of a firm's letters look alike. */
function spellings(typed: string): string[] {
  const reference = readReference(typed);
  if (reference === null) return ['none'];
  const [prefix = '', ...rest] = reference.split('-');
  const either = (before: string[], letter: string): string[] =>
    before.flatMap((begun) => (/[IL]/.test(letter) ? [`${begun}I`, `${begun}L`] : [begun + letter]));
  return [...prefix].reduce(either, ['']).map((letters) => [letters, ...rest].join('-'));
}

export const complaintById = (db: Db, firm: string, id: string) =>
  db.selectFrom('complaint').selectAll().where('firm', '=', firm).where('id', '=', id).executeTakeFirst();

/** A firm's complaints of one e-mail address, newest first; with `typed`, only the one whose reference that is. */
export const complaintsByEmail = (db: Db, firm: string, emailIndex: Uint8Array, typed: string | null, most: number) => {
  const query = db.selectFrom('complaint').selectAll().where('firm', '=', firm).where('email_index', '=', emailIndex);
  const narrowed = typed === null ? query : query.where('reference', 'in', spellings(typed));
  return narrowed.orderBy('received_at', 'desc').limit(most).execute();
};

/** A firm's complaints, newest first, at most `most`. */
export const latestComplaints = (db: Db, firm: string, most: number) =>
  db.selectFrom('complaint').selectAll().where('firm', '=', firm).orderBy('id', 'desc').limit(most).execute();

export const entriesOf = (db: Db, firm: string, complaint: string): Promise<EntryRow[]> =>
  db
    .selectFrom('entry')
    .selectAll()
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .orderBy('seq')
    .execute();

export const firstEntry = (db: Db, firm: string, complaint: string) =>
  db
    .selectFrom('entry')
    .selectAll()
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .where('seq', '=', 1)
    .executeTakeFirstOrThrow();

/** A reference is unique on the server: a second complaint with it is lost, and drawn again. */
export const insertComplaint = (row: ComplaintRow): Insert => ({
  into: 'complaint',
  row: { ...row },
  claim: true,
});

/** Two writers cannot both write entry 7: the second one's unit is lost. */
export const insertEntry = (row: EntryRow): Insert => ({ into: 'entry', row: { ...row }, claim: true });

/** Everything of a complaint that an entry may change. */
export function changeComplaint(db: Db, complaint: ComplaintRow): Change {
  const { firm, id, status, former_status, version, head, changed_at } = complaint;
  const { acknowledged_at, withdrawn_at, closed_at, unconfirmed } = complaint;
  const dates = { changed_at, acknowledged_at, withdrawn_at, closed_at };
  const changed = { status, former_status, version, head, unconfirmed, ...dates };
  return {
    change: db.updateTable('complaint').set(changed).where('firm', '=', firm).where('id', '=', id).compile(),
  };
}
