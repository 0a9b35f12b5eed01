/** Filing and logging: a complaint becomes a row, its first entry, its letters and its answer, in one unit. */
import { dueOn } from '../../sdk/contract/clock.ts';
import type { Channel } from '../../sdk/contract/codes.ts';
import type { Complainant, Filed, KeptComplaint, NewComplaint } from '../../sdk/contract/complaint.ts';
import type { Facts } from '../../sdk/contract/history.ts';
import { beginning } from '../crypto/chain.ts';
import { newAccessCode, newReference } from '../crypto/codes.ts';
import { keyedHash } from '../crypto/derive.ts';
import type { FirmKeys, Keyring } from '../crypto/keyring.ts';
import { newTimedId } from '../crypto/random.ts';
import type { Firm, Firms } from '../firm/firms.ts';
import { versionFilled } from '../firm/form.ts';
import { offeredLocale } from '../firm/profile.ts';
import { type Reckoning, reckoningOf } from '../firm/reckoning.ts';
import { limitsOfCalls, type Quotas } from '../http/quota.ts';
import { dayIn, hourOf, officeOpens } from '../packs/calendar.ts';
import { nameOf } from '../packs/pack.ts';
import type { Insert, Store } from '../store/store.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { codeOf, noCode } from './access-code.ts';
import type { Admission } from './admission.ts';
import { besideWalls } from './beside-walls.ts';
import { beginClocks } from './clocks.ts';
import { insertComplaint } from './complaint-table.ts';
import { isMailable } from './contact.ts';
import { apply, type Recorded, write } from './record.ts';
import { decide, notYet } from './rules.ts';
import { surveyNotYet } from './survey-rules.ts';
import { type Concern, concernAgain, concernOf } from './walls.ts';

/**
 * What taking a complaint needs from outside. `keep`: the row that keeps the answer for a repeated call; `quotas`: count the
 * letters to one mailbox; `admitted`: how it was let in. None of them where the demo is seeded. `logged`: by whom it was, where
 * it did not come by the website.
 */
interface Taking<Answer> {
  store: Store;
  keyring: Keyring;
  firms: Firms;
  now: number;
  keep?: (answer: Answer, now: number) => Insert;
  quotas?: Quotas;
  admitted?: Pick<Admission, 'unconfirmed' | 'claims'>;
  logged?: Logged;
}

/** `receivedOn`: the day it came, in the firm's zone: from then its dates run. `grumble`: it has none. */
export interface Logged {
  channel: Channel;
  by: string;
  person: string;
  receivedOn: string;
  grumble: boolean;
}

export interface Filing extends Taking<Filed> {
  publicUrl: string;
}

/** Files a complaint that was checked before. Throws as {@link take}. */
export const file = (filing: Filing, firm: Firm, complaint: NewComplaint): Promise<Filed> =>
  take(filing, firm, complaint, (taken) => answerOf(filing, firm, taken));

/** What there is to answer with. `concern`: whom it is about, and who is walled from it from now on. */
export interface Taken extends Recorded {
  accessCode: string;
  concern: Concern;
}

/** Takes a complaint that was checked before. Throws `OvertakenError` when its key, reference or proof was taken meanwhile. */
export async function take<Answer>(
  filing: Taking<Answer>,
  firm: Firm,
  complaint: KeptComplaint,
  answering: (taken: Taken) => Answer,
): Promise<Answer> {
  const { store, keyring, now, logged, admitted: { unconfirmed = false, claims = [] } = {} } = filing;
  const id = newTimedId('cmp', now);
  const accessCode = newAccessCode();
  const { field, keys } = await keyring.newComplaint(firm.id, id, now);
  const { proofOfWork: _, ...document } = complaint;
  const reckoning = reckoningOf(firm.settings);
  const which = { firm: firm.id, complaint: id };
  const concern = await concernOf(filing, firm.id, document.matter?.personConcerned);
  const row = {
    ...blankRow(firm, id, document, await keyring.firm(firm.id), now),
    // Nobody is given the code of a mere grumble, nor whoever logs one about themselves: it has none until somebody asks for one.
    ...(logged && (logged.grumble || concern.walled.has(logged.person)) ? {} : codeOf(keyring, which, accessCode)),
    ...(logged ? { received_at: instantOn(logged.receivedOn, firm, now), channel: logged.channel } : {}),
    pack: nameOf(reckoning.pack),
  };
  const facts = { ...(await factsOf(filing, firm, document, row)), ...(unconfirmed ? { unconfirmed } : {}) };
  const received = decide(notYet, { kind: 'received', facts }, { now, reckoning });
  const recorded = apply(row, field, [...received, ...concern.happened], now, reckoning);
  const { complaint: filed } = recorded;
  const answer = answering({ ...recorded, accessCode, concern });
  const kept = filing.keep ? [filing.keep(answer, now)] : [];
  const [mailable, quiet] = await Promise.all([mayMail(filing, filed), mayBeQuiet(filing, filed)]);
  const first = [...claims, ...kept, insertComplaint(filed)];
  const also = concern.rows(which, received.length + 1, now);
  await write(store, recorded, now, { keys, first, also, mailable, quiet });
  await concernAgain(filing, concern, which, now);
  return answer;
}

