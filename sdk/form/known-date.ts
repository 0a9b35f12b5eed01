/** Reads day, month and year as people type them: numbers in any digits, month names in their language or English. */

import { isPartialDate } from '../contract/partial-date.ts';
import { welshMonths } from '../words/welsh.ts';

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
  // "27th", "27.", "1er", "27ain", "27日": what languages put after the number of a day.
  const dayNumber = /^(\d{1,2})[\p{L}.]{0,4}$/u.exec(day)?.[1];
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
    .replace(/\p{Nd}/gu, digit)
    .replace(/(?<=\d)[年月日号號]$|[,/،]+$/gu, '')
    .replace(/^0+(?=\d)/, '');

/** The digits of every script stand ten in a row, so that each has its value of others before it. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value % 10);
}

/** 1 to 12 from a number, or a name or its first three letters or more; undefined when it is neither or could be two. */
function readMonth(typed: string, locale: string): number | undefined {
  const number = Number(/^(\d{1,2})\.?$/.exec(typed)?.[1] ?? 0);
  if (number) return number <= 12 ? number : undefined;
  const text = plain(typed);
  return [locale, 'en'].map((tag) => monthNamed(text, namesOf(tag))).find((found) => found !== undefined);
}

function monthNamed(text: string, names: readonly (readonly string[])[]): number | undefined {
  const whole = names.findIndex((month) => month.includes(text));
  if (whole >= 0) return whole + 1;
  const begun = names.flatMap((month, at) => (month.some((name) => name.startsWith(text)) ? [at + 1] : []));
  return text.length >= 3 && begun.length === 1 ? begun[0] : undefined;
}

/** Countries of one language that name the months in their own way. */
const relatives: Readonly<Record<string, readonly string[]>> = { ar: ['ar-SY', 'ar-MA'] };

/** The names of each month: long and short, alone and beside a day, which some languages tell apart. */
function namesOf(locale: string): string[][] {
  const language = locale.split('-')[0] ?? '';
  if (language === 'cy') return welshMonths.map((name) => [plain(name)]);
  const tags = [locale, ...(relatives[language] ?? [])];
  const formats = tags.flatMap((tag) =>
    (['long', 'short'] as const).flatMap((month) =>
      [{}, { day: 'numeric' } as const].map(
        (beside) => new Intl.DateTimeFormat(tag, { ...beside, month, calendar: 'gregory', timeZone: 'UTC' }),
      ),
    ),
  );
  return Array.from({ length: 12 }, (_, at) => formats.map((format) => nameIn(format, Date.UTC(2026, at, 1))));
}

const nameIn = (format: Intl.DateTimeFormat, date: number): string =>
  plain(format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '');

/** Without case, dots, accents, spaces and the sign for "month". */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}.\s月]/gu, '')
    .toLowerCase();
