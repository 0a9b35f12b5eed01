/** What is wrong with settings, beside the fields it is about. */
import type { Fault } from '../../../sdk/contract/problem.ts';
import { RedressError } from '../../../sdk/errors.ts';
import { faultSentence, settings as words } from '../words/settings.ts';
import type { Path } from './draft.ts';

export type Faults = readonly Fault[];

/** Undefined where the failure is not about members. */
export const faultsIn = (error: unknown): Faults | undefined =>
  error instanceof RedressError && error.errors.length > 0 ? error.errors : undefined;

/** The first fault of a field: of its value, of what is inside it, or of the member it is part of as a whole. */
export function errorAt(faults: Faults, path: Path): string | undefined {
  const pointer = `/${path.join('/')}`;
  const fault = faults.find(
    (one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`) || isWhole(one, path),
  );
  return fault && sentenceOf(fault, path);
}

/** A member that is wrong as a whole is marked at its first field. */
const isWhole = ({ pointer }: Fault, [member, ...within]: Path): boolean =>
  pointer === `/${member}` && firstOf[member] === within.join('.');

const firstOf: Readonly<Record<string, string>> = { contact: 'phone', calendar: 'country', outside: 'phone' };

function sentenceOf({ code, message = '' }: Fault, path: Path): string {
  const own = words.faults as Readonly<Record<string, string>>;
  const worded = own[path.join('.')] ?? own[path[0]];
  // The server's own sentences say more than ours: they name what was typed, or what to write instead.
  if (/^[A-Z]/.test(message)) return message;
  return worded ?? faultSentence(message || code);
}
