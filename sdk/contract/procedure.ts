/** A firm's published complaints procedure, in whole sentences of one language: `GET /v1/firms/{siteKey}/procedure`. */
import * as z from 'zod/mini';

/**
 * One way to reach someone. `label`: what kind of way it is, in words; of a `form` (the firm's own complaint form) and a `page`
 * (such as an official form) it is the name of what `value` leads to. `note`: such as hours, in the words of whom it reaches.
 */
const way = z.object({
  kind: z.enum(['phone', 'email', 'post', 'web', 'form', 'page']),
  label: z.string(),
  value: z.string(),
  note: z.nullable(z.string()),
});

/** A paragraph, a list, or how to reach someone. `checked`: the sentence that says when that was last read. */
const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('ways'),
    title: z.nullable(z.string()),
    ways: z.array(way),
    checked: z.nullable(z.string()),
  }),
]);

/** The document. Opening and end have no title of their own. More kinds of blocks may come: leave out what is not known. */
export const procedure = z.object({
  locale: z.string(),
  /** The firm's name. */
  firm: z.string(),
  title: z.string(),
  sections: z.array(z.object({ id: z.string(), title: z.nullable(z.string()), blocks: z.array(block) })),
  /** The day somebody at the firm last checked it, `YYYY-MM-DD`. */
  reviewedOn: z.nullable(z.string()),
  labels: z.object({ print: z.string(), text: z.string() }),
  /** The address of the same as plain text. */
  text: z.string(),
});

export type Procedure = z.infer<typeof procedure>;
export type ProcedureSection = Procedure['sections'][number];
export type ProcedureBlock = ProcedureSection['blocks'][number];
export type ProcedureWay = z.infer<typeof way>;
