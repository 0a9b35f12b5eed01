/** Keeps what a client says of how they were handled: sealed under the firm's key, apart from the complaint where they want that. */
import { may } from '../../sdk/contract/desk/roles.ts';
import type { Facts } from '../../sdk/contract/history.ts';
import { type NewSurvey, type SurveyAnswers, surveyItems } from '../../sdk/contract/survey.ts';
import type { FirmKeys } from '../crypto/keyring.ts';
import { newId } from '../crypto/random.ts';
import { openJson, type Place, sealJson } from '../crypto/seal.ts';
import { colleaguesOf } from '../firm/colleagues.ts';
import { reckoningOf } from '../firm/reckoning.ts';
import type { Settings } from '../firm/settings.ts';
import { ProblemError } from '../http/problem.ts';
import { addTask } from '../mail/task-table.ts';
import { addLength, dayIn } from '../packs/calendar.ts';
import type { Change, Insert } from '../store/store.ts';
import type { SurveyAnswerRow } from '../store/survey-tables.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { type Acting, standing, type Which } from './acts.ts';
import { whoHad } from './handled-table.ts';
import { instrumentOf } from './instrument.ts';
import { type Recorded, record } from './record.ts';
import { decide } from './rules.ts';
import { insertAnswer, insertSurveyHandled, insertSurveyWall } from './survey-table.ts';
import { wallsOf } from './wall-table.ts';

/** What is sealed: every item in its order, null where it was skipped; the comment word for word. */
export interface Said {
  answers: SurveyAnswers;
  comment: string | null;
}

/** Who wrote it down, where the client was called. */
export type WrittenBy = Pick<Facts['survey-answered'], 'by' | 'person'>;

/**
 * Keeps an answer, once a complaint. `also` is committed with it, claims first. Throws `already-answered`, `not-possible-now` where
 * the client is not asked (any more), and `OvertakenError` where another entry came first.
 */
export async function keepAnswer(
  acting: Acting,
  which: Which,
  survey: NewSurvey,
  now: number,
  also: readonly (Insert | Change)[] = [],
): Promise<Recorded> {
  const { row, key, reckoning } = await standing(acting, which);
  const facts = { unlinked: survey.unlink === true };
  const happened = decide(row, { kind: 'survey-answered', facts }, { now, reckoning });
  const rows = await answerRows(acting, row, survey, now);
  return record(acting.store, row, key, happened, now, reckoning, [...also, ...rows]);
}

/**
 * The rows of an answer, to be committed with its `survey-answered` entry, which is the next one of that complaint. Written down by
 * somebody of the firm (`writtenBy`) it is never unlinked: they know whose it is.
 */
export async function answerRows(
  acting: Acting,
  complaint: ComplaintRow,
  survey: NewSurvey,
  now: number,
  writtenBy?: WrittenBy,
): Promise<Insert[]> {
  const firm = await acting.firms.byId(complaint.firm);
  if (!firm) throw new ProblemError('not-found');
  const { survey: key } = await acting.keyring.firm(firm.id);
  const unlinked = survey.unlink === true && !writtenBy;
  const id = newId('ans');
  const row: SurveyAnswerRow = {
    firm: firm.id,
    id,
    complaint: unlinked ? null : complaint.id,
    instrument: instrumentOf(firm.settings),
    ...whenOf(complaint, firm.settings, now),
    outcome: complaint.outcome,
    area: complaint.area,
    sealed: sealJson(key, sealedAt({ firm: firm.id, id }), saidIn(survey)),
    entered_by: writtenBy?.person ?? null,
    released_at: null,
    released_by: null,
  };
  const more = unlinked ? keptFrom(acting, complaint, id) : followUp(complaint, survey, firm.settings, now);
  return [insertAnswer(row), ...(await more)];
}

/** No more of time than that: an answer must not be known by its minute. */
function whenOf(
  complaint: ComplaintRow,
  { timeZone }: Settings,
  now: number,
): Pick<SurveyAnswerRow, 'period' | 'month'> {
  const today = dayIn(timeZone, now);
  return { period: periodOf(complaint, timeZone) ?? quarterOf(today), month: today.slice(0, 7) };
}

/** The quarter in which a complaint ended, in the firm's zone: `2026-Q4`; null where it has not. */
export function periodOf(
  { status, closed_at, withdrawn_at }: Pick<ComplaintRow, 'status' | 'closed_at' | 'withdrawn_at'>,
  timeZone: string,
): string | null {
  const ended = status === 'withdrawn' ? withdrawn_at : closed_at;
  return ended === null ? null : quarterOf(dayIn(timeZone, ended));
}

/** The quarter of a day. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const saidIn = ({ answers, comment }: NewSurvey): Said => ({
  answers: Object.fromEntries(surveyItems.map((item) => [item, answers[item] ?? null])),
  comment: comment || null,
});

/** What was said. Throws `UnopenableError` for what was changed since. */
export const saidOf = ({ survey }: FirmKeys, row: SurveyAnswerRow): Said => openJson(survey, sealedAt(row), row.sealed);

/** Nothing of the complaint is in it, so that an unlinked answer opens like any other. */
const sealedAt = ({ firm, id }: Pick<SurveyAnswerRow, 'firm' | 'id'>): Place => ({
  firm,
  complaint: '',
  table: 'survey_answer',
  column: 'sealed',
  row: id,
});

/**
 * Nothing leads from the answer to the complaint any more. Still, whoever is walled from that sees no trace of it; and whoever had it
 * does not see it before it is released, where anybody else could do that.
 */
async function keptFrom(acting: Acting, { firm, id: complaint }: ComplaintRow, answer: string): Promise<Insert[]> {
  const { db } = acting.store;
  const [walls, had, people] = await Promise.all([
    wallsOf(db, firm, complaint),
    whoHad(db, firm, complaint),
    colleaguesOf(acting, firm),
  ]);
  const none = new Set([...had, ...walls.map(({ person }) => person)]);
  const others = people.some(({ id, roles }) => may(roles, 'survey.release') && !none.has(id));
  return [
    ...walls.map(({ person }) => insertSurveyWall({ firm, answer, person })),
    ...(others ? had.map((person) => insertSurveyHandled({ firm, answer, person })) : []),
  ];
}

/** Somebody calls a client who is unhappy with how they were handled, or does not know what they can do next. */
function followUp(complaint: ComplaintRow, survey: NewSurvey, settings: Settings, now: number): Insert[] {
  if (!asksForCall(survey)) return [];
  const { calendar, timeZone } = reckoningOf(settings, complaint.pack);
  const length = { count: settings.survey.callWithin, unit: 'working-days' } as const;
  const callBy = addLength(dayIn(timeZone, now), length, calendar);
  return [addTask(complaint, 'survey-follow-up', { letter: null, entry: complaint.version + 1 }, now, callBy)];
}

/** The two worst ratings of all in all, or no idea what can be done next. */
const asksForCall = ({ answers: { overall, rights } }: NewSurvey): boolean =>
  overall === 1 || overall === 2 || rights === 'no';
