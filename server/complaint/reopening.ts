/**
 * What the dates of a complaint are once it is opened again, pure. Closing it had ended them all.
 *
 * - The final answer is counted anew from today, for as long as it was given the first time. No rule gives a firm its time
 *   twice, so this is the firm's own target from now on and is called so; nor was a date missed while nothing was due.
 * - A rule's date that is still ahead stands: closing and opening again buys no time that the rule does not give. A target
 *   that stands for a rule goes no further than that rule.
 * - News is counted anew from today, as after anything the client hears.
 * - The way outside is never moved: its day is the client's, counted from receipt. Still ahead, it opens on that day; if it is
 *   past, or the complaint was closed before it, the client was told of it then and may use it whatever the firm does now.
 * - Getting in touch in person is not due again: whoever opens it tells the client in the letter that goes out.
 */
import { type Clock, type ClockCode, clockOf, type Due, withClock } from '../../sdk/contract/clock.ts';
import type { Facts } from '../../sdk/contract/history.ts';
import type { Reckoning } from '../firm/reckoning.ts';
import { dayIn, endOf } from '../packs/calendar.ts';
import { anew, restarted } from './clocks.ts';
import type { Moment } from './rules.ts';

type Reopening = Required<Pick<Facts['reopened'], 'goOn' | 'moved'>>;

/** Which clocks go on as they stood, and which are counted anew. */
export function reopening(clocks: readonly Clock[], { now, reckoning }: Moment): Reopening {
  const goOn = clocks.filter((clock) => standsStill(clock, now)).map(({ code }) => code);
  const day = dayIn(reckoning.timeZone, now);
  const again = (['update', 'respond'] as const).filter((code) => !goOn.includes(code));
  const moved = again.flatMap((code) => {
    const clock = clockOf(clocks, code);
    return clock ? [noFurther(anew(reckoning, clock, day), clock, reckoning)] : [];
  });
  return { goOn, moved };
}

/** The clocks after the entry that says so. */
export const reopened = (clocks: readonly Clock[], { goOn = [], moved = [] }: Partial<Reopening>): readonly Clock[] =>
  moved.reduce<readonly Clock[]>(
    (all, due) => (due.code === 'update' ? restarted(all, due) : withClock(all, due.code, (clock) => own(clock, due))),
    clocks.map((clock) => (goOn.includes(clock.code) ? running(clock) : clock)),
  );

/** Whether its date is nobody's to move and still ahead. */
const standsStill = ({ code, basis, at }: Clock, now: number): boolean =>
  at > now && (code === 'outside' || (code === 'respond' && basis !== 'target'));

function noFurther(due: Due, { notAfter }: Clock, { timeZone }: Reckoning): Due {
  if (!notAfter || notAfter >= due.by || notAfter < (due.from ?? '')) return due;
  return { ...due, by: notAfter, at: endOf(notAfter, timeZone) };
}

/** A later date that the client was being told of is told no more: that letter was taken back. */
const running = ({ met: _, told: __, ...clock }: Clock): Clock => clock;

/** A warning that was given for this very date is not given again. */
const own = ({ code, length, by: was, warned, notAfter }: Clock, { from = was, by, at }: Due): Clock => ({
  code,
  rule: ownRule(code),
  basis: 'target',
  length,
  from,
  by,
  at,
  ...(notAfter && notAfter >= by ? { notAfter } : {}),
  ...(warned !== undefined && by === was ? { warned } : {}),
});

const ownRule = (code: ClockCode): string => `own/${code}`;
