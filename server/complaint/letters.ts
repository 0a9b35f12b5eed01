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
import type { ComplaintLetterRow, LetterRow } from '../store/tables.ts';
import { complaintById, entryAt } from './complaint-table.ts';
import { complainantOf } from './contact.ts';
import { trackerUrl } from './file.ts';
import { happenedIn } from './history.ts';
import { bodies } from './letter-bodies.ts';
import { subjectDate } from './letter-dates.ts';
import { linkFor } from './links.ts';
import { filedOf } from './open-complaints.ts';
import type { Telling, Voice } from './telling.ts';

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
  const telling = await tellingOf(from, row);
  const to = isForFirm(row) ? telling?.firm.settings.mailbox : telling?.complainant?.email;
  if (!telling || !to) return null;
  const link = isForFirm(row) || goesAstray(row) ? undefined : await linkFor(from, telling.firm, row);
  const { subject, blocks } = worded(row.kind, { ...telling, link });
  return letterOf(row, to, telling, subject, blocks);
}

/** What a letter about an entry says, to be read out or posted where it cannot be mailed; null where nothing is known of it. */
export async function readOut(from: Correspondence, row: Told): Promise<string | null> {
  const telling = await tellingOf(from, row);
  if (!telling) return null;
  const { subject, blocks } = worded(row.kind, telling);
  return `${subject}\n\n${asText(handOf(telling.locale), blocks)}`;
}

/** Of which kind a letter is, about which entry of which complaint, and since when. */
type Told = Pick<ComplaintLetterRow, 'firm' | 'complaint' | 'kind' | 'entry' | 'queued_at'>;

/** Whoever reads the address that was corrected may be a stranger: nothing opens from there any more. */
const goesAstray = ({ kind }: Told): boolean => kind === 'contact-was';

const isForFirm = ({ kind }: Told): boolean => kind.startsWith('firm-');

function worded(kind: ComplaintLetterKind, telling: Telling): { subject: string; blocks: Block[] } {
  const values = { reference: telling.complaint.reference, ...subjectDate(telling) };
  return { subject: telling.say(subjectOf(kind), values), blocks: bodies[kind](telling) };
}

async function tellingOf(from: Correspondence, row: Told): Promise<Telling | null> {
  const firm = await from.firms.byId(row.firm);
  const complaint = await complaintById(from.store.db, row.firm, row.complaint);
  if (!firm || !complaint) return null;
  const key = await from.keyring.complaint(row.firm, row.complaint);
  const locale = spokenLocale(isForFirm(row) ? firm.settings.defaultLocale : complaint.locale);
  return {
    say: speakerOf(firm.settings, 'letters', locale),
    sayRule: speakerOf(firm.settings, 'rules', locale),
    locale,
    firm,
    complaint,
    reckoning: reckoningOf(firm.settings, complaint.pack),
    happened: await toldIn(from, row, key),
    filed: await filedOf(from, complaint),
    complainant: await complainantOf(from, complaint, goesAstray(row) ? row.entry : undefined),
    causedAt: row.queued_at,
    link: undefined,
    tracker: trackerUrl(from.publicUrl, firm),
    demo: from.demo,
  };
}

/** The entry a letter tells of. */
async function toldIn({ store }: Correspondence, { firm, complaint, entry: seq }: Told, key: SealKey) {
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
