/** The elements as classes, for those who bundle them. Importing this defines no tag: `customElements.define('redress-form', RedressForm)` does. */
export { RedressClient } from './client-context.ts';
export * from './events.ts';
export * from './form/events.ts';
export { RedressForm } from './form/redress-form.ts';
export { RedressProcedure } from './procedure/redress-procedure.ts';
export * from './questionnaire/events.ts';
export { RedressSurvey } from './survey/redress-survey.ts';
export * from './tracker/events.ts';
export { RedressTracker } from './tracker/redress-tracker.ts';
export { type Whose, whoseContext } from './whose.ts';
