/** Someone who lost code or link asks for a new one: it goes to the address on file, and nobody learns whether there is one. */

import type { AskLink } from '../../sdk/contract/tracker.ts';
import { plainHash } from '../crypto/derive.ts';
import type { Firm } from '../firm/firms.ts';
import { type Limit, limitsOfCalls } from '../http/quota.ts';
import { asked } from '../http/quota-table.ts';
import { queueLetter } from '../mail/outbox-table.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { complaintById, complaintsByEmail } from './complaint-table.ts';
import type { ComplaintsHouse } from './complaints-house.ts';
import { emailIndex } from './file.ts';
import { linkByHash } from './link-table.ts';

const mostLetters = 5;

/** Queues a link for each complaint of this address, or for the one named. The caller cannot tell whether there is one. */
export async function askForLink(
  house: ComplaintsHouse,
  firm: Firm,
  { email, reference }: AskLink,
  now: number,
): Promise<void> {
  const index = emailIndex(await house.keyring.firm(firm.id), email);
  const complaints = await complaintsByEmail(house.store.db, firm.id, index, reference ?? null, mostLetters);
  // Of a mere grumble there is nothing to follow.
  const followed = complaints.filter(({ grumble }) => !grumble);
  await queueLinks(house, firm.id, index.toString('base64url'), followed, now);
}

/** The same for someone whose link was spent or has expired: one tap, nothing typed, nothing shown (DESIGN 9.8). */
export async function askWithOldLink(house: ComplaintsHouse, linkToken: string, now: number): Promise<void> {
  const link = await linkByHash(house.store.db, plainHash(linkToken));
  const row = await complaintById(house.store.db, link?.firm ?? 'none', link?.complaint ?? 'none');
  const mailbox = row?.email_index ? Buffer.from(row.email_index).toString('base64url') : linkToken;
  await queueLinks(house, row?.firm ?? '', mailbox, row?.email_index ? [row] : [], now);
}

/**
 * Counts first, then writes and syncs once and wakes the worker in any case: `asked` is a row of its own that is written
 * whether or not letters go with it, so that a match takes as long as none.
 */
async function queueLinks(
  house: ComplaintsHouse,
  firm: string,
  mailbox: string,
  complaints: ComplaintRow[],
  now: number,
): Promise<void> {
  const within = async (limit: Limit): Promise<boolean> => house.quotas.within(firm, limit, now, mailbox);
  const allowed = (await within(limitsOfCalls.mailboxHour)) && (await within(limitsOfCalls.mailboxDay));
  const letters = allowed ? complaints.map((row) => queueLetter(row, 'link', row.version, now)) : [];
  await house.store.commit({ steps: [asked(now), ...letters] });
  house.wake();
}
