/** The queue as the store answers it: every filter by an index, page after page, and nothing the reader is walled from. */
import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Status } from '../../sdk/contract/codes.ts';
import type { QueueFilter } from '../../sdk/contract/desk/complaints.ts';
import { asRow } from '../complaint/complaint-table.ts';
import { notWalled } from '../complaint/wall-table.ts';
import type { ComplaintRow, EntryRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;
type Complaints<O> = SelectQueryBuilder<Tables, 'complaint', O>;

/** Who reads, and what "now" and "soon" mean for the firm: milliseconds UTC. */
export interface Reader {
  firm: string;
  person: string;
  now: number;
  soon: number;
}

/** What is asked for. `handler`: null: nobody has it. `found`: only those a look-up may mean. */
export interface Asked {
  filter?: QueueFilter | undefined;
  status?: Status | undefined;
  handler?: string | null | undefined;
  found?: { references: readonly string[] } | { email: Uint8Array } | undefined;
}

/** Where a page begins: after which date, null among those without one, and which complaint. */
export interface Place {
  at: number | null;
  id: string;
}

const seen = ({ firm, person }: Reader, db: Db) =>
  db
    .selectFrom('complaint')
    .where('complaint.firm', '=', firm)
    .where(notWalled(db, firm, person, 'complaint.id'));

/** Those in which the firm's time runs, by their next date. */
export const byDate = (db: Db, reader: Reader, asked: Asked, after: Place | undefined, most: number) => {
  const dated = narrowed(seen(reader, db), asked, reader).where('next_at', 'is not', null);
  const rest = after
    ? dated.where(({ eb, refTuple, tuple }) => eb(refTuple('next_at', 'id'), '>', tuple(after.at, after.id)))
    : dated;
  return rest.selectAll().orderBy('next_at').orderBy('id').limit(most).execute().then(asRows);
};

/** Those in which it does not, the newest first. */
export const withoutDate = (db: Db, reader: Reader, asked: Asked, after: string | undefined, most: number) =>
  newest(narrowed(seen(reader, db), asked, reader).where('next_at', 'is', null), after, most);

/** All of them, the newest first. */
export const byAge = (db: Db, reader: Reader, asked: Asked, after: string | undefined, most: number) =>
  newest(narrowed(seen(reader, db), asked, reader), after, most);

const newest = (query: Complaints<object>, before: string | undefined, most: number): Promise<ComplaintRow[]> => {
  const rest = before === undefined ? query : query.where('id', '<', before);
  return rest.selectAll().orderBy('id', 'desc').limit(most).execute().then(asRows);
};

const asRows = (kept: readonly Tables['complaint'][]): ComplaintRow[] => kept.map(asRow);

function narrowed<O>(query: Complaints<O>, { filter, status, handler, found }: Asked, reader: Reader): Complaints<O> {
  let narrower = filter ? filtered(query, filter, reader) : query;
  if (status !== undefined) narrower = narrower.where('status', '=', status);
  if (handler !== undefined) narrower = handledBy(narrower, handler);
  if (found === undefined) return narrower;
  return 'email' in found
    ? narrower.where('email_index', '=', found.email)
    : narrower.where('reference', 'in', [...found.references]);
}

/** All filters but the one for waiting ask for complaints in which the firm's time runs. */
function filtered<O>(query: Complaints<O>, filter: QueueFilter, { person, now, soon }: Reader): Complaints<O> {
  const open = query.where('next_at', 'is not', null);
  switch (filter) {
    case 'open':
      return open;
    case 'overdue':
      return open.where('next_at', '<=', now);
    case 'due-soon':
      return open.where('next_at', '>', now).where('next_at', '<=', soon);
    case 'waiting':
      return open.where('status', '=', 'waiting-for-you');
    case 'unassigned':
      return handledBy(open, null);
    case 'mine':
      return handledBy(open, person);
  }
}

const handledBy = <O>(query: Complaints<O>, handler: string | null): Complaints<O> =>
  handler === null ? query.where('handler', 'is', null) : query.where('handler', '=', handler);

/** How many a filter by date has, counted in the index, up to `most`. */
export const countUpTo = async (
  db: Db,
  reader: Reader,
  filter: 'overdue' | 'due-soon',
  most: number,
): Promise<number> => {
  const found = filtered(seen(reader, db), filter, reader).select('complaint.id').limit(most);
  const row = await db
    .selectFrom(found.as('found'))
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

/** How many complaints a firm has of each status with each person, from what is kept of it. */
export const keptCounts = async (db: Db, firm: string) => {
  const rows = await db
    .selectFrom('complaint_count')
    .select(['status', 'handler', ({ fn }) => fn.sum('count').as('count')])
    .where('firm', '=', firm)
    .groupBy(['status', 'handler'])
    .execute();
  return rows.map(({ status, handler, count }) => ({ status, handler: handler || null, count: Number(count) }));
};

/** Status and handler of every complaint a person is walled from. */
export const walledComplaints = (db: Db, firm: string, person: string) =>
  db
    .selectFrom('wall')
    .innerJoin('complaint', (join) =>
      join.onRef('complaint.firm', '=', 'wall.firm').onRef('complaint.id', '=', 'wall.complaint'),
    )
    .select(['complaint.status', 'complaint.handler'])
    .where('wall.firm', '=', firm)
    .where('wall.person', '=', person)
    .execute();

/** The entries that say who complains of what in these complaints, in their order. */
export const tellingEntries = (db: Db, firm: string, complaints: readonly string[]): Promise<EntryRow[]> =>
  db
    .selectFrom('entry')
    .selectAll()
    .where('firm', '=', firm)
    .where('complaint', 'in', [...complaints])
    .where('kind', 'in', ['received', 'corrected'])
    .orderBy('seq')
    .execute();
