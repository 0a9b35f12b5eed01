/** Words every letter when it is sent, from the complaint's history and the firm's settings. */
import type { ComplaintLetterKind } from '../../sdk/contract/history.ts';
import type { Keyring } from '../crypto/keyring.ts';
import type { SealKey } from '../crypto/seal.ts';
import type { Firms } from '../firm/firms.ts';
import { spokenLocale } from '../firm/languages.ts';
import { reckoningOf } from '../firm/reckoning.ts';
import { handOf, speakerOf } from '../firm/speaking.ts';
import type { Clock } from '../http/house.ts';
import { asHtml, asText, automatic, type Block, type Letter } from '../mail/letter.ts';
import type { Store } from '../store/store.ts';
import type { ComplaintLetterRow, ComplaintRow, LetterRow } from '../store/tables.ts';
import { complaintById, entryAt, firstEntry } from './complaint-table.ts';
import { trackerUrl } from './file.ts';
import { factsOf, happenedIn, isKind } from './history.ts';
import { bodies, type Telling, type Voice } from './letter-bodies.ts';
import { subjectDate } from './letter-dates.ts';
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
  const key = await from.keyring.complaint(row.firm, row.complaint);
  const filed = await filedIn(from, complaint, key);
  const to = staff ? firm.settings.mailbox : filed?.complainant.email;
  if (!to) return null;
  const link = staff ? undefined : await linkFor(from, firm, row);
  const locale = spokenLocale(staff ? firm.settings.defaultLocale : complaint.locale);
  const telling: Telling = {
    say: speakerOf(firm.settings, 'letters', locale),
    sayRule: speakerOf(firm.settings, 'rules', locale),
    locale,
    firm,
    complaint,
    reckoning: reckoningOf(firm.settings, complaint.pack),
    happened: await toldIn(from, row, key),
    filed,
    causedAt: row.queued_at,
    link,
    tracker: trackerUrl(from.publicUrl, firm),
    demo: from.demo,
  };
  const subject = telling.say(subjectOf(row.kind), { reference: complaint.reference, ...subjectDate(telling) });
  return letterOf(row, to, telling, subject, bodies[row.kind](telling));
}

/** The complaint as it was filed: whom letters go to, and when what they tell of happened. */
async function filedIn({ store }: Correspondence, { firm, id }: ComplaintRow, key: SealKey) {
  const entry = await firstEntry(store.db, firm, id);
  return isKind(entry, 'received') ? factsOf(entry, key).complaint : undefined;
}

/** The entry a letter tells of. */
async function toldIn({ store }: Correspondence, { firm, complaint, entry: seq }: ComplaintLetterRow, key: SealKey) {
  const entry = await entryAt(store.db, firm, complaint, seq);
  return entry && happenedIn(entry, key);
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
