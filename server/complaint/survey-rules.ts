/** The rules of a complaint that are about asking its client how it was handled, pure: who is asked, when, and who may answer. */
import type { OutcomeCode } from '../../sdk/contract/codes.ts';
import type { ComplaintLetterKind, Facts, Happened, HappeningKind } from '../../sdk/contract/history.ts';
import { exclusions, type NotInvitedReason, type SurveyState, surveyVersion } from '../../sdk/contract/survey.ts';
import { ProblemError } from '../http/problem.ts';
import { addLength, dayIn, hourOf, officeOpens } from '../packs/calendar.ts';
import type { Moment, Standing } from './rules.ts';

/** What is known of it; all null until the complaint has ended. */
export interface SurveyStanding {
  outcome: OutcomeCode | null;
  survey: SurveyState | null;
  survey_reason: NotInvitedReason | null;
  survey_at: number | null;
  survey_until: number | null;
}

export const surveyNotYet: SurveyStanding = {
  outcome: null,
  survey: null,
  survey_reason: null,
  survey_at: null,
  survey_until: null,
};

const day = 86_400_000;

/** How long after the last letter that asks its client can answer, in milliseconds. */
export const askedFor = 30 * day;

/** How long after the first letter there is one more. */
const remindAfter = 7 * day;

/** Whether a letter asks, or somebody who calls: then nobody is reminded by a letter. */
export const invitation = (way: 'email' | 'call', now: number): Facts['survey-invited'] => ({
  version: surveyVersion,
  way,
  remindAt: way === 'email' ? now + remindAfter : null,
  until: now + askedFor,
});

/** Letters by which a client learns how it ended. */
const answering: readonly ComplaintLetterKind[] = ['answered', 'closed', 'withdrawal'];

/**
 * When to ask, once a letter has reached the client or was told otherwise: on the first of those about the end only. Working days
 * after day 0, as the firm has set; at the hour its office opens.
 */
export function reachedBy(
  { survey, survey_at }: SurveyStanding,
  letter: ComplaintLetterKind,
  { now, reckoning: { timeZone, calendar, askAfter } }: Moment,
): { askAt?: number } {
  if (survey !== 'planned' || survey_at !== null || !answering.includes(letter)) return {};
  const today = dayIn(timeZone, now);
  const day = addLength(today, { count: askAfter, unit: 'working-days' }, calendar);
  return { askAt: Math.max(now, hourOf(day, officeOpens, timeZone)) };
}

/** From which states each may follow. Whoever refused may think better of it. */
const before: Partial<Record<HappeningKind, readonly (SurveyState | null)[]>> = {
  'survey-invited': ['planned'],
  'survey-reminded': ['invited'],
  'survey-not-invited': ['planned'],
  'survey-excluded': [null, 'planned', 'invited', 'reminded', 'not-invited'],
  'survey-answered': ['invited', 'reminded', 'refused'],
  'survey-refused': ['invited', 'reminded'],
};

/** Only the client has a last moment: a server that stood still for a month still writes its one reminder, which gives them more time. */
const fromClient: readonly HappeningKind[] = ['survey-answered', 'survey-refused'];

/** Throws `already-answered` where it was, and `not-possible-now` where the client was not asked, or too long ago. */
export function requireAskable({ survey, survey_until }: Standing, kind: HappeningKind, now: number): void {
  if (survey === 'answered') throw new ProblemError('already-answered');
  const late = survey_until !== null && now > survey_until && fromClient.includes(kind);
  if (late || !before[kind]?.includes(survey)) throw new ProblemError('not-possible-now');
}

/** Whether a person can decide that the client is not asked (any more). */
export const mayExclude = ({ survey }: Pick<SurveyStanding, 'survey'>): boolean =>
  before['survey-excluded']?.includes(survey) ?? false;

/** Whether the client can answer now. */
export const isAskedNow = ({ survey, survey_until }: SurveyStanding, now: number): boolean =>
  (before['survey-answered']?.includes(survey) ?? false) && survey_until !== null && now <= survey_until;

/** How it stands after an entry. */
export function surveyAfter(standing: SurveyStanding, { kind, facts }: Happened): Partial<SurveyStanding> {
  switch (kind) {
    case 'answered':
    case 'closed':
      return { outcome: facts.outcome, ...planned(standing) };
    case 'withdrawn':
      return { outcome: 'withdrawn', ...planned(standing) };
    case 'withdrawal-undone':
    case 'reopened':
      return { outcome: null, ...notAskedAfterAll(standing) };
    case 'letter-sent':
    case 'told':
      return facts.askAt === undefined ? {} : { survey_at: facts.askAt };
    case 'survey-invited':
      return { survey: 'invited', survey_at: facts.remindAt, survey_until: facts.until };
    case 'letter-given-up':
      // It did not arrive, so there is nothing to remind of: a person is asked to call.
      return facts.kind === 'survey' ? { survey_at: null } : {};
    case 'survey-reminded':
      return { survey: 'reminded', survey_at: null, survey_until: facts.until };
    case 'survey-not-invited':
    case 'survey-excluded':
      return { survey: 'not-invited', survey_reason: facts.reason, survey_at: null, survey_until: null };
    case 'survey-answered':
      return { survey: 'answered', survey_at: null };
    case 'survey-refused':
      return { survey: 'refused', survey_at: null };
    default:
      return {};
  }
}

const planned = ({ survey }: SurveyStanding): Partial<SurveyStanding> => (survey === null ? { survey: 'planned' } : {});

/** Its time runs again: whoever has not answered is asked when it ends anew, but for those who are never to be. */
function notAskedAfterAll({ survey, survey_reason }: SurveyStanding): Partial<SurveyStanding> {
  const settled = survey === 'answered' || exclusions.some((one) => one === survey_reason);
  return settled ? {} : { survey: null, survey_reason: null, survey_at: null, survey_until: null };
}
