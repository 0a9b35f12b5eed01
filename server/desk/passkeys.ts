/**
 * Passkeys (WebAuthn): made and shown only on our own origin, with the person verified by their device, each challenge good
 * once. Nothing asks who somebody is before they have shown it: the device knows.
 */
import { URL } from 'node:url';
import type { Attestation } from '../../sdk/contract/desk/me.ts';
import type { Assertion, PasskeyOptions } from '../../sdk/contract/desk/session.ts';
import { type Challenge, newChallenge, readChallenge } from '../crypto/challenge.ts';
import { sealJson } from '../crypto/seal.ts';
import type { Identity } from '../firm/person.ts';
import type { PasskeyRow, PersonRow } from '../store/staff-tables.ts';
import type { Proven } from './code.ts';
import type { DeskHouse } from './desk-house.ts';
import { isSpent, passkeyById, type Spending, spend, usePasskey } from './factor-table.ts';
import { passkeyPlace } from './passkey-name.ts';

/** Loaded when the first passkey is: it is large, and many servers never see one. */
const library = () => import('@simplewebauthn/server');

/** Ed25519, ES256, RS256. */
const algorithms = [-8, -7, -257];

type Around = Pick<DeskHouse, 'store' | 'keyring' | 'publicUrl' | 'clock'>;
type Who = Pick<PersonRow, 'firm' | 'id'>;

const toSignIn = 'sign-in';
const toMake = ({ firm, id }: Who): string => `make|${firm}|${id}`;

/** What a browser needs to sign somebody in. */
export async function assertionOptions({ publicUrl, keyring, clock }: Around): Promise<PasskeyOptions> {
  const { generateAuthenticationOptions } = await library();
  const options = await generateAuthenticationOptions({
    rpID: hostOf(publicUrl),
    challenge: newChallenge(keyring.server, toSignIn, clock.now()),
    userVerification: 'required',
  });
  return { options: { ...options } };
}

/** What a browser needs to make a passkey of this person. `there`: those they have. */
export async function attestationOptions(
  { publicUrl, keyring, clock }: Around,
  who: Who,
  { name, email }: Identity,
  firm: string,
  there: readonly Pick<PasskeyRow, 'id' | 'transports'>[],
): Promise<PasskeyOptions> {
  const { generateRegistrationOptions } = await library();
  const options = await generateRegistrationOptions({
    rpName: firm,
    rpID: hostOf(publicUrl),
    userName: email,
    userDisplayName: name,
    userID: new Uint8Array(Buffer.from(who.id)),
    challenge: newChallenge(keyring.server, toMake(who), clock.now()),
    attestationType: 'none',
    excludeCredentials: there.map(({ id, transports }) => ({ id, transports: transports.split(',').filter(Boolean) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  });
  return { options: { ...options } };
}

/** A new passkey that holds, with what spends its challenge; undefined where it does not. */
export async function madePasskey(
  around: Around,
  who: Who,
  response: Attestation,
  name: string,
): Promise<{ row: PasskeyRow; spending: Spending } | undefined> {
  const { publicUrl, keyring, clock } = around;
  const { verifyRegistrationResponse } = await library();
  const now = clock.now();
  const { expectedChallenge, answered } = expecting(around, toMake(who), now);
  const checked = await verifyRegistrationResponse({
    response: { ...response, clientExtensionResults: {} } as Parameters<
      typeof verifyRegistrationResponse
    >[0]['response'],
    expectedChallenge,
    expectedOrigin: publicUrl,
    expectedRPID: hostOf(publicUrl),
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(refusedByLibrary);
  const challenge = answered();
  if (!checked?.verified || !challenge) return undefined;
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential;
  const sealed = sealJson((await keyring.firm(who.firm)).staff, passkeyPlace(who.firm, id), { name });
  const row = { firm: who.firm, id, person: who.id, public_key: publicKey, counter, transports: transports.join() };
  return { row: { ...row, sealed, created_at: now, used_at: null }, spending: { firm: '', ...challenge } };
}

/** Whose passkey it is, and whether it was shown as it must be; `proven` undefined where not. */
export async function shownPasskey(
  around: Around,
  response: Assertion,
): Promise<{ passkey: PasskeyRow; proven: Proven | undefined } | undefined> {
  const { publicUrl, store, clock } = around;
  const passkey = await passkeyById(store.db, response.id);
  if (!passkey) return undefined;
  const { verifyAuthenticationResponse } = await library();
  const { expectedChallenge, answered } = expecting(around, toSignIn, clock.now());
  const checked = await verifyAuthenticationResponse({
    response: { ...response, clientExtensionResults: {} } as Parameters<
      typeof verifyAuthenticationResponse
    >[0]['response'],
    expectedChallenge,
    expectedOrigin: publicUrl,
    expectedRPID: hostOf(publicUrl),
    requireUserVerification: true,
    credential: { id: passkey.id, publicKey: new Uint8Array(passkey.public_key), counter: passkey.counter },
  }).catch(refusedByLibrary);
  const challenge = answered();
  if (!checked?.verified || !challenge) return { passkey, proven: undefined };
  const spending = { firm: '', ...challenge };
  const unused = async () => !(await isSpent(store.db, spending));
  return { passkey, proven: { factor: 'passkey', use: spend(spending), unused } };
}

/** The rows that note that a passkey was used. */
export const noteUse = ({ store }: Around, passkey: PasskeyRow, response: Assertion, now: number) =>
  usePasskey(store.db, passkey, counterIn(response), now);

/** The signature counter: bytes 33 to 36 of what the device signed. */
const counterIn = ({ response }: Assertion): number =>
  Buffer.from(response.authenticatorData, 'base64url').readUInt32BE(33);

/** The library asks whether a challenge is the one we gave; it is, if we signed it for this. */
function expecting({ keyring }: Around, purpose: string, now: number) {
  let found: Challenge | undefined;
  const expectedChallenge = (text: string): boolean => {
    found = readChallenge(keyring.server, purpose, now, text);
    return found !== undefined;
  };
  return { expectedChallenge, answered: () => found };
}

/** It throws a sentence for whatever does not hold: origin, challenge, signature, counter. All of it is one refusal. */
const refusedByLibrary = (): undefined => undefined;

const hostOf = (publicUrl: string): string => new URL(publicUrl).hostname;
