/**
 * The rules of a complaint, pure: what may happen now, what follows from it, and what the complaint then is. Time and the
 * firm's reckoning of it come in as arguments.
 */
import { type Clock, clockOf, type Due, withClock } from '../../sdk/contract/clock.ts';
import type { Status } from '../../sdk/contract/codes.ts';
import { type Facts, type Happened, type Happening, happenings, undoDays } from '../../sdk/contract/history.ts';
import type { Reckoning } from '../firm/reckoning.ts';
import { ProblemError } from '../http/problem.ts';
import { addDays, dayIn, endOf, isDay } from '../packs/calendar.ts';
import { allMet, met, moved, nextUpdate, pausable, restarted, resumed } from './clocks.ts';

/** What the rules look at. A complaint that is not yet there has no status. */
export interface Standing {
  status: Status | null;
  former_status: Status | null;
  withdrawn_at: number | null;
  acknowledged_at: number | null;
  closed_at: number | null;
  /** 1: until its client opens it or the firm acknowledges it. */
  unconfirmed: number;
  clocks: readonly Clock[];
  /** Sequence number of the last entry. */
  version: number;
}

export const notYet: Standing = {
  status: null,
  former_status: null,
  withdrawn_at: null,
  acknowledged_at: null,
  closed_at: null,
  unconfirmed: 0,
  clocks: [],
  version: 0,
};

/** When it is decided, by whose reckoning; `told`: what the letter that was sent tells of. */
export interface Moment {
  now: number;
  reckoning: Reckoning;
  told?: Happened | undefined;
}

/**
 * The entries that follow from what someone wants to happen; dates it sets are filled in here. Throws `not-possible-now`,
 * naming the status, and `validation` for a new date that is none.
 */
export function decide(complaint: Standing, wanted: Happened, moment: Moment): Happened[] {
  const { now } = moment;
  const { after }: Happening = happenings[wanted.kind];
  if (!after.includes(complaint.status)) throw notPossible(complaint);
  if (wanted.kind === 'confirmed' && !complaint.unconfirmed) throw notPossible(complaint);
  if (wanted.kind === 'withdrawal-undone' && now > undoUntil(complaint)) throw notPossible(complaint);
  switch (wanted.kind) {
    case 'acknowledged':
      return [{ kind: wanted.kind, facts: { ...wanted.facts, ...hearsAgain(complaint, moment) } }];
    case 'message-from-firm':
      return [{ kind: wanted.kind, facts: { ...wanted.facts, ...hearsAgain(complaint, moment) } }];
    case 'asked':
      return [{ kind: wanted.kind, facts: { ...wanted.facts, ...hearsAgain(complaint, moment) } }];
    case 'message-from-you':
      return complaint.status === 'waiting-for-you' ? [wanted, goingOn(complaint, moment)] : [wanted];
    case 'resumed':
      return [goingOn(complaint, moment)];
    case 'extension-told':
      requireLaterDate(complaint, wanted.facts.to, moment);
      return [wanted];
    case 'letter-sent':
    case 'told':
      return [wanted, ...provenBy(complaint, wanted.facts.about ?? 0, moment)];
    default:
      return [wanted];
  }
}

/** The date by which a client who has just heard from the firm hears from it again. */
function hearsAgain({ clocks }: Standing, { now, reckoning }: Moment): { nextUpdate?: Due } {
  const due = nextUpdate(reckoning, clocks, dayIn(reckoning.timeZone, now));
  return due ? { nextUpdate: due } : {};
}

/** The firm has what it waited for. */
function goingOn({ clocks }: Standing, { now, reckoning }: Moment): Happened {
  const on = dayIn(reckoning.timeZone, now);
  return { kind: 'resumed', facts: { on, moved: resumed(reckoning, clocks, on) } };
}

/** Only when the client has been told does time stand still, or is there more of it. */
function provenBy(complaint: Standing, about: number, moment: Moment): Happened[] {
  const { now, reckoning, told } = moment;
  if (told?.kind === 'asked' && complaint.status === 'waiting-for-you') {
    const codes = pausable(reckoning, complaint.clocks);
    const facts = { on: dayIn(reckoning.timeZone, now), codes, proof: complaint.version + 1 };
    return codes.length > 0 ? [{ kind: 'clock-paused', facts }] : [];
  }
  return told?.kind === 'extension-told' ? extended(complaint, told.facts, about, moment) : [];
}

