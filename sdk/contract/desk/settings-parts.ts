/** What settings of a firm are made of: days, lengths of time, websites, bodies outside. */
import * as z from 'zod/mini';
import { lengthUnits } from '../clock.ts';
import { isPartialDate } from '../partial-date.ts';
import { email, filled, line } from '../text.ts';

/** A list in which nothing stands twice. */
export const once = <T>(list: z.ZodMiniType<T[], T[]>) =>
  list.check(z.refine((given) => new Set(given).size === given.length, { params: { item: 'duplicate' } }));

/** A date of the firm's calendar, `YYYY-MM-DD`. */
export const day = () =>
  z.string().check(
    z.refine((value) => value.length === 10 && isPartialDate(value), { params: { item: 'invalid' } }),
    z.meta({ format: 'date' }),
  );

/** `https://…` or `http://…`, and no other scheme. */
export const website = () =>
  line().check(z.refine(isWebsite, { params: { item: 'invalid' } }), z.meta({ format: 'uri' }));

function isWebsite(value: string): boolean {
  if (!/^https?:\/\//i.test(value)) return false;
  try {
    return new URL(value).hostname !== '';
  } catch {
    return false;
  }
}

export const length = z.strictObject({ count: z.int().check(z.gte(1), z.lte(1_000)), unit: z.enum(lengthUnits) });

/** Dates inclusive. `reason` is for the firm itself. */
export const closure = z.strictObject({ from: day(), to: day(), reason: z.nullable(line(200)) });

/** A country and, where it has them, a region, by their codes. */
export const calendar = z.strictObject({ country: line(10), region: z.nullable(line(10)) });

/** Days before a date. */
export const warning = once(z.array(z.int().check(z.gte(0), z.lte(365))).check(z.maxLength(8)));

/** A body of the firm's own country, where its pack knows none. `after`: how long the firm has first; null: at any time. */
export const outsideBody = z.strictObject({
  name: filled(line(200)),
  phone: z.nullable(filled(line(100))),
  email: z.nullable(email()),
  web: z.nullable(website()),
  post: z.array(filled(line(200))).check(z.maxLength(10)),
  after: z.nullable(length),
});
