/** Public holidays of a country and region, by year, with their substitutes; what the packs and firms name is looked up here. */
import Holidays from 'date-holidays';

/**
 * Whose holidays are meant. `types`: which kinds close an office there; `also`, `without`: days and names that the calendar we take
 * them from has wrong.
 */
export interface HolidayRegion {
  country: string;
  region: string | null;
  types: readonly ('public' | 'bank')[];
  also?: readonly string[] | undefined;
  without?: readonly string[] | undefined;
}

let index: Holidays | undefined;

/** Every country holidays are known of, by its code. */
export const holidayCountries = (): Readonly<Record<string, string>> => {
  index ??= new Holidays();
  return index.getCountries();
};

/** The regions of a country, by their codes; none where it has none. */
export const holidayRegions = (country: string): Readonly<Record<string, string>> => {
  index ??= new Holidays();
  return index.getStates(country) ?? {};
};

export const isHolidayRegion = (country: string, region: string | null): boolean =>
  Object.hasOwn(holidayCountries(), country) && (region === null || Object.hasOwn(holidayRegions(country), region));

const known = new Map<string, ReadonlySet<string>>();

/** The days of a year that are holidays all day, `YYYY-MM-DD`. Those that begin in the afternoon or evening are working days. */
export function holidaysOf(of: HolidayRegion, year: number): ReadonlySet<string> {
  const { country, region, types, also = [], without = [] } = of;
  const name = [country, region, types, also, without, year].join('/');
  const found = known.get(name);
  if (found) return found;
  const calendar = region ? new Holidays(country, region) : new Holidays(country);
  const days = calendar
    .getHolidays(year)
    .filter(({ type, name: called }) => types.some((one) => one === type) && !without.includes(called))
    .filter(({ date }) => / 00:00/.test(date) || date.length === 10)
    .flatMap(({ date, start, end }) => daysFrom(date.slice(0, 10), Math.round((+end - +start) / 86_400_000)));
  const made = new Set([...days, ...also]);
  known.set(name, made);
  return made;
}

/** Some last several days. */
function daysFrom(first: string, count: number): string[] {
  const begin = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: Math.max(1, count) }, (_, at) =>
    new Date(begin + at * 86_400_000).toISOString().slice(0, 10),
  );
}
