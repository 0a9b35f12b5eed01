/** What is wrong with what was typed at the door, before the server is asked: typing errors are found here and reveal nothing. */
import { isMistyped, readReference } from '../../sdk/contract/reference.ts';
import type { DoorSay, DoorTyped, Faults } from './doorway.ts';

/** The faults that keep `act` from being sent; none: send it. */
export function doorFaults(act: string, { reference, code, email }: DoorTyped, say: DoorSay): Faults {
  if (act === 'open') return found({ reference: referenceFault(reference, say), code: codeFault(code, say) });
  return act === 'lost' ? found({ email: emailFault(email, say) }) : {};
}

/** Without what is right. */
export const found = (faults: Faults): Faults =>
  Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault));

function referenceFault(typed: string, say: DoorSay): string | undefined {
  if (!typed.trim()) return say('tracker.door.reference-missing');
  return readReference(typed) ? undefined : say('tracker.door.reference-wrong');
}

export function codeFault(typed: string, say: DoorSay): string | undefined {
  if (!typed.trim()) return say('tracker.door.code-missing');
  return isMistyped(typed) ? say('tracker.door.code-wrong') : undefined;
}

/** Only the plainest slips; the server knows the rules of addresses. */
function emailFault(typed: string, say: DoorSay): string | undefined {
  if (!typed.trim()) return say('tracker.lost.email-missing');
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.trim()) ? undefined : say('tracker.lost.email-wrong');
}
