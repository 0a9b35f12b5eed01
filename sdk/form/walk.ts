/** The way through the form: the steps this person walks at this firm, and what comes before and after one of them. */
import type { FirmProfile } from '../contract/firm.ts';
import { type StepId, steps, walk } from '../contract/steps.ts';
import { type Answers, isForAnother } from './answers.ts';

/** The steps this person walks at this firm. */
export const walkOf = (answers: Answers, { questions }: Pick<FirmProfile, 'questions'>): StepId[] =>
  walk(questions, isForAnother(answers));

/**
 * `step`, or where it is not asked (any more) the next one that is: the form has changed, or another answer has. One that
 * no edition knows leads to the first.
 */
export function stepAsked(step: string, walked: readonly StepId[]): StepId {
  const from = Math.max(
    0,
    steps.findIndex(({ id }) => id === step),
  );
  return steps.slice(from).find(({ id }) => walked.includes(id))?.id ?? 'check';
}
