/**
 * What a jurisdiction asks of a firm, as data with sources: one YAML file a pack, checked by this schema when it is read.
 * Sentences for clients are not here but in `sdk/words`; names, addresses and titles are, as their owners write them.
 */
import * as z from 'zod/mini';
import type { Length, LengthUnit } from '../../sdk/contract/clock.ts';
import { basisCodes, issueCodes } from '../../sdk/contract/codes.ts';
import { isDay, isTimeZone } from './calendar.ts';
import { isHolidayRegion } from './holidays.ts';

const text = z.string().check(z.minLength(1), z.trim());
const day = z
  .string()
  .check(z.refine(isDay, { error: 'is no date that exists; write it as 2026-11-01', params: { remedy: true } }));
const url = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, { error: 'is no web address; write it in full, with https://' }));

/**
 * Where a value comes from. `basis`: a rule binds, guidance is expected, a target is nobody's but the firm's or ours.
 * `source`: the page it was read on, on the day `read`; `own` for a target. `effectiveFrom`: the day it came into force, null
 * where the source does not say. `verified`: the page is the legislator's, a regulator's or the body's own; whatever is
 * not is never shown to a client as law.
 */
const origin = {
  basis: z.enum(basisCodes),
  source: z.union([z.literal('own'), url], { error: 'must be the web address it was read on, or own' }),
  read: day,
  effectiveFrom: z.nullable(day),
  verified: z.boolean(),
};

const units: Readonly<Record<string, LengthUnit>> = {
  'working day': 'working-days',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};

/** A length of time as people write it: `8 weeks`, `5 working days`, `1 year`; undefined where it is none. */
export function lengthIn(written: string): Length | undefined {
  const [, count, unit = ''] = /^([1-9]\d{0,2}) (working day|day|week|month|year)s?$/.exec(written.trim()) ?? [];
  const known = units[unit];
  return known && { count: Number(count), unit: known };
}

const length = z.pipe(
  z.string().check(
    z.refine((written) => lengthIn(written) !== undefined, {
      error: 'is no length of time; write it as 8 weeks, 5 working days, 6 months or 1 year',
    }),
  ),
  z.transform((written: string) => lengthIn(written) as Length),
);

/**
 * By when a firm must do something. `cite`: the rule or guidance by name, told to clients where it is verified. `pause`:
 * whether the time may stand still while the firm waits for the client. `firstDay`: whether the day of receipt is day 0 or
 * counts as the first. `when`: only for complaints about one of these.
 */
const deadline = z.strictObject({
  within: length,
  ...origin,
  cite: z.optional(text),
  pause: z.enum(['never', 'while-waiting-for-client']),
  firstDay: z.optional(z.enum(['counts', 'is-day-0'])),
  when: z.optional(z.array(z.enum(issueCodes))),
});

/** What limits to go outside are counted from. */
export const limitStarts = [
  'answer',
  'act',
  'awareness',
  'end-of-procedure',
  'end-of-business',
  'bill',
  'bill-due',
  'itemised-bill',
  'arbitration-notice',
] as const;

/**
 * How long a client may go outside. `from`: counted from the latest of these that is known. `signposted`: runs only where the
 * firm's answer said so in full. `when`: only for complaints about one of these. `to`: another body than the usual, or
 * `firm`: how long a client has to come to the firm itself, which looks at late complaints all the same.
 */
const limit = z.strictObject({
  code: text,
  within: length,
  from: z.array(z.enum(limitStarts)).check(z.minLength(1)),
  to: z.optional(text),
  signposted: z.optional(z.boolean()),
  extendable: z.optional(z.boolean()),
  when: z.optional(z.array(z.enum(issueCodes))),
  cite: z.optional(text),
  ...origin,
});

/** What a body is for: service complaints, conduct, bills, or data protection. */
export const bodyRoles = ['redress', 'conduct', 'costs', 'data-protection', 'oversight'] as const;

/** An independent body. Its contact data may be shown with the day it was read, also where it was read elsewhere. */
const body = z.strictObject({
  name: text,
  role: z.enum(bodyRoles),
  phone: z.nullable(text),
  email: z.nullable(z.email()),
  web: z.nullable(url),
  post: z.array(text),
  free: z.optional(z.boolean()),
  source: url,
  read: day,
  verified: z.boolean(),
});

