/** The clocks of a complaint, pure: how they begin, stand still, go on and are given more time. */
import {
  type Clock,
  type ClockCode,
  clockOf,
  type DeadlineCode,
  type Due,
  deadlineCodes,
  type Length,
  type Move,
  withClock,
} from '../../sdk/contract/clock.ts';
import type { Basis } from '../../sdk/contract/codes.ts';
import type { Reckoning } from '../firm/reckoning.ts';
import { addDays, addLength, daysBetween, endOf, hourOf, officeOpens, workingDaysBetween } from '../packs/calendar.ts';
import { type Deadline, inForce, nameOf } from '../packs/pack.ts';

const begun = new WeakMap<Reckoning, Map<string, readonly Clock[]>>();

/** The clocks of a complaint about `issues` received on `day` in the firm's zone. The day of receipt is day 0. */
export function beginClocks(reckoning: Reckoning, day: string, issues: readonly string[]): readonly Clock[] {
  const ofReckoning = begun.get(reckoning) ?? new Map<string, readonly Clock[]>();
  begun.set(reckoning, ofReckoning);
  const name = [day, ...issues].join();
  const found = ofReckoning.get(name) ?? [
    ...deadlineCodes.flatMap((code) => begin(reckoning, code, day, issues) ?? []),
    ...beginOutside(reckoning, day),
  ];
  if (ofReckoning.size > 1_000) ofReckoning.clear();
  ofReckoning.set(name, found);
  return found;
}

/** By the pack or by the firm's own target, whichever ends earlier; undefined where nothing is timed. */
function begin(reckoning: Reckoning, code: DeadlineCode, day: string, issues: readonly string[]): Clock | undefined {
  const { pack, targets } = reckoning;
  const deadline = pack.deadlines[code];
  const target = code === 'data-protection' ? null : targets[code];
  const law = deadline && applies(deadline, day, issues) ? fromPack(reckoning, code, deadline, day) : undefined;
  const counted = { within: target as Length, rule: `own/${code}`, basis: 'target' } as const;
  const own = target ? clockFrom(reckoning, code, day, counted) : undefined;
  if (!law || !own) return own ?? law;
  if (own.by >= law.by) return law;
  return law.basis === 'target' ? own : { ...own, notAfter: law.by };
}

const applies = (deadline: Deadline, day: string, issues: readonly string[]): boolean =>
  inForce(deadline, day) && (!deadline.when || deadline.when.some((code) => issues.includes(code)));

/** What is not verified is kept as a date, and never called a rule. */
function fromPack(reckoning: Reckoning, code: DeadlineCode, deadline: Deadline, day: string): Clock {
  const { within, verified, basis, firstDay } = deadline;
  const rule = `${nameOf(reckoning.pack)}/${code}`;
  const from = firstDay === 'counts' ? addDays(day, -1) : day;
  return { ...clockFrom(reckoning, code, from, { within, rule, basis: verified ? basis : 'target' }), from: day };
}

interface Counted {
  within: Length;
  rule: string;
  basis: Basis;
}

function clockFrom(
  { calendar, timeZone }: Reckoning,
  code: ClockCode,
  from: string,
  { within, rule, basis }: Counted,
): Clock {
  const by = addLength(from, within, calendar);
  return { code, rule, basis, length: within, from, by, at: endOf(by, timeZone) };
}

/** From its day on the body can be asked, whatever else moves. Where it can be asked at any time there is no clock. */
function beginOutside(reckoning: Reckoning, day: string): Clock[] {
  const { outside, pack, calendar, timeZone } = reckoning;
  if (!outside?.after) return [];
  const by = addLength(day, outside.after, calendar);
  const rule = `${nameOf(pack)}/outside`;
  const { basis, after } = outside;
  return [{ code: 'outside', rule, basis, length: after, from: day, by, at: hourOf(by, officeOpens, timeZone) }];
}

/** The next date to tell the client how far it is, counted from `day`; undefined where there is no such target. */
export function nextUpdate(reckoning: Reckoning, clocks: readonly Clock[], day: string): Due | undefined {
  const clock = clockOf(clocks, 'update');
  return clock && !clock.met ? anew(reckoning, clock, day) : undefined;
}

/** The date of a clock counted from another day, for as long as before. */
export function anew(reckoning: Reckoning, { code, by: was, length, rule, basis }: Clock, day: string): Due {
  const { by, at } = clockFrom(reckoning, code, day, { within: length, rule, basis });
  return { code, was, from: day, by, at };
}

