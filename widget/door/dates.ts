/** Dates as the tracker writes them: whole, in the language of the view and the zone of the firm, never "in three days". */
import { dayAndTime, dayOf, longDate } from '../../sdk/words/dates.ts';

/** How the tracker writes dates. */
export interface DateWords {
  /** A calendar date, `2026-11-30`, as "Monday 30 November 2026": the same day everywhere, whatever the zone. */
  day(date: string): string;
  /** The day of an instant where the firm is. */
  dayOf(instant: string): string;
  /** Day and time of an instant where the firm is. */
  timeOf(instant: string): string;
}

/** Dates for a language and an IANA zone. */
export const dateWords = (locale: string, timeZone: string): DateWords => ({
  day: (date) => longDate(date, locale),
  dayOf: (instant) => dayOf(instant, locale, timeZone),
  timeOf: (instant) => dayAndTime(instant, locale, timeZone),
});
