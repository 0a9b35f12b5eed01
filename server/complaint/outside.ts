/** The way outside: which body, from when, and the client's own last day. Tracker, letters and record take it from here. */
import { clockOf } from '../../sdk/contract/clock.ts';
import type { KeptComplaint } from '../../sdk/contract/complaint.ts';
import type { OutsideTold } from '../../sdk/contract/history.ts';
import type { OutsideBody, OutsideTerms, Reckoning } from '../firm/reckoning.ts';
import { addLength, dayIn } from '../packs/calendar.ts';
import { inForce, type Limit, type LimitStart } from '../packs/pack.ts';
import type { ComplaintRow } from '../store/tables.ts';

/**
 * `from`: the first day it can be asked; `until`: the client's last day, to be safe: the earliest that what they told us allows,
 * null where none is known for sure.
 */
export interface OutsideRoute {
  body: OutsideBody;
  open: boolean;
  from: string;
  until: string | null;
  /** That day is over before the body can be asked, or now: it may still make an exception. */
  maybeLate: boolean;
  /** Whether it is sure from when it can be asked. */
  verified: boolean;
  /** All limits that concern this complaint, those that are not verified too; `ends`: where that is sure to the day. */
  limits: readonly (Limit & { ends: string | null })[];
}

type Timed = Pick<ComplaintRow, 'clocks' | 'received_at' | 'closed_at'>;

/**
 * The route of a complaint at `now`; null where there is no body. `filed`: what the client wrote about when it happened;
 * undefined where it cannot be read any more.
 */
export function outsideRoute(
  complaint: Timed,
  filed: KeptComplaint | undefined,
  reckoning: Reckoning,
  now: number,
): OutsideRoute | null {
  const { outside, timeZone } = reckoning;
  if (!outside) return null;
  const { body, verified } = outside;
  const today = dayIn(timeZone, now);
  const from = opensOn(complaint, outside, reckoning);
  const limits = limitsFor(outside, filed, dayIn(timeZone, complaint.received_at));
  const starts = startsOf(complaint, filed, timeZone);
  const last = lastDay(limits, starts, reckoning);
  const maybeLate = last !== null && (last < today || last < from);
  const until = maybeLate ? null : last;
  const dated = limits.map((limit) => ({ ...limit, ends: endOfOwn(limit, starts, reckoning) }));
  return { body, open: today >= from, from, until, maybeLate, verified, limits: dated };
}

/** When the firm has answered, or when its time is over; where it is given none, on the day of receipt. */
function opensOn({ clocks, received_at, closed_at }: Timed, { after }: OutsideTerms, reckoning: Reckoning): string {
  const { timeZone, calendar } = reckoning;
  const received = dayIn(timeZone, received_at);
  const by = clockOf(clocks, 'outside')?.by ?? (after ? addLength(received, after, calendar) : received);
  const closed = closed_at === null ? by : dayIn(timeZone, closed_at);
  return closed < by ? closed : by;
}

/** Those of the body itself that held when the complaint came, and concern what it is about. */
function limitsFor({ limits }: OutsideTerms, filed: KeptComplaint | undefined, day: string): Limit[] {
  const issues = filed?.issues ?? ['not-sure'];
  const concerns = ({ when }: Limit): boolean => !when || when.some((code) => issues.includes(code));
  return limits.filter((limit) => !limit.to && inForce(limit, day) && concerns(limit));
}

/**
 * The earliest of the last days, where every limit that is sure has a known one. What is not verified is told in words, never
 * as a date to keep; nor is a date told while another limit may end before it.
 */
function lastDay(limits: readonly Limit[], starts: Starts, reckoning: Reckoning): string | null {
  const sure = limits.filter(({ verified, basis, from }) => verified && basis !== 'target' && begins(from, starts));
  const days = sure.map((limit) => endOfLimit(limit, starts, reckoning));
  return days.includes(null) ? null : ((days as string[]).toSorted()[0] ?? null);
}

/** The last day of a limit: counted from the latest start that is known; null where none is. */
function endOfLimit({ from, within }: Limit, starts: Starts, { calendar }: Reckoning): string | null {
  const latest = from
    .flatMap((start) => starts[start] ?? [])
    .toSorted()
    .at(-1);
  return latest ? addLength(latest, within, calendar) : null;
}

/** The firm knows the day of its own answer; when something happened, only roughly. */
const endOfOwn = (limit: Limit, starts: Starts, reckoning: Reckoning): string | null =>
  limit.verified && limit.from.every((start) => ownActs.includes(start)) ? endOfLimit(limit, starts, reckoning) : null;

const ownActs: readonly LimitStart[] = ['answer', 'end-of-procedure'];

/** What is counted from the firm's answer does not run before there is one. */
const begins = (from: readonly LimitStart[], { answer }: Starts): boolean =>
  answer !== undefined || from.some((start) => !ownActs.includes(start));

type Starts = Partial<Record<LimitStart, string>>;

/** What is known of the days that limits are counted from. A month or year is taken for its first day, to be safe. */
function startsOf({ closed_at }: Timed, filed: KeptComplaint | undefined, timeZone: string): Starts {
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
