/** One's own ways to sign in at the desk. */
import * as z from 'zod/mini';
import { filled, line } from '../text.ts';
import { base64url, code, password } from './session.ts';

export const changePassword = z.strictObject({ password: password() });

/** `secret`: base32, as an authenticator takes it; `uri`: the same for its camera; `ticket`: to hand in with a code of it. */
export const totpOffer = z.object({ secret: z.string(), uri: z.string(), ticket: z.string() });

export const confirmTotp = z.strictObject({ ticket: base64url(), code: filled(code()) });

/** As `PublicKeyCredential.toJSON()` writes a new credential; what else it holds is not looked at. */
export const attestation = z.object({
  id: base64url(),
  rawId: base64url(),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url(),
    attestationObject: base64url(),
    transports: z.optional(z.array(line(40)).check(z.maxLength(10))),
  }),
});

/** `name`: what its owner knows it by, such as "Laptop". */
export const registerPasskey = z.strictObject({ response: attestation, name: filled(line(100)) });

export const passkey = z.object({
  id: z.string(),
  name: z.string(),
  addedAt: z.string(),
  usedAt: z.nullable(z.string()),
});

export const ownFactors = z.object({
  password: z.boolean(),
  totp: z.boolean(),
  passkeys: z.array(passkey),
  recoveryCodesLeft: z.number(),
});

/** Each good once, in place of a code of the authenticator. */
export const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });

export type ChangePassword = z.infer<typeof changePassword>;
export type TotpOffer = z.infer<typeof totpOffer>;
export type ConfirmTotp = z.infer<typeof confirmTotp>;
export type Attestation = z.infer<typeof attestation>;
export type RegisterPasskey = z.infer<typeof registerPasskey>;
export type Passkey = z.infer<typeof passkey>;
export type OwnFactors = z.infer<typeof ownFactors>;
export type RecoveryCodes = z.infer<typeof recoveryCodes>;
