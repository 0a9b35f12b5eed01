/** Days: what day it is at a firm's office, and which days count as working days there. */
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

const days = new Map<string, Intl.DateTimeFormat>();

/** The calendar date at `now` (milliseconds UTC) in an IANA zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, now: number): string {
  let format = days.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    days.set(timeZone, format);
  }
  return format.format(now);
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
