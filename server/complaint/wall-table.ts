/** Conflict walls as rows: who sees no trace of which complaint. Every read at the desk asks here. */
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** Whether a person is walled from a complaint. */
export const isWalled = async (db: Db, firm: string, complaint: string, person: string): Promise<boolean> => {
  const row = await db
    .selectFrom('wall')
    .select('person')
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .where('person', '=', person)
    .executeTakeFirst();
  return row !== undefined;
};

/** Columns by which rows name the complaint they are about. */
type Naming = 'complaint.id' | 'task.complaint' | 'complaint_link.other' | 'concern.complaint' | 'audit.object';

/**
 * What every query that lists complaints, or anything about them, has among its conditions: that the reader is not walled from
 * them. `complaint`: the column that names the complaint.
 */
export const notWalled =
  (db: Db, firm: string, person: string, complaint: Naming) =>
  <Table extends keyof Tables>({ not, exists }: ExpressionBuilder<Tables, Table>) =>
    not(exists(wallsAround(db, firm, person, complaint)));

/** A person's wall from the complaint in the query around it. */
const wallsAround = (db: Db, firm: string, person: string, complaint: Naming) =>
  db
    .selectFrom('wall')
    .select('wall.person')
    .where('wall.firm', '=', firm)
    .whereRef('wall.complaint', '=', complaint as never)
    .where('wall.person', '=', person);

/** Those of these complaints that a person is walled from. */
export const walledAmong = async (db: Db, firm: string, person: string, complaints: readonly string[]) => {
  if (complaints.length === 0) return new Set<string>();
  const rows = await db
    .selectFrom('wall')
    .select('complaint')
    .where('firm', '=', firm)
    .where('person', '=', person)
    .where('complaint', 'in', [...complaints])
    .execute();
  return new Set(rows.map(({ complaint }) => complaint));
};
