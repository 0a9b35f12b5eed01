/**
 * The steps of the complaint form, in order: story before identity, one question a step. Elements and hosted pages walk
 * this table; the words of a step are `form.<id>.…`. A firm's published form is this table and a version.
 */
export const formVersion = '1';

/** One step. `fields`: JSON pointers into the complaint it fills; a fault under one of them is shown on this step. */
export interface Step {
  id: string;
  fields: readonly string[];
  /** Whether a person may go on without an answer; the heading then says "(optional)". */
  optional: boolean;
}

export const steps = [
  { id: 'issues', fields: ['/issues'], optional: true },
  { id: 'narrative', fields: ['/narrative'], optional: false },
  { id: 'impact', fields: ['/impact'], optional: true },
  { id: 'remedy', fields: ['/desiredOutcome'], optional: true },
  { id: 'when', fields: ['/occurred'], optional: true },
  { id: 'you', fields: ['/complainant', '/matter'], optional: false },
  { id: 'check', fields: ['/consent'], optional: false },
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];

/** The step that shows the fault at `pointer`; the last one, where answers are checked, for anything else. */
export const stepOf = (pointer: string): StepId =>
  steps.find((step) => step.fields.some((field) => pointer === field || pointer.startsWith(`${field}/`)))?.id ??
  'check';