/** What the final answer must hold, so that time limits run and regulators are content. */
export const answerElements = [
  'final-response',
  'body-available',
  'body-contact',
  'limit-after-answer',
  'limit-after-event',
  'next-step',
  'adr',
] as const;

/** What must be published, and where. */
export const publicationDuties = [
  'on-website',
  'on-request',
  'how-and-to-whom',
  'about-charges-too',
  'redress-body-how-and-when',
  'conduct-body-how-and-when',
  'free-of-charge',
  'before-work-starts',
  'in-terms-of-business',
  'prominent-place',
  'at-end-of-matter',
  'when-complaint-is-made',
  'timeline-when-complaint-is-made',
  'regular-updates',
  'written-procedure',
  'costs-dispute-help',
  'official-fee-notice',
] as const;

/** Several that were read in one place. `proposed`: not in force; a firm may do it already. */
const duties = <const Codes extends readonly string[]>(codes: Codes) =>
  z.strictObject({ codes: z.array(z.enum(codes)).check(z.minLength(1)), cite: z.optional(text), ...origin });

/** A document of others that nobody may replace by words of their own, such as a court's notice. */
const form = z.strictObject({ code: text, title: text, web: url, source: url, read: day, verified: z.boolean() });

export const pack = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]{2,8}(-[a-z]{2,8}){0,3}$/, { error: 'is no pack id; write it as gb-eaw' })),
  /** The day this version was made; complaints keep the version they began with. */
  version: day,
  name: text,
  /** Where an office there usually is, by its IANA zone; null where that is not one zone. */
  timeZone: z.nullable(z.string().check(z.refine(isTimeZone, { error: 'is no time zone; write it as Europe/London' }))),
  /** Whose public holidays are no working days; null: only weekends, unless the firm names a country. */
  holidays: z.nullable(
    z
      .strictObject({
        country: text,
        region: z.nullable(text),
        types: z.array(z.enum(['public', 'bank'])).check(z.minLength(1)),
        also: z.optional(z.array(day)),
        without: z.optional(z.array(text)),
      })
      .check(
        z.refine(({ country, region }) => isHolidayRegion(country, region), {
          error: 'is no country and region that holidays are known of; see `redress pack holidays`',
        }),
      ),
  ),
  /** Every clock has a line; null: nothing is timed, neither by law nor by a target. */
  deadlines: z.strictObject({
    acknowledge: z.nullable(deadline),
    'data-protection': z.nullable(deadline),
    update: z.nullable(deadline),
    respond: z.nullable(deadline),
  }),
  /** The route outside; null where there is no body. */
  outside: z.nullable(
    z.strictObject({
      body: text,
      /** `any-time`, or only after so long without an answer. */
      opens: z.union([
        z.strictObject({ at: z.literal('any-time'), ...origin }),
        z.strictObject({ after: length, ...origin, cite: z.optional(text) }),
      ]),
      limits: z.array(limit),
      /** Whether the firm is first to be asked. */
      firmFirst: z.enum(['required', 'recommended']),
    }),
  ),
  bodies: z.record(z.string(), body),
  answer: z.array(duties(answerElements)),
  publication: z.array(z.extend(duties(publicationDuties), { proposed: z.optional(z.boolean()) })),
  forms: z.array(form),
  /** What things are called here, in the jurisdiction's own language. */
  vocabulary: z.strictObject({
    finalAnswer: text,
    handlerRole: text,
    outcomes: z.record(z.string(), text),
  }),
});

export type Pack = z.infer<typeof pack>;
export type Deadline = z.infer<typeof deadline>;
export type Limit = z.infer<typeof limit>;
export type Body = z.infer<typeof body>;
export type PublicationDuty = (typeof publicationDuties)[number];
export type LimitStart = (typeof limitStarts)[number];

/** Whether a value holds on a day. */
export const inForce = ({ effectiveFrom }: { effectiveFrom: string | null }, day: string): boolean =>
  effectiveFrom === null || effectiveFrom <= day;

/** The name a complaint keeps: pack and version. */
export const nameOf = ({ id, version }: Pick<Pack, 'id' | 'version'>): string => `${id}@${version}`;
