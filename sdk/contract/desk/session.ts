/** Signing in at the desk: by passkey, or by password and a second factor; and what a session tells of itself. */
import * as z from 'zod/mini';
import { filled, line } from '../text.ts';
import { operations, roles } from './roles.ts';

/** A secret as it is typed. */
export const password = () => filled(line(256));

/** Six digits of an authenticator, or a recovery code. */
export const code = () => line(64);

export const base64url = () => z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(16_384));

/** A code is needed with every password; that it may be missing only makes the answer the same. */
export const signIn = z.strictObject({
  email: filled(line(254)),
  password: password(),
  code: z.optional(z.nullable(code())),
});

/** As `PublicKeyCredential.toJSON()` writes an assertion; what else it holds is not looked at. */
export const assertion = z.object({
  id: base64url(),
  rawId: base64url(),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url(),
    authenticatorData: base64url(),
    signature: base64url(),
    userHandle: z.optional(z.nullable(base64url())),
  }),
});

export const verifyPasskey = z.strictObject({ response: assertion });

/** Either way, whichever the person signed in by before. */
export const signAgain = z.strictObject({
  password: z.optional(password()),
  code: z.optional(code()),
  passkey: z.optional(assertion),
});

/** What `navigator.credentials` is given, as `PublicKeyCredential.parse…OptionsFromJSON()` reads it. */
export const passkeyOptions = z.object({ options: z.record(z.string(), z.unknown()) });

/** `demo`: in the demonstration only, whom to sign in as; `code` is one that opens now. */
export const signInWays = z.object({
  demo: z.nullable(
    z.array(
      z.object({
        firm: z.string(),
        name: z.string(),
        roles: z.array(z.enum(roles)),
        email: z.string(),
        password: z.string(),
        totpSecret: z.string(),
        code: z.string(),
      }),
    ),
  ),
});

/** How a session was opened. */
export const factors = ['passkey', 'totp', 'recovery-code'] as const;
export type Factor = (typeof factors)[number];

const operationNames = Object.keys(operations) as (keyof typeof operations)[];

export const deskSession = z.object({
  person: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  firm: z.object({ name: z.string(), siteKey: z.string(), timeZone: z.string(), locale: z.string() }),
  roles: z.array(z.enum(roles)),
  operations: z.array(z.enum(operationNames)),
  factor: z.enum(factors),
  signedInAt: z.string(),
  /** What time it is by the server: the clock of whoever reads may be wrong. */
  now: z.string(),
  /** When it ends unless it is used: 30 minutes after the last call, 12 hours after signing in. */
  expiresAt: z.string(),
  /** Until when calls that need a fresh sign-in are taken. */
  freshUntil: z.string(),
  demo: z.boolean(),
});

export type SignIn = z.infer<typeof signIn>;
export type Assertion = z.infer<typeof assertion>;
export type VerifyPasskey = z.infer<typeof verifyPasskey>;
export type SignAgain = z.infer<typeof signAgain>;
export type PasskeyOptions = z.infer<typeof passkeyOptions>;
export type SignInWays = z.infer<typeof signInWays>;
export type DeskSession = z.infer<typeof deskSession>;