/** What the first entry says beside the rules it began under. */
async function factsOf(
  { store, now, logged }: Pick<Taking<unknown>, 'store' | 'now' | 'logged'>,
  firm: Firm,
  complaint: KeptComplaint,
  { pack, received_at }: ComplaintRow,
): Promise<Facts['received']> {
  const clocks = clocksFor(reckoningOf(firm.settings), complaint, received_at);
  if (!logged)
    return { complaint, formVersion: await versionFilled(store, firm, complaint.formVersion, now), pack, clocks };
  const { grumble, ...how } = logged;
  return { complaint, ...how, pack, ...(grumble ? { grumble, clocks: [] } : { clocks }) };
}

/** Of an earlier day only the day is known: the instant the office opened then stands for it. */
const instantOn = (day: string, { settings: { timeZone } }: Firm, now: number): number =>
  day === dayIn(timeZone, now) ? now : hourOf(day, officeOpens, timeZone);

/**
 * Whether the acknowledgement goes by e-mail. Anyone can file in anyone's name: beyond the limit of a mailbox the firm
 * gets in touch otherwise, and the complaint is taken all the same.
 */
async function mayMail(
  { quotas, now }: Pick<Filing, 'quotas' | 'now'>,
  { firm, mailable, email_index }: ComplaintRow,
): Promise<boolean> {
  if (!mailable || !email_index || !quotas) return mailable === 1;
  return quotas.within(firm, limitsOfCalls.acknowledgements, now, Buffer.from(email_index).toString('base64url'));
}

/** Whether the firm had its letter about unconfirmed complaints a moment ago: a flood must not flood its mailbox too. */
const mayBeQuiet = async (
  { quotas, now }: Pick<Filing, 'quotas' | 'now'>,
  { firm, unconfirmed }: ComplaintRow,
): Promise<boolean> =>
  unconfirmed === 1 && quotas !== undefined && !(await quotas.within(firm, limitsOfCalls.unconfirmedNews, now));

function blankRow(
  firm: Firm,
  id: string,
  { complainant, locale, matter }: KeptComplaint,
  keys: FirmKeys,
  now: number,
): ComplaintRow {
  return {
    firm: firm.id,
    id,
    reference: newReference(firm.prefix),
    status: 'received',
    former_status: null,
    version: 0,
    head: beginning,
    received_at: now,
    changed_at: now,
    pack: '',
    clocks: [],
    due_at: null,
    leased_until: 0,
    acknowledged_at: null,
    withdrawn_at: null,
    closed_at: null,
    locale: offeredLocale(firm, locale),
    ...noCode,
    ...reachOf(keys, complainant),
    unconfirmed: 0,
    edition: 0,
    handler: null,
    channel: 'web',
    grumble: 0,
    override: 0,
    next_at: null,
    next_code: null,
    area: matter?.areaOfLaw ?? null,
    ...surveyNotYet,
  };
}

/** What a row knows of how its client can be reached. */
export const reachOf = (keys: FirmKeys, complainant: Complainant): Pick<ComplaintRow, 'email_index' | 'mailable'> => ({
  email_index: complainant.email ? emailIndex(keys, complainant.email) : null,
  mailable: isMailable(complainant) ? 1 : 0,
});

/** From the moment it came in, by whatever way. */
export const clocksFor = (reckoning: Reckoning, { issues }: Pick<NewComplaint, 'issues'>, receivedAt: number) =>
  beginClocks(reckoning, dayIn(reckoning.timeZone, receivedAt), issues ?? []);

/** What an e-mail address is found by: a keyed hash, so that the table names nobody (security E.6). */
export const emailIndex = ({ index }: FirmKeys, email: string): Buffer =>
  keyedHash(index, 'email/v1', email.trim().toLowerCase());

function answerOf({ publicUrl }: Filing, firm: Firm, { complaint: row, entries, accessCode, concern }: Taken): Filed {
  const { name, role, phone, email } = besideWalls(firm, concern, row.handler).settings.contact;
  const [received] = entries;
  return {
    reference: row.reference,
    accessCode,
    receivedAt: new Date(row.received_at).toISOString(),
    acknowledgeBy: dueOn(row.clocks, 'acknowledge'),
    respondBy: dueOn(row.clocks, 'respond'),
    handledBy: { name, role, phone, email },
    tracker: trackerUrl(publicUrl, firm),
    ...(row.unconfirmed ? { unconfirmed: true } : {}),
    receipt: { entry: received?.seq ?? 0, hash: Buffer.from(received?.hash ?? beginning).toString('hex') },
  };
}

/** The firm's hosted tracker page; links in letters lead there with their secret in the fragment. */
export const trackerUrl = (publicUrl: string, firm: Firm): string => `${publicUrl}/p/${firm.siteKey}/track`;

/** Where a client says how they were handled. */
export const surveyUrl = (publicUrl: string, firm: Firm): string => `${publicUrl}/p/${firm.siteKey}/survey`;
