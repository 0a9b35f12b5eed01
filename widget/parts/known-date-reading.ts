/** Reads day, month and year as people type them: numbers in any digits, month names in their language or English. */
import { isPartialDate } from '../../sdk/contract/partial-date.ts';

export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

export type DateFault = 'year-missing' | 'month-missing' | 'year-invalid' | 'month-invalid' | 'day-invalid' | 'invalid';

/** `value`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; neither member where nothing was typed. */
export interface ReadDate {
  value?: string;
  fault?: { part: keyof TypedDate; code: DateFault };
}

/** What was meant, or the first field that needs another look. Whether it is in the future is not asked here. */
export function readKnownDate(typed: TypedDate, locale: string): ReadDate {
  const [day, month, year] = [tidy(typed.day), tidy(typed.month), tidy(typed.year)];
  if (!day && !month && !year) return {};
  const wrong = (part: keyof TypedDate, code: DateFault): ReadDate => ({ fault: { part, code } });
  if (day && !month) return wrong('month', 'month-missing');
  if (!year) return wrong('year', 'year-missing');
  if (!/^\d{4}$/.test(year)) return wrong('year', 'year-invalid');
  const monthNumber = month ? readMonth(month, locale) : undefined;
  if (month && !monthNumber) return wrong('month', 'month-invalid');
  const dayNumber = /^(\d{1,2})(st|nd|rd|th|\.)?$/i.exec(day)?.[1];
  if (day && !(Number(dayNumber) >= 1 && Number(dayNumber) <= 31)) return wrong('day', 'day-invalid');
  const value = [year, monthNumber, dayNumber]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return isPartialDate(value) ? { value } : wrong(day ? 'day' : 'year', 'invalid');
}

const tidy = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\p{Cf}\s]/gu, '')
    .replace(/[,/]+$|^0+(?=\d)/g, '');

/** 1 to 12 from a number, or a name or its first three letters or more; undefined when it is neither or could be two. */
function readMonth(typed: string, locale: string): number | undefined {
  const text = plain(typed);
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : undefined;
  if (text.length < 3) return undefined;
  const fitting = [locale, 'en']
    .map((language) =>
      monthNames(language).flatMap((names, at) => (names.some((name) => name.startsWith(text)) ? [at + 1] : [])),
    )
    .find((found) => found.length === 1);
  return fitting?.[0];
}

function monthNames(locale: string): string[][] {
  const styles = ['long', 'short'] as const;
  const formats = styles.map((month) => new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }));
  return Array.from({ length: 12 }, (_, at) => formats.map((format) => plain(format.format(Date.UTC(2026, at, 1)))));
}

/** Without case, dots and accents. `sept` is the short form people write; some systems know only `sep`. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
