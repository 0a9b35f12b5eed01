/** What letters say of dates and of the way outside. */
import { clockOf } from '../../sdk/contract/clock.ts';
import type { Facts, HappeningKind } from '../../sdk/contract/history.ts';
import { inSentences } from '../../sdk/words/marks.ts';
import type { Block } from '../mail/letter.ts';
import { dayIn, dayInWords } from '../packs/calendar.ts';
import { pausable } from './clocks.ts';
import { limitInWords } from './explain.ts';
import type { Telling } from './letter-bodies.ts';
import { outsideRoute } from './outside.ts';

export type LetterKey = Parameters<Telling['say']>[0];

export const says = ({ say }: Telling, key: LetterKey, values?: Record<string, string>): Block => ({
  says: say(key, values),
});

/** A date in words of the letter; nothing where there is none. */
export const date = ({ locale }: Pick<Telling, 'locale'>, day: string | null): string =>
  day === null ? '' : dayInWords(day, locale, 'full');

/** The facts of what a letter tells of; undefined where it tells of something else. */
function factsIn<Kind extends HappeningKind>({ happened }: Telling, kind: Kind): Facts[Kind] | undefined {
  return happened?.kind === kind ? (happened.facts as Facts[Kind]) : undefined;
}

/** The client is asked for something. Time stands still only where the pack allows it, and only once this has gone out. */
export function asked(telling: Telling): Block[] {
  const stops = pausable(telling.reckoning, telling.complaint.clocks).length > 0;
  return [says(telling, 'letters.asked.text'), says(telling, stops ? 'letters.asked.stops' : 'letters.asked.goes-on')];
}

/** More time. Why is to be read in the tracker: it may tell what the complaint is about. */
export function extension(telling: Telling): Block[] {
  const { reckoning, complaint } = telling;
  const { code = 'respond', to = '' } = factsIn(telling, 'extension-told') ?? {};
  const values = { was: date(telling, clockOf(complaint.clocks, code)?.by ?? null), date: date(telling, to || null) };
  const opens = clockOf(complaint.clocks, 'outside')?.by;
  const body = reckoning.outside?.body.name;
  return [
    says(telling, 'letters.extension.text', values),
    says(telling, 'letters.extension.why'),
    ...(opens && body ? [says(telling, 'letters.extension.outside', { body, date: date(telling, opens) })] : []),
  ];
}

/** The time before the body outside can be asked is over. */
export function outsideRouteOpen(telling: Telling): Block[] {
  const { complaint, reckoning } = telling;
  const received = date(telling, dayIn(reckoning.timeZone, complaint.received_at));
  return [
    says(telling, 'letters.outside-route.text', { received }),
    ...wayOutside(telling),
    says(telling, 'letters.outside-route.on'),
  ];
}

/** Body, all its contact data with the day it was read, the client's own last day, and how long there is in words. */
export function wayOutside(telling: Telling): Block[] {
  const { complaint, filed, reckoning, causedAt, sayRule } = telling;
  const route = outsideRoute(complaint, filed, reckoning, causedAt);
  if (!route) return [];
  const { name, phone, email, web, post, free, read } = route.body;
  const values = { body: name, date: date(telling, route.open ? route.until : route.from) };
  const ways: [string, string | null][] = [
    [sayRule('outside.phone'), phone],
    [sayRule('outside.email'), email],
    [sayRule('outside.web'), web],
    [sayRule('outside.post'), post.length > 0 ? post.join(', ') : null],
  ];
  const limits = route.limits.map((limit) => ['', limitInWords(limit, name, sayRule)] as const);
  const exceptions = !route.maybeLate && route.limits.some(({ extendable }) => extendable);
  const opening = [
    sayRule(route.open ? 'outside.open' : 'outside.later', values),
    ...(free ? [sayRule('outside.free')] : []),
  ];
  return [
    { says: inSentences(opening, telling.locale) },
    {
      heading: sayRule('outside.ways', values),
      rows: ways.flatMap(([how, way]) => (way ? [[how, way] as const] : [])),
    },
    ...(route.until ? [{ says: sayRule('outside.until', { date: date(telling, route.until) }) }] : []),
    ...(route.maybeLate ? [{ says: sayRule('outside.maybe-late', values) }] : []),
    ...(limits.length > 0 ? [{ heading: sayRule('outside.limits', values), rows: limits }] : []),
    ...(exceptions ? [{ says: sayRule('outside.exceptions', values) }] : []),
    ...(read ? [{ says: sayRule('outside.read-on', { date: date(telling, read) }) }] : []),
  ];
}

type Said = [key: LetterKey, more: Block[], about: Record<string, string>];

/** A warning to the firm, by what is due. */
export function firmDue(telling: Telling): Said {
  const facts = factsIn(telling, 'warned');
  const code = facts?.code === 'outside' ? 'respond' : (facts?.code ?? 'respond');
  return [`letters.firm-due.${code}`, [], { date: date(telling, facts?.by ?? null) }];
}

/** A date that has passed, by what was due, and what to do now. */
export function firmMissed(telling: Telling): Said {
  const facts = factsIn(telling, 'date-missed');
  const code = facts?.code === 'outside' ? 'respond' : (facts?.code ?? 'respond');
  const { reference } = telling.complaint;
  return [
    `letters.firm-missed.${code}`,
    [says(telling, 'letters.firm-missed.do', { reference })],
    { date: date(telling, facts?.was ?? null) },
  ];
}

/** The date that stands in a subject. */
export function subjectDate(telling: Telling): { date?: string } {
  const by = factsIn(telling, 'warned')?.by ?? factsIn(telling, 'date-missed')?.was;
  return by ? { date: date(telling, by) } : {};
}
