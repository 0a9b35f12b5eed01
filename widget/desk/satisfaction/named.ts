/** Numbers, shares and stretches of time of the figures in words, and what is said where a figure is not shown. */
import type { DeskFigures } from '../../../sdk/contract/desk/figures.ts';
import { labelled } from '../parts/labelled.ts';
import { satisfaction as words } from '../words/satisfaction.ts';
import type { Question } from './question.ts';

const english = 'en-GB';

export const areaName = (area: Question['area']): string =>
  area === null ? words.choose.all : (labelled('areas').find(({ code }) => code === area)?.label ?? area);

/** A count, or that it is not shown. */
export const counted = (count: number | null, { least }: Pick<DeskFigures, 'least'>): string =>
  count === null ? words.few(least) : String(count);

/** `0.723` as `72 %`. */
export const share = (rate: number): string =>
  new Intl.NumberFormat(english, { style: 'percent', maximumFractionDigits: 0 }).format(rate);

type Rated = Pick<DeskFigures['groups'][number], 'invited' | 'rate'>;

/** The response rate of a group in words. Nobody asked is no rate, and no secret either. */
export function rateOf({ invited, rate }: Rated, figures: Pick<DeskFigures, 'least'>): string {
  if (rate !== null) return share(rate);
  return invited === 0 ? words.asked.noRate : words.few(figures.least);
}
