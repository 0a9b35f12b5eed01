/** The rules of a complaint, pure: what may happen now, and what it then is. Time comes in as an argument. */
import type { Status } from '../../sdk/contract/codes.ts';
import { type Happened, type Happening, happenings, undoDays } from '../../sdk/contract/history.ts';
import { ProblemError } from '../http/problem.ts';

/** What the rules look at. A complaint that is not yet there has no status. */
export interface Standing {
  status: Status | null;
  former_status: Status | null;
  withdrawn_at: number | null;
  acknowledged_at: number | null;
  closed_at: number | null;
  /** 1: until its client opens it or the firm acknowledges it. */
  unconfirmed: number;
}

export const notYet: Standing = {
  status: null,
  former_status: null,
  withdrawn_at: null,
  acknowledged_at: null,
  closed_at: null,
  unconfirmed: 0,
};

/** The entries that follow from what someone wants to happen. Throws `not-possible-now`, naming the status. */
export function decide(complaint: Standing, wanted: Happened, now: number): Happened[] {
  const { after }: Happening = happenings[wanted.kind];
  if (!after.includes(complaint.status)) throw notPossible(complaint);
  if (wanted.kind === 'confirmed' && !complaint.unconfirmed) throw notPossible(complaint);
  if (wanted.kind === 'withdrawal-undone' && now > undoUntil(complaint)) throw notPossible(complaint);
  return [wanted];
}

/** The complaint after `entry`. */
export function evolve(complaint: Standing, happened: Happened, at: number): Standing {
  const { leadsTo }: Happening = happenings[happened.kind];
  const status = leadsTo === 'former' ? complaint.former_status : (leadsTo ?? complaint.status);
  switch (happened.kind) {
    case 'received':
      return { ...complaint, status, unconfirmed: happened.facts.unconfirmed ? 1 : 0 };
    case 'confirmed':
      return { ...complaint, status, unconfirmed: 0 };
    case 'acknowledged':
      return { ...complaint, status, acknowledged_at: at, unconfirmed: 0 };
    case 'withdrawn':
      return { ...complaint, status, former_status: complaint.status, withdrawn_at: at };
    case 'withdrawal-undone':
      return { ...complaint, status, former_status: null, withdrawn_at: null };
    case 'closed':
      return { ...complaint, status, closed_at: at };
    default:
      return { ...complaint, status };
  }
}

/** Until when a withdrawal can be undone, in milliseconds UTC; 0 where there is none. */
export const undoUntil = ({ withdrawn_at }: Pick<Standing, 'withdrawn_at'>): number =>
  withdrawn_at === null ? 0 : withdrawn_at + undoDays * 86_400_000;

/** Whether a happening could follow now; what the tracker offers. */
export function possible(complaint: Standing, kind: Happened['kind'], now: number): boolean {
  const { after }: Happening = happenings[kind];
  return after.includes(complaint.status) && (kind !== 'withdrawal-undone' || now <= undoUntil(complaint));
}

const notPossible = ({ status }: Standing): ProblemError =>
  new ProblemError('not-possible-now', { detail: `The status is ${status ?? 'not there'}` });
