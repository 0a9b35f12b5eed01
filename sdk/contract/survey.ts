/** The survey: what a client is asked about how their complaint was handled, in which order, and how they can answer. */
import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { ratings, rightsAnswers, surveyVersion } from './survey-items.ts';
import { isBlank, text } from './text.ts';

export * from './survey-items.ts';

const rating = () => z.optional(z.nullable(z.literal([...ratings])));

/** One member an item; null or missing: skipped. */
export const surveyAnswers = z.strictObject({
  ease: rating(),
  informed: rating(),
  listened: rating(),
  respect: rating(),
  thorough: rating(),
  reasons: rating(),
  outcome: rating(),
  rights: z.optional(z.nullable(z.enum(rightsAnswers))),
  overall: rating(),
});
export type SurveyAnswers = z.infer<typeof surveyAnswers>;

const saysSomething = ({
  answers,
  comment,
}: {
  answers: SurveyAnswers;
  comment?: string | null | undefined;
}): boolean =>
  !isBlank(comment ?? '') || Object.values(answers).some((answer) => answer !== null && answer !== undefined);

/**
 * An answer, given once for each complaint. `unlink`: the firm keeps it without the complaint it is about, and so cannot call back
 * about it either.
 */
export const newSurvey = z
  .strictObject({
    version: z.literal([surveyVersion]),
    answers: surveyAnswers,
    comment: z.optional(z.nullable(text(limits.text))),
    unlink: z.optional(z.boolean()),
  })
  .check(
    z.refine(saysSomething, { path: ['answers'], params: { item: 'required' } }),
    z.meta({ description: 'At least one item is answered, or there is a comment' }),
  );
export type NewSurvey = z.infer<typeof newSurvey>;

export const surveyAnswered = z.object({ answeredAt: z.iso.datetime() });
export type SurveyAnswered = z.infer<typeof surveyAnswered>;

/** The client does not want to be asked; until the time is over they may still answer. */
export const newSurveyRefusal = z.strictObject({});
export type NewSurveyRefusal = z.infer<typeof newSurveyRefusal>;

export const surveyRefused = z.object({ refusedAt: z.iso.datetime() });
export type SurveyRefused = z.infer<typeof surveyRefused>;

/**
 * What the tracker says of it: `open` until `until`; `refused`, where the client may think better of it until then; or answered. The
 * tracker has null where nobody is asked (yet), or not any more.
 */
export const surveyOffer = z.object({
  version: z.int(),
  state: z.enum(['open', 'refused', 'answered']),
  until: z.nullable(z.iso.datetime()),
});
export type SurveyOffer = z.infer<typeof surveyOffer>;

/** How it stands with asking the client of one complaint. `planned`: as soon as the answer has reached them, and some days more. */
export const surveyStates = ['planned', 'invited', 'reminded', 'answered', 'refused', 'not-invited'] as const;
export type SurveyState = (typeof surveyStates)[number];

/**
 * Why a client is not asked. A supervisor decides the first four, each with a note; the rest the server finds: nobody stands behind
 * it yet, it never was a complaint, there is no way to reach them, or the answer never reached them.
 */
export const exclusions = ['outside', 'client-said-no', 'bereavement', 'safety'] as const;
export const notInvitedReasons = [
  ...exclusions,
  'unconfirmed',
  'grumble',
  'unreachable',
  'answer-not-delivered',
] as const;
export type Exclusion = (typeof exclusions)[number];
export type NotInvitedReason = (typeof notInvitedReasons)[number];
