/**
 * The clocks of a complaint: by when the firm must do what, from which rule, and what has moved it. Pure data and
 * functions; entries of the history carry every change, and nothing else moves a date.
 */
import type { Basis } from './codes.ts';

/** Units a length of time is counted in. Working days leave out weekends, public holidays and the firm's closures. */
export const lengthUnits = ['working-days', 'days', 'weeks', 'months', 'years'] as const;
export type LengthUnit = (typeof lengthUnits)[number];

/** A length of time, such as eight weeks. */
export interface Length {
  count: number;
  unit: LengthUnit;
}

/**
 * What is timed. `acknowledge`: a person gets in touch; `data-protection`: the same under data-protection law; `update`: the
 * client hears how far it is; `respond`: the final answer; `outside`: from then on the outside body takes the complaint
 * without it. The last is never stopped or moved, and begins with the last day of the firm's time rather than after it: a
 * client who is told a day early loses nothing.
 */
export const deadlineCodes = ['acknowledge', 'data-protection', 'update', 'respond'] as const;
export const clockCodes = [...deadlineCodes, 'outside'] as const;
export type ClockCode = (typeof clockCodes)[number];
/** What the firm has to do by a date; `outside` is the client's. */
export type DeadlineCode = (typeof deadlineCodes)[number];

/** One change of a date. `was`: the date before; `entry`: the entry of the history that says so. */
export interface Move {
  was: string;
  why: 'pause' | 'extension';
  entry: number;
}

/** One running or ended clock. Dates are `YYYY-MM-DD` in the firm's zone, instants milliseconds UTC. */
export interface Clock {
  code: ClockCode;
  /** Which value of which pack it comes from: `gb-eaw@2026-11-01/respond`, or `own/respond` for the firm's own. */
  rule: string;
  basis: Basis;
  length: Length;
  /** Day 0. */
  from: string;
  /** The last day; for `outside` the first day the body can be asked. */
  by: string;
  /** When `by` is over; for `outside` the morning it begins on. */
  at: number;
  /** What was due has been done, or is not due any more. */
  met?: true;
  /** The date that passed without what was due. */
  missed?: string;
  /** The date of the rule that a target of the firm's own stands for: standing still, it goes no further. */
  notAfter?: string;
  /** The later date a client is being told of; it is `by` once they have been. */
  told?: string;
  /** Stopped since this day. */
  paused?: string;
  /** It was stopped because the client has withdrawn, and goes on when they take that back. */
  withdrawn?: true;
  moves?: readonly Move[];
  /** The nearest warning that was given, in days before `by`. */
  warned?: number;
}

/** A new date of a clock, as an entry states it. `from`: day 0, where it is counted anew. */
export interface Due {
  code: ClockCode;
  was: string;
  from?: string;
  by: string;
  at: number;
}

/** The clock of a code; undefined where nothing of that kind is timed. */
export const clockOf = (clocks: readonly Clock[], code: ClockCode): Clock | undefined =>
  clocks.find((clock) => clock.code === code);

/** The last day of a clock that still runs; null where none does. */
export function dueOn(clocks: readonly Clock[], code: ClockCode): string | null {
  const clock = clockOf(clocks, code);
  return clock && !clock.met ? clock.by : null;
}

/** The clocks with one of them changed; the same list where there is none of that code. */
export const withClock = (
  clocks: readonly Clock[],
  code: ClockCode,
  change: (clock: Clock) => Clock,
): readonly Clock[] => clocks.map((clock) => (clock.code === code ? change(clock) : clock));
