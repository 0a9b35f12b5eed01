/** What is due by the clocks of a complaint, and when to look again. Pure: the timetable and every entry ask here. */
import type { Clock } from '../../sdk/contract/clock.ts';
import type { Reckoning } from '../firm/reckoning.ts';
import { addDays, hourOf, workingDayUntil } from '../packs/calendar.ts';
import type { DeadlineCode } from '../packs/pack.ts';
import type { Standing } from './rules.ts';

/** Warnings come when the day's work begins. */
const officeOpens = 8;

type Timed = Pick<Standing, 'status' | 'clocks'>;

const timed: readonly Standing['status'][] = ['received', 'acknowledged', 'investigating', 'waiting-for-you'];

/** Whether the firm's time runs at all. */
export const runs = ({ status }: Pick<Standing, 'status'>): boolean => timed.includes(status);

/** When the timetable has to look at a complaint next, in milliseconds UTC; null: never, unless something happens to it. */
export function nextLook(complaint: Timed, reckoning: Reckoning): number | null {
  if (!runs(complaint)) return null;
  const instants = complaint.clocks.flatMap((clock) => [
    ...warningsOf(clock, reckoning).map(({ at }) => at),
    ...endOfTime(clock),
  ]);
  return instants.length > 0 ? Math.min(...instants) : null;
}

/** Something that is due: a warning to the firm, a date that passed, or the way outside that is open. */
export type DueWork = { what: 'warned' | 'date-missed' | 'outside-opened'; clock: Clock; at: number; before: number };

/** All that is due at `now`, in the order it fell due. Of several warnings of one date only the nearest. */
export function dueNow(complaint: Timed, reckoning: Reckoning, now: number): DueWork[] {
  if (!runs(complaint)) return [];
  return complaint.clocks.flatMap((clock) => dueOf(clock, reckoning, now)).toSorted((one, other) => one.at - other.at);
}

function dueOf(clock: Clock, reckoning: Reckoning, now: number): DueWork[] {
  const [end] = endOfTime(clock);
  if (end !== undefined && end <= now)
    return [{ what: clock.code === 'outside' ? 'outside-opened' : 'date-missed', clock, at: end, before: 0 }];
  const warning = warningsOf(clock, reckoning).findLast(({ at }) => at <= now);
  return warning ? [{ what: 'warned', clock, ...warning }] : [];
}

/** The instant a clock runs out, once; none for one that stands still or is over. */
const endOfTime = ({ met, paused, missed, by, at }: Clock): number[] => (met || paused || missed === by ? [] : [at]);

interface Warning {
  before: number;
  at: number;
}

/** The warnings that are still to come, the farthest first. */
function warningsOf(clock: Clock, reckoning: Reckoning): Warning[] {
  const { code, met, paused, missed, by, warned = Number.POSITIVE_INFINITY } = clock;
  if (code === 'outside' || met || paused || missed === by) return [];
  return allWarnings(reckoning, code, clock).filter(({ before }) => before < warned);
}

const known = new WeakMap<Reckoning, Map<string, readonly Warning[]>>();

/** On working days after day 0. Thousands of complaints share their dates: each pair of them is reckoned once. */
function allWarnings(reckoning: Reckoning, code: DeadlineCode, { from, by }: Clock): readonly Warning[] {
  const ofReckoning = known.get(reckoning) ?? new Map<string, readonly Warning[]>();
  known.set(reckoning, ofReckoning);
  const name = `${code} ${from} ${by}`;
  const found = ofReckoning.get(name) ?? reckon(reckoning, code, from, by);
  if (ofReckoning.size > 5_000) ofReckoning.clear();
  ofReckoning.set(name, found);
  return found;
}

const reckon = ({ warnings, calendar, timeZone }: Reckoning, code: DeadlineCode, from: string, by: string): Warning[] =>
  [...warnings[code]]
    .sort((one, other) => other - one)
    .map((before) => ({ before, day: workingDayUntil(addDays(by, -before), calendar) }))
    .filter(({ day }) => day > from)
    .map(({ before, day }) => ({ before, at: hourOf(day, officeOpens, timeZone) }));
