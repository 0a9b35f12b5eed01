/**
 * The rules of a complaint, pure: what may happen now, what follows from it, and what the complaint then is. Time and the
 * firm's reckoning of it come in as arguments.
 */
import type { Clock } from '../../sdk/contract/clock.ts';
import type { Status } from '../../sdk/contract/codes.ts';
import type { HeadsSent } from '../../sdk/contract/desk/case-file.ts';
import {
  type Facts,
  type Happened,
  type Happening,
  type HappeningKind,
  happenings,
  undoDays,
} from '../../sdk/contract/history.ts';
import type { Reckoning } from '../firm/reckoning.ts';
import { ProblemError } from '../http/problem.ts';
import { clocksAfter, goingOn, hearsAgain, laterThan, provenBy, takenUpAgain, today } from './clock-rules.ts';
import { pausable, stoppable } from './clocks.ts';
import { nextHeads, requireAnswerable, requireHeads, type WordedHead } from './head-rules.ts';
import { reopening } from './reopening.ts';
import { reachedBy, requireAskable, type SurveyStanding, surveyAfter, surveyNotYet } from './survey-rules.ts';

/** What the rules look at. A complaint that is not yet there has no status. */
export interface Standing extends SurveyStanding {
  status: Status | null;
  former_status: Status | null;
  withdrawn_at: number | null;
  acknowledged_at: number | null;
  /** When it was answered, or closed without that: what time limits outside are counted from. */
  closed_at: number | null;
  /** 1: until its client opens it or the firm acknowledges it. */
  unconfirmed: number;
  clocks: readonly Clock[];
  /** The id of the person who has it; null: nobody. */
  handler: string | null;
  /** Sequence number of the last entry. */
  version: number;
  /** Of the last that someone who acts must have seen. */
  edition: number;
  /** 1: a mere grumble that was logged. */
  grumble: number;
  override: number;
}

export const notYet: Standing = {
  status: null,
  former_status: null,
  withdrawn_at: null,
  acknowledged_at: null,
  closed_at: null,
  unconfirmed: 0,
  clocks: [],
  handler: null,
  version: 0,
  edition: 0,
  grumble: 0,
  override: 0,
  ...surveyNotYet,
};

/**
 * When it is decided, by whose reckoning; `told`: what the letter that was sent tells of; `heads`: as they were last sent, for what is
 * about them.
 */
export interface Moment {
  now: number;
  reckoning: Reckoning;
  told?: Happened | undefined;
  heads?: HeadsSent | null | undefined;
}

/** Facts that nobody who wants something to happen has to know: they follow from the complaint and the moment. */
interface FilledIn {
  acknowledged: 'nextUpdate';
  'message-from-firm': 'nextUpdate';
  'update-from-firm': 'nextUpdate';
  asked: 'nextUpdate' | 'stops';
  withdrawn: 'on' | 'stops';
  'withdrawal-undone': 'moved';
  'date-missed': 'nextUpdate';
  resumed: 'on' | 'moved';
  'extension-told': 'was';
  reopened: 'goOn' | 'moved';
  'heads-sent': 'version' | 'heads' | 'nextUpdate';
}

/** Facts that are not yet what the entry will say. */
interface WantedOf {
  'heads-sent': { heads: readonly WordedHead[] };
}

/** Something that is wanted to happen, with what only those who want it know. */
export type Wanted = {
  [Kind in HappeningKind]: {
    kind: Kind;
    facts: (Kind extends keyof FilledIn ? Omit<Facts[Kind], FilledIn[Kind]> : Facts[Kind]) &
      (Kind extends keyof WantedOf ? WantedOf[Kind] : unknown);
  };
}[HappeningKind];

/**
 * The entries that follow from what someone wants to happen. Throws `not-possible-now`, naming the status or the version of the
 * heads, `already-answered` for heads that were, and `validation` for a new date that is none and for heads that are not there.
 */
