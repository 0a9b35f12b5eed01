/** Complaints as the desk lists them: by what is due next, filtered, counted, and found by reference or e-mail address. */
import * as z from 'zod/mini';
import { deadlineCodes } from '../clock.ts';
import { areaCodes, channels, issueCodes, statusCodes } from '../codes.ts';

/** The one-tap filters of the queue, each a query of its own: what `counts` counts. */
export const queueFilters = ['open', 'overdue', 'due-soon', 'waiting', 'unassigned', 'mine'] as const;
export type QueueFilter = (typeof queueFilters)[number];

/** How far ahead "due soon" looks, in working days of the firm. */
export const dueSoonDays = 2;

/** A person of the firm, as they are named beside what they did. */
export const named = z.object({ id: z.string(), name: z.string() });
export type Named = z.infer<typeof named>;

/** Who works on a complaint just now, and until when others are kept from acting on it. */
export const claim = z.object({ person: named, until: z.iso.datetime() });
export type Claim = z.infer<typeof claim>;

/** What a handler sees at a glance. `grumble`: logged as a mere grumble, with no dates of its own. */
export const complaintFlags = ['unconfirmed', 'outside-open', 'missed', 'adjustments', 'grumble', 'override'] as const;
export type ComplaintFlag = (typeof complaintFlags)[number];

/** `next`: the earliest date the firm has to keep; `at`: when that day is over. */
export const complaintSummary = z.object({
  id: z.string(),
  reference: z.string(),
  status: z.enum(statusCodes),
  complainant: z.string(),
  areaOfLaw: z.nullable(z.enum(areaCodes)),
  issues: z.array(z.enum(issueCodes)),
  channel: z.enum(channels),
  handler: z.nullable(named),
  receivedAt: z.iso.datetime(),
  next: z.nullable(z.object({ code: z.enum(deadlineCodes), by: z.iso.date(), at: z.iso.datetime() })),
  flags: z.array(z.enum(complaintFlags)),
  claim: z.nullable(claim),
  version: z.int(),
});
export type ComplaintSummary = z.infer<typeof complaintSummary>;

/**
 * `GET /v1/desk/complaints?filter=&status=&handler=&q=&sort=&limit=&after=`. `filter`: one of {@link queueFilters}; `status`: one
 * status; `handler`: `me`, `none` or the id of a person; `q`: a reference as it was typed, or a whole e-mail address; `sort`:
 * `due` (default; what has no date comes last) or `received` (newest first). `counts`: of every filter, without what the reader
 * may not see; at most 1,000 each, which then means "1,000 or more".
 */
export const complaintList = z.object({
  items: z.array(complaintSummary),
  next: z.nullable(z.string()),
  counts: z.record(z.enum(queueFilters), z.int()),
});
export type ComplaintList = z.infer<typeof complaintList>;
