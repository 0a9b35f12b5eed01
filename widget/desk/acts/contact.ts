/** Contact data as a form holds it: text and lists, nothing null; and what of it was changed, as the contract takes it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AdjustmentCode, ContactWay } from '../../../sdk/contract/codes.ts';
import type { Complainant } from '../../../sdk/contract/complaint.ts';
import type { DeskCalls } from '../../../sdk/contract/desk/endpoints.ts';
import { theirWords } from '../parts/client-text.ts';

export interface Contact {
  name: string;
  email: string;
  phone: string;
  lines: string;
  postcode: string;
  preferredContact: string;
  doNotContactBy: string[];
  safeTimes: string;
  documentsBy: string;
  adjustments: string[];
  adjustmentsNote: string;
}

export const contactOf = (one: Complainant): Contact => ({
  name: one.name,
  email: one.email ?? '',
  phone: one.phone ?? '',
  lines: one.address?.lines.join('\n') ?? '',
  postcode: one.address?.postcode ?? '',
  preferredContact: one.preferredContact ?? '',
  doNotContactBy: one.doNotContactBy ?? [],
  safeTimes: one.safeTimes ?? '',
  documentsBy: one.documentsBy ?? '',
  adjustments: one.adjustments ?? [],
  adjustmentsNote: one.adjustmentsNote ?? '',
});

/** An address as it is typed, a line for each part; null where none is. */
export function addressOf({ lines, postcode }: Pick<Contact, 'lines' | 'postcode'>) {
  const parts = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return parts.length ? { lines: parts, postcode: postcode.trim() || null } : null;
}

type Corrections = DeskCalls['complaints.correct']['body'];

/** The members that were changed. What was emptied is null: nothing is on file any more. */
export function corrections(before: Contact, typed: Contact): Corrections {
  const all: Required<Corrections> = {
    name: typed.name.trim(),
    email: typed.email.trim() || null,
    phone: typed.phone.trim() || null,
    address: addressOf(typed),
    preferredContact: (typed.preferredContact || null) as ContactWay | null,
    doNotContactBy: typed.doNotContactBy as ContactWay[],
    safeTimes: typed.safeTimes.trim() || null,
    documentsBy: (typed.documentsBy || null) as ContactWay | null,
    adjustments: typed.adjustments as AdjustmentCode[],
    adjustmentsNote: typed.adjustmentsNote.trim() || null,
  };
  const changed = (member: keyof Contact) => JSON.stringify(before[member]) !== JSON.stringify(typed[member]);
  const pairs = Object.entries(all).filter(([member]) =>
    member === 'address' ? changed('lines') || changed('postcode') : changed(member as keyof Contact),
  );
  return Object.fromEntries(pairs) as Corrections;
}

/** How they can be reached as it stands on file, beside what somebody else is correcting. */
export function contactNow({ name, email, phone, address }: Complainant): TemplateResult {
  const lines = [name, email, phone, address?.lines.join(', '), address?.postcode].filter(Boolean);
  return html`${lines.length ? theirWords(lines.join('\n')) : nothing}`;
}
