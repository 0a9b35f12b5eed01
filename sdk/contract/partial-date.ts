/** Dates as people know them: a year, a month of a year, or a day. */
import * as z from 'zod/mini';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, real, from 1900 on. Whether it lies in the future is asked apart, with the time. */
export const partialDate = () =>
  z
    .string()
    .check(
      z.refine(isPartialDate, { params: { item: 'invalid' } }),
      z.meta({ pattern: shape.source, examples: ['2026', '2026-03', '2026-03-14'] }),
    );

/** True for a real partial date from 1900 on; 29 February only in leap years; no time of day. */
export function isPartialDate(value: string): boolean {
  const found = shape.exec(value);
  if (!found) return false;
  const [year, month = 1, day = 1] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part))) as [
    number,
    number?,
    number?,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * True when the whole of `value` lies after today in the zone that is furthest ahead (UTC+14), so that nobody is told
 * that today is in the future.
 */
export function isInFuture(value: string, now: number): boolean {
  const today = new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
  return value > today.slice(0, value.length);
}

/** True when `to` ends before `from` begins: the whole of `to` lies earlier. */
export const isBefore = (to: string, from: string): boolean => {
  const length = Math.min(to.length, from.length);
  return to.slice(0, length) < from.slice(0, length);
};
