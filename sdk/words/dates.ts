/** Dates as people say them, in the page's language; always of the Gregorian calendar, as the law counts. */
import { welshDays, welshMonths } from './welsh.ts';

/** `2026-11-30` as "Monday, 30 November 2026". A calendar date has no zone, so none may shift it. */
export const longDate = (date: string, locale: string): string =>
  written(new Date(`${date}T00:00:00Z`), locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** The day of an instant in the firm's zone, such as "23 November 2026". */
export const dayOf = (instant: string, locale: string, timeZone: string): string =>
  written(new Date(instant), locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone });

/** An instant as day and time in the firm's zone, such as "23 November 2026 at 09:30". */
export const dayAndTime = (instant: string, locale: string, timeZone: string): string =>
  isWelsh(locale)
    ? `${dayOf(instant, locale, timeZone)} ${timeOf(instant, timeZone)}`
    : formatted(new Date(instant), locale, { dateStyle: 'long', timeStyle: 'short', timeZone });

const timeOf = (instant: string, timeZone: string): string =>
  formatted(new Date(instant), 'en-GB', { hour: '2-digit', minute: '2-digit', timeZone });

/** A partial date: "14 March 2026", "March 2026" or "2026". */
export function partialDateText(value: string, locale: string): string {
  const [year = '', month, day] = value.split('-');
  if (!month) return year;
  return written(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`), locale, {
    ...(day ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

const isWelsh = (locale: string): boolean => /^cy\b/i.test(locale);

const formatted = (date: Date, locale: string, shape: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...shape, calendar: 'gregory' }).format(date);

/** Day, month and year in Welsh stand in the order of British English, with names of their own. */
function written(date: Date, locale: string, shape: Intl.DateTimeFormatOptions): string {
  if (!isWelsh(locale)) return formatted(date, locale, shape);
  const part = (options: Intl.DateTimeFormatOptions): number =>
    Number.parseInt(formatted(date, 'en-GB', { ...options, timeZone: shape.timeZone }), 10);
  const [day, month, year] = [part({ day: 'numeric' }), part({ month: 'numeric' }), part({ year: 'numeric' })];
  const weekday = welshDays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const name = welshMonths[month - 1];
  const spelt = shape.day ? `${day} ${name} ${year}` : `${name} ${year}`;
  return shape.weekday ? `${weekday}, ${spelt}` : spelt;
}
