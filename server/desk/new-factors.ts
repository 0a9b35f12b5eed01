/** Setting up ways to sign in: what makes a password good enough, secrets for authenticators, recovery codes. */
import { passwordLength } from '../../sdk/contract/desk/lengths.ts';
import type { TotpOffer } from '../../sdk/contract/desk/me.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import { codePoints } from '../../sdk/contract/text.ts';
import { newRecoveryCode, recoveryCodeHash } from '../crypto/codes.ts';
import { openJson, type Place, sealJson, UnopenableError } from '../crypto/seal.ts';
import { newTotpSecret, totpStep, totpUri } from '../crypto/totp.ts';
import type { PersonRow } from '../store/staff-tables.ts';
import type { Insert } from '../store/store.ts';
import { stepSpending } from './code.ts';
import type { Desk } from './desk-house.ts';
import { insertRecoveryCode, type Spending } from './factor-table.ts';

type Who = Pick<PersonRow, 'firm' | 'id'>;

/** What is long enough together and still tried first. The longer ones come first: they hold shorter ones. */
const tried =
  'administrator 1234567890 qwertyuiop 1q2w3e4r5t solicitors complaints asdfghjkl solicitor password passw0rd iloveyou football baseball sunshine princess letmein welcome qwerty qwertz azerty monkey dragon 123456 abc123 admin'.split(
    ' ',
  );

/** The least that must be left of a password without what others know, in code points. */
const ownPart = 8;

/** Why this cannot be a password: too short, or made of what is tried first. `known`: such as the person's address. */
export function passwordFaults(password: string, known: readonly string[]): Fault[] {
  const fault = (code: Fault['code'], message: string): Fault[] => [{ pointer: '/password', code, message }];
  if (codePoints(password) < passwordLength)
    return fault('too-short', `must have ${passwordLength} characters or more`);
  const plain = password.normalize('NFKC').toLowerCase();
  const names = known.flatMap((text) => text.toLowerCase().split(/[\s@.,&-]+/)).filter((word) => word.length > 3);
  const left = [...names, ...tried].reduce((rest, word) => rest.replaceAll(word, ''), plain);
  const monotonous = new Set(plain).size < 5 || /^\d+$/.test(plain) || /^(.{1,8})\1+$/.test(plain);
  if (!monotonous && codePoints(left) >= ownPart) return [];
  return fault('invalid', 'is made of what is tried first: names, common words, the same again');
}

const offerLives = 60 * 60_000;

/** A secret that is not in force yet. It is kept nowhere: the ticket brings it back, sealed for this person. */
export async function offerTotp(
  { keyring }: Pick<Desk, 'keyring'>,
  who: Who,
  { issuer, label }: { issuer: string; label: string },
  now: number,
): Promise<TotpOffer> {
  const secret = newTotpSecret();
  const { staff } = await keyring.firm(who.firm);
  const ticket = sealJson(staff, offerPlace(who), { secret, until: now + offerLives });
  return { secret, uri: totpUri(secret, issuer, label), ticket: ticket.toString('base64url') };
}

/** The secret of a ticket, shown to work by a code of it, and what spends that code; undefined where it does not. */
export async function takenTotp(
  desk: Pick<Desk, 'keyring'>,
  who: Who,
  { ticket, code }: { ticket: string; code: string },
  now: number,
): Promise<{ secret: string; spending: Spending } | undefined> {
  const { staff } = await desk.keyring.firm(who.firm);
  try {
    const offer = openJson<{ secret: string; until: number }>(staff, offerPlace(who), Buffer.from(ticket, 'base64url'));
    const step = now > offer.until ? null : totpStep(offer.secret, code.replace(/\s/g, ''), now);
    return step === null ? undefined : { secret: offer.secret, spending: stepSpending(desk, who, step) };
  } catch (error) {
    if (error instanceof UnopenableError) return undefined;
    throw error;
  }
}

const howMany = 10;

/** New recovery codes to show once, and the rows that keep their hashes. */
export function newRecoveryCodes({ keyring }: Pick<Desk, 'keyring'>, who: Who): { codes: string[]; rows: Insert[] } {
  const codes = Array.from({ length: howMany }, newRecoveryCode);
  const rows = codes.map((code) => insertRecoveryCode(who, recoveryCodeHash(keyring.code, who.firm, who.id, code)));
  return { codes, rows };
}

const offerPlace = ({ firm, id }: Who): Place => ({
  firm,
  complaint: '',
  table: 'person',
  column: 'totp-offer',
  row: id,
});
