/**
 * The steps of the complaint form, in order: story before identity, one question a step. Elements and hosted pages walk
 * this table; the controls of a step are in `sdk/form/fields.ts`, its words are `form.<id>.…`.
 */

/** Counts up with this table and the controls. A firm's published form is this, its settings and its own words. */
export const formEdition = '2';

/** One step. */
export interface Step {
  id: string;
  /** `always`: no firm can switch it off. `extra`: asked only where a firm switched it on. */
  asked: 'always' | 'usually' | 'extra';
  /** Asked only of someone who complains for another person. */
  forAnother?: true;
}

export const steps = [
  { id: 'who', asked: 'usually' },
  { id: 'client', asked: 'usually', forAnother: true },
  { id: 'issues', asked: 'usually' },
  { id: 'narrative', asked: 'always' },
  { id: 'impact', asked: 'usually' },
  { id: 'remedy', asked: 'usually' },
  { id: 'when', asked: 'usually' },
  { id: 'aware', asked: 'extra' },
  { id: 'raised', asked: 'usually' },
  { id: 'matter', asked: 'usually' },
  { id: 'you', asked: 'always' },
  { id: 'reach', asked: 'always' },
  { id: 'care', asked: 'usually' },
  { id: 'adjustments', asked: 'usually' },
  { id: 'authority', asked: 'usually', forAnother: true },
  { id: 'check', asked: 'always' },
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];

/** The questions a firm asks that has not decided otherwise. */
export const usualSteps: readonly StepId[] = /* @__PURE__ */ steps
  .filter(({ asked }) => asked !== 'extra')
  .map(({ id }) => id);

/**
 * The steps a person walks, in order: those `on` at this firm and those no firm can switch off; what is only for someone
 * who complains for another person where they do.
 */
export const walk = (on: readonly string[], forAnother: boolean): StepId[] =>
  (steps as readonly (Step & { id: StepId })[])
    .filter((step) => (step.asked === 'always' || on.includes(step.id)) && (forAnother || !step.forAnother))
    .map(({ id }) => id);
