/** The playbook of a firm: what to do in which stage of a complaint, as checklists. */
import * as z from 'zod/mini';
import { filled, line } from '../text.ts';
import { stages } from './stages.ts';

export * from './stages.ts';

/** `code`: what a tick is kept by; it stays when the words change. */
export const item = z.strictObject({
  code: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+){0,7}$/)),
  text: filled(line()),
});
export type PlaybookItem = z.infer<typeof item>;

const codesOnce = (items: readonly PlaybookItem[]): boolean =>
  new Set(items.map(({ code }) => code)).size === items.length;

/** The items of one stage, in their order. */
export const checklistItems = z
  .array(item)
  .check(z.maxLength(30), z.refine(codesOnce, { params: { item: 'duplicate' } }));

/** A firm's own lists, by stage; a stage that is missing has ours. */
export const playbook = z.partialRecord(z.enum(stages), checklistItems);
export type Playbook = z.infer<typeof playbook>;
