/** What a handler sees of a complaint at a glance, in the queue as in its file. */
import type { Complainant } from '../../sdk/contract/complaint.ts';
import type { ComplaintFlag } from '../../sdk/contract/desk/complaints.ts';
import type { ComplaintRow } from '../store/tables.ts';

type Flagged = Pick<ComplaintRow, 'clocks' | 'unconfirmed' | 'grumble' | 'override'>;

/** `complainant`: undefined where that cannot be read any more; `open`: whether the client can ask the body outside now. */
export function flagsOf(
  { clocks, unconfirmed, grumble, override }: Flagged,
  complainant: Complainant | undefined,
  open: boolean,
): ComplaintFlag[] {
  const flags: Record<ComplaintFlag, boolean> = {
    unconfirmed: unconfirmed === 1,
    'outside-open': open,
    missed: clocks.some((clock) => !clock.met && clock.missed !== undefined),
    adjustments: Boolean(complainant?.adjustments?.length || complainant?.adjustmentsNote),
    grumble: grumble === 1,
    override: override === 1,
  };
  return (Object.keys(flags) as ComplaintFlag[]).filter((flag) => flags[flag]);
}
