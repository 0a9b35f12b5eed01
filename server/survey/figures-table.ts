/** What figures are counted from, as rows: all answers and complaints of a firm that the reader is not walled from. */
import type { Kysely } from 'kysely';
import { notWalled, notWalledFromAnswer } from '../complaint/wall-table.ts';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

export const answersCounted = (db: Db, firm: string, reader: string) =>
  db
    .selectFrom('survey_answer')
    .selectAll()
    .where('firm', '=', firm)
    .where(notWalledFromAnswer(db, firm, reader))
    .execute();

/** Those that have ended, but for the ones whose clients answered: they are counted by that. */
export const unansweredComplaints = (db: Db, firm: string, reader: string) =>
  db
    .selectFrom('complaint')
    .select(['status', 'closed_at', 'withdrawn_at', 'outcome', 'area', 'survey', 'survey_reason', 'survey_at'])
    .where('firm', '=', firm)
    .where('outcome', 'is not', null)
    .where('survey', 'is not', null)
    .where('survey', '<>', 'answered')
    .where(notWalled(db, firm, reader, 'complaint.id'))
    .execute();
