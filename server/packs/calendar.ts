/** Days: what day it is at a firm's office, and which days count as working days there. */
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

const quarter = 15 * 60_000;
const today = new Map<string, { quarter: number; day: string }>();

/**
 * The calendar date at `now` (milliseconds UTC) in an IANA zone, `YYYY-MM-DD`. Looked up once a quarter of an hour: days
 * begin on one in every zone.
 */
export function dayIn(timeZone: string, now: number): string {
  const at = Math.floor(now / quarter);
  const known = today.get(timeZone);
  if (known?.quarter === at) return known.day;
  const day = formatOf('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
  today.set(timeZone, { quarter: at, day });
  return day;
}

/** A calendar date in words of `locale`. It has no zone: formatting it in one would move it. */
export const dayInWords = (day: string, locale: string, dateStyle: 'full' | 'long'): string =>
  formatOf(locale, { dateStyle, timeZone: 'UTC' }).format(new Date(day));

/** An instant in words of `locale`, as clocks at the office show it. */
export const momentInWords = (at: number, locale: string, timeZone: string): string =>
  formatOf(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(at);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a hundred times what using it does. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale}|${JSON.stringify(options)}`;
  // Some languages of some countries count other years: a date of ours is a date of the firm's calendar.
  const found = formats.get(name) ?? new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory' });
  formats.set(name, found);
  return found;
}

/** `day` plus calendar days. */
export const addDays = (day: string, count: number): string =>
  Temporal.PlainDate.from(day).add({ days: count }).toString();

/** The `count`-th working day after `day`, which itself is day 0. Saturdays, Sundays and public holidays do not count. */
export function addWorkingDays(day: string, count: number, calendar: { country: string; region: string }): string {
  let date = Temporal.PlainDate.from(day);
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= 5 && !holidaysOf(calendar, date.year).has(date.toString())) left--;
  }
  return date.toString();
}

const holidays = new Map<string, ReadonlySet<string>>();

/** Public holidays with their substitutes; bank holidays are what "working day" leaves out in the United Kingdom. */
function holidaysOf({ country, region }: { country: string; region: string }, year: number): ReadonlySet<string> {
  const name = `${country}/${region}/${year}`;
  const found = holidays.get(name);
  if (found) return found;
  const list = new Holidays(country, region).getHolidays(year);
  const made = new Set(
    list.filter(({ type }) => type === 'public' || type === 'bank').map(({ date }) => date.slice(0, 10)),
  );
  holidays.set(name, made);
  return made;
}
