/** The firm's record of who did what at its desk: append-only, each row chained to the one before. */
import * as z from 'zod/mini';

/** What is put on record. Acts on a complaint are in its own history. */
export const auditOperations = [
  'session.opened',
  'session.refused',
  'session.forbidden',
  'session.closed',
  'people.invited',
  'people.invitation-withdrawn',
  'people.joined',
  'people.changed',
  'people.reset',
  'people.signed-out',
  'settings.changed',
  'settings.site-key-added',
  'settings.site-key-retired',
  'survey.released',
  'factors.password',
  'factors.totp',
  'factors.passkey-added',
  'factors.passkey-removed',
  'factors.recovery-codes',
] as const;
export type AuditOperation = (typeof auditOperations)[number];

/** `person`: who did it; null where nobody was signed in, or it was done on the command line. `object`: the id of what it was done to. */
export const auditEntry = z.object({
  seq: z.number(),
  at: z.string(),
  person: z.nullable(z.object({ id: z.string(), name: z.string() })),
  operation: z.enum(auditOperations),
  object: z.nullable(z.string()),
  details: z.record(z.string(), z.unknown()),
  hash: z.string(),
});

export const auditList = z.object({ items: z.array(auditEntry), next: z.nullable(z.string()) });

export type AuditList = z.infer<typeof auditList>;
