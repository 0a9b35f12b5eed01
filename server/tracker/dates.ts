/** The dates of a complaint as its client is told them: what is next, what is due and why, when an outside body can be asked. */
import { type Clock, type ClockCode, clockOf } from '../../sdk/contract/clock.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { runs } from '../complaint/due.ts';
import { explain } from '../complaint/explain.ts';
import { factsOf, isKind } from '../complaint/history.ts';
import { outsideRoute } from '../complaint/outside.ts';
import { dayIn } from '../packs/calendar.ts';
import type { Viewing, Voice } from './viewing.ts';

type Next = TrackerView['next'];
type Deadline = TrackerView['deadlines'][number];
type Missed = Deadline['missed'];

/** What the client is told of the firm's own clocks; the way outside has a place of its own. */
const shown: readonly ClockCode[] = ['acknowledge', 'data-protection', 'update', 'respond'];

/** What happens next and by when; null when nothing more is due from the firm. */
export function nextOf(viewing: Viewing, { say }: Voice): Next {
  const { complaint } = viewing;
  if (!runs(complaint)) return null;
  if (complaint.status === 'waiting-for-you') return { what: 'you', text: say('next.you'), by: null, missed: null };
  const [clock] = (['acknowledge', 'update', 'respond'] as const)
    .flatMap((code) => runningClock(complaint.clocks, code) ?? [])
    .toSorted(firstThings);
  if (!clock) return { what: 'respond', text: say('next.respond'), by: null, missed: null };
  const what = clock.code as 'acknowledge' | 'update' | 'respond';
  return { what, text: say(`next.${what}`), by: clock.by, missed: missed(viewing, clock) };
}

/** Getting in touch comes before all else, however late; then whatever is due first. */
const firstThings = (one: Clock, other: Clock): number =>
  Number(other.code === 'acknowledge') - Number(one.code === 'acknowledge') || (one.by < other.by ? -1 : 1);

/** The dates that still run, each explaining itself. */
export function deadlinesOf(viewing: Viewing, { sayRule, locale }: Voice): Deadline[] {
  const { complaint, reckoning } = viewing;
  if (!runs(complaint)) return [];
  const receivedOn = dayIn(reckoning.timeZone, complaint.received_at);
  const reasonOf = (entry: number): string => reasonIn(viewing, entry) ?? '';
  return shown.flatMap((code): Deadline[] => {
    const clock = runningClock(complaint.clocks, code);
    if (!clock) return [];
    const explanation = explain(clock, reckoning, { say: sayRule, locale, receivedOn, reasonOf });
    return [{ code, by: clock.by, basis: clock.basis, explanation, missed: missed(viewing, clock) }];
  });
}

/** The outside body: from the day the firm's time is over, or at once when the firm has closed the complaint. */
export function outsideOf({ complaint, reckoning, filed, now }: Viewing): TrackerView['outside'] {
  const route = outsideRoute(complaint, filed, reckoning, now);
  if (!route) return null;
  const { open, from, until, body } = route;
  const { name, phone, email, web, post, read } = body;
  return { open, body: name, from, until, contact: { phone, email, web, post: [...post], readOn: read } };
}

function runningClock(clocks: readonly Clock[], code: ClockCode): Clock | undefined {
  const clock = clockOf(clocks, code);
  return clock?.met ? undefined : clock;
}

/**
 * A date that passed without what was due is said to be missed, never quietly replaced; with the new one and the reason,
 * where the firm has given them. The timetable puts it on the record; the day itself is enough to say so.
 */
function missed(viewing: Viewing, { missed: was, by, moves = [], paused }: Clock): Missed {
  const { reckoning, now } = viewing;
  const over = !paused && dayIn(reckoning.timeZone, now) > by;
  if (over) return { was: by, now: null, reason: null };
  if (!was || was >= by) return null;
  const extension = moves.findLast(({ why }) => why === 'extension');
  return { was, now: by, reason: extension ? reasonIn(viewing, extension.entry) : null };
}

/** What the firm wrote when it asked for more time. */
function reasonIn({ entries, key }: Viewing, seq: number): string | null {
  const entry = entries.find((one) => one.seq === seq);
  return entry && isKind(entry, 'extension-told') ? factsOf(entry, key).reason : null;
}
