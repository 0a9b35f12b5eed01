/** What needs another look before a step is done: the contract's own rules, in sentences beside the right control. */
import { check } from '../../sdk/contract/check.ts';
import { newComplaint } from '../../sdk/contract/complaint.ts';
import { complaintFaults } from '../../sdk/contract/faults.ts';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { limits } from '../../sdk/contract/limits.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import { type StepId, stepOf } from '../../sdk/contract/steps.ts';
import { RedressError } from '../../sdk/index.ts';
import { form } from '../../sdk/words/en/form.ts';
import type { Say } from '../element.ts';
import type { Problem } from '../parts/error-summary.ts';
import { readKnownDate } from '../parts/known-date-reading.ts';
import { complaintOf } from './complaint.ts';
import type { Answers } from './draft.ts';
import type { FormKey } from './step-view.ts';

/** One thing to look at again. `about` and `code` choose the sentence, `max` fills it. */
export interface FormFault {
  step: StepId;
  id: string;
  about: string;
  code: string;
  max?: number;
}

/** Everything wrong with the answers at `now` (milliseconds UTC), in the order of the questions. */
export function faultsIn(answers: Answers, profile: FirmProfile, locale: string, now: number): FormFault[] {
  const complaint = complaintOf(answers, profile, locale);
  const checked = check(newComplaint, complaint);
  const shape = 'faults' in checked ? checked.faults : [];
  return [...dateFault(answers, locale), ...readFaults([...shape, ...complaintFaults(complaint, now)])];
}

function dateFault(answers: Answers, locale: string): FormFault[] {
  const { fault } = readKnownDate(answers, locale);
  return fault ? [{ step: 'when', id: fault.part, about: 'when', code: fault.code }] : [];
}

/** Pointer, control, which sentences speak of it, and its limit. The first row that fits counts. */
const controls: readonly [pointer: string, id: string, about: string, max?: number][] = [
  ['/issues', 'issues', 'other'],
  ['/narrative', 'narrative', 'narrative', limits.narrative],
  ['/impact', 'impact', 'text', limits.text],
  ['/desiredOutcome/note', 'remedy-note', 'text', limits.text],
  ['/desiredOutcome', 'remedies', 'other'],
  ['/occurred/note', 'when-note', 'text', limits.text],
  ['/occurred', 'day', 'when'],
  ['/complainant/name', 'name', 'name', limits.name],
  ['/complainant/email', 'email', 'email', limits.email],
  ['/complainant/phone', 'phone', 'phone', limits.line],
  ['/complainant/address/postcode', 'postcode', 'line', limits.line],
  ['/complainant/address', 'address', 'address', limits.line],
  ['/complainant/preferredContact', 'preferred', 'preferred'],
  ['/matter', 'reference', 'line', limits.line],
  ['/consent', 'consent', 'consent'],
];

/** Faults as the contract words them, the server's too, each at its control and once. */
export function readFaults(faults: readonly Fault[]): FormFault[] {
  const read = faults.map(({ pointer, code }): FormFault => {
    const [, id = 'consent', about = 'other', max] = controls.find(([start]) => pointer.startsWith(start)) ?? [];
    return { step: stepOf(pointer), id, about, code, ...(max ? { max } : {}) };
  });
  return read.filter(({ id }, at) => read.findIndex((other) => other.id === id) === at);
}

/** The faults a refusal names; none for any other failure. */
export const faultsOfError = (error: unknown): FormFault[] =>
  error instanceof RedressError ? readFaults(error.errors) : [];

/** The sentence for a fault; from the second time on a more helpful one, where there is one. */
export function sentenceOf(fault: FormFault, again: boolean, say: Say<FormKey>): string {
  const { about, code, max = limits.line } = fault;
  const general = code === 'too-long' ? (max === limits.text ? 'text' : 'line') : 'other';
  const key = [`errors.${about}.${code}`, `errors.${general}.${code}`, 'errors.other'].find((key) => key in form) ?? '';
  return say((again && `${key}.again` in form ? `${key}.again` : key) as FormKey, { max });
}

/** The rows of the error summary. */
export const problemsOf = (
  faults: readonly FormFault[],
  again: (fault: FormFault) => boolean,
  say: Say<FormKey>,
): Problem[] => faults.map((fault) => ({ id: fault.id, text: sentenceOf(fault, again(fault), say) }));