export function decide(complaint: Standing, wanted: Wanted, moment: Moment): Happened[] {
  const { now } = moment;
  const { after }: Happening = happenings[wanted.kind];
  if (!after.includes(complaint.status)) throw notPossible(complaint);
  if (wanted.kind === 'confirmed' && !complaint.unconfirmed) throw notPossible(complaint);
  if (wanted.kind === 'code-given' && complaint.grumble) throw notPossible(complaint);
  if (wanted.kind === 'upgraded' && !complaint.grumble) throw notPossible(complaint);
  if (wanted.kind === 'withdrawal-undone' && now > undoUntil(complaint)) throw notPossible(complaint);
  switch (wanted.kind) {
    case 'acknowledged':
      return [{ kind: wanted.kind, facts: { ...wanted.facts, ...hearsAgain(complaint, moment) } }];
    case 'message-from-firm':
      return [{ kind: wanted.kind, facts: { ...wanted.facts, ...hearsAgain(complaint, moment) } }];
    case 'update-from-firm':
      return [{ kind: wanted.kind, facts: { ...wanted.facts, ...hearsAgain(complaint, moment) } }];
    case 'asked': {
      const stops = pausable(moment.reckoning, complaint.clocks, today(moment));
      return [{ kind: wanted.kind, facts: { ...wanted.facts, stops, ...hearsAgain(complaint, moment) } }];
    }
    case 'withdrawn': {
      const [on, stops] = [today(moment), stoppable(complaint.clocks, today(moment))];
      return [{ kind: wanted.kind, facts: { ...wanted.facts, on, stops } }];
    }
    case 'withdrawal-undone':
      return [{ kind: wanted.kind, facts: { moved: takenUpAgain(complaint, moment) } }];
    case 'date-missed': {
      const next = wanted.facts.code === 'update' ? hearsAgain(complaint, moment) : {};
      return [{ kind: wanted.kind, facts: { ...wanted.facts, ...next } }];
    }
    case 'message-from-you':
      return complaint.status === 'waiting-for-you' ? [wanted, goingOn(complaint, moment)] : [wanted];
    case 'resumed':
      return [goingOn(complaint, moment, wanted.facts)];
    case 'reopened':
      return [{ kind: wanted.kind, facts: { ...wanted.facts, ...reopening(complaint.clocks, moment) } }];
    case 'extension-told':
      return [{ kind: wanted.kind, facts: { ...wanted.facts, was: laterThan(complaint, wanted.facts.to, moment) } }];
    case 'heads-sent': {
      const next = { ...nextHeads(wanted.facts.heads, moment.heads), ...hearsAgain(complaint, moment) };
      return [{ kind: wanted.kind, facts: { ...wanted.facts, ...next } }];
    }
    case 'heads-corrected':
      requireAnswerable(moment.heads, wanted.facts.version);
      requireHeads(wanted.facts.corrections, moment.heads);
      return [wanted];
    case 'heads-confirmed':
      requireAnswerable(moment.heads, wanted.facts.version);
      return [wanted];
    case 'letter-sent':
      return [
        { kind: wanted.kind, facts: { ...wanted.facts, ...reachedBy(complaint, wanted.facts.kind, moment) } },
        ...provenBy(complaint, wanted.facts.about ?? 0, moment),
      ];
    case 'told':
      return [
        { kind: wanted.kind, facts: { ...wanted.facts, ...reachedBy(complaint, wanted.facts.letter, moment) } },
        ...provenBy(complaint, wanted.facts.about ?? 0, moment),
      ];
    case 'survey-invited':
    case 'survey-reminded':
    case 'survey-not-invited':
    case 'survey-excluded':
    case 'survey-answered':
    case 'survey-refused':
      requireAskable(complaint, wanted.kind, now);
      return [wanted];
    default:
      return [wanted];
  }
}

/** The complaint after an entry; `entry`: its sequence number. */
export function evolve(complaint: Standing, happened: Happened, at: number, entry: number): Standing {
  const { leadsTo, by, aside }: Happening = happenings[happened.kind];
  const status = leadsTo === 'former' ? complaint.former_status : (leadsTo ?? complaint.status);
  const beside = by === 'system' || aside || (happened.kind === 'assigned' && happened.facts.walled);
  const edition = beside ? complaint.edition : entry;
  const after = {
    ...complaint,
    status,
    version: entry,
    edition,
    clocks: clocksAfter(complaint.clocks, happened, entry),
    ...surveyAfter(complaint, happened),
  };
  switch (happened.kind) {
    case 'received':
      return { ...after, unconfirmed: happened.facts.unconfirmed ? 1 : 0, grumble: happened.facts.grumble ? 1 : 0 };
    case 'confirmed':
      return { ...after, unconfirmed: 0 };
    case 'acknowledged':
      return { ...after, acknowledged_at: at, unconfirmed: 0 };
    case 'withdrawn':
      return { ...after, former_status: complaint.status, withdrawn_at: at };
    case 'withdrawal-undone':
      return { ...after, former_status: null, withdrawn_at: null };
    case 'answered':
      return { ...after, closed_at: at };
    case 'closed':
      return {
        ...after,
        // Closing says nothing new: the client has had the answer since then.
        closed_at: complaint.status === 'answered' ? complaint.closed_at : at,
        // Whoever ends what nobody had has handled it: they do not read what its client says of that before others do.
        handler: complaint.handler ?? happened.facts.person ?? null,
      };
    case 'assigned':
      return { ...after, handler: happened.facts.to };
    case 'upgraded':
      return { ...after, grumble: 0 };
    case 'walled':
      return complaint.handler === happened.facts.whom.id ? { ...after, handler: null } : after;
    case 'wall-overridden':
      return { ...after, override: 1 };
    default:
      return after;
  }
}

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
