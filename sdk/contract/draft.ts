/** A draft kept on the server for a while, behind a link that was mailed to the person. */
import * as z from 'zod/mini';
import { email, filled, line, locale } from './text.ts';

/** What a person has answered so far, in the shape of the form that asked. Never read by the server. */
const draft = z.record(z.string(), z.unknown());

/** `POST …/drafts`: keeps a draft, sealed, for 7 days and mails a link that opens it once. */
export const saveDraft = z.strictObject({
  email: email(),
  draft,
  locale: z.optional(z.nullable(locale())),
});

/** `POST /v1/drafts/open`: spends the link. */
export const openDraft = z.strictObject({ linkToken: filled(line()) });

export const openedDraft = z.object({ draft });

export type SaveDraft = z.infer<typeof saveDraft>;
export type OpenDraft = z.infer<typeof openDraft>;
export type OpenedDraft = z.infer<typeof openedDraft>;
