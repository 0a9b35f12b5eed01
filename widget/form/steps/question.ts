/** One step on screen. */
import type { StepId } from '../../../sdk/contract/steps.ts';
import { firstStep } from '../first-step.ts';
import type { StepView } from '../step-view.ts';
import { checkStep } from './check.ts';
import { fieldsView } from './fields.ts';

/** The first is drawn as it was before this part came: whoever stands in it stays there. */
export function questionView(step: StepId, view: StepView): unknown {
  if (step === 'who') return firstStep(view, view.answers.whose);
  return step === 'check' ? checkStep(view) : fieldsView(step, view);
}
