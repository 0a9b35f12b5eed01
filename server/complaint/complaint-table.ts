/** Complaints and their history: every read, and the only statements that change a complaint. */
import type { Kysely } from 'kysely';
import type { Clock } from '../../sdk/contract/clock.ts';
import { type HappeningKind, openStatuses } from '../../sdk/contract/history.ts';
import { readReference } from '../../sdk/contract/reference.ts';
import type { Change, Insert } from '../store/store.ts';
import type { ComplaintRow, EntryRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** A row as the store keeps it: its clocks are JSON. */
type Kept = Tables['complaint'];

export const asRow = (kept: Kept): ComplaintRow => ({ ...kept, clocks: JSON.parse(kept.clocks) as readonly Clock[] });
const asRows = (kept: readonly Kept[]): ComplaintRow[] => kept.map(asRow);
const asRowIf = (kept: Kept | undefined): ComplaintRow | undefined => kept && asRow(kept);

const complaints = (db: Db) => db.selectFrom('complaint').selectAll();

/** By its exact reference, whichever firm has it. */
export const complaintByReference = (db: Db, reference: string) =>
  complaints(db).where('reference', '=', reference).executeTakeFirst().then(asRowIf);

/** By what a person typed for its reference, whichever firm has it. Always asks the store, also for what cannot be one. */
export const complaintByTyped = (db: Db, typed: string) =>
  complaints(db).where('reference', 'in', spellings(typed)).limit(1).executeTakeFirst().then(asRowIf);

/** References that may be meant: in print, I and L of a firm's letters look alike. */
export function spellings(typed: string): string[] {
  const reference = readReference(typed);
  if (reference === null) return ['none'];
  const [prefix = '', ...rest] = reference.split('-');
  const either = (before: string[], letter: string): string[] =>
    before.flatMap((begun) => (/[IL]/.test(letter) ? [`${begun}I`, `${begun}L`] : [begun + letter]));
  return [...prefix].reduce(either, ['']).map((letters) => [letters, ...rest].join('-'));
}

export const complaintById = (db: Db, firm: string, id: string) =>
  complaints(db).where('firm', '=', firm).where('id', '=', id).executeTakeFirst().then(asRowIf);

/** A firm's complaints of one e-mail address, newest first; with `typed`, only the one whose reference that is. */
export const complaintsByEmail = (db: Db, firm: string, emailIndex: Uint8Array, typed: string | null, most: number) => {
  const query = complaints(db).where('firm', '=', firm).where('email_index', '=', emailIndex);
  const narrowed = typed === null ? query : query.where('reference', 'in', spellings(typed));
  return narrowed.orderBy('received_at', 'desc').limit(most).execute().then(asRows);
};

/** A firm's complaints, newest first, at most `most`. */
export const latestComplaints = (db: Db, firm: string, most: number) =>
  complaints(db).where('firm', '=', firm).orderBy('id', 'desc').limit(most).execute().then(asRows);

/** A firm's complaints in which its time runs, after the one with id `after`, in the order they came. */
export const openComplaintsAfter = (db: Db, firm: string, after: string, most: number) =>
  complaints(db)
    .where('firm', '=', firm)
    .where('id', '>', after)
    .where('status', 'in', [...openStatuses])
    .orderBy('id')
    .limit(most)
    .execute()
    .then(asRows);

/** The versions of packs that complaints began under. */
export const packsInUse = async (db: Db): Promise<string[]> => {
  const rows = await db.selectFrom('complaint').select('pack').distinct().execute();
  return rows.map(({ pack }) => pack);
};

/** Ends the leases a dead process left behind. Only where no other process can hold one. */
export const releaseComplaints = (db: Db): Change => ({
  change: db.updateTable('complaint').set({ leased_until: 0 }).where('leased_until', '>', 0).compile(),
});

export const entriesOf = (db: Db, firm: string, complaint: string): Promise<EntryRow[]> =>
  db
    .selectFrom('entry')
    .selectAll()
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .orderBy('seq')
    .execute();

export const entryAt = (db: Db, firm: string, complaint: string, seq: number) =>
  db
    .selectFrom('entry')
    .selectAll()
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .where('seq', '=', seq)
    .executeTakeFirst();

/** The entries of these kinds, in their order. */
export const entriesOfKinds = (db: Db, firm: string, complaint: string, kinds: readonly HappeningKind[]) =>
  db
    .selectFrom('entry')
    .selectAll()
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .where('kind', 'in', [...kinds])
    .orderBy('seq')
    .execute();

/** The last entry of the same kind on the same complaint. */
export const lastOfKind = (db: Db, { firm, complaint, kind }: Pick<EntryRow, 'firm' | 'complaint' | 'kind'>) =>
  db
    .selectFrom('entry')
    .select('seq')
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .where('kind', '=', kind)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();

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
  row: { ...row, clocks: JSON.stringify(row.clocks) },
  claim: true,
});

/** Two writers cannot both write entry 7: the second one's unit is lost. */
export const insertEntry = (row: EntryRow): Insert => ({ into: 'entry', row: { ...row }, claim: true });

/** Everything of a complaint that an entry may change. */
export function changeComplaint(db: Db, complaint: ComplaintRow): Change {
  const { firm, id, status, former_status, version, head, changed_at } = complaint;
  const { acknowledged_at, withdrawn_at, closed_at, unconfirmed, due_at } = complaint;
  const { edition, handler, grumble, override, next_at, next_code, email_index, mailable } = complaint;
  const { outcome, survey, survey_reason, survey_at, survey_until } = complaint;
  const dates = {
    changed_at,
    acknowledged_at,
    withdrawn_at,
    closed_at,
    due_at,
    clocks: JSON.stringify(complaint.clocks),
  };
  // A lease of the timetable ends with whatever was written: it looks again when the next date says so.
  const desk = { edition, handler, grumble, override, next_at, next_code, email_index, mailable };
  const asking = { outcome, survey, survey_reason, survey_at, survey_until };
  const changed = { status, former_status, version, head, unconfirmed, ...dates, ...desk, ...asking, leased_until: 0 };
  return {
    change: db.updateTable('complaint').set(changed).where('firm', '=', firm).where('id', '=', id).compile(),
  };
}
