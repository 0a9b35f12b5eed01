/** Complaints and their history: every read, and the only statements that change a complaint. */
import type { Kysely } from 'kysely';
import type { Change, Insert } from '../store/store.ts';
import type { ComplaintRow, EntryRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** By its reference, whichever firm has it; for opening a session. */
export const complaintByReference = (db: Db, reference: string) =>
  db.selectFrom('complaint').selectAll().where('reference', '=', reference).executeTakeFirst();

export const complaintById = (db: Db, firm: string, id: string) =>
  db.selectFrom('complaint').selectAll().where('firm', '=', firm).where('id', '=', id).executeTakeFirst();

/** A firm's complaints of one e-mail address, newest first; with `reference`, that one only. */
export const complaintsByEmail = (
  db: Db,
  firm: string,
  emailIndex: Uint8Array,
  reference: string | null,
  most: number,
) => {
  const query = db.selectFrom('complaint').selectAll().where('firm', '=', firm).where('email_index', '=', emailIndex);
  const narrowed = reference === null ? query : query.where('reference', '=', reference);
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
  claim: ['reference'],
});

/** Two writers cannot both write entry 7: the second one's unit is lost. */
export const insertEntry = (row: EntryRow): Insert => ({ into: 'entry', row: { ...row }, claim: ['complaint', 'seq'] });

/** Everything of a complaint that an entry may change. */
export function changeComplaint(db: Db, complaint: ComplaintRow): Change {
  const { firm, id, status, former_status, version, head, changed_at } = complaint;
  const { acknowledged_at, withdrawn_at, closed_at } = complaint;
  const changed = { status, former_status, version, head, changed_at, acknowledged_at, withdrawn_at, closed_at };
  return {
    change: db.updateTable('complaint').set(changed).where('firm', '=', firm).where('id', '=', id).compile(),
  };
}
