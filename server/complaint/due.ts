/** What is due by the clocks of a complaint, and when to look again. Pure: the timetable and every entry ask here. */
import { type Clock, clockOf, type DeadlineCode, deadlineCodes } from '../../sdk/contract/clock.ts';
import { openStatuses } from '../../sdk/contract/history.ts';
import type { Reckoning } from '../firm/reckoning.ts';
import { addDays, hourOf, officeOpens, workingDayUntil } from '../packs/calendar.ts';
import { type ComplaintRow, noDate } from '../store/tables.ts';
import type { Standing } from './rules.ts';

type Timed = Pick<Standing, 'status' | 'clocks' | 'survey' | 'survey_at'>;

/** Whether the firm's time runs at all. */
export const runs = ({ status }: Pick<Standing, 'status'>): boolean => openStatuses.some((one) => one === status);

/** When the timetable has to look at a complaint next, in milliseconds UTC; null: never, unless something happens to it. */
export function nextLook(complaint: Timed, reckoning: Reckoning): number | null {
  if (!runs(complaint)) return complaint.survey_at;
  const instants = complaint.clocks.flatMap((clock) => [
    ...warningsOf(clock, reckoning).map(({ at }) => at),
    ...endOfTime(clock, reckoning),
  ]);
  return instants.length > 0 ? Math.min(...instants) : null;
}

/** The earliest date the firm has to keep, as a row has it. A clock that stands still has none. */
export function nextDue(complaint: Timed): Pick<ComplaintRow, 'next_at' | 'next_code'> {
  if (!runs(complaint)) return { next_at: null, next_code: null };
  const due = deadlineCodes
    .map((code) => clockOf(complaint.clocks, code))
    .filter((clock): clock is Clock & { code: DeadlineCode } => clock !== undefined && !clock.met && !clock.paused)
    .reduce<(Clock & { code: DeadlineCode }) | null>((first, one) => (first && first.at <= one.at ? first : one), null);
  return { next_at: due?.at ?? noDate, next_code: due?.code ?? null };
}

/** Something that is due: a warning to the firm, a date that passed, or the way outside that is open. `at`: since when. */
export type DueWork = { at: number } & (
  | { what: 'warned'; code: DeadlineCode; by: string; before: number }
  | { what: 'date-missed'; code: DeadlineCode; by: string }
  | { what: 'outside-opened' }
);

/** All that is due at `now`, in the order it fell due. Of several warnings of one date only the nearest. */
export function dueNow(complaint: Timed, reckoning: Reckoning, now: number): DueWork[] {
  if (!runs(complaint)) return [];
  return complaint.clocks.flatMap((clock) => dueOf(clock, reckoning, now)).toSorted((one, other) => one.at - other.at);
}

/** Whether the client of a complaint that has ended is to be asked now how it was handled: for the first time, or once more. */
export function askingDue(complaint: Timed, now: number): 'survey-invited' | 'survey-reminded' | null {
  const { survey, survey_at: at } = complaint;
  if (runs(complaint) || at === null || at > now) return null;
  return survey === 'planned' ? 'survey-invited' : 'survey-reminded';
}

function dueOf(clock: Clock, reckoning: Reckoning, now: number): DueWork[] {
  const { code, by } = clock;
  const [end] = endOfTime(clock, reckoning);
  if (code === 'outside') return end !== undefined && end <= now ? [{ what: 'outside-opened', at: end }] : [];
  if (end !== undefined && end <= now) return [{ what: 'date-missed', code, by, at: end }];
  const warning = warningsOf(clock, reckoning).findLast(({ at }) => at <= now);
  return warning ? [{ what: 'warned', code, by, ...warning }] : [];
}

/** The instant a clock runs out, once; none for one that stands still or is over, or for a way outside that is there no more. */
function endOfTime({ code, met, paused, missed, by, at }: Clock, { outside }: Reckoning): number[] {
  if (code === 'outside' && !outside) return [];
  return met || paused || missed === by ? [] : [at];
}

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

const reckoned = new WeakMap<Reckoning, Map<string, readonly Warning[]>>();

/** On working days after day 0. Thousands of complaints share their dates: each pair of them is reckoned once. */
function allWarnings(reckoning: Reckoning, code: DeadlineCode, { from, by }: Clock): readonly Warning[] {
  const ofReckoning = reckoned.get(reckoning) ?? new Map<string, readonly Warning[]>();
  reckoned.set(reckoning, ofReckoning);
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
