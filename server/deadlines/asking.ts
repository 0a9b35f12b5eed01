/** Asks a client how they were handled, once the time has come: by which way, or for what reason not. */
import type { Complainant } from '../../sdk/contract/complaint.ts';
import type { NotInvitedReason } from '../../sdk/contract/survey.ts';
import type { Acting } from '../complaint/acts.ts';
import { complainantOf } from '../complaint/contact.ts';
import { askingDue } from '../complaint/due.ts';
import type { Wanted } from '../complaint/rules.ts';
import { askedFor, invitation } from '../complaint/survey-rules.ts';
import type { ComplaintRow } from '../store/tables.ts';

/** `way`: a letter with a link, or somebody who calls. */
export interface Asking {
  wanted: Wanted;
  way: 'email' | 'call';
}

/** What is to be done for a complaint now; null where its client is not to be asked yet, or was. */
export async function askingNow(
  acting: Pick<Acting, 'store' | 'keyring'>,
  row: ComplaintRow,
  now: number,
): Promise<Asking | null> {
  const due = askingDue(row, now);
  if (due === null) return null;
  const complainant = await complainantOf(acting, row);
  const way = wayToAsk(complainant, row.mailable === 1);
  if (due === 'survey-reminded') return { wanted: { kind: due, facts: { until: now + askedFor } }, way: way ?? 'call' };
  const reason = reasonNotToAsk(row) ?? (way === null ? 'unreachable' : null);
  if (reason !== null) return { wanted: { kind: 'survey-not-invited', facts: { reason } }, way: 'call' };
  return way && { wanted: { kind: due, facts: invitation(way, now) }, way };
}

/** Whatever it came to, its client is asked: but for what never was a complaint, and where somebody outside has it now. */
export function reasonNotToAsk({
  outcome,
  unconfirmed,
  grumble,
}: Pick<ComplaintRow, 'outcome' | 'unconfirmed' | 'grumble'>): NotInvitedReason | null {
  if (outcome === 'referred-outside') return 'outside';
  if (unconfirmed) return 'unconfirmed';
  return grumble ? 'grumble' : null;
}

/** Who needs this is better called than written to. */
const calledFor: readonly string[] = ['phone-instead', 'braille', 'bsl-relay'];

/** Null where there is no way that its client wants. A person who cannot call can still post it. */
export function wayToAsk(complainant: Complainant | undefined, mailable: boolean): Asking['way'] | null {
  if (!complainant) return null;
  const { phone, address, doNotContactBy, adjustments } = complainant;
  if (mailable) return adjustments?.some((one) => calledFor.includes(one)) ? 'call' : 'email';
  const ways = [...(phone ? ['phone'] : []), ...(address ? ['post'] : [])];
  return ways.some((way) => !doNotContactBy?.some((not) => not === way)) ? 'call' : null;
}
