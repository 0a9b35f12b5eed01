/** What a person has typed so far, kept for this tab until it is sent. Never leaves the page before Send. */
import type { Filed, NewComplaint } from '../../sdk/contract/complaint.ts';
import { type StepId, steps } from '../../sdk/contract/steps.ts';

/** The answers as typed: text as it stands in the boxes, choices as codes. */
export interface Answers {
  issues: string[];
  narrative: string;
  impact: string;
  remedies: string[];
  remedyNote: string;
  day: string;
  month: string;
  year: string;
  whenNote: string;
  name: string;
  email: string;
  phone: string;
  address: string;
  postcode: string;
  preferred: string;
  reference: string;
  consent: boolean;
}

/**
 * A draft. `changing`: on the way back to the summary. `key`: the idempotency key, made on leaving the first step and kept
 * until it is filed. `attempts`: the bodies sent with it so far, so that one whose answer was lost can be asked for again.
 * `unsure`: one of them may have arrived although no answer said so.
 */
export interface Draft {
  answers: Answers;
  step: StepId;
  changing: boolean;
  key: string;
  attempts: NewComplaint[];
  unsure: boolean;
}

/** What is kept once it was sent. `older`: the firm has it as it was before the last changes. */
export interface Receipt {
  filed: Filed;
  sentEmail: boolean;
  older: boolean;
}

/** What one tab keeps for one form: either is enough to go on after a reload. */
export interface Kept {
  draft?: Draft | undefined;
  receipt?: Receipt | undefined;
}

export const blankAnswers = (): Answers => ({
  issues: [],
  narrative: '',
  impact: '',
  remedies: [],
  remedyNote: '',
  day: '',
  month: '',
  year: '',
  whenNote: '',
  name: '',
  email: '',
  phone: '',
  address: '',
  postcode: '',
  preferred: '',
  reference: '',
  consent: false,
});

export const newDraft = (): Draft => ({
  answers: blankAnswers(),
  step: steps[0].id,
  changing: false,
  key: '',
  attempts: [],
  unsure: false,
});

/** True once there is something a person would miss. */
export const isBegun = ({ answers }: Draft): boolean =>
  Object.values(answers).some((answer) => (typeof answer === 'boolean' ? answer : answer.length > 0));

/** What this tab has kept; nothing where storage is closed or holds something else. */
export function restore(shelf: string): Kept {
  try {
    const kept = JSON.parse(sessionStorage.getItem(shelf) ?? '{}') as Kept;
    const { draft } = kept;
    if (draft) draft.answers = { ...blankAnswers(), ...draft.answers };
    return draft && !steps.some(({ id }) => id === draft.step) ? {} : kept;
  } catch {
    return {};
  }
}

/** False once what was kept was taken out of the tab. Storage that cannot be asked has taken nothing out. */
export function isKept(shelf: string): boolean {
  try {
    return sessionStorage.getItem(shelf) !== null;
  } catch {
    return true;
  }
}

/** Keeps it for this tab. False where storage is closed or full: it then lives only as long as the page. */
export function keep(shelf: string, kept: Kept): boolean {
  try {
    sessionStorage.setItem(shelf, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
