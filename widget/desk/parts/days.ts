/** Days as people at the firm count them: in its own zone, said short where the year is plain. */
import { dayAndTime, dayOf } from '../../../sdk/words/dates.ts';
import { now } from './now.ts';

const english = 'en-GB';

/** How a view of the desk says dates and instants, in the zone of the firm. */
export interface Days {
  /** `2026-04-28` of the firm's present day. */
  today: string;
  /** A calendar date, such as "Tuesday 28 April"; with the year where that is another than the present. */
  date(date: string): string;
  /** An instant as day and time, such as "28 April 2026 at 09:30". */
  time(instant: string): string;
  /** The day of an instant, such as "28 April 2026". */
  day(instant: string): string;
}

/** `at`: the present moment, in milliseconds UTC. */
export function daysIn(timeZone: string, at = now()): Days {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
  return {
    today,
    date: (date) => calendarDate(date, date.slice(0, 4) !== today.slice(0, 4)),
    time: (instant) => dayAndTime(instant, english, timeZone),
    day: (instant) => dayOf(instant, english, timeZone),
  };
}

/** A calendar date has no zone, so none may shift it. */
const calendarDate = (date: string, withYear: boolean): string =>
  new Intl.DateTimeFormat(english, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(',', '');

/** Calendar days from one date to another; negative where the other lies before it. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
