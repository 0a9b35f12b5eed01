/** Everything the first step does not need, in one chunk that loads while the person reads it. */
import type { TemplateResult } from 'lit';
import type { StepId } from '../../sdk/contract/steps.ts';
import { typedStyles } from '../parts/typed-styles.ts';
import { restStyles } from './rest-styles.ts';
import type { StepView } from './step-view.ts';
import { checkStep } from './steps/check.ts';
import { remedyStep } from './steps/remedy.ts';
import { impactStep, narrativeStep } from './steps/story.ts';
import { whenStep } from './steps/when.ts';
import { youStep } from './steps/you.ts';

export { newKey } from '../../sdk/index.ts';
export { form as words } from '../../sdk/words/en/form.ts';
export { errorSummary, focusField, focusHeading, focusSummary } from '../parts/error-summary.ts';
export { faultsIn, problemsOf } from './faults.ts';
export { Sending } from './sending.ts';

/** The templates of the later steps. */
export const stepViews: Readonly<Record<Exclude<StepId, 'issues'>, (view: StepView) => TemplateResult>> = {
  narrative: narrativeStep,
  impact: impactStep,
  remedy: remedyStep,
  when: whenStep,
  you: youStep,
  check: checkStep,
};

export const styles = [typedStyles, restStyles];
