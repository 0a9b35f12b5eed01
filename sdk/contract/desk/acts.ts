/** What people of the firm do to a complaint: the body of each call, and what it answers. */
import * as z from 'zod/mini';
import { channels, outcomeCodes, remedyCodes } from '../codes.ts';
import { complainant, newComplaint } from '../complaint.ts';
import { mostHeads } from '../heads.ts';
import { contactMethods } from '../history.ts';
import { limits } from '../limits.ts';
import { filled, line, text } from '../text.ts';

const maybe = <T extends z.core.SomeType>(schema: T) => z.optional(z.nullable(schema));

/** What every act answers: the complaint's new version for `If-Match`, its status, and the entry that says what was done. */
export const acted = z.object({ version: z.int(), status: z.string(), entry: z.int() });
export type Acted = z.infer<typeof acted>;

/**
 * A complaint that came by telephone, letter, e-mail or in person. `receivedOn`: the day it came, in the firm's zone; today when
 * left out, never later, since its dates run from then. `grumble`: noted, with no dates, until it is upgraded.
 */
export const logComplaint = z.strictObject({
  channel: z.enum(channels.filter((one) => one !== 'web') as ['phone', 'letter', 'email', 'walk-in']),
  receivedOn: maybe(z.iso.date()),
  grumble: maybe(z.boolean()),
  complainant,
  onBehalfOf: newComplaint.shape.onBehalfOf,
  matter: newComplaint.shape.matter,
  issues: newComplaint.shape.issues,
  narrative: newComplaint.shape.narrative,
  desiredOutcome: newComplaint.shape.desiredOutcome,
  locale: newComplaint.shape.locale,
});
export type LogComplaint = z.infer<typeof logComplaint>;

/** As every act; with the code that opens the complaint from now on, for the client, shown this once. */
export const actedWithCode = z.object({ ...acted.shape, accessCode: z.string() });
export type ActedWithCode = z.infer<typeof actedWithCode>;

/**
 * `accessCode`: to read out or post to the client, shown this once; null for a grumble, and where the complaint is about the
 * caller, who is walled from it at once.
 */
export const logged = z.object({ id: z.string(), reference: z.string(), accessCode: z.nullable(z.string()) });
export type Logged = z.infer<typeof logged>;

export const acknowledge = z.strictObject({ method: z.enum(contactMethods), note: maybe(text()) });

/** `handler`: the id of a person, or null to leave it unassigned. */
export const assign = z.strictObject({ handler: z.nullable(z.string()), note: maybe(text()) });
export type Assign = z.infer<typeof assign>;

/** Whom it can be assigned to: never who is walled from it. `open`: how many open ones they have, of those the reader may see. */
export const assignable = z.object({ items: z.array(z.object({ id: z.string(), name: z.string(), open: z.int() })) });
export type Assignable = z.infer<typeof assignable>;

export const writtenAbout = ['message', 'ask', 'update'] as const;
export type WrittenAbout = (typeof writtenAbout)[number];

/** Words to the client. An `ask` is what the firm needs from them, and may stop its clocks once told. */
export const write = z.strictObject({ about: z.enum(writtenAbout), text: filled(text(limits.message)) });
export type WriteWords = z.infer<typeof write>;

/** The letter as it would go out now, and to whom; `otherwise`: it cannot be mailed, and becomes a task to call or post. */
export const preview = z.object({
  to: z.object({ name: z.string(), email: z.nullable(z.string()) }),
  way: z.enum(['email', 'otherwise']),
  subject: z.string(),
  text: z.string(),
});
export type Preview = z.infer<typeof preview>;

/** Written, and sent at `goesAt` unless it is taken back before. */
export const written = z.object({ id: z.string(), goesAt: z.iso.datetime(), version: z.int() });
export type Written = z.infer<typeof written>;

export { takeBackFor } from './take-back.ts';

export const newNote = z.strictObject({ text: filled(text(limits.message)) });

export const extend = z.strictObject({ to: z.iso.date(), reason: filled(text()) });

/** How to reach the client; members that are named replace those on file. At least one way must be left. */
export const correctContact = z.strictObject({
  name: z.optional(complainant.shape.name),
  email: complainant.shape.email,
  phone: complainant.shape.phone,
  address: complainant.shape.address,
  preferredContact: complainant.shape.preferredContact,
  doNotContactBy: complainant.shape.doNotContactBy,
  safeTimes: complainant.shape.safeTimes,
  documentsBy: complainant.shape.documentsBy,
  adjustments: complainant.shape.adjustments,
  adjustmentsNote: complainant.shape.adjustmentsNote,
});

export type CorrectContact = z.infer<typeof correctContact>;

/** Another complaint of the firm, by its reference as it was typed. */
export const link = z.strictObject({ reference: filled(line()) });

/** `lesson`: what the firm learns from it, not shown to the client. */
export const close = z.strictObject({
  outcome: z.enum(outcomeCodes),
  reason: filled(text()),
  remedies: z.array(z.enum(remedyCodes)).check(z.maxLength(remedyCodes.length)),
  lesson: maybe(text()),
});
export type Close = z.infer<typeof close>;

/** `reason`: in words for the client. */
export const reopen = z.strictObject({ reason: filled(text()) });

/** Numbered in the order they stand. `id`: of a head that was sent before and is worded anew. */
export const sendHeads = z.strictObject({
  heads: z
    .array(z.strictObject({ id: z.optional(z.string()), text: filled(text()) }))
    .check(z.minLength(1), z.maxLength(mostHeads)),
});

export const newTask = z.strictObject({ text: filled(text()), dueBy: maybe(z.iso.date()) });

/**
 * `method`: how the client was told what a letter would have said; `result`: what came of calling a client who was unhappy with
 * how they were handled, required of that task and of no other. Both go on the record.
 */
export const taskDone = z.strictObject({ method: maybe(z.enum(contactMethods)), result: maybe(filled(text())) });

/** Ticks an item of a checklist, or takes the tick away. */
export const tick = z.strictObject({ item: filled(line()), done: z.boolean() });

/** Takes over from whoever has claimed it. */
export const takeClaim = z.strictObject({ takeOver: z.optional(z.boolean()) });
