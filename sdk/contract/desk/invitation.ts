/** Accepting an invitation to the desk: who one is, and how one will sign in. */
import * as z from 'zod/mini';
import { email, filled, line } from '../text.ts';
import { attestation, confirmTotp, totpOffer } from './me.ts';
import { roles } from './roles.ts';
import { password } from './session.ts';

const token = () => filled(line());

export const openInvitation = z.strictObject({ token: token() });

/**
 * `email`: null only where the link was not made for an address; then the invited person gives theirs. `again`: the person is
 * known and sets up their ways to sign in anew. `passkey`: what a browser needs to make one.
 */
export const openedInvitation = z.object({
  firm: z.string(),
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  roles: z.array(z.enum(roles)),
  again: z.boolean(),
  expiresAt: z.string(),
  totp: totpOffer,
  passkey: z.record(z.string(), z.unknown()),
});

/** Either `passkey`, or `password` with `totp`, or all: a password beside a passkey makes recovery codes of use. */
export const acceptInvitation = z.strictObject({
  token: token(),
  name: z.optional(filled(line(200))),
  email: z.optional(email()),
  password: z.optional(password()),
  totp: z.optional(confirmTotp),
  passkey: z.optional(attestation),
});

/** Signed in, and for the only time: the recovery codes. */
export const accepted = z.object({ recoveryCodes: z.array(z.string()) });

export type OpenInvitation = z.infer<typeof openInvitation>;
export type OpenedInvitation = z.infer<typeof openedInvitation>;
export type AcceptInvitation = z.infer<typeof acceptInvitation>;
export type Accepted = z.infer<typeof accepted>;
