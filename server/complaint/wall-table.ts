/** Conflict walls as rows: who sees no trace of which complaint. Every read at the desk asks here. */
import { type Expression, type ExpressionBuilder, expressionBuilder, type Kysely, type SqlBool } from 'kysely';
import type { ConcernRow, WallRow } from '../store/desk-tables.ts';
import type { Change, Insert } from '../store/store.ts';
import type { EntryRow, Tables } from '../store/tables.ts';

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
type Naming =
  | 'complaint.id'
  | 'task.complaint'
  | 'complaint_link.other'
  | 'concern.complaint'
  | 'survey_answer.complaint';

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

/**
 * As {@link notWalled}, of answers to the survey: the reader is walled neither from the complaint of one, nor was when its client
 * unlinked it.
 */
export function notWalledFromAnswer(db: Db, firm: string, person: string): Expression<SqlBool> {
  const builder = expressionBuilder<Tables, 'survey_answer'>();
  const unlinked = db
    .selectFrom('survey_wall')
    .select('survey_wall.person')
    .where('survey_wall.firm', '=', firm)
    .whereRef('survey_wall.answer', '=', 'survey_answer.id' as never)
    .where('survey_wall.person', '=', person);
  return builder.and([
    notWalled(db, firm, person, 'survey_answer.complaint')(builder),
    builder.not(builder.exists(unlinked)),
  ]);
}

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
/** All walls of a complaint, the first first. */
export const wallsOf = (db: Db, firm: string, complaint: string): Promise<WallRow[]> =>
  db
    .selectFrom('wall')
    .selectAll()
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .orderBy('entry')
    .orderBy('person')
    .execute();

/** Lost when that person is walled from it already. */
export const insertWall = (row: WallRow): Insert => ({ into: 'wall', row: { ...row }, claim: true });

/** Lost when that person is not walled from it any more. */
export const deleteWall = (db: Db, firm: string, complaint: string, person: string): Change => ({
  change: db
    .deleteFrom('wall')
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .where('person', '=', person)
    .compile(),
  claim: true,
});

/** The words a complaint names people by, all in one statement, so that filings keep one shape. */
export const insertConcerns = (db: Db, rows: readonly ConcernRow[]): Change => ({
  change: db
    .insertInto('concern')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .compile(),
});

/** Complaints in which one of these words stands and from which that person is not walled, the oldest first; with those words. */
export const complaintsNaming = async (
  db: Db,
  firm: string,
  words: readonly Uint8Array[],
  person: string,
): Promise<Map<string, Uint8Array[]>> => {
  const rows = await db
    .selectFrom('concern')
    .select(['complaint', 'word'])
    .where('firm', '=', firm)
    .where('word', 'in', [...words])
    .where(notWalled(db, firm, person, 'concern.complaint'))
    .orderBy('complaint')
    .execute();
  const naming = new Map<string, Uint8Array[]>();
  for (const { complaint, word } of rows) naming.set(complaint, [...(naming.get(complaint) ?? []), word]);
  return naming;
};

/** Which of these words stand in a complaint. */
export const wordsNamed = async (
  db: Db,
  firm: string,
  complaint: string,
  words: readonly Uint8Array[],
): Promise<Uint8Array[]> => {
  const rows = await db
    .selectFrom('concern')
    .select('word')
    .where('firm', '=', firm)
    .where('word', 'in', [...words])
    .where('complaint', '=', complaint)
    .execute();
  return rows.map(({ word }) => word);
};

/** The entries that lifted walls of a complaint. */
export const liftingsOf = (db: Db, firm: string, complaint: string) =>
  db
    .selectFrom('entry')
    .selectAll()
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .where('kind', '=', 'wall-lifted')
    .$narrowType<EntryRow & { kind: 'wall-lifted' }>()
    .execute();

/** Ends what a person holds on a complaint while working on it. */
export const endClaim = (db: Db, firm: string, complaint: string, person: string): Change => ({
  change: db
    .deleteFrom('claim')
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .where('person', '=', person)
    .compile(),
});
