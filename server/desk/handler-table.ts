/** Complaints by who has them, and who must not. */
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** All who are walled from a complaint. */
export const walledFrom = async (db: Db, firm: string, complaint: string): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('wall')
    .select('person')
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .execute();
  return new Set(rows.map(({ person }) => person));
};

/** How many complaints in which the firm's time runs each has, without those that the reader is walled from. */
export const openByHandler = async (db: Db, firm: string, reader: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('complaint')
    .select(({ fn }) => ['handler', fn.countAll<number | string>().as('open')])
    .where('firm', '=', firm)
    .where('handler', 'is not', null)
    .where('next_at', 'is not', null)
    .where(({ not, exists }) => not(exists(wallFor(db, reader))))
    .groupBy('handler')
    .execute();
  return new Map(rows.map(({ handler, open }) => [handler ?? '', Number(open)]));
};

/** The reader's wall from the complaint in the query around it. */
const wallFor = (db: Db, reader: string) =>
  db
    .selectFrom('wall')
    .select('wall.person')
    .whereRef('wall.firm', '=', 'complaint.firm' as never)
    .whereRef('wall.complaint', '=', 'complaint.id' as never)
    .where('wall.person', '=', reader);
