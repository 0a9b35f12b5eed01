/** Passkeys: what the browser is asked to show or to make, as the server's JSON says it. */
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';
import type { Attestation } from '../../sdk/contract/desk/me.ts';
import type { Assertion } from '../../sdk/contract/desk/session.ts';

type Options = Readonly<Record<string, unknown>>;

export const passkeysWork = browserSupportsWebAuthn;

/** The person turned away, or the device had nothing to show: which, no browser says. */
export class PasskeyLeft extends Error {
  override name = 'PasskeyLeft';
}

/** Shows a passkey. Throws PasskeyLeft. */
export const showPasskey = (options: Options): Promise<Assertion> =>
  orLeft(startAuthentication({ optionsJSON: options as never }) as Promise<Assertion>);

/** Makes a passkey. Throws PasskeyLeft; its message is `known` where the device has one of this person already. */
export const makePasskey = (options: Options): Promise<Attestation> =>
  orLeft(startRegistration({ optionsJSON: options as never }) as Promise<Attestation>);

async function orLeft<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (cause) {
    const known = cause instanceof WebAuthnError && cause.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
    throw new PasskeyLeft(known ? 'known' : 'left', { cause });
  }
}