/** Nothing where it was answered, withdrawn or given still more time meanwhile. */
function extended(
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

function requireLaterDate({ clocks }: Standing, to: string, { now, reckoning }: Moment): void {
  const today = dayIn(reckoning.timeZone, now);
  const clock = clockOf(clocks, 'respond');
  const later = isDay(to) && to > today && clock && !clock.met && to > clock.by;
  if (!later || to > addDays(today, longestExtension))
    throw new ProblemError('validation', { errors: [{ pointer: '/to', code: 'invalid' }] });
}

/** The complaint after an entry; `entry`: its sequence number. Dates come from the entry, none is reckoned here. */
export function evolve(complaint: Standing, happened: Happened, at: number, entry: number): Standing {
  const { leadsTo }: Happening = happenings[happened.kind];
  const status = leadsTo === 'former' ? complaint.former_status : (leadsTo ?? complaint.status);
  const after = { ...complaint, status, version: entry, clocks: clocksAfter(complaint.clocks, happened, entry) };
  switch (happened.kind) {
    case 'received':
      return { ...after, unconfirmed: happened.facts.unconfirmed ? 1 : 0 };
    case 'confirmed':
      return { ...after, unconfirmed: 0 };
    case 'acknowledged':
      return { ...after, acknowledged_at: at, unconfirmed: 0 };
    case 'withdrawn':
      return { ...after, former_status: complaint.status, withdrawn_at: at };
    case 'withdrawal-undone':
      return { ...after, former_status: null, withdrawn_at: null };
    case 'closed':
      return { ...after, closed_at: at };
    default:
      return after;
  }
}

function clocksAfter(clocks: readonly Clock[], { kind, facts }: Happened, entry: number): readonly Clock[] {
  switch (kind) {
    case 'received':
      return facts.clocks ?? [];
    case 'acknowledged':
      return heard(met(clocks, 'acknowledge', 'data-protection'), facts.nextUpdate);
    case 'message-from-firm':
    case 'asked':
      return heard(clocks, facts.nextUpdate);
    case 'clock-paused':
      return facts.codes.reduce(
        (all, code) => withClock(all, code, (clock) => ({ ...clock, paused: facts.on })),
        clocks,
      );
    case 'resumed':
      return moved(clocks, facts.moved, 'pause', entry);
    case 'clock-extended':
      return heard(moved(clocks, facts.moved, 'extension', facts.told), facts.nextUpdate);
    case 'warned':
      return withClock(clocks, facts.code, (clock) => ({ ...clock, warned: facts.before }));
    case 'date-missed':
      return withClock(clocks, facts.code, (clock) => ({ ...clock, missed: facts.was }));
    case 'outside-opened':
      return met(clocks, 'outside');
    case 'closed':
      return allMet(clocks);
    default:
      return clocks;
  }
}

const heard = (clocks: readonly Clock[], next: Due | undefined): readonly Clock[] =>
  next ? restarted(clocks, next) : clocks;

/** Until when a withdrawal can be undone, in milliseconds UTC; 0 where there is none. */
export const undoUntil = ({ withdrawn_at }: Pick<Standing, 'withdrawn_at'>): number =>
  withdrawn_at === null ? 0 : withdrawn_at + undoDays * 86_400_000;

/** Whether a happening could follow now; what the tracker offers. */
export function possible(
  complaint: Pick<Standing, 'status' | 'withdrawn_at'>,
  kind: Happened['kind'],
  now: number,
): boolean {
  const { after }: Happening = happenings[kind];
  return after.includes(complaint.status) && (kind !== 'withdrawal-undone' || now <= undoUntil(complaint));
}

const notPossible = ({ status }: Standing): ProblemError =>
  new ProblemError('not-possible-now', { detail: `The status is ${status ?? 'not there'}` });
