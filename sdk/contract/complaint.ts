/** A complaint as it is filed, and what the person gets back at once. */
import * as z from 'zod/mini';
import {
  adjustmentCodes,
  areaCodes,
  authorityCodes,
  capacityCodes,
  classCodes,
  contactWays,
  issueCodes,
  remedyCodes,
} from './codes.ts';
import { limits } from './limits.ts';
import { partialDate } from './partial-date.ts';
import { email, filled, line, locale, text } from './text.ts';

/** An optional member: absent and `null` mean the same. */
const maybe = <T extends z.core.SomeType>(schema: T) => z.optional(z.nullable(schema));
const choices = <const T extends readonly string[]>(codes: T, max: number) =>
  z.array(z.enum(codes)).check(z.maxLength(max));

const address = z.strictObject({
  lines: z.array(filled(line())).check(z.minLength(1), z.maxLength(5)),
  postcode: maybe(line()),
  country: maybe(line()),
});

/** Who complains and how to reach them. Needs a name and one of `email`, `phone`, `address` (see `complaintFaults`). */
export const complainant = z.strictObject({
  name: filled(line(limits.name)),
  email: maybe(email()),
  phone: maybe(filled(line())),
  address: maybe(address),
  capacity: maybe(z.enum(capacityCodes)),
  class: maybe(z.enum(classCodes)),
  organisation: maybe(line()),
  preferredContact: maybe(z.enum(contactWays)),
  doNotContactBy: maybe(choices(contactWays, contactWays.length)),
  safeTimes: maybe(text()),
  documentsBy: maybe(z.enum(contactWays)),
  adjustments: maybe(choices(adjustmentCodes, adjustmentCodes.length)),
  adjustmentsNote: maybe(text()),
});

/** The body of `POST /v1/firms/{siteKey}/complaints`. Kept whole, exactly as sent, as the first entry of the history. */
export const newComplaint = z.strictObject({
  complainant,
  onBehalfOf: maybe(
    z.strictObject({
      name: filled(line(limits.name)),
      relationship: maybe(line()),
      authority: maybe(z.enum(authorityCodes)),
    }),
  ),
  matter: maybe(
    z.strictObject({ reference: maybe(line()), areaOfLaw: maybe(z.enum(areaCodes)), personConcerned: maybe(line()) }),
  ),
  issues: maybe(choices(issueCodes, limits.issues)),
  narrative: filled(text(limits.narrative)),
  impact: maybe(text()),
  desiredOutcome: maybe(z.strictObject({ remedies: maybe(choices(remedyCodes, limits.issues)), note: maybe(text()) })),
  occurred: maybe(z.strictObject({ from: maybe(partialDate()), to: maybe(partialDate()), note: maybe(text()) })),
  awareSince: maybe(partialDate()),
  raisedBefore: maybe(z.strictObject({ raised: z.boolean(), note: maybe(text()) })),
  evidence: maybe(z.array(z.string().check(z.regex(/^upl_[0-9A-Za-z]{22}$/))).check(z.maxLength(limits.files))),
  locale: maybe(locale()),
  consent: z.strictObject({ privacyNoticeVersion: filled(line()) }),
  /** The version of the form that was filled in, as the profile said it. */
  formVersion: maybe(line()),
  /** Nobody sees this box; what is in it was put there by a program, so the complaint waits to be confirmed. */
  website: maybe(line()),
  proofOfWork: maybe(z.string().check(z.maxLength(4_096))),
});

/** A complaint as it is kept: as it was filed, or as the firm logged it, and then without consent to its notice. */
export const keptComplaint = z.strictObject({
  ...newComplaint.shape,
  consent: z.optional(newComplaint.shape.consent),
});

/** Who at the firm has the complaint. `name` is null until a person was assigned. */
export const handledBy = z.object({
  name: z.nullable(z.string()),
  role: z.string(),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
});

/**
 * The answer to filing. `acknowledgeBy` and `respondBy` are dates in the firm's zone, null where the firm has no such
 * date. `accessCode` is shown this once: the server keeps only a keyed hash of it.
 */
export const filed = z.object({
  reference: z.string(),
  accessCode: z.string(),
  receivedAt: z.iso.datetime(),
  acknowledgeBy: z.nullable(z.iso.date()),
  respondBy: z.nullable(z.iso.date()),
  handledBy,
  tracker: z.url(),
  /** True where too many came at once: it is kept, its dates run, and it waits for the person to open it once. */
  unconfirmed: z.optional(z.boolean()),
  receipt: z.object({ entry: z.int(), hash: z.string() }),
});

export type NewComplaint = z.infer<typeof newComplaint>;
export type KeptComplaint = z.infer<typeof keptComplaint>;
export type Complainant = z.infer<typeof complainant>;
export type HandledBy = z.infer<typeof handledBy>;
export type Filed = z.infer<typeof filed>;
