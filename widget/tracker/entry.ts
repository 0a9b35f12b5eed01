/** What is wrong with what was typed in the tracker, before the server is asked. */
import { limits } from '../../sdk/contract/limits.ts';
import { codeFault, doorFaults, found } from '../door/entry.ts';
import type { Act, Faults, Typed } from './state.ts';
import type { TrackerSay } from './telling.ts';

/** The faults that keep `act` from being sent; none: send it. */
export function faultsOf(act: Act, typed: Typed, say: TrackerSay): Faults {
  if (act === 'unlock') return found({ code: codeFault(typed.code, say) });
  return act === 'message' ? found({ message: messageFault(typed.message, say) }) : doorFaults(act, typed, say);
}

function messageFault(typed: string, say: TrackerSay): string | undefined {
  if (!typed.trim()) return say('tracker.messages.missing');
  const count = [...typed].length - limits.message;
  return count > 0 ? say('tracker.messages.too-long', { count }) : undefined;
}
