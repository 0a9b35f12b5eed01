/** Words every letter when it is sent, from the complaint's history and the firm's settings. */
import type { LetterKind } from '../../sdk/contract/history.ts';
import { letters } from '../../sdk/words/en/letters.ts';
import { speaker } from '../../sdk/words/words.ts';
import type { Keyring } from '../crypto/keyring.ts';
import type { Firm, Firms } from '../firm/firms.ts';
import type { Clock } from '../http/house.ts';
import { asHtml, asText, automatic, type Block, type Letter } from '../mail/letter.ts';
import type { Store } from '../store/store.ts';
import type { ComplaintRow, LetterRow } from '../store/tables.ts';
import { complaintById, firstEntry } from './complaint-table.ts';
import { trackerUrl } from './file.ts';
import { factsOf, isKind } from './history.ts';
import { bodies, type Telling } from './letter-bodies.ts';
import { linkFor } from './links.ts';

export interface Correspondence {
  store: Store;
  keyring: Keyring;
  firms: Firms;
  clock: Clock;
  publicUrl: string;
  demo: boolean;
}

/** The letter of a row; null when there is nobody to send it to. */
export async function compose(from: Correspondence, row: LetterRow): Promise<Letter | null> {
  const firm = await from.firms.byId(row.firm);
  const complaint = await complaintById(from.store.db, row.firm, row.complaint);
  if (!firm || !complaint) return null;
  const staff = row.kind.startsWith('firm-');
  const person = staff ? undefined : await complainantOf(from, complaint);
  const to = staff ? firm.settings.mailbox : person?.email;
  if (!to) return null;
  const link = staff ? undefined : await linkFor(from, firm, row);
  const telling = { ...tell(from, firm, complaint, person?.name, link), causedAt: row.queued_at };
  return letterOf(row, firm, to, telling, bodies[row.kind](telling));
}

async function complainantOf({ store, keyring }: Correspondence, { firm, id }: ComplaintRow) {
  const entry = await firstEntry(store.db, firm, id);
  if (!isKind(entry, 'received')) return undefined;
  return factsOf(entry, await keyring.complaint(firm, id)).complaint.complainant;
}

function tell(
  from: Correspondence,
  firm: Firm,
  complaint: ComplaintRow,
  name: string | undefined,
  link: Telling['link'],
): Omit<Telling, 'causedAt'> {
  return {
    say: speaker(letters, firm.settings.words),
    firm,
    complaint,
    name,
    link,
    tracker: trackerUrl(from.publicUrl, firm),
    demo: from.demo,
  };
}

async function letterOf(
  row: LetterRow,
  firm: Firm,
  to: string,
  { say, complaint }: Telling,
  blocks: Block[],
): Promise<Letter> {
  const { sender, contact } = firm.settings;
  const subject = say(subjectOf(row.kind), { reference: complaint.reference });
  return {
    id: row.id,
    kind: row.kind,
    reference: row.reference,
    from: sender,
    replyTo: contact.email ?? sender.address,
    to,
    subject,
    text: asText(blocks),
    html: await asHtml(complaint.locale, subject, blocks),
    headers: automatic,
  };
}

const subjectOf = <Kind extends LetterKind>(kind: Kind) => `letters.${kind}.subject` as const;
