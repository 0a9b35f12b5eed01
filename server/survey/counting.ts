/** Reads and opens what figures are counted from, for one reader. */
import type { DeskFigures } from '../../sdk/contract/desk/figures.ts';
import { periodOf, saidOf } from '../complaint/survey-answers.ts';
import type { FirmKeys, Keyring } from '../crypto/keyring.ts';
import type { Firms } from '../firm/firms.ts';
import { ProblemError } from '../http/problem.ts';
import type { Store } from '../store/store.ts';
import type { SurveyAnswerRow } from '../store/survey-tables.ts';
import type { CountedComplaint } from './asked.ts';
import { type Filter, figuresOf } from './figures.ts';
import { answersCounted, unansweredComplaints } from './figures-table.ts';
import type { CountedAnswer } from './tally.ts';

interface Counting {
  store: Pick<Store, 'db'>;
  keyring: Keyring;
  firms: Firms;
}

/** Whoever is walled from a complaint reads figures without it, and without its answer. */
export async function readFigures(
  { store: { db }, keyring, firms }: Counting,
  { firm: id, person }: { firm: string; person: string },
  filter: Filter,
): Promise<DeskFigures> {
  const firm = await firms.byId(id);
  if (!firm) throw new ProblemError('not-found');
  const [answers, complaints, keys] = await Promise.all([
    answersCounted(db, id, person),
    unansweredComplaints(db, id, person),
    keyring.firm(id),
  ]);
  const { timeZone } = firm.settings;
  return figuresOf(
    answers.map((row) => countedAnswer(row, keys)),
    complaints.flatMap((row) => countedComplaint(row, timeZone)),
    filter,
  );
}

const countedAnswer = (row: SurveyAnswerRow, keys: FirmKeys): CountedAnswer => {
  const { instrument, month, period, area, outcome } = row;
  return { instrument, month, period, area, outcome, answers: saidOf(keys, row).answers };
};

type Row = Awaited<ReturnType<typeof unansweredComplaints>>[number];

function countedComplaint(row: Row, timeZone: string): CountedComplaint[] {
  const { area, outcome, survey: state, survey_reason: reason, survey_at } = row;
  const period = periodOf(row, timeZone);
  if (period === null || state === null || state === 'answered') return [];
  return [{ period, area, outcome, state, reason, delivered: survey_at !== null }];
}
