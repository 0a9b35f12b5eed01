/** Filing: a complaint becomes a row, its first entry, its letters and its answer, in one unit. */
import { dueOn } from '../../sdk/contract/clock.ts';
import type { Filed, NewComplaint } from '../../sdk/contract/complaint.ts';
import { beginning } from '../crypto/chain.ts';
import { accessCodeHash, newAccessCode, newReference } from '../crypto/codes.ts';
import { keyedHash } from '../crypto/derive.ts';
import type { FirmKeys, Keyring } from '../crypto/keyring.ts';
import { newTimedId } from '../crypto/random.ts';
import type { Firm } from '../firm/firms.ts';
import { versionFilled } from '../firm/form.ts';
import { offeredLocale } from '../firm/profile.ts';
import { type Reckoning, reckoningOf } from '../firm/reckoning.ts';
import { limitsOfCalls, type Quotas } from '../http/quota.ts';
import { dayIn } from '../packs/calendar.ts';
import { nameOf } from '../packs/pack.ts';
import type { Insert, Store } from '../store/store.ts';
import type { ComplaintRow } from '../store/tables.ts';
import type { Admission } from './admission.ts';
import { beginClocks } from './clocks.ts';
import { insertComplaint } from './complaint-table.ts';
import { apply, write } from './record.ts';
import { decide, notYet } from './rules.ts';

/**
 * What filing needs from outside. `keep`: the row that keeps the answer for a repeated call; `quotas`: count the letters to
 * one mailbox; `admitted`: how it was let in. None of them where the demo is seeded.
 */
export interface Filing {
  store: Store;
  keyring: Keyring;
  publicUrl: string;
  now: number;
  keep?: (answer: Filed, now: number) => Insert;
  quotas?: Quotas;
  admitted?: Pick<Admission, 'unconfirmed' | 'claims'>;
}

/** Files a complaint that was checked before. Throws `OvertakenError` when its key, reference or proof was taken meanwhile. */
export async function file(filing: Filing, firm: Firm, complaint: NewComplaint): Promise<Filed> {
  const { store, keyring, now, admitted: { unconfirmed = false, claims = [] } = {} } = filing;
  const id = newTimedId('cmp', now);
  const accessCode = newAccessCode();
  const { field, keys } = await keyring.newComplaint(firm.id, id, now);
  const { proofOfWork: _, ...document } = complaint;
  const reckoning = reckoningOf(firm.settings);
  const pack = nameOf(reckoning.pack);
  const blank = blankRow(firm, id, document, await keyring.firm(firm.id), now, pack);
  const row = {
    ...blank,
    code_hash: accessCodeHash(keyring.code, firm.id, id, accessCode),
    code_key: keyring.code.version,
  };
  const formVersion = await versionFilled(store, firm, complaint.formVersion, now);
  const clocks = clocksFor(reckoning, document, now);
  const facts = { complaint: document, formVersion, ...(unconfirmed ? { unconfirmed } : {}), pack, clocks };
  const happened = decide(notYet, { kind: 'received', facts }, { now, reckoning });
  const recorded = apply(row, field, happened, now, reckoning);
  const { complaint: filed } = recorded;
  const answer = answerOf(filing, firm, filed, accessCode);
  const kept = filing.keep ? [filing.keep(answer, now)] : [];
  const [mailable, quiet] = await Promise.all([mayMail(filing, filed), mayBeQuiet(filing, filed)]);
  await write(store, recorded, now, { keys, first: [...claims, ...kept, insertComplaint(filed)], mailable, quiet });
  return answer;
}

/**
 * Whether the acknowledgement goes by e-mail. Anyone can file in anyone's name: beyond the limit of a mailbox the firm
 * gets in touch otherwise, and the complaint is taken all the same.
 */
async function mayMail({ quotas, now }: Filing, { firm, mailable, email_index }: ComplaintRow): Promise<boolean> {
  if (!mailable || !email_index || !quotas) return mailable === 1;
  return quotas.within(firm, limitsOfCalls.acknowledgements, now, Buffer.from(email_index).toString('base64url'));
}

/** Whether the firm had its letter about unconfirmed complaints a moment ago: a flood must not flood its mailbox too. */
const mayBeQuiet = async ({ quotas, now }: Filing, { firm, unconfirmed }: ComplaintRow): Promise<boolean> =>
  unconfirmed === 1 && quotas !== undefined && !(await quotas.within(firm, limitsOfCalls.unconfirmedNews, now));

function blankRow(
  firm: Firm,
  id: string,
  { complainant, locale }: NewComplaint,
  keys: FirmKeys,
  now: number,
  pack: string,
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
    pack,
    clocks: [],
    due_at: null,
    leased_until: 0,
    acknowledged_at: null,
    withdrawn_at: null,
    closed_at: null,
    locale: offeredLocale(firm, locale),
    code_hash: beginning,
    code_key: 0,
    email_index: complainant.email ? emailIndex(keys, complainant.email) : null,
    mailable: complainant.email && !complainant.doNotContactBy?.includes('email') ? 1 : 0,
    unconfirmed: 0,
    edition: 0,
    handler: null,
    channel: 'web',
    grumble: 0,
    override: 0,
    next_at: null,
    next_code: null,
  };
}

/** From the moment it came in, by whatever way. */
export const clocksFor = (reckoning: Reckoning, { issues }: Pick<NewComplaint, 'issues'>, receivedAt: number) =>
  beginClocks(reckoning, dayIn(reckoning.timeZone, receivedAt), issues ?? []);

/** What an e-mail address is found by: a keyed hash, so that the table names nobody (security E.6). */
export const emailIndex = ({ index }: FirmKeys, email: string): Buffer =>
  keyedHash(index, 'email/v1', email.trim().toLowerCase());

function answerOf({ publicUrl }: Filing, firm: Firm, row: ComplaintRow, accessCode: string): Filed {
  const { name, role, phone, email } = firm.settings.contact;
  return {
    reference: row.reference,
    accessCode,
    receivedAt: new Date(row.received_at).toISOString(),
    acknowledgeBy: dueOn(row.clocks, 'acknowledge'),
    respondBy: dueOn(row.clocks, 'respond'),
    handledBy: { name, role, phone, email },
    tracker: trackerUrl(publicUrl, firm),
    ...(row.unconfirmed ? { unconfirmed: true } : {}),
    receipt: { entry: row.version, hash: Buffer.from(row.head).toString('hex') },
  };
}

/** The firm's hosted tracker page; links in letters lead there with their secret in the fragment. */
export const trackerUrl = (publicUrl: string, firm: Firm): string => `${publicUrl}/p/${firm.siteKey}/track`;
