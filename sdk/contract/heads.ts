/** The heads of a complaint: its numbered points in plain words, as the firm understands them and the client agrees or corrects. */
import * as z from 'zod/mini';
import { remedyCodes } from './codes.ts';
import { limits } from './limits.ts';
import { filled, text } from './text.ts';

/** The most heads a complaint has. */
export const mostHeads = 30;

/** What a client says to the heads they were sent. */
export const headsReplies = ['agreed', 'corrected'] as const;

/** One point. `correction`: what its client said is wrong with it. `finding`, `remedies`: with the answer, later. */
export const head = z.object({
  id: z.string(),
  number: z.int(),
  text: z.string(),
  correction: z.nullable(z.string()),
  finding: z.nullable(z.string()),
  remedies: z.array(z.enum(remedyCodes)),
});

/**
 * When heads were last sent and what their client said to them; `reply`: null until they have answered this version. `missing`: what
 * they said is not in the list.
 */
export const headsState = z.object({
  version: z.int(),
  sentAt: z.iso.datetime(),
  reply: z.nullable(z.enum(headsReplies)),
  repliedAt: z.nullable(z.iso.datetime()),
  missing: z.nullable(z.string()),
});

const correction = z.strictObject({ head: z.string(), text: filled(text()) });

/**
 * Answers one version of the heads, once. With `agree: true` there is nothing to correct; with `agree: false` at least one
 * correction or what is missing.
 */
export const headsReply = z
  .strictObject({
    version: z.int(),
    agree: z.boolean(),
    corrections: z.optional(z.nullable(z.array(correction).check(z.maxLength(mostHeads)))),
    missing: z.optional(z.nullable(filled(text(limits.text)))),
  })
  .check(
    z.refine(({ agree, corrections }) => !agree || !corrections, {
      path: ['corrections'],
      params: { item: 'unknown-field' },
    }),
    z.refine(({ agree, missing }) => !agree || !missing, { path: ['missing'], params: { item: 'unknown-field' } }),
    z.refine(({ agree, corrections, missing }) => agree || Boolean(corrections?.length || missing), {
      path: ['corrections'],
      params: { item: 'required' },
    }),
    z.meta({ description: 'agree: true alone; agree: false with corrections of heads, or what is missing, or both' }),
  );

/** What was answered to which version. */
export const headsReplied = z.object({ version: z.int(), reply: z.enum(headsReplies), repliedAt: z.iso.datetime() });

export type Head = z.infer<typeof head>;
export type HeadsState = z.infer<typeof headsState>;
export type HeadsReply = z.infer<typeof headsReply>;
export type HeadsReplied = z.infer<typeof headsReplied>;
