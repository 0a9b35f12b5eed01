/** What a complainant sees and may do once a session is open: everything under `/v1/tracker`. */
import * as z from 'zod/mini';
import { basisCodes, statusCodes } from './codes.ts';
import { handledBy, keptComplaint } from './complaint.ts';
import { head, headsState } from './heads.ts';
import { limits } from './limits.ts';
import { surveyOffer } from './survey.ts';
import { email, filled, line, text } from './text.ts';

/**
 * How much a session shows: `full` by access code; `link` by a mailed link, which a mistyped address may have received; `survey` by the
 * link of a letter that asks how it was handled: who and where, and nothing can be done in it but to answer that, or not to.
 */
export const scopes = ['full', 'link', 'survey'] as const;

/** Who did something, as the complainant sees it. */
export const actors = ['you', 'firm', 'system', 'outside'] as const;

/** Acts the complainant can do now. */
export const canDo = ['message', 'evidence', 'withdraw', 'undo-withdrawal', 'heads-reply'] as const;

const missed = z.nullable(
  z.object({ was: z.iso.date(), now: z.nullable(z.iso.date()), reason: z.nullable(z.string()) }),
);

/** Opening a session: what the person has, either way. Malformed values are answered like wrong ones. */
export const openSession = z.union([
  z.strictObject({ reference: z.string(), accessCode: z.string() }),
  z.strictObject({ linkToken: z.string() }),
]);

/** An open session. `token` is the bearer for 30 idle minutes, 12 hours at most. */
export const session = z.object({ token: z.string(), expiresAt: z.iso.datetime(), scope: z.enum(scopes) });

/** Asking for a one-time link by mail. The answer never says whether it matched. */
export const askLink = z.strictObject({ reference: z.optional(z.nullable(line())), email: email() });

/** Asking for a fresh link with a spent or expired one; it goes to the address on file. */
export const freshLink = z.strictObject({ linkToken: z.string() });

export const message = z.object({
  id: z.string(),
  from: z.enum(actors),
  text: z.string(),
  sentAt: z.iso.datetime(),
  readAt: z.nullable(z.iso.datetime()),
  evidence: z.array(z.string()),
});

export const newMessage = z.strictObject({
  text: filled(text(limits.message)),
  evidence: z.optional(
    z.nullable(z.array(z.string().check(z.regex(/^upl_[0-9A-Za-z]{22}$/))).check(z.maxLength(limits.files))),
  ),
});

export const newWithdrawal = z.strictObject({ reason: z.optional(z.nullable(text())) });

/** A withdrawal that can still be undone until `undoUntil`. */
export const withdrawal = z.object({ withdrawnAt: z.iso.datetime(), undoUntil: z.iso.datetime() });

const deadline = z.object({
  code: z.string(),
  by: z.iso.date(),
  basis: z.enum(basisCodes),
  explanation: z.string(),
  missed,
});

/**
 * An independent body outside the firm. `from`: the first day it can be asked; `until`: the last, to be safe, where one is known.
 * `says`: all of it in sentences, the first from when; `limits`: how long there is, in words.
 */
const outside = z.object({
  open: z.boolean(),
  body: z.string(),
  from: z.nullable(z.iso.date()),
  until: z.nullable(z.iso.date()),
  says: z.optional(z.array(z.string())),
  limits: z.optional(z.nullable(z.object({ title: z.string(), items: z.array(z.string()) }))),
  contact: z.object({
    phone: z.nullable(z.string()),
    email: z.nullable(z.string()),
    web: z.nullable(z.string()),
    post: z.array(z.string()),
    readOn: z.nullable(z.iso.date()),
  }),
});

/**
 * The tracker's one answer. `version` rises with each entry the complainant can see. `headsState`: null while no heads were sent; the
 * client's own corrections only in scope `full`.
 */
export const trackerView = z.object({
  reference: z.string(),
  status: z.enum(statusCodes),
  statusText: z.string(),
  receivedAt: z.iso.datetime(),
  version: z.int(),
  scope: z.enum(scopes),
  expiresAt: z.iso.datetime(),
  locale: z.string(),
  handledBy,
  neededFromYou: z.nullable(z.string()),
  next: z.nullable(z.object({ what: z.string(), text: z.string(), by: z.nullable(z.iso.date()), missed })),
  deadlines: z.array(deadline),
  timeline: z.array(
    z.object({ entry: z.int(), kind: z.string(), at: z.iso.datetime(), actor: z.enum(actors), text: z.string() }),
  ),
  messages: z.array(message),
  evidence: z.array(
    z.object({ id: z.string(), name: z.nullable(z.string()), size: z.int(), type: z.string(), state: z.string() }),
  ),
  can: z.array(z.enum(canDo)),
  withdrawal: z.nullable(withdrawal),
  heads: z.array(head),
  headsState: z.nullable(headsState),
  offers: z.array(z.unknown()),
  survey: z.nullable(surveyOffer),
  outside: z.nullable(outside),
  complaint: z.nullable(keptComplaint),
});

export type OpenSession = z.infer<typeof openSession>;
export type Session = z.infer<typeof session>;
export type AskLink = z.infer<typeof askLink>;
export type FreshLink = z.infer<typeof freshLink>;
export type Message = z.infer<typeof message>;
export type NewMessage = z.infer<typeof newMessage>;
export type NewWithdrawal = z.infer<typeof newWithdrawal>;
export type Withdrawal = z.infer<typeof withdrawal>;
export type TrackerView = z.infer<typeof trackerView>;
export type Scope = (typeof scopes)[number];
export type Actor = (typeof actors)[number];
export type CanDo = (typeof canDo)[number];
