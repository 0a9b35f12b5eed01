/** Faults of the answers as the form shows them, and those the server found. */
import { limits } from '../../sdk/contract/limits.ts';
import { type FormFault, readFaults, sentenceOf } from '../../sdk/form/faults.ts';
import { RedressError } from '../../sdk/index.ts';
import { form } from '../../sdk/words/en/form.ts';
import type { Problem } from '../parts/error-summary.ts';
import { byName, type StepView } from './step-view.ts';

export { type FormFault, faultsIn } from '../../sdk/form/faults.ts';

/** The faults a refusal names; none for any other failure. */
export const faultsOfError = (error: unknown): FormFault[] =>
  error instanceof RedressError ? readFaults(error.errors) : [];

/** The rows of the error summary. `again`: whether it was said before. */
export const problemsOf = (
  faults: readonly FormFault[],
  again: (fault: FormFault) => boolean,
  say: StepView['say'],
): Problem[] =>
  faults.map((fault) => ({
    id: fault.id,
    text: byName(say)(sentenceOf(fault, again(fault), form), { max: fault.max ?? limits.line }),
  }));
