/** Dates and times as the desk says them: of the firm's own time zone, whoever looks from wherever. */
import type { DeskSession } from '../../../sdk/contract/desk/session.ts';

type Firm = Pick<DeskSession['firm'], 'timeZone'>;

/** `23 November 2026, 09:30`. */
export const momentIn = ({ timeZone }: Firm, instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(instant));

/** `Monday 23 November 2026`. */
export const dayIn = ({ timeZone }: Firm, instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone }).format(new Date(instant));

/** `09:30`. */
export const timeIn = ({ timeZone }: Firm, instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(new Date(instant));

/** `handler, administrator` as `handler and administrator`. */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
