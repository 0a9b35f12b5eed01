/**
 * Dates reckoned a second time, so that two ways can be compared: own arithmetic on numbers of days, holidays of the United Kingdom
 * as rules, and zones only by asking what day it is somewhere. It shares nothing with the server.
 */

/** A day as the number of days since 1 January 1970. */
type DayNumber = number;

export type Unit = 'working-days' | 'days' | 'weeks' | 'months' | 'years';

/** Whose bank holidays; null: none. */
export type Region = 'ENG' | 'SCT' | 'NIR' | null;

/** When an office is closed. */
export interface Office {
  region: Region;
  closures: readonly { from: string; to: string }[];
}

const minute = 60_000;
const fullDay = 1_440 * minute;

/** The day a length of time ends on that begins on `date`, which is day 0. */
export function endsOn(date: string, count: number, unit: Unit, office: Office): string {
  const begin = numberOf(date);
  if (unit === 'days') return written(begin + count);
  if (unit === 'weeks') return written(begin + 7 * count);
  if (unit === 'working-days') return written(workingDayAfter(begin, count, office));
  return monthsLater(date, unit === 'months' ? count : 12 * count);
}

/** How many days lie after `from`, up to and with `to`. */
export const daysAfter = (from: string, to: string): number => numberOf(to) - numberOf(from);

/** How many working days lie after `from`, up to and with `to`. */
export function workingDaysAfter(from: string, to: string, office: Office): number {
  const days = Array.from({ length: Math.max(0, daysAfter(from, to)) }, (_, at) => numberOf(from) + 1 + at);
  return days.filter((day) => works(day, office)).length;
}

/** The day it is at `instant` in a zone. */
export const dayAt = (instant: number, timeZone: string): string => clockAt(instant, timeZone).slice(0, 10);

/** The first instant at which it is a later day in a zone. */
export const overAt = (date: string, timeZone: string): number => firstAt(next(date, 1), '00', timeZone);

/** The first instant at which it is this day. */
export const beginsAt = (date: string, timeZone: string): number => firstAt(date, '00', timeZone);

/** The first instant of this day at which clocks show eight or later. */
export const morningAt = (date: string, timeZone: string): number => firstAt(date, '08', timeZone);

const next = (date: string, days: number): string => written(numberOf(date) + days);

/** Found by halving, to the minute: clocks somewhere show this day and hour within a day of its beginning in UTC. */
function firstAt(date: string, hour: string, timeZone: string): number {
  const midnight = (numberOf(date) * fullDay) / minute;
  let before = midnight - 15 * 60;
  let after = midnight + 22 * 60;
  while (after - before > 1) {
    const between = Math.floor((before + after) / 2);
    if (clockAt(between * minute, timeZone) >= `${date} ${hour}`) after = between;
    else before = between;
  }
  return after * minute;
}

