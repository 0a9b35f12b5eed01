/** What a firm decides about its time: closures, targets of its own, when it is warned, and what its procedure says. */
import * as z from 'zod/mini';
import { lengthUnits } from '../../sdk/contract/clock.ts';
import { email } from '../../sdk/contract/text.ts';
import { isDay } from '../packs/calendar.ts';
import { isHolidayRegion } from '../packs/holidays.ts';

const day = z.string().check(z.refine(isDay));
const length = z.object({ count: z.int().check(z.gte(1), z.lte(1_000)), unit: z.enum(lengthUnits) });
/** Days before a date, each once, the farthest first. */
const warning = z.array(z.int().check(z.gte(0), z.lte(365))).check(z.maxLength(8));

/** A body outside the firm where the pack knows none. `after`: how long the firm has first; null: at any time. */
const ownOutside = z.object({
  name: z.string(),
  phone: z.nullable(z.string()),
  email: z.nullable(email()),
  web: z.nullable(z.url()),
  post: z.array(z.string()),
  after: z.nullable(length),
});

/** Members of the firm's settings. */
export const timing = {
  /** Whose public holidays are no working days, where it is not the pack's country and region. */
  calendar: z.nullable(
    z
      .object({ country: z.string(), region: z.nullable(z.string()) })
      .check(z.refine(({ country, region }) => isHolidayRegion(country, region))),
  ),
  /** When the office is closed otherwise, dates inclusive. `reason` is for the firm itself. */
  closures: z.array(z.object({ from: day, to: day, reason: z.nullable(z.string()) })),
  /** Earlier dates than the pack's, as the firm's own targets. */
  targets: z.object({ acknowledge: z.nullable(length), update: z.nullable(length), respond: z.nullable(length) }),
  /** How many days before a date the firm is warned of it. */
  warnings: z.object({ acknowledge: warning, 'data-protection': warning, update: warning, respond: warning }),
  /** In working days: when a client is asked how it was handled, and by when one who is unhappy with that is called. */
  survey: z.object({ after: z.int().check(z.gte(0), z.lte(14)), callWithin: z.int().check(z.gte(1), z.lte(20)) }),
  outside: z.nullable(ownOutside),
  procedure: z.object({
    /** The day somebody last checked the published procedure. */
    reviewedOn: z.nullable(day),
    /** What it says of alternative dispute resolution: nothing, or that the firm would, or would not, use the body. */
    adr: z.enum(['off', 'willing', 'not-willing']),
    adrBody: z.nullable(z.object({ name: z.string(), web: z.nullable(z.url()) })),
    /** Whether the firm already keeps duties that are only proposed, and says so. */
    newerDuties: z.boolean(),
  }),
};

/** Until the firm decides. Warnings: half way, a quarter and an eighth before eight weeks are over, and on the day. */
export const usualTiming = {
  calendar: null,
  closures: [],
  targets: { acknowledge: null, update: null, respond: null },
  warnings: { acknowledge: [2, 0], 'data-protection': [14, 3], update: [5], respond: [28, 14, 7, 0] },
  survey: { after: 3, callWithin: 2 },
  outside: null,
  procedure: { reviewedOn: null, adr: 'off' as const, adrBody: null, newerDuties: false },
};
