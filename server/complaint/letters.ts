/** Words every letter when it is sent, from the complaint's history and the firm's settings. */
import type { ComplaintLetterKind, Happened } from '../../sdk/contract/history.ts';
import type { Keyring } from '../crypto/keyring.ts';
import type { SealKey } from '../crypto/seal.ts';
import type { Firm, Firms } from '../firm/firms.ts';
import { spokenLocale } from '../firm/languages.ts';
import { reckoningOf } from '../firm/reckoning.ts';
import { handOf, speakerOf } from '../firm/speaking.ts';
import type { Clock } from '../http/house.ts';
import { untilNotOvertaken } from '../http/overtaken.ts';
import { ProblemError } from '../http/problem.ts';
import { asHtml, asText, automatic, type Block, type Letter } from '../mail/letter.ts';
import type { Store } from '../store/store.ts';
import type { ComplaintLetterRow, ComplaintRow, LetterRow } from '../store/tables.ts';
import { addressOf, besideWalls, walledFrom } from './beside-walls.ts';
import { complaintById, entryAt } from './complaint-table.ts';
import { complainantOf } from './contact.ts';
import { trackerUrl } from './file.ts';
import { happenedIn } from './history.ts';
import { bodies } from './letter-bodies.ts';
import { subjectDate } from './letter-dates.ts';
import { asksHow, linkFor, linkForetold } from './links.ts';
import { filedOf } from './open-complaints.ts';
import { isAskedNow } from './survey-rules.ts';
import type { Telling, Voice } from './telling.ts';

export interface Correspondence {
  store: Store;
  keyring: Keyring;
  firms: Firms;
  clock: Clock;
  publicUrl: string;
  demo: boolean;
}

/** The letter of a row, to where its client is now; null when there is nobody to send it to. */
export const compose = (from: Correspondence, row: ComplaintLetterRow): Promise<Letter | null> =>
  untilNotOvertaken(() => composed(from, row));

async function composed(from: Correspondence, row: ComplaintLetterRow): Promise<Letter | null> {
  const telling = await tellingOf(from, row);
  const to = isForFirm(row) ? telling?.mailbox : telling && clientAddress(row, telling);
  if (!telling || !to) return null;
  const link = await linkIn(from, row, telling);
  const { subject, blocks } = worded(row.kind, { ...telling, link });
  return letterOf(row, to, { ...telling, large: !isForFirm(row) && needsLargePrint(telling) }, subject, blocks);
}

const needsLargePrint = ({ complainant }: Telling): boolean =>
  complainant?.adjustments?.includes('large-print') ?? false;

/** None in letters to the firm, where nothing may open, and where its client is not asked any more. */
async function linkIn(from: Correspondence, row: ComplaintLetterRow, { firm, complaint }: Telling) {
  if (isForFirm(row) || goesAstray(row)) return undefined;
  if (asksHow(row.kind) && !isAskedNow(complaint, from.clock.now())) return undefined;
  return linkFor(from, firm, row, complaint);
}

/** Of a client who has asked meanwhile not to be e-mailed, only where they asked for this very letter, or nobody may read there. */
const clientAddress = (row: Told, { complaint, complainant }: Telling): string | null | undefined =>
  complaint.mailable || row.kind === 'link' || goesAstray(row) ? complainant?.email : null;

/** What a letter about an entry says, to be read out or posted where it cannot be mailed; null where nothing is known of it. */
export async function readOut(from: Correspondence, row: Told): Promise<string | null> {
  const telling = await tellingOf(from, row);
  if (!telling) return null;
  const { subject, blocks } = worded(row.kind, telling);
  return `${subject}\n\n${asText(handOf(telling.locale), blocks)}`;
}

/** A letter as it would go out: `email` null where it cannot be mailed, and somebody has to call or write. */
export interface Foretold {
  to: { name: string; email: string | null };
  subject: string;
  text: string;
}

/**
 * The letter to its client about something that has not happened yet, word for word but for the secret of its link. `after`: the
 * complaint as it would be then; `at`: when it would go out. Throws `not-found` where nothing is known of its client any more.
 */
