/** What the address of the figures asks: when the complaints ended, and in which area of law. */
import { type AreaCode, areaCodes } from '../../../sdk/contract/codes.ts';

/** `period`: `all`, a year (`2026`) or a quarter (`2026-Q4`). `area` null: all. */
export interface Question {
  period: string;
  area: AreaCode | null;
}

const quarter = /^\d{4}-Q[1-4]$/;
const aPeriod = /^(all|\d{4}(-Q[1-4])?)$/;

/** An area of one quarter is never shown: too few people would stand behind it. */
export const isApart = ({ period, area }: Question): boolean => area !== null && quarter.test(period);

/** What nobody could have meant is left out; what cannot be shown loses its area. */
export function questionIn(query: URLSearchParams): Question {
  const period = aPeriod.exec(query.get('period') ?? '')?.[0] ?? 'all';
  const area = areaCodes.find((one) => one === query.get('area')) ?? null;
  return isApart({ period, area }) ? { period, area: null } : { period, area };
}

export function addressOf({ period, area }: Question): string {
  const query = new URLSearchParams({ ...(period === 'all' ? {} : { period }), ...(area ? { area } : {}) });
  const asked = String(query);
  return asked ? `/desk/satisfaction?${asked}` : '/desk/satisfaction';
}

export const isSame = (one: Question, other: Question): boolean => addressOf(one) === addressOf(other);
