/** Dates as people say them, in the page's language. */

/** `2026-11-30` as "Monday, 30 November 2026". A calendar date has no zone, so none may shift it. */
export const longDate = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** An instant as day and time in the firm's zone, such as "23 November 2026 at 09:30". */
export const dayAndTime = (instant: string, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(instant));

/** A partial date: "14 March 2026", "March 2026" or "2026". */
export function partialDateText(value: string, locale: string): string {
  const [year = '', month, day] = value.split('-');
  if (!month) return year;
  const shape: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, day ? { ...shape, day: 'numeric' } : shape).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
}
