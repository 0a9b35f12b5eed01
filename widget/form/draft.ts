/** What a person has typed so far, kept for this tab until it is sent. Never leaves the page before Send. */
import type { Filed, NewComplaint } from '../../sdk/contract/complaint.ts';
import { type StepId, steps } from '../../sdk/contract/steps.ts';
import { type Answers, answersFrom, blankAnswers } from '../../sdk/form/answers.ts';
import { keepOn } from '../shelf.ts';

export { type Answers, blankAnswers, isBegun } from '../../sdk/form/answers.ts';

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

/** What one tab keeps for one form: either is enough to go on after a reload. `saving`: the draft is saved on the device too. */
export interface Kept {
  draft?: Draft | undefined;
  receipt?: Receipt | undefined;
  saving?: boolean | undefined;
}

export const newDraft = (): Draft => ({
  answers: blankAnswers(),
  step: steps[0].id,
  changing: false,
  key: '',
  attempts: [],
  unsure: false,
});

/** A draft from what was kept, whoever kept it and in whatever edition of the form: no word is lost. */
export function draftFrom(kept: unknown): Draft {
  const { answers, step, changing, key, attempts, unsure } = Object(kept) as Partial<Draft>;
  return {
    answers: answersFrom(answers),
    step: steps.find(({ id }) => id === step)?.id ?? steps[0].id,
    changing: changing === true,
    key: String(key ?? ''),
    attempts: Array.isArray(attempts) ? attempts : [],
    unsure: unsure === true,
  };
}

/** What this tab has kept; nothing where storage is closed or holds something else. */
export function restore(shelf: string): Kept {
  try {
    const kept = JSON.parse(sessionStorage.getItem(shelf) ?? '{}') as Kept;
    return kept.draft ? { ...kept, draft: draftFrom(kept.draft) } : kept;
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
export const keep = (shelf: string, kept: Kept): boolean => keepOn(shelf, kept);
