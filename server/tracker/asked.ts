/** What the tracker shows of being asked how a complaint was handled. */
import { type SurveyOffer, surveyVersion } from '../../sdk/contract/survey.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { isAskedNow, type SurveyStanding } from '../complaint/survey-rules.ts';

/** Null where the client is not asked (yet), or the time to answer is over. */
export function offerOf(complaint: SurveyStanding, now: number): SurveyOffer | null {
  const { survey, survey_until: until } = complaint;
  if (survey === 'answered') return { version: surveyVersion, state: 'answered', until: null };
  if (until === null || !isAskedNow(complaint, now)) return null;
  const state = survey === 'refused' ? 'refused' : 'open';
  return { version: surveyVersion, state, until: new Date(until).toISOString() };
}

/** A session that is there to answer shows which complaint it is, and where else its client can go: nothing of what was written. */
export const justAsked = <View extends Omit<TrackerView, 'expiresAt'>>(view: View): View => ({
  ...view,
  neededFromYou: null,
  next: null,
  deadlines: [],
  timeline: [],
  messages: [],
  evidence: [],
  can: [],
  withdrawal: null,
  heads: [],
  headsState: null,
  offers: [],
  complaint: null,
});
