/** Words every letter when it is sent, from the complaint's history and the firm's settings. */
import type { ComplaintLetterKind } from '../../sdk/contract/history.ts';
import type { Keyring } from '../crypto/keyring.ts';
import type { Firms } from '../firm/firms.ts';
import { spokenLocale } from '../firm/languages.ts';
import { handOf, speakerOf } from '../firm/speaking.ts';
import type { Clock } from '../http/house.ts';
import { asHtml, asText, automatic, type Block, type Letter } from '../mail/letter.ts';
import type { Store } from '../store/store.ts';
import type { ComplaintLetterRow, ComplaintRow, LetterRow } from '../store/tables.ts';
import { complaintById, firstEntry } from './complaint-table.ts';
import { trackerUrl } from './file.ts';
import { factsOf, isKind } from './history.ts';
import { bodies, type Telling, type Voice } from './letter-bodies.ts';
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
export async function compose(from: Correspondence, row: ComplaintLetterRow): Promise<Letter | null> {
  const firm = await from.firms.byId(row.firm);
  const complaint = await complaintById(from.store.db, row.firm, row.complaint);
  if (!firm || !complaint) return null;
  const staff = row.kind.startsWith('firm-');
  const person = staff ? undefined : await complainantOf(from, complaint);
  const to = staff ? firm.settings.mailbox : person?.email;
  if (!to) return null;
  const link = staff ? undefined : await linkFor(from, firm, row);
  const locale = spokenLocale(staff ? firm.settings.defaultLocale : complaint.locale);
  const telling: Telling = {
    say: speakerOf(firm.settings, 'letters', locale),
    locale,
    firm,
    complaint,
    causedAt: row.queued_at,
    name: person?.name,
    link,
    tracker: trackerUrl(from.publicUrl, firm),
    demo: from.demo,
  };
  const subject = telling.say(subjectOf(row.kind), { reference: complaint.reference });
  return letterOf(row, to, telling, subject, bodies[row.kind](telling));
}

async function complainantOf({ store, keyring }: Correspondence, { firm, id }: ComplaintRow) {
  const entry = await firstEntry(store.db, firm, id);
  if (!isKind(entry, 'received')) return undefined;
  return factsOf(entry, await keyring.complaint(firm, id)).complaint.complainant;
}

/** A letter of the firm as it goes out. `spoken`: its subject, any text. */
export async function letterOf(
  row: LetterRow,
  to: string,
  { firm, locale }: Pick<Voice, 'firm' | 'locale'>,
  spoken: string,
  blocks: readonly Block[],
): Promise<Letter> {
  const { sender, contact } = firm.settings;
  const hand = handOf(locale);
  const subject = oneLine(spoken);
  return {
    id: row.id,
    kind: row.kind,
    reference: row.reference,
    from: sender,
    replyTo: contact.email ?? sender.address,
    to,
    subject,
    text: asText(hand, blocks),
    html: await asHtml(hand, subject, blocks),
    headers: automatic,
  };
}

/** A subject without what no subject shows: control characters, and the marks that keep writing directions apart. */
export const oneLine = (subject: string): string => subject.replace(/[\u2066-\u2069]/g, '').replace(/\p{Cc}+/gu, ' ');

const subjectOf = <Kind extends ComplaintLetterKind>(kind: Kind) => `letters.${kind}.subject` as const;
