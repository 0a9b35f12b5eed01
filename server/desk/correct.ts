/** Correcting how to reach a client: what letters go by follows at once, and the address that was wrong opens nothing more. */
import type { Complainant } from '../../sdk/contract/complaint.ts';
import type { Acted, CorrectContact } from '../../sdk/contract/desk/acts.ts';
import { complaintFaults } from '../../sdk/contract/faults.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import { complainantOf } from '../complaint/contact.ts';
import { reachOf } from '../complaint/file.ts';
import { endAllLinks } from '../complaint/link-table.ts';
import { ProblemError } from '../http/problem.ts';
import { queueLetter } from '../mail/outbox-table.ts';
import type { Change, Insert } from '../store/store.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { type Acting, act, atHand, signed } from './at-hand.ts';
import type { DeskHouse } from './desk-house.ts';

/**
 * Replaces the members that are named. Throws `validation` where nothing would change, no way would be left, or the way they
 * prefer is none. Where the e-mail address changes, the one before is told that it is not used any more.
 */
export async function correct(house: DeskHouse, acting: Acting, wanted: CorrectContact): Promise<Acted> {
  const { staff, complaint, now } = acting;
  const { row } = await atHand(house, staff, complaint);
  acting.requireVersion(row.edition);
  const before = await complainantOf(house, row);
  if (!before) throw new ProblemError('not-found');
  const changed = changesOf(before, wanted);
  const after: Complainant = { ...before, ...changed };
  const errors = faultsOf(changed, after, now);
  if (errors.length > 0) throw new ProblemError('validation', { errors });
  const facts = { now: changed, ...(await signed(house, staff)) };
  const moved = isMoved(before, after) ? movedFrom(house, row, now) : [];
  return act(house, acting, { kind: 'corrected', facts }, moved, reachOf(await house.keyring.firm(row.firm), after));
}

/** What really changes. Absent and null mean the same. */
const changesOf = (before: Complainant, wanted: CorrectContact): Partial<Complainant> =>
  Object.fromEntries(
    Object.entries(wanted).filter(
      ([member, value]) =>
        JSON.stringify(value ?? null) !== JSON.stringify(before[member as keyof Complainant] ?? null),
    ),
  );

function faultsOf(changed: Partial<Complainant>, after: Complainant, now: number): Fault[] {
  if (Object.keys(changed).length === 0) return [{ pointer: '', code: 'required' }];
  return complaintFaults({ complainant: after }, now).map(({ pointer, code }) => ({
    pointer: pointer.replace('/complainant', ''),
    code,
  }));
}

const addressOf = ({ email }: Complainant): string => email?.trim().toLowerCase() ?? '';

const isMoved = (before: Complainant, after: Complainant): boolean =>
  addressOf(before) !== '' && addressOf(before) !== addressOf(after);

/** The letter goes only where letters went so far. */
const movedFrom = ({ store }: DeskHouse, row: ComplaintRow, now: number): (Insert | Change)[] => [
  ...endAllLinks(store.db, row.firm, row.id, now),
  ...(row.mailable ? [queueLetter(row, 'contact-was', row.version + 1, now)] : []),
];
