/** The way outside: which body, from when, and the client's own last day. Tracker, letters and record take it from here. */
import { clockOf } from '../../sdk/contract/clock.ts';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import type { OutsideTold } from '../../sdk/contract/history.ts';
import type { OutsideBody, OutsideTerms, Reckoning } from '../firm/reckoning.ts';
import { addLength, dayIn } from '../packs/calendar.ts';
import type { Limit, LimitStart } from '../packs/pack.ts';
import type { ComplaintRow } from '../store/tables.ts';

/** `from`: the first day it can be asked; `until`: the client's last day, null where none is known for sure. */
export interface OutsideRoute {
  body: OutsideBody;
  open: boolean;
  from: string;
  until: string | null;
  /** A limit that is sure has passed: the body may still make an exception. */
  maybeLate: boolean;
  /** All limits that concern this complaint, those that are not verified too. */
  limits: readonly Limit[];
}

type Timed = Pick<ComplaintRow, 'clocks' | 'received_at' | 'closed_at'>;

/**
 * The route of a complaint at `now`; null where there is no body. `filed`: what the client wrote about when it happened;
 * undefined where it cannot be read any more.
 */
export function outsideRoute(
  complaint: Timed,
  filed: NewComplaint | undefined,
  reckoning: Reckoning,
  now: number,
): OutsideRoute | null {
  const { outside, timeZone } = reckoning;
  if (!outside) return null;
  const today = dayIn(timeZone, now);
  const from = opensOn(complaint, timeZone);
  const limits = limitsFor(outside, filed);
  const last = lastDay(limits, startsOf(complaint, filed, timeZone), reckoning);
  const over = last !== null && last < today;
  return { body: outside.body, open: today >= from, from, until: over ? null : last, maybeLate: over, limits };
}

/** When the firm has answered, or when its time is over; where there is no such time, on the day it was received. */
function opensOn({ clocks, received_at, closed_at }: Timed, timeZone: string): string {
  const days = [clockOf(clocks, 'outside')?.by ?? dayIn(timeZone, received_at)];
  if (closed_at !== null) days.push(dayIn(timeZone, closed_at));
  return days.toSorted()[0] as string;
}

/** Those of the body itself that concern what the complaint is about. */
function limitsFor({ limits }: OutsideTerms, filed: NewComplaint | undefined): Limit[] {
  const issues = filed?.issues ?? ['not-sure'];
  return limits.filter(({ to, when }) => !to && (!when || when.some((code) => issues.includes(code))));
}

/** The earliest of the last days that are sure. What is not verified is told in words, never as a date to keep. */
function lastDay(limits: readonly Limit[], starts: Starts, { calendar }: Reckoning): string | null {
  const days = limits.flatMap(({ verified, basis, from, within }): string[] => {
    const begun = from.flatMap((start) => starts[start] ?? []).toSorted();
    const latest = begun.at(-1);
    return verified && basis !== 'target' && latest ? [addLength(latest, within, calendar)] : [];
  });
  return days.toSorted()[0] ?? null;
}

type Starts = Partial<Record<LimitStart, string>>;

/** What is known of the days that limits are counted from. A month or year is taken for its first day, to be safe. */
function startsOf({ closed_at }: Timed, filed: NewComplaint | undefined, timeZone: string): Starts {
  const { occurred, awareSince } = filed ?? {};
  const act = occurred?.to ?? occurred?.from;
  return {
    ...(closed_at === null
      ? {}
      : { answer: dayIn(timeZone, closed_at), 'end-of-procedure': dayIn(timeZone, closed_at) }),
    ...(act ? { act: firstDayOf(act) } : {}),
    ...(awareSince ? { awareness: firstDayOf(awareSince) } : {}),
  };
}

const firstDayOf = (partial: string): string => `${partial}-01-01`.slice(0, 10);

/** The body as the client is told of it, for the record. */
export const asTold = ({ name, phone, email, web, post, read }: OutsideBody): OutsideTold => ({
  name,
  phone,
  email,
  web,
  post: [...post],
  read,
});
