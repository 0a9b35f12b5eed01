/** What clients said of how they were handled, as one person at the desk may see it. Nothing here or anywhere deletes an answer. */
import { type Expression, expressionBuilder, type Kysely, type SqlBool } from 'kysely';
import { notWalledFromAnswer } from '../complaint/wall-table.ts';
import type { Change } from '../store/store.ts';
import type { SurveyAnswerRow } from '../store/survey-tables.ts';
import type { ComplaintRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** Where a page ended. */
export interface AnswerPlace {
  month: string;
  id: string;
}

/** `others`: the ids of the others at the firm who could release an answer, where no wall stands and they never had the complaint. */
export interface AnswerReader {
  firm: string;
  person: string;
  others: readonly string[];
}

/** Whether the reader never had the complaint, or nobody else is left who could read and release what is said of it. */
export function readsOf(db: Db, { firm, person, others }: AnswerReader): Expression<SqlBool> {
  const { or, not, exists, lit } = expressionBuilder<Tables, 'complaint'>();
  const had = db
    .selectFrom('handled')
    .select('handled.person')
    .where('handled.firm', '=', firm)
    .whereRef('handled.complaint', '=', 'complaint.id' as never);
  const walled = db
    .selectFrom('wall')
    .select('wall.person')
    .where('wall.firm', '=', firm)
    .whereRef('wall.complaint', '=', 'complaint.id' as never);
  const left = db
    .selectFrom('person')
    .select('person.id')
    .where('person.firm', '=', firm)
    .where('person.id', 'in', [...others])
    .where(({ not, exists }) => not(exists(had.whereRef('handled.person', '=', 'person.id' as never))))
    .where(({ not, exists }) => not(exists(walled.whereRef('wall.person', '=', 'person.id' as never))));
  return or([
    not(exists(had.where('handled.person', '=', person))),
    others.length === 0 ? lit(true) : not(exists(left)),
  ]);
}

/** An unlinked answer whose complaint the reader had, and that others can release, is not there for them before that. */
function notHeld(db: Db, { firm, person }: Pick<AnswerReader, 'firm' | 'person'>): Expression<SqlBool> {
  const { eb, or, not, exists } = expressionBuilder<Tables, 'survey_answer'>();
  const held = db
    .selectFrom('survey_handled')
    .select('survey_handled.person')
    .where('survey_handled.firm', '=', firm)
    .whereRef('survey_handled.answer', '=', 'survey_answer.id' as never)
    .where('survey_handled.person', '=', person);
  return or([eb('survey_answer.released_at', 'is not', null), not(exists(held))]);
}

/**
 * Newest first: by the month they came in, and within it by ids, which say nothing of when. An unlinked one only once `month`, the
 * present one, is later than its own: whoever watched files and list could tell otherwise whose it is.
 */
export const answersSeen = (db: Db, reader: AnswerReader, month: string, most: number, after?: AnswerPlace) =>
  db
    .selectFrom('survey_answer')
    .leftJoin('complaint', (on) =>
      on.onRef('complaint.firm', '=', 'survey_answer.firm').onRef('complaint.id', '=', 'survey_answer.complaint'),
    )
    .selectAll('survey_answer')
    .select('complaint.reference')
    .where('survey_answer.firm', '=', reader.firm)
    .where(notWalledFromAnswer(db, reader.firm, reader.person))
    .where(notHeld(db, reader))
    .where(({ eb, or }) => or([eb('survey_answer.complaint', 'is not', null), eb('survey_answer.month', '<', month)]))
    .where(({ eb, or }) => or([eb('survey_answer.released_at', 'is not', null), readsOf(db, reader)]))
    .where(({ eb, and, or, lit }) =>
      after
        ? or([
            eb('survey_answer.month', '<', after.month),
            and([eb('survey_answer.month', '=', after.month), eb('survey_answer.id', '<', after.id)]),
          ])
        : lit(true),
    )
    .orderBy('survey_answer.month', 'desc')
    .orderBy('survey_answer.id', 'desc')
    .limit(most)
    .execute();

/** By its id, where no wall stands between it and this person, and it is not held back from them by itself. */
export const answerById = (db: Db, { firm, person }: Pick<AnswerReader, 'firm' | 'person'>, id: string) =>
  db
    .selectFrom('survey_answer')
    .selectAll()
    .where('firm', '=', firm)
    .where('id', '=', id)
    .where(notWalledFromAnswer(db, firm, person))
    .where(notHeld(db, { firm, person }))
    .executeTakeFirst();

/** The answer of a complaint; none where there is none, and where its client unlinked it. */
export const answerOn = (
  db: Db,
  { firm, id }: Pick<ComplaintRow, 'firm' | 'id'>,
): Promise<SurveyAnswerRow | undefined> =>
  db.selectFrom('survey_answer').selectAll().where('firm', '=', firm).where('complaint', '=', id).executeTakeFirst();

/** Lost when it was released meanwhile. */
export const releaseAnswer = (
  db: Db,
  { firm, id }: Pick<SurveyAnswerRow, 'firm' | 'id'>,
  at: number,
  by: string,
): Change => ({
  change: db
    .updateTable('survey_answer')
    .set({ released_at: at, released_by: by })
    .where('firm', '=', firm)
    .where('id', '=', id)
    .where('released_at', 'is', null)
    .compile(),
  claim: true,
});