/** The update clock begins again, and still stands where it stood; what was missed before is over. */
export const restarted = (clocks: readonly Clock[], { code, from, by, at }: Due): readonly Clock[] =>
  withClock(clocks, code, ({ rule, basis, length, from: before, paused, withdrawn }) => ({
    code,
    rule,
    basis,
    length,
    from: from ?? before,
    by,
    at,
    ...(paused ? { paused: from ?? paused } : {}),
    ...(withdrawn ? { withdrawn } : {}),
  }));

/**
 * Which clocks stand still while the firm waits for the client: those of targets, unless the pack says otherwise. One that has
 * run out already stays missed.
 */
export const pausable = ({ pack }: Reckoning, clocks: readonly Clock[], today: string): DeadlineCode[] =>
  clocks.flatMap(({ code, met, paused, by, rule }) =>
    code !== 'outside' && !met && !paused && by >= today && mayPause(pack.deadlines, code, rule) ? [code] : [],
  );

const mayPause = (deadlines: Reckoning['pack']['deadlines'], code: DeadlineCode, rule: string): boolean =>
  code !== 'acknowledge' && (rule.startsWith('own/') || deadlines[code]?.pause === 'while-waiting-for-client');

/** What stands still while the client has withdrawn: all that is nobody's but the firm's own, and has not run out. */
export const stoppable = (clocks: readonly Clock[], today: string): DeadlineCode[] =>
  clocks.flatMap(({ code, met, paused, by, basis }) =>
    code !== 'outside' && !met && !paused && by >= today && basis === 'target' ? [code] : [],
  );

/** Those clocks stand still from a day on. */
export const stopped = (
  clocks: readonly Clock[],
  codes: readonly DeadlineCode[],
  on: string,
  why: Pick<Clock, 'withdrawn'> = {},
): readonly Clock[] =>
  clocks.map((clock) => (codes.some((code) => code === clock.code) ? { ...clock, paused: on, ...why } : clock));

/**
 * The new dates of the clocks that stood still until `day`, for this reason and no other: as much later as they stood.
 */
export function resumed(
  reckoning: Reckoning,
  clocks: readonly Clock[],
  day: string,
  { withdrawn }: Pick<Clock, 'withdrawn'> = {},
): Due[] {
  return clocks.flatMap((clock): Due[] => {
    if (!clock.paused || clock.met || clock.withdrawn !== withdrawn) return [];
    const later = laterBy(reckoning, clock, clock.paused, day);
    const by = clock.notAfter && clock.notAfter < later ? clock.notAfter : later;
    return [{ code: clock.code, was: clock.by, by, at: endOf(by, reckoning.timeZone) }];
  });
}

function laterBy({ calendar }: Reckoning, { by, length }: Clock, from: string, to: string): string {
  if (length.unit !== 'working-days') return addDays(by, Math.max(0, daysBetween(from, to)));
  const count = workingDaysBetween(from, to, calendar);
  return count === 0 ? by : addLength(by, { count, unit: 'working-days' }, calendar);
}

/** Those that stood still go on, later where they stood for a while. */
export const wentOn = (clocks: readonly Clock[], dues: readonly Due[], entry: number): readonly Clock[] =>
  dues.reduce(
    (all, due) =>
      withClock(all, due.code, ({ paused: _, withdrawn: __, ...clock }) =>
        due.was === due.by ? clock : later(clock, due, 'pause', entry),
      ),
    clocks,
  );

/** More time, for the reason in the entry `told`. One that stands still goes on standing. */
export const extended = (clocks: readonly Clock[], dues: readonly Due[], told: number): readonly Clock[] =>
  dues.reduce((all, due) => withClock(all, due.code, (clock) => later(clock, due, 'extension', told)), clocks);

/** A warning that was given was for the date before. */
const later = ({ warned: _, ...clock }: Clock, { was, by, at }: Due, why: Move['why'], entry: number): Clock => ({
  ...clock,
  by,
  at,
  moves: [...(clock.moves ?? []), { was, why, entry }],
});

/** What was due by these clocks has been done. */
export const met = (clocks: readonly Clock[], ...done: readonly ClockCode[]): readonly Clock[] =>
  clocks.map((clock) => (done.includes(clock.code) ? ended(clock) : clock));

/** Nothing is due any more. */
export const allMet = (clocks: readonly Clock[]): readonly Clock[] => clocks.map(ended);

const ended = ({ paused: _, withdrawn: __, ...clock }: Clock): Clock => ({ ...clock, met: true });
