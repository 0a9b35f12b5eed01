/** Who has a complaint or ever had it, as rows: what clients say of how they were handled is said of all of them. */
import type { Kysely } from 'kysely';
import type { Insert } from '../store/store.ts';
import type { ComplaintRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** Nothing where nobody has it. */
export const keepHandler = ({ firm, id: complaint, handler: person }: ComplaintRow): Insert[] =>
  person === null ? [] : [{ into: 'handled', row: { firm, complaint, person } }];

/** The ids of all who had a complaint, who has it now among them. */
export const whoHad = async (db: Db, firm: string, complaint: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('handled')
    .select('person')
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .execute();
  return rows.map(({ person }) => person);
};
