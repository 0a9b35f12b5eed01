/** The rules of a complaint that are about its clocks, pure: what moves a date, when, and what the clocks then are. */
import { type Clock, clockOf, type Due, withClock } from '../../sdk/contract/clock.ts';
import { type Facts, type Happened, happenings } from '../../sdk/contract/history.ts';
import { ProblemError } from '../http/problem.ts';
import { addDays, dayIn, endOf, isDay } from '../packs/calendar.ts';
import { allMet, extended, met, nextUpdate, pausable, restarted, resumed, stopped, wentOn } from './clocks.ts';
import { reopened } from './reopening.ts';
import type { Moment, Standing } from './rules.ts';

/** What day it is at the firm's office. */
export const today = ({ now, reckoning }: Moment): string => dayIn(reckoning.timeZone, now);

/** The date by which a client who has just heard from the firm hears from it again. */
export function hearsAgain({ clocks }: Standing, moment: Moment): { nextUpdate?: Due } {
  const due = nextUpdate(moment.reckoning, clocks, today(moment));
  return due ? { nextUpdate: due } : {};
}

/** The firm has what it waited for; `by`: who of the firm says so, where it is not the client's answer. */
export function goingOn({ clocks }: Standing, moment: Moment, by: Partial<Facts['resumed']> = {}): Happened {
  const on = today(moment);
  return { kind: 'resumed', facts: { ...by, on, moved: resumed(moment.reckoning, clocks, on) } };
}

/** What stood still because the client had withdrawn goes on; not what waits for them anyway. */
export const takenUpAgain = ({ clocks }: Standing, moment: Moment): Due[] =>
  resumed(moment.reckoning, clocks, today(moment), { withdrawn: true });

/** Only when the client has been told does time stand still, or is there more of it. */
export function provenBy(complaint: Standing, about: number, moment: Moment): Happened[] {
  const { told } = moment;
  if (told?.kind === 'asked' && complaint.status === 'waiting-for-you') {
    const codes = pausable(moment.reckoning, complaint.clocks, today(moment));
    const facts = { on: today(moment), codes, proof: complaint.version + 1 };
    return codes.length > 0 ? [{ kind: 'clock-paused', facts }] : [];
  }
  return told?.kind === 'extension-told' ? moreTime(complaint, told.facts, about, moment) : [];
}

/** Nothing where it was answered, withdrawn or given still more time meanwhile. */
function moreTime(
  complaint: Standing,
  { code, to }: Facts['extension-told'],
  told: number,
  moment: Moment,
): Happened[] {
  const clock = clockOf(complaint.clocks, code);
  const open = happenings['clock-extended'].after.some((one) => one === complaint.status);
  if (!open || !clock || clock.met || clock.by >= to) return [];
  const due = { code, was: clock.by, by: to, at: endOf(to, moment.reckoning.timeZone) };
  return [{ kind: 'clock-extended', facts: { moved: [due], told, ...hearsAgain(complaint, moment) } }];
}

/** More time than a year is no extension. */
const longestExtension = 366;

/** The date so far. Throws `validation` where `to` is not later, or earlier than one the client is being told of. */
export function laterThan({ clocks }: Standing, to: string, moment: Moment): string {
  const clock = clockOf(clocks, 'respond');
  const from = today(moment);
  const later = clock && !clock.met && isDay(to) && to > from && to > clock.by && to >= (clock.told ?? '');
  if (!later || to > addDays(from, longestExtension))
    throw new ProblemError('validation', { errors: [{ pointer: '/to', code: 'invalid' }] });
  return clock.by;
}

/** The clocks after an entry. Dates come from the entry, none is reckoned here. */
export function clocksAfter(clocks: readonly Clock[], { kind, facts }: Happened, entry: number): readonly Clock[] {
  switch (kind) {
    case 'received':
    case 'upgraded':
      return facts.clocks ?? [];
    case 'acknowledged':
      return heard(met(clocks, 'acknowledge', 'data-protection'), facts.nextUpdate);
    case 'message-from-firm':
    case 'update-from-firm':
    case 'asked':
    case 'heads-sent':
      return heard(clocks, facts.nextUpdate);
    case 'withdrawn':
      return stopped(clocks, facts.stops ?? [], facts.on ?? '', { withdrawn: true });
    case 'withdrawal-undone':
      return wentOn(clocks, facts.moved ?? [], entry);
    case 'letter-given-up':
      // Nobody was told after all.
      return facts.kind === 'extension' ? withClock(clocks, 'respond', ({ told: _, ...clock }) => clock) : clocks;
    case 'clock-paused':
      return stopped(clocks, facts.codes, facts.on);
    case 'resumed':
      return wentOn(clocks, facts.moved, entry);
    case 'extension-told':
      return withClock(clocks, facts.code, (clock) => ({ ...clock, told: facts.to }));
    case 'clock-extended':
      return heard(extended(clocks, facts.moved, facts.told), facts.nextUpdate);
    case 'warned':
      return withClock(clocks, facts.code, (clock) => ({ ...clock, warned: facts.before }));
    case 'date-missed':
      return withClock(heard(clocks, facts.nextUpdate), facts.code, (clock) => ({ ...clock, missed: facts.was }));
    case 'outside-opened':
      return met(clocks, 'outside');
    case 'answered':
    case 'closed':
      return allMet(clocks);
    case 'reopened':
      return reopened(clocks, facts);
    default:
      return clocks;
  }
}

const heard = (clocks: readonly Clock[], next: Due | undefined): readonly Clock[] =>
  next ? restarted(clocks, next) : clocks;
