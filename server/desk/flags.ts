/** What a handler sees of a complaint at a glance. */
import { clockOf } from '../../sdk/contract/clock.ts';
import type { Complainant } from '../../sdk/contract/complaint.ts';
import type { ComplaintFlag } from '../../sdk/contract/desk/complaints.ts';
import { runs } from '../complaint/due.ts';
import type { ComplaintRow } from '../store/tables.ts';

type Flagged = Pick<ComplaintRow, 'status' | 'clocks' | 'unconfirmed' | 'grumble' | 'override'>;

/** In the order of the contract. `complainant`: undefined where that cannot be read any more. */
export function flagsOf(complaint: Flagged, complainant: Complainant | undefined): ComplaintFlag[] {
  const { clocks, unconfirmed, grumble, override } = complaint;
  const flags: [ComplaintFlag, boolean][] = [
    ['unconfirmed', unconfirmed === 1],
    // Its clock is over as soon as the client was told that the way is open.
    ['outside-open', runs(complaint) && clockOf(clocks, 'outside')?.met === true],
    ['missed', clocks.some(({ missed }) => missed !== undefined)],
    ['adjustments', Boolean(complainant?.adjustments?.length || complainant?.adjustmentsNote)],
    ['grumble', grumble === 1],
    ['override', override === 1],
  ];
  return flags.filter(([, holds]) => holds).map(([flag]) => flag);
}
