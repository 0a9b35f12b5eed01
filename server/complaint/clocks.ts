/** The clocks of a complaint, pure: how they begin, stand still, go on and are given more time. */
import type { Clock, ClockCode, Due, Length } from '../../sdk/contract/clock.ts';
import { withClock } from '../../sdk/contract/clock.ts';
import type { Basis } from '../../sdk/contract/codes.ts';
import type { Reckoning } from '../firm/reckoning.ts';
import { addDays, addLength, daysBetween, endOf, startOf, workingDaysBetween } from '../packs/calendar.ts';
import { type Deadline, type DeadlineCode, nameOf } from '../packs/pack.ts';

const codes: readonly DeadlineCode[] = ['acknowledge', 'data-protection', 'update', 'respond'];

const begun = new WeakMap<Reckoning, Map<string, readonly Clock[]>>();

/** The clocks of a complaint about `issues` received on `day` in the firm's zone. The day of receipt is day 0. */
export function beginClocks(reckoning: Reckoning, day: string, issues: readonly string[]): readonly Clock[] {
  const ofReckoning = begun.get(reckoning) ?? new Map<string, readonly Clock[]>();
  begun.set(reckoning, ofReckoning);
  const name = [day, ...issues].join();
  const found = ofReckoning.get(name) ?? [
    ...codes.flatMap((code) => begin(reckoning, code, day, issues) ?? []),
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
  const own = target
    ? clockFrom(reckoning, code, day, { within: target, rule: `own/${code}`, basis: 'target' })
    : undefined;
  return law && own ? (own.by < law.by ? own : law) : (own ?? law);
}

const applies = ({ effectiveFrom, when }: Deadline, day: string, issues: readonly string[]): boolean =>
  (effectiveFrom === null || effectiveFrom <= day) && (!when || when.some((code) => issues.includes(code)));

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
  return [{ code: 'outside', rule, basis, length: after, from: day, by, at: startOf(by, timeZone) }];
}

/** The next date to tell the client how far it is, counted from `day`; undefined where there is no such target. */
export function nextUpdate(reckoning: Reckoning, clocks: readonly Clock[], day: string): Due | undefined {
  const before = clocks.find(({ code }) => code === 'update');
  const clock =
    before && !before.met ? clockFrom(reckoning, 'update', day, { within: before.length, ...before }) : undefined;
  return clock && before ? { code: 'update', was: before.by, from: day, by: clock.by, at: clock.at } : undefined;
}

/** The update clock begins again; what was missed before is over. */
export const restarted = (clocks: readonly Clock[], { code, from, by, at }: Due): readonly Clock[] =>
  withClock(clocks, code, ({ rule, basis, length, from: before }) => ({
    code,
    rule,
    basis,
    length,
    from: from ?? before,
    by,
    at,
  }));

/** Which clocks stand still while the firm waits for the client: those of targets, unless the pack says otherwise. */
export const pausable = ({ pack }: Reckoning, clocks: readonly Clock[]): ClockCode[] =>
  clocks.filter((clock) => !clock.met && !clock.paused && mayPause(pack.deadlines, clock)).map(({ code }) => code);

function mayPause(deadlines: Reckoning['pack']['deadlines'], { code, rule }: Clock): boolean {
  if (code === 'outside' || code === 'acknowledge') return false;
  return rule.startsWith('own/') || deadlines[code]?.pause === 'while-waiting-for-client';
}

/** The new dates of the clocks that stood still until `day`: as much later as they stood. */
export function resumed(reckoning: Reckoning, clocks: readonly Clock[], day: string): Due[] {
  return clocks.flatMap((clock): Due[] => {
    if (!clock.paused || clock.met) return [];
    const by = laterBy(reckoning, clock, clock.paused, day);
    return [{ code: clock.code, was: clock.by, by, at: endOf(by, reckoning.timeZone) }];
  });
}

function laterBy({ calendar }: Reckoning, { by, length }: Clock, from: string, to: string): string {
  if (length.unit !== 'working-days') return addDays(by, Math.max(0, daysBetween(from, to)));
  const count = workingDaysBetween(from, to, calendar);
  return count === 0 ? by : addLength(by, { count, unit: 'working-days' }, calendar);
}

/** With new dates, each with the entry that says why. A warning that was given was for the date before. */
export const moved = (
  clocks: readonly Clock[],
  dues: readonly Due[],
  why: 'pause' | 'extension',
  entry: number,
): readonly Clock[] =>
  dues.reduce(
    (all, { code, was, by, at }) =>
      withClock(all, code, ({ paused: _, warned: __, ...clock }) => ({
        ...clock,
        by,
        at,
        moves: was === by ? (clock.moves ?? []) : [...(clock.moves ?? []), { was, why, entry }],
      })),
    clocks,
  );

/** What was due by these clocks has been done. */
export const met = (clocks: readonly Clock[], ...done: readonly ClockCode[]): readonly Clock[] =>
  clocks.map((clock) => (done.includes(clock.code) ? ended(clock) : clock));

/** Nothing is due any more. */
export const allMet = (clocks: readonly Clock[]): readonly Clock[] => clocks.map(ended);

const ended = ({ paused: _, ...clock }: Clock): Clock => ({ ...clock, met: true });
