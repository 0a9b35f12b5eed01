/** The dates of a complaint as its client is told them: what is next, what is due and why, when an outside body can be asked. */
import { type Clock, type ClockCode, clockOf, deadlineCodes } from '../../sdk/contract/clock.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { runs } from '../complaint/due.ts';
import { basisOf, explainerOf } from '../complaint/explain.ts';
import { isAnswerable } from '../complaint/head-rules.ts';
import { factsOf, isKind, reasonIn } from '../complaint/history.ts';
import { outsideRoute } from '../complaint/outside.ts';
import { outsideInWords } from '../complaint/outside-words.ts';
import { dayIn, dayInWords } from '../packs/calendar.ts';
import type { Viewing, Voice } from './viewing.ts';

type Next = TrackerView['next'];
type Deadline = TrackerView['deadlines'][number];
type Missed = Deadline['missed'];

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
  const voice = { say: sayRule, locale };
  const explained = explainerOf(complaint, viewing.entries, viewing.key, reckoning, voice);
  return deadlineCodes.flatMap((code): Deadline[] => {
    const clock = runningClock(complaint.clocks, code);
    if (!clock) return [];
    const told = { explanation: explained(clock), missed: missed(viewing, clock) };
    return [{ code, by: clock.by, basis: basisOf(clock), ...told }];
  });
}

/** The outside body: from the day the firm's time is over, or at once when the firm has closed the complaint. */
export function outsideOf(
  { complaint, reckoning, filed, now }: Viewing,
  { sayRule, locale }: Voice,
): TrackerView['outside'] {
  const route = outsideRoute(complaint, filed, reckoning, now);
  if (!route) return null;
  const { open, from, until, body } = route;
  const { name, phone, email, web, post, read } = body;
  const contact = { phone, email, web, post: [...post], readOn: read };
  return { open, body: name, from, until, ...outsideInWords(route, sayRule, locale), contact };
}

function runningClock(clocks: readonly Clock[], code: ClockCode): Clock | undefined {
  const clock = clockOf(clocks, code);
  return clock?.met ? undefined : clock;
}

/**
 * A date that passed without what was due is said to be missed, never quietly replaced; with the new one and the reason,
 * where the firm has given them. The timetable puts it on the record; the day itself is enough to say so. More time that the
 * firm asked for does not make a rule's own date another.
 */
function missed(viewing: Viewing, { missed: before, by, basis, moves = [], paused }: Clock): Missed {
  const { reckoning, now, entries, key } = viewing;
  const today = dayIn(reckoning.timeZone, now);
  if (!paused && today > by) return { was: by, now: null, reason: null };
  const byRule = basis === 'target' ? undefined : moves[0]?.was;
  const was = before ?? (byRule && today > byRule ? byRule : undefined);
  if (!was || was >= by) return null;
  const extension = moves.findLast(({ why }) => why === 'extension');
  return { was, now: by, reason: extension ? reasonIn(entries, extension.entry, key) : null };
}

/** What the client can do now: answer what they were asked, in the firm's words, go outside while there is time, or look at the heads. */
export function neededOf(viewing: Viewing, { say, sayRule, locale }: Voice): string | null {
  const { complaint, entries, heads, key, reckoning, filed, now } = viewing;
  if (complaint.status === 'waiting-for-you') {
    const entry = entries.findLast(({ kind }) => kind === 'asked');
    return entry && isKind(entry, 'asked') ? factsOf(entry, key).text : say('next.you');
  }
  const route = outsideRoute(complaint, filed, reckoning, now);
  if (!route?.open || !route.until || complaint.status === 'withdrawn')
    return runs(complaint) && isAnswerable(heads) ? say('needed.heads') : null;
  return sayRule('outside.needed', { body: route.body.name, date: dayInWords(route.until, locale, 'full') });
}