/** What calendar and clock show: `2026-11-23 09`. */
function clockAt(instant: number, timeZone: string): string {
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  return `${padded(part('year'), part('month'), part('day'))} ${String(part('hour')).padStart(2, '0')}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const shown = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', hourCycle: 'h23' } as const;
  const made = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, ...shown });
  formats.set(timeZone, made);
  return made;
}

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Days of whole years since 1970, then of whole months, then of the month. */
function numbered(year: number, month: number, day: number): DayNumber {
  const before = year - 1;
  const years =
    365 * (year - 1970) + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477;
  const months = Array.from({ length: month - 1 }, (_, at) => lengthOf(year, at + 1));
  return years + months.reduce((sum, days) => sum + days, 0) + day - 1;
}

function numberOf(date: string): DayNumber {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return numbered(year, month, day);
}

function written(number: DayNumber): string {
  let year = 1970 + Math.floor(number / 366);
  while (numbered(year + 1, 1, 1) <= number) year++;
  let month = 1;
  while (month < 12 && numbered(year, month + 1, 1) <= number) month++;
  return padded(year, month, number - numbered(year, month, 1) + 1);
}

const padded = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** On the day of the same number, or on the last of a month that has none. */
function monthsLater(date: string, count: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const months = 12 * year + month - 1 + count;
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return padded(inYear, inMonth, Math.min(day, lengthOf(inYear, inMonth)));
}

/** 0 is Sunday; 1 January 1970 was a Thursday. */
const weekdayOf = (number: DayNumber): number => (number + 4) % 7;
const atWeekend = (number: DayNumber): boolean => [0, 6].includes(weekdayOf(number));

function works(number: DayNumber, { region, closures }: Office): boolean {
  if (atWeekend(number)) return false;
  const date = written(number);
  if (closures.some(({ from, to }) => numberOf(from) <= number && number <= numberOf(to))) return false;
  return region === null || !bankHolidays(region, Number(date.slice(0, 4))).has(number);
}

/** How many days on end nobody need come to the office before every further one counts. */
const mostShut = 60;

function workingDayAfter(begin: DayNumber, count: number, office: Office): DayNumber {
  let day = begin;
  for (let found = 0; found < count; ) {
    day += 1;
    if (works(day, office) || shutTooLong(day, begin, office)) found += 1;
  }
  return day;
}

/** Whether nobody has worked since `begin` on this day and the sixty before it. */
function shutTooLong(day: DayNumber, begin: DayNumber, office: Office): boolean {
  if (day - begin <= mostShut) return false;
  return Array.from({ length: mostShut + 1 }, (_, back) => day - back).every((one) => !works(one, office));
}

const holidays = new Map<string, ReadonlySet<DayNumber>>();

/** Proclaimed once. Royal occasions before 2026 are left out. */
const once: Readonly<Record<Exclude<Region, null>, readonly string[]>> = { ENG: [], SCT: ['2026-06-15'], NIR: [] };

/** The bank holidays of a year. One on a weekend is kept on the next weekday that is none already. */
function bankHolidays(region: Exclude<Region, null>, year: number): ReadonlySet<DayNumber> {
  const name = `${region} ${year}`;
  const made = holidays.get(name) ?? bankHolidaysOf(region, year);
  holidays.set(name, made);
  return made;
}

function bankHolidaysOf(region: Exclude<Region, null>, year: number): ReadonlySet<DayNumber> {
  const easter = easterOf(year);
  const scottish = region === 'SCT';
  const fixed: [month: number, day: number][] = [
    [1, 1],
    ...(scottish ? ([[1, 2]] as [number, number][]) : []),
    ...(region === 'NIR' ? ([[3, 17]] as [number, number][]) : []),
    ...(region === 'NIR' ? ([[7, 12]] as [number, number][]) : []),
    ...(scottish ? ([[11, 30]] as [number, number][]) : []),
    [12, 25],
    [12, 26],
  ];
  const days = fixed.map(([month, day]) => numbered(year, month, day));
  const all = new Set([
    ...days.filter((day) => !atWeekend(day)),
    easter - 2,
    ...(scottish ? [] : [easter + 1]),
    mondayFrom(numbered(year, 5, 1)),
    mondayFrom(numbered(year, 5, 25)),
    mondayFrom(scottish ? numbered(year, 8, 1) : numbered(year, 8, 25)),
    ...once[region].map(numberOf).filter((day) => written(day).startsWith(String(year))),
  ]);
  for (const day of days.filter(atWeekend)) all.add(freeWeekdayAfter(day, all));
  return all;
}

const mondayFrom = (day: DayNumber): DayNumber => day + ((8 - weekdayOf(day)) % 7);

function freeWeekdayAfter(day: DayNumber, taken: ReadonlySet<DayNumber>): DayNumber {
  let next = day + 1;
  while (atWeekend(next) || taken.has(next)) next += 1;
  return next;
}

/** Easter Sunday by the computus of Meeus, Jones and Butcher. */
function easterOf(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return numbered(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
