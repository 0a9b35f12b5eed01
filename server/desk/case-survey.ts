/** How it stands with asking the client of one complaint, as its file shows it; and what a person decides or writes down of it. */
import type { Acted } from '../../sdk/contract/desk/acts.ts';
import { may } from '../../sdk/contract/desk/roles.ts';
import type { CaseSurvey, ExcludeFromSurvey } from '../../sdk/contract/desk/survey.ts';
import type { NewSurvey } from '../../sdk/contract/survey.ts';
import { answerRows } from '../complaint/survey-answers.ts';
import { isAskedNow, mayExclude } from '../complaint/survey-rules.ts';
import { ProblemError } from '../http/problem.ts';
import { endTasksFor } from '../mail/task-table.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { answerOn } from './answer-table.ts';
import { shownAnswer } from './answers.ts';
import { type Acting, act, signed, toActOn } from './at-hand.ts';
import { instant } from './case-file-entries.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import type { Names } from './names.ts';

/** `reads`: whether this person reads an answer before its release. Null while nobody has said whether the client is asked. */
export async function caseSurveyOf(
  house: DeskHouse,
  staff: Staff,
  row: ComplaintRow,
  names: Names,
  reads: boolean,
): Promise<CaseSurvey | null> {
  if (row.survey === null) return null;
  const [answer, keys] = await Promise.all([answerOn(house.store.db, row), house.keyring.firm(row.firm)]);
  const held = answer !== undefined && answer.released_at === null && !reads;
  return {
    state: row.survey,
    reason: row.survey_reason,
    nextAt: row.survey_at === null ? null : instant(row.survey_at),
    until: row.survey_until === null ? null : instant(row.survey_until),
    held,
    answer: answer && !held ? shownAnswer(answer, row.reference, keys, names) : null,
    can: possible(row, staff, house.clock.now(), answer?.released_at === null && reads),
  };
}

function possible(row: ComplaintRow, { roles }: Staff, now: number, releasable: boolean): CaseSurvey['can'] {
  const can: CaseSurvey['can'] = [];
  if (mayExclude(row) && may(roles, 'survey.release')) can.push('exclude');
  if (isAskedNow(row, now) && may(roles, 'survey.enter')) can.push('enter');
  if (releasable && may(roles, 'survey.release')) can.push('release');
  return can;
}

/** The letters in whose place somebody calls the client to ask. */
const asking = ['survey', 'survey-reminder'] as const;

/** Nobody asks the client from now on; whoever was to call them need not. Throws as {@link act}. */
export async function exclude(house: DeskHouse, acting: Acting, { reason, note }: ExcludeFromSurvey): Promise<Acted> {
  const facts = { reason, note, ...(await signed(house, acting.staff)) };
  const which = { firm: acting.staff.firm, id: acting.complaint };
  const called = endTasksFor(house.store.db, which, asking, acting.now);
  return act(house, acting, { kind: 'survey-excluded', facts }, [called]);
}

/** What the client said on the telephone. Throws as {@link act}, and `already-answered`. */
export async function enter(house: DeskHouse, acting: Acting, survey: NewSurvey): Promise<Acted> {
  if (survey.unlink) throw new ProblemError('validation', { errors: [{ pointer: '/unlink', code: 'invalid' }] });
  const { row } = await toActOn(house, acting);
  const by = await signed(house, acting.staff);
  const called = endTasksFor(house.store.db, row, asking, acting.now);
  const rows = await answerRows(house, row, survey, acting.now, by);
  return act(house, acting, { kind: 'survey-answered', facts: { unlinked: false, ...by } }, [...rows, called]);
}
