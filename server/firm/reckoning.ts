/** What dates of a complaint are reckoned from: its pack, and the calendar, zone, targets and warnings of its firm. */
import type { Length } from '../../sdk/contract/clock.ts';
import type { Basis } from '../../sdk/contract/codes.ts';
import type { WorkingCalendar } from '../packs/calendar.ts';
import type { HolidayRegion } from '../packs/holidays.ts';
import { type Body, type Limit, nameOf, type Pack } from '../packs/pack.ts';
import { packNamed, packOf, requirePacks } from '../packs/packs.ts';
import type { Settings } from './settings.ts';

export interface Reckoning {
  pack: Pack;
  timeZone: string;
  calendar: WorkingCalendar;
  targets: Settings['targets'];
  warnings: Settings['warnings'];
  /** How many working days after its answer a client is asked how it was handled. */
  askAfter: number;
  /** The body outside and its terms; null where there is none. */
  outside: OutsideTerms | null;
}

/** A body as clients are told of it. `read`: the day its contact data was read; null where the firm itself gave it. */
export interface OutsideBody extends Pick<Body, 'name' | 'phone' | 'email' | 'web' | 'post' | 'free'> {
  read: string | null;
}

/** `after`: how long the firm has first, on this `basis`; null: it can be asked at any time. `verified`: whether that is sure. */
export interface OutsideTerms {
  body: OutsideBody;
  after: Length | null;
  basis: Basis;
  verified: boolean;
  limits: readonly Limit[];
}

const known = new WeakMap<Settings, Map<string, Reckoning>>();

/** Of a firm now, or of a complaint by the `packName` it began with. The same object as long as the settings are. */
export function reckoningOf(settings: Settings, packName = nameOf(packOf(settings.jurisdiction))): Reckoning {
  const ofSettings = known.get(settings) ?? new Map<string, Reckoning>();
  known.set(settings, ofSettings);
  const found = ofSettings.get(packName) ?? reckon(settings, packNamed(packName));
  ofSettings.set(packName, found);
  return found;
}

function reckon(settings: Settings, pack: Pack): Reckoning {
  const { timeZone, closures, targets, warnings, calendar, survey } = settings;
  const holidays = calendar ? holidaysIn(calendar) : pack.holidays;
  const outside = outsideOf(settings, pack);
  return { pack, timeZone, calendar: { holidays, closures }, targets, warnings, askAfter: survey.after, outside };
}

/** As the pack of that country and region has them, if there is one: it knows what calendars have wrong. */
function holidaysIn({ country, region }: NonNullable<Settings['calendar']>): HolidayRegion {
  const there = [...requirePacks().now.values()].map(({ holidays }) => holidays);
  const known = there.find((one) => one?.country === country && one.region === region);
  return known ?? { country, region, types: ['public', 'bank'] };
}

function outsideOf({ outside: own }: Settings, { outside, bodies }: Pack): OutsideTerms | null {
  const body = outside && bodies[outside.body];
  if (body) {
    const { opens, limits } = outside;
    const after = 'after' in opens ? opens.after : null;
    const basis = opens.verified ? opens.basis : 'target';
    return { body, after, basis, verified: opens.verified, limits };
  }
  if (!own) return null;
  const { after, ...named } = own;
  return { body: { ...named, read: null }, after, basis: 'target', verified: true, limits: [] };
}

/** What a firm can have targets of its own for. */
type Targeted = keyof Settings['targets'];

/** A date that is promised to everyone alike. */
export interface Promised<Code extends Targeted = 'acknowledge' | 'respond'> {
  code: Code;
  within: Length;
  basis: Basis;
}

/** What everyone is promised before they complain. */
export const promised = (reckoning: Reckoning): Promised[] =>
  (['acknowledge', 'respond'] as const).flatMap((code) => promiseOf(reckoning, code) ?? []);

/**
 * One promise; undefined where nothing is timed. The firm's own target stands for the pack's only where it is as short
 * whatever the calendar: a rule is not to be hidden behind a target that may end later.
 */
export function promiseOf<Code extends Targeted>({ pack, targets }: Reckoning, code: Code): Promised<Code> | undefined {
  const law = pack.deadlines[code];
  const own = targets[code];
  if (own && (!law || neverLater(own, law.within))) return { code, within: own, basis: 'target' };
  return law ? { code, within: law.within, basis: law.verified ? law.basis : 'target' } : undefined;
}

/** Working days can be set beside working days only: how long they take depends on when the office is closed. */
const neverLater = (own: Length, law: Length): boolean =>
  own.unit === law.unit ? own.count <= law.count : longestDays(own) <= shortestDays(law);

const daysOf: Readonly<Record<Length['unit'], readonly [least: number, most: number]>> = {
  'working-days': [1, Number.POSITIVE_INFINITY],
  days: [1, 1],
  weeks: [7, 7],
  months: [28, 31],
  years: [365, 366],
};

const shortestDays = ({ count, unit }: Length): number => count * daysOf[unit][0];
const longestDays = ({ count, unit }: Length): number => count * daysOf[unit][1];
