/** When a proof of work is made: only where the firm or the server asks for one, so that its chunk loads for nobody else. */
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import type { Redress } from '../../sdk/index.ts';
import { isBegun } from './draft.ts';
import type { Post } from './send.ts';
import type { StepView } from './step-view.ts';

/** After how many milliseconds a person is told what takes so long. */
const longAfter = 1_000;

/**
 * Makes proofs for filing with `redress`; the firm's profile says whether one is asked from the start. `working`: called when
 * it takes a while.
 */
export const proofFor =
  (redress: Redress, profile: FirmProfile | undefined, working: () => void): Post['proof'] =>
  async (challenge) => {
    if (!challenge && (profile?.challenge ?? 'none') === 'none') return undefined;
    // Where its chunk cannot be had nothing else can be reached either; the call then says so.
    const loaded = await import('./proof.ts').catch(() => undefined);
    const timer = setTimeout(working, longAfter);
    try {
      return await loaded?.proof(redress, profile, challenge);
    } finally {
      clearTimeout(timer);
    }
  };

/** Begins while the person types, where the firm asks everyone for one: those who only look pay nothing. */
export async function beginProof(
  redress: () => Promise<Redress>,
  { answers, profile }: Pick<StepView, 'answers' | 'profile'>,
): Promise<void> {
  if (profile.challenge !== 'required' || !isBegun(answers)) return;
  try {
    const { prepareProof } = await import('./proof.ts');
    prepareProof(await redress(), profile);
  } catch {
    // Send asks again.
  }
}
