/** What a control of the form is, as data, and the first of them: apart from the others, so that a browser has it first. */
import type { FirmProfile } from '../contract/firm.ts';
import type { Answers, ListAnswer, TextAnswer } from './answers.ts';

/** What every control has. `pointer`: the member it fills. `about`: whose sentences its faults use, `errors.<about>.<code>`. */
interface Control {
  pointer: string;
  optional: boolean;
  about?: string;
  max?: number;
  hint?: true;
  /** Asked only where this holds. */
  when?: (answers: Answers, profile: FirmProfile) => boolean;
}

/** A choice. `codes`: of the profile's list of that name, or a closed list; `alone`: the one that excludes the others. */
export interface ChoiceField extends Control {
  kind: 'radio' | 'checkbox';
  id: TextAnswer | ListAnswer;
  codes: 'issues' | 'remedies' | 'areasOfLaw' | ((answers: Answers) => readonly string[]);
  alone?: 'not-sure';
}

/** One line. `capitals`: what a keyboard on a screen begins with a capital. */
export interface LineField extends Control {
  kind: 'line';
  id: TextAnswer;
  type?: 'email' | 'tel';
  width?: 'short' | 'half';
  autocomplete?: AutoFillToken;
  spellcheck?: false;
  capitals?: 'words' | 'characters';
}

/** Many lines. `prompts`: a list that helps to begin. */
export interface TextField extends Control {
  kind: 'text';
  id: TextAnswer;
  rows: number;
  prompts?: true;
  autocomplete?: AutoFillToken;
  spellcheck?: false;
}

/** Day, month and year as far as they are known; `id` names the group. */
export interface DateField extends Control {
  kind: 'date';
  id: 'when' | 'aware';
  parts: readonly [day: TextAnswer, month: TextAnswer, year: TextAnswer];
}

export type Field = ChoiceField | LineField | TextField | DateField;

/** Those of the tokens of HTML that the form uses. */
export type AutoFillToken = 'name' | 'email' | 'tel' | 'street-address' | 'postal-code' | 'organization';

/** For whom a complaint is. */
export const whoseCodes = ['own', 'other'] as const;

/** The first question. */
export const whoField: ChoiceField = {
  kind: 'radio',
  id: 'whose',
  pointer: '/onBehalfOf/whose',
  codes: () => whoseCodes,
  optional: false,
};

/** A code with its label. */
export interface Option {
  code: string;
  label: string;
}
