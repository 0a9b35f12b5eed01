/** Conflict walls as rows: who sees no trace of which complaint. Every read at the desk asks here. */
import type { Kysely } from 'kysely';
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
