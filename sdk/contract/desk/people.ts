/** The people of a firm at its desk, and those who are invited. */
import * as z from 'zod/mini';
import { email, filled, line } from '../text.ts';
import { type Role, roles } from './roles.ts';

/** At least one role, none twice. */
const held = () =>
  z.array(z.enum(roles)).check(
    z.minLength(1),
    z.refine((given: readonly Role[]) => new Set(given).size === given.length, { params: { item: 'duplicate' } }),
  );

export const person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  state: z.enum(['active', 'disabled']),
  /** Ways of signing in that are set up. */
  factors: z.array(z.enum(['password', 'totp', 'passkey'])),
  joinedAt: z.string(),
  signedInAt: z.nullable(z.string()),
  version: z.number(),
});

export const peopleList = z.object({ items: z.array(person), next: z.null() });

export const invitePerson = z.strictObject({ email: email(), name: filled(line(200)), roles: held() });

/** What is not named stays. */
export const changePerson = z.strictObject({
  name: z.optional(filled(line(200))),
  roles: z.optional(held()),
  state: z.optional(z.enum(['active', 'disabled'])),
});

/** `letter`: what became of the letter with the link; null where the link was handed over. */
export const invitation = z.object({
  id: z.string(),
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  roles: z.array(z.enum(roles)),
  again: z.boolean(),
  invitedAt: z.string(),
  expiresAt: z.string(),
  letter: z.nullable(z.enum(['queued', 'sent', 'retrying', 'given-up'])),
});

export const invitationList = z.object({ items: z.array(invitation), next: z.null() });

export type Person = z.infer<typeof person>;
export type PeopleList = z.infer<typeof peopleList>;
export type InvitePerson = z.infer<typeof invitePerson>;
export type ChangePerson = z.infer<typeof changePerson>;
export type Invitation = z.infer<typeof invitation>;
export type InvitationList = z.infer<typeof invitationList>;
