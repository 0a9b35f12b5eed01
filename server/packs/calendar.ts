/** Days: what day it is at a firm's office, which days count as working days there, and how lengths of time are counted. */
import { Temporal } from 'temporal-polyfill';
import type { Length } from '../../sdk/contract/clock.ts';
import { type HolidayRegion, holidaysOf } from './holidays.ts';

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

/** Whether a text is a calendar date that exists, written `2026-11-01`. */
export function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  try {
    Temporal.PlainDate.from(written);
    return true;
  } catch {
    return false;
  }
}

/** Whether there is an IANA zone of this name. */
export function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}

/** `day` plus calendar days; fewer than none go back. */
export const addDays = (day: string, count: number): string =>
  Temporal.PlainDate.from(day).add({ days: count }).toString();

/** Calendar days from one date to another. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** The instant a date begins at in an IANA zone, in milliseconds UTC; also where clocks skip midnight on that day. */
export const startOf = (day: string, timeZone: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).epochMilliseconds;

/** The instant a date is over, in milliseconds UTC. */
export const endOf = (day: string, timeZone: string): number => startOf(addDays(day, 1), timeZone);

/** When the day's work begins: nobody wants a letter at midnight. */
export const officeOpens = 8;

/** The instant of an hour of a date, in milliseconds UTC. */
export const hourOf = (day: string, hour: number, timeZone: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds;

/** Days on which an office is closed: public holidays and its own closures, dates inclusive. */
export interface WorkingCalendar {
  holidays: HolidayRegion | null;
  closures: readonly { from: string; to: string }[];
}

/** Saturdays, Sundays, public holidays and closures are none. */
export function isWorkingDay(day: string, { holidays, closures }: WorkingCalendar): boolean {
  const date = Temporal.PlainDate.from(day);
  if (date.dayOfWeek > 5) return false;
  if (holidays && holidaysOf(holidays, date.year).has(day)) return false;
  return !closures.some(({ from, to }) => from <= day && day <= to);
}

/**
 * The last day of a length of time that begins on `day`, which itself is day 0. Months and years end on the day of the same
 * number, or on the last of a month that has none: six months from 31 August end on 28 or 29 February.
 */
export function addLength(day: string, { count, unit }: Length, calendar: WorkingCalendar): string {
  if (unit === 'working-days') return addWorkingDays(day, count, calendar);
  return Temporal.PlainDate.from(day)
    .add({ [unit]: count }, { overflow: 'constrain' })
    .toString();
}

/** An office may not be closed longer than this, in days on end: after that every day counts, or a client would wait for ever. */
const longestClosure = 60;

/** The `count`-th working day after `day`, which itself is day 0. */
function addWorkingDays(day: string, count: number, calendar: WorkingCalendar): string {
  let date = day;
  let closed = 0;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    closed = isWorkingDay(date, calendar) ? 0 : closed + 1;
    if (closed === 0 || closed > longestClosure) left--;
  }
  return date;
}

/** How many working days lie after `from`, up to and with `to`. */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorkingDay(date, calendar)) count++;
  return count;
}

/** `day` itself, or the last working day before it. */
export function workingDayUntil(day: string, calendar: WorkingCalendar): string {
  let date = day;
  for (let left = longestClosure; left > 0 && !isWorkingDay(date, calendar); left--) date = addDays(date, -1);
  return date;
}