export async function foretell(
  from: Correspondence,
  after: ComplaintRow,
  kind: ComplaintLetterKind,
  happened: Happened,
  at: number,
): Promise<Foretold> {
  const firm = await from.firms.byId(after.firm);
  const telling =
    firm && (await tellingWith(from, firm, after, { kind, entry: after.version, happened, causedAt: at }));
  const { name, email } = telling?.complainant ?? {};
  if (!telling || !name) throw new ProblemError('not-found');
  const link = after.mailable ? linkForetold(from.publicUrl, firm, at) : undefined;
  const { subject, blocks } = worded(kind, { ...telling, link });
  const to = { name, email: after.mailable ? (email ?? null) : null };
  return { to, subject: oneLine(subject), text: asText(handOf(telling.locale), blocks) };
}

/** Of which kind a letter is, about which entry of which complaint, and since when. */
type Told = Pick<ComplaintLetterRow, 'firm' | 'complaint' | 'kind' | 'entry' | 'queued_at'>;

/** Whoever reads the address that was corrected may be a stranger: nothing opens from there any more. */
const goesAstray = ({ kind }: Pick<Told, 'kind'>): boolean => kind === 'contact-was';

const isForFirm = ({ kind }: Pick<Told, 'kind'>): boolean => kind.startsWith('firm-');

function worded(kind: ComplaintLetterKind, telling: Telling): { subject: string; blocks: Block[] } {
  const values = { reference: telling.complaint.reference, ...subjectDate(telling) };
  return { subject: telling.say(subjectOf(kind), values), blocks: bodies[kind](telling) };
}

async function tellingOf(from: Correspondence, row: Told): Promise<Telling | null> {
  const firm = await from.firms.byId(row.firm);
  const complaint = await complaintById(from.store.db, row.firm, row.complaint);
  if (!firm || !complaint) return null;
  const key = await from.keyring.complaint(row.firm, row.complaint);
  const happened = await toldIn(from, row, key);
  return tellingWith(from, firm, complaint, { kind: row.kind, entry: row.entry, happened, causedAt: row.queued_at });
}

async function tellingWith(
  from: Correspondence,
  firm: Firm,
  complaint: ComplaintRow,
  { kind, entry, happened, causedAt }: Pick<Telling, 'happened' | 'causedAt'> & Pick<Told, 'kind' | 'entry'>,
): Promise<Telling> {
  const locale = spokenLocale(isForFirm({ kind }) ? firm.settings.defaultLocale : complaint.locale);
  const around = await walledFrom(from, complaint);
  return {
    say: speakerOf(firm.settings, 'letters', locale),
    sayRule: speakerOf(firm.settings, 'rules', locale),
    locale,
    firm: besideWalls(firm, around, complaint.handler),
    mailbox: addressOf(firm, around, complaint.handler),
    complaint,
    reckoning: reckoningOf(firm.settings, complaint.pack),
    happened,
    filed: await filedOf(from, complaint),
    complainant: await complainantOf(from, complaint, goesAstray({ kind }) ? entry : undefined),
    causedAt,
    link: undefined,
    tracker: trackerUrl(from.publicUrl, firm),
    desk: `${from.publicUrl}/desk/complaints/${complaint.id}`,
    demo: from.demo,
  };
}

/** The entry a letter tells of. */
async function toldIn({ store }: Correspondence, { firm, complaint, entry: seq }: Told, key: SealKey) {
  const entry = await entryAt(store.db, firm, complaint, seq);
  return entry && happenedIn(entry, key);
}

/** A letter of the firm as it goes out. `spoken`: its subject, any text; `large`: its reader needs large letters. */
export async function letterOf(
  row: LetterRow,
  to: string,
  { firm, locale, large = false }: Pick<Voice, 'firm' | 'locale'> & { large?: boolean },
  spoken: string,
  blocks: readonly Block[],
): Promise<Letter> {
  const { sender, contact } = firm.settings;
  const hand = { ...handOf(locale), large };
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
