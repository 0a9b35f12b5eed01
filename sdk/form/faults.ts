/** What needs another look before a step is done: the contract's own rules, in sentences beside the right control. */
import { check } from '../contract/check.ts';
import { newComplaint } from '../contract/complaint.ts';
import { complaintFaults } from '../contract/faults.ts';
import type { FirmProfile } from '../contract/firm.ts';
import { limits } from '../contract/limits.ts';
import type { Fault } from '../contract/problem.ts';
import type { StepId } from '../contract/steps.ts';
import type { Words } from '../words/words.ts';
import type { Answers } from './answers.ts';
import { complaintOf } from './complaint.ts';
import { boxesOf, type Field, fieldAt, fieldsOf, walkOf } from './fields.ts';
import { readKnownDate } from './known-date.ts';

/** One thing to look at again. `about` and `code` choose the sentence, `max` fills it. */
export interface FormFault {
  step: StepId;
  id: string;
  about: string;
  code: string;
  max?: number;
}

/** Everything wrong with the answers at `now` (milliseconds UTC), in the order of the screen. */
export function faultsIn(answers: Answers, profile: FirmProfile, locale: string, now: number): FormFault[] {
  const complaint = complaintOf(answers, profile, locale);
  const checked = check(newComplaint, complaint);
  const shape = 'faults' in checked ? checked.faults : [];
  const shown = walkOf(answers, profile).flatMap((step) =>
    fieldsOf(step, answers, profile).map((field) => ({ step, field })),
  );
  const found = [
    ...shown.flatMap(({ step, field }) => [
      ...unansweredFault(step, field, answers),
      ...dateFault(step, field, answers, locale),
    ]),
    ...readFaults([...shape, ...complaintFaults(complaint, now)]),
  ];
  const order = shown.flatMap(({ field }): readonly string[] => boxesOf(field));
  const place = ({ id }: FormFault) => (order.includes(id) ? order.indexOf(id) : order.length);
  return found.toSorted((left, right) => place(left) - place(right));
}

/** The contract cannot miss who the complaint is for: a complaint of one's own has no member that says so. */
const unansweredFault = (step: StepId, { id }: Field, { whose }: Answers): FormFault[] =>
  id === 'whose' && !whose ? [{ step, id, about: id, code: 'required' }] : [];

function dateFault(step: StepId, field: Field, answers: Answers, locale: string): FormFault[] {
  if (field.kind !== 'date') return [];
  const [day, month, year] = field.parts;
  const { fault } = readKnownDate({ day: answers[day], month: answers[month], year: answers[year] }, locale);
  return fault ? [{ step, id: { day, month, year }[fault.part], about: 'when', code: fault.code }] : [];
}

/** Faults as the contract words them, the server's too, each at its control and once. */
export function readFaults(faults: readonly Fault[]): FormFault[] {
  const read = faults.map(({ pointer, code }): FormFault => {
    const at = fieldAt(pointer);
    if (!at) return { step: 'check', id: 'consent', about: pointer.startsWith('/consent') ? 'consent' : 'other', code };
    const { step, field } = at;
    return { step, id: boxesOf(field)[0], about: aboutOf(field), code, ...(field.max ? { max: field.max } : {}) };
  });
  return read.filter(({ id }, at) => read.findIndex((other) => other.id === id) === at);
}

const aboutOf = ({ about, id, max }: Field): string =>
  about ?? (id === 'narrative' ? id : max === limits.text ? 'text' : 'line');

/** The key of the sentence for a fault among `words`; from the second time on a more helpful one, where there is one. */
export function sentenceOf(fault: FormFault, again: boolean, words: Words): string {
  const { about, code, max = limits.line } = fault;
  const general = code === 'too-long' ? (max === limits.text ? 'text' : 'line') : 'other';
  const keys = [`errors.${fault.id}.${code}`, `errors.${about}.${code}`, `errors.${general}.${code}`];
  const key = keys.find((one) => one in words) ?? 'errors.other';
  return again && `${key}.again` in words ? `${key}.again` : key;
}
