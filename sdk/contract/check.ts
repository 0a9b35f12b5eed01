/** A schema's complaints as the contract words them: a JSON pointer and a code for every failing member. */
import type * as z from 'zod/mini';
import type { Fault, FaultCode } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Parses `value`, or lists everything wrong with it. */
export function check<T>(schema: z.core.$ZodType<T>, value: unknown): { value: T } | { faults: Fault[] } {
  const done = schema._zod.run({ value, issues: [] }, { async: false });
  if (done instanceof Promise) throw new Error('schemas of the contract are not asynchronous');
  if (done.issues.length === 0) return { value: done.value as T };
  return { faults: unique(done.issues.flatMap((issue) => faultsOf(issue as Issue))) };
}

function faultsOf(issue: Issue): Fault[] {
  const path = issue.path ?? [];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => ({ pointer: pointerTo([...path, name]), code: 'unknown-field' }));
  return [{ pointer: pointerTo(path), code: codeOf(issue) }];
}

function codeOf(issue: Issue): FaultCode {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'wrong-type';
    case 'invalid_value':
      if (issue.input === undefined) return 'required';
      return issue.values.some((value) => typeof value === typeof issue.input) ? 'not-a-choice' : 'wrong-type';
    case 'too_big':
      return 'too-long';
    case 'too_small':
      return 'too-short';
    case 'custom':
      return (issue.params?.item as FaultCode | undefined) ?? 'invalid';
    default:
      return 'invalid';
  }
}

/** The RFC 6901 pointer to a member. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** One fault a member: the first that was found. */
function unique(faults: Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
}
