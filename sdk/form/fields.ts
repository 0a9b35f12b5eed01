/**
 * The controls of every step: elements and hosted pages draw them, the summary lists them, faults point at them. Words
 * follow the names: `form.<id>.label`, `form.<id>.hint`, `form.<id>.<code>`, `form.rows.<id>`.
 */
import type { FirmProfile } from '../contract/firm.ts';
import type { StepId } from '../contract/steps.ts';
import type { Answers, ListAnswer, TextAnswer } from './answers.ts';
import { complaintFields } from './complaint-fields.ts';
import { type ChoiceField, type Field, type Option, whoField } from './field.ts';
import { personFields } from './person-fields.ts';

export type { AutoFillToken, ChoiceField, DateField, Field, LineField, Option, TextField } from './field.ts';
export { whoField } from './field.ts';
export { stepAsked, walkOf } from './walk.ts';
export { waysGiven } from './ways.ts';

export const fields: Readonly<Record<Exclude<StepId, 'check'>, readonly Field[]>> = {
  who: [whoField],
  ...complaintFields,
  ...personFields,
};

/**
 * Steps whose heading is a title of their own, `form.<step>.title`, and `form.<step>.lead` where `lead` says so. The heading
 * of any other step is the label of its first control.
 */
export const titles: Readonly<Partial<Record<StepId, { lead: boolean }>>> = {
  matter: { lead: true },
  you: { lead: false },
  reach: { lead: true },
  care: { lead: true },
};

/** The controls a step shows now. */
export const fieldsOf = (step: StepId, answers: Answers, profile: FirmProfile): readonly Field[] =>
  step === 'check' ? [] : fields[step].filter(({ when }) => when?.(answers, profile) ?? true);

const placed = Object.entries(fields).flatMap(([step, list]) => list.map((field) => ({ step: step as StepId, field })));

/**
 * The control that fills the member at `pointer`, or the nearest around it, with its step: undefined for members that no
 * control fills.
 */
export function fieldAt(pointer: string): { step: StepId; field: Field } | undefined {
  const at = pointer === '/onBehalfOf' || pointer === '/complainant' ? `${pointer}/name` : pointer;
  const fitting = placed.filter(({ field }) => at === field.pointer || at.startsWith(`${field.pointer}/`));
  return fitting.toSorted((left, right) => right.field.pointer.length - left.field.pointer.length)[0];
}

/** What a choice offers, in the words of `say`. */
export const optionsOf = (
  { id, codes }: ChoiceField,
  answers: Answers,
  profile: FirmProfile,
  say: (key: string) => string,
): readonly Option[] =>
  typeof codes === 'string'
    ? profile[codes]
    : codes(answers).map((code) => ({ code, label: say(`form.${id}.${code}`) }));

/** The ids of the boxes a control consists of, in the order of the screen. */
export const boxesOf = (field: Field): readonly TextAnswer[] | readonly [TextAnswer | ListAnswer] =>
  field.kind === 'date' ? field.parts : [field.id];
