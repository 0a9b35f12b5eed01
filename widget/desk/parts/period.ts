/** Stretches of time of the figures in words. */
import { periods as words } from '../words/survey.ts';

const english = 'en-GB';
const monthOf = (year: string, month: number, style: 'long' | 'full') =>
  new Intl.DateTimeFormat(english, {
    month: 'long',
    ...(style === 'full' ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), month));

/** `2026-Q4` as `October to December 2026`. */
export function periodName(period: string): string {
  const [year = '', quarter] = period.split('-Q');
  if (period === 'all') return words.allTime;
  if (quarter === undefined) return year;
  const last = Number(quarter) * 3 - 1;
  return words.quarter(monthOf(year, last - 2, 'long'), monthOf(year, last, 'full'));
}

/** `2026-11` as `November 2026`. */
export const monthName = (month: string): string => {
  const [year = '', number = '1'] = month.split('-');
  return monthOf(year, Number(number) - 1, 'full');
};
