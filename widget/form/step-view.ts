/** What the template of a step gets to work with. */
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import type { StepId } from '../../sdk/contract/steps.ts';
import type { Answers } from '../../sdk/form/answers.ts';
import type { form } from '../../sdk/words/en/form.ts';
import type { start } from '../../sdk/words/en/start.ts';
import type { Values } from '../../sdk/words/words.ts';
import type { Say } from '../element.ts';

export type FormKey = keyof typeof start | keyof typeof form;

export interface StepView {
  answers: Answers;
  profile: FirmProfile;
  locale: string;
  say: Say<FormKey>;
  /** The sentence beside the control with this id, if something is wrong with it. */
  error: (id: string) => string | undefined;
  /** Takes what was typed or chosen. */
  answer: (change: Partial<Answers>) => void;
  /** Goes back to one question from the summary; `id`: the control to go to, else the question's heading. */
  change: (step: StepId, id?: string) => void;
  /** Says a sentence once typing has stopped. */
  announceLater: (text: string) => void;
}

/** Says a sentence whose key is made from the name of a control. */
export const byName =
  (say: Say<FormKey>) =>
  (key: string, values?: Values): string =>
    say(key as FormKey, values);
