/** What is wrong with what was typed, before the server is asked: typing errors are found here and reveal nothing. */
import { limits } from '../../sdk/contract/limits.ts';
import { isMistyped, readReference } from '../../sdk/contract/reference.ts';
import type { Act, Faults, Typed } from './state.ts';
import type { TrackerSay } from './telling.ts';

/** The faults that keep `act` from being sent; none: send it. */
export const faultsOf = (act: Act, typed: Typed, say: TrackerSay): Faults =>
  Object.fromEntries(Object.entries(checks[act]?.(typed, say) ?? {}).filter(([, fault]) => fault));

type Check = (typed: Typed, say: TrackerSay) => Partial<Record<keyof Typed, string | undefined>>;

const checks: Partial<Record<Act, Check>> = {
  open: ({ reference, code }, say) => ({ reference: referenceFault(reference, say), code: codeFault(code, say) }),
  unlock: ({ code }, say) => ({ code: codeFault(code, say) }),
  lost: ({ email }, say) => ({ email: emailFault(email, say) }),
  message: ({ message }, say) => ({ message: messageFault(message, say) }),
};

function referenceFault(typed: string, say: TrackerSay): string | undefined {
  if (!typed.trim()) return say('tracker.door.reference-missing');
  return readReference(typed) ? undefined : say('tracker.door.reference-wrong');
}

function codeFault(typed: string, say: TrackerSay): string | undefined {
  if (!typed.trim()) return say('tracker.door.code-missing');
  return isMistyped(typed) ? say('tracker.door.code-wrong') : undefined;
}

/** Only the plainest slips; the server knows the rules of addresses. */
function emailFault(typed: string, say: TrackerSay): string | undefined {
  if (!typed.trim()) return say('tracker.lost.email-missing');
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.trim()) ? undefined : say('tracker.lost.email-wrong');
}

function messageFault(typed: string, say: TrackerSay): string | undefined {
  if (!typed.trim()) return say('tracker.messages.missing');
  const count = [...typed].length - limits.message;
  return count > 0 ? say('tracker.messages.too-long', { count }) : undefined;
}
