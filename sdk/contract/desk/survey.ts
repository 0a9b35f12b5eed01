/** Answers of clients as the firm reads them, and who is asked and who is not. */
import * as z from 'zod/mini';
import { areaCodes, outcomeCodes } from '../codes.ts';
import { exclusions, newSurvey, notInvitedReasons, surveyAnswers, surveyStates } from '../survey.ts';
import { filled, text } from '../text.ts';
import { named } from './complaints.ts';

/** A quarter of a calendar year, in the firm's zone: `2026-Q4`. */
export const quarter = () => z.string().check(z.regex(/^\d{4}-Q[1-4]$/));

/**
 * One answer. `complaint`: null where the client unlinked it: then no date but the month it came in and the quarter its complaint
 * ended in, no outcome and no area; and it is not listed before that month is over. `instrument`: the version that was answered, with a mark of the firm's own wording where there is one (`1`, `1-k3x9`).
 * `enteredBy`: who wrote it down where the client was asked by telephone. `released`: by whom and when it was shown to those who
 * handled the complaint.
 */
export const surveyAnswer = z.object({
  id: z.string(),
  instrument: z.string(),
  complaint: z.nullable(z.object({ id: z.string(), reference: z.string() })),
  period: quarter(),
  month: z.string(),
  outcome: z.nullable(z.enum(outcomeCodes)),
  area: z.nullable(z.enum(areaCodes)),
  answers: surveyAnswers,
  comment: z.nullable(z.string()),
  enteredBy: z.nullable(named),
  released: z.nullable(z.object({ at: z.iso.datetime(), by: named })),
});
export type SurveyAnswer = z.infer<typeof surveyAnswer>;

/** `GET /v1/desk/survey-answers?limit=&after=`: those the reader may see, newest first. */
export const surveyAnswerList = z.object({ items: z.array(surveyAnswer), next: z.nullable(z.string()) });
export type SurveyAnswerList = z.infer<typeof surveyAnswerList>;

/**
 * In the case file. `reason`: why the client is not asked. `answer`: null while there is none, or this reader may not see it;
 * `held`: it waits for its release. `can`: what this reader may do about it now.
 */
export const caseSurvey = z.object({
  state: z.enum(surveyStates),
  reason: z.nullable(z.enum(notInvitedReasons)),
  nextAt: z.nullable(z.iso.datetime()),
  until: z.nullable(z.iso.datetime()),
  held: z.boolean(),
  answer: z.nullable(surveyAnswer),
  can: z.array(z.enum(['exclude', 'enter', 'release'])),
});
export type CaseSurvey = z.infer<typeof caseSurvey>;

/** The client is not to be asked, or not again. `note`: how the firm knows. */
export const excludeFromSurvey = z.strictObject({ reason: z.enum(exclusions), note: filled(text()) });
export type ExcludeFromSurvey = z.infer<typeof excludeFromSurvey>;

/** What a client said on the telephone to the same questions; never unlinked, since whoever writes it down knows. */
export const enterSurvey = newSurvey;
