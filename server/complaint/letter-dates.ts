/** What letters say of dates and of the way outside. */
import { clockOf } from '../../sdk/contract/clock.ts';
import type { OutcomeCode } from '../../sdk/contract/codes.ts';
import type { Facts, HappeningKind } from '../../sdk/contract/history.ts';
import type { Block } from '../mail/letter.ts';
import { dayIn, dayInWords, daysBetween } from '../packs/calendar.ts';
import { outsideRoute } from './outside.ts';
import { outsideInWords } from './outside-words.ts';
import type { Telling } from './telling.ts';

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
  const stops = (factsIn(telling, 'asked')?.stops ?? []).length > 0;
  return [says(telling, 'letters.asked.text'), says(telling, stops ? 'letters.asked.stops' : 'letters.asked.goes-on')];
}

/** How far the firm is, and by when the client hears again. */
export function news(telling: Telling): Block[] {
  const next = factsIn(telling, 'update-from-firm')?.nextUpdate;
  const again = next ? [says(telling, 'letters.update.next', { date: date(telling, next.by) })] : [];
  return [says(telling, 'letters.update.text'), ...again];
}

/** More time. Why is to be read in the tracker: it may tell what the complaint is about. */
export function extension(telling: Telling): Block[] {
  const { reckoning, complaint } = telling;
  const { was = null, to = null } = factsIn(telling, 'extension-told') ?? {};
  const opens = clockOf(complaint.clocks, 'outside')?.by;
  const body = reckoning.outside?.body.name;
  return [
    says(telling, 'letters.extension.text', { was: date(telling, was), date: date(telling, to) }),
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

/** Everybody who could look into it is concerned by it: who does so all the same is on record, and the client can ask elsewhere. */
export function overridden(telling: Telling): Block[] {
  const paragraphs = ['text', 'record', 'outside'] as const;
  return [...paragraphs.map((part) => says(telling, `letters.override.${part}`)), ...wayOutside(telling)];
}

/** From when and until when, the body with all its contact data and the day that was read, and how long there is in words. */
export function wayOutside(telling: Telling): Block[] {
  const { complaint, filed, reckoning, causedAt, sayRule, locale } = telling;
  const route = outsideRoute(complaint, filed, reckoning, causedAt);
  if (!route) return [];
  const { name, phone, email, web, post, read } = route.body;
  const ways: [string, string | null][] = [
    [sayRule('outside.phone'), phone],
    [sayRule('outside.email'), email],
    [sayRule('outside.web'), web],
    [sayRule('outside.post'), post.length > 0 ? post.join(', ') : null],
  ];
  const known = ways.flatMap(([how, way]) => (way ? [[how, way] as const] : []));
  const said = outsideInWords(route, sayRule, locale);
  return [
    ...said.says.map((text) => ({ says: text })),
    ...(said.limits
      ? [{ heading: said.limits.title, rows: said.limits.items.map((text) => ['', text] as const) }]
      : []),
    ...(known.length > 0 ? [{ heading: sayRule('outside.ways', { body: name }), rows: known }] : []),
    ...(read ? [{ says: sayRule('outside.read-on', { date: date(telling, read) }) }] : []),
  ];
}

/** From when the body can be asked, in one sentence: all the rest comes when it is needed. */
export function wayLater({ complaint, filed, reckoning, causedAt, sayRule, locale }: Telling): Block[] {
  const route = outsideRoute(complaint, filed, reckoning, causedAt);
  const [lead] = route ? outsideInWords(route, sayRule, locale).says : [];
  return lead ? [{ says: lead }] : [];
}

/** The ways a complaint ends that are no answer to it. */
const unanswered: readonly OutcomeCode[] = ['withdrawn', 'referred-outside', 'resolved-informally', 'mediated'];

/** Says once that this is it, under the name it has in the jurisdiction: outside bodies ask for that. */
export function finalAnswer(telling: Telling): Block[] {
  const { outcome } = factsIn(telling, 'answered') ?? factsIn(telling, 'closed') ?? {};
  const { complaint, causedAt } = telling;
  const before = complaint.closed_at !== null && complaint.closed_at < causedAt;
  if (!outcome || before || unanswered.includes(outcome)) return [];
  return [says(telling, 'letters.closed.final', { name: telling.reckoning.pack.vocabulary.finalAnswer })];
}

/** Where the firm's procedure is to be read. */
export const procedure = (telling: Telling): Block =>
  says(telling, 'letters.procedure', { url: telling.tracker.replace(/track$/, 'procedure') });

type Said = [key: LetterKey, more: Block[], about: Record<string, string>];

/** A warning to the firm, by what is due, with how long there is. */
export function firmDue(telling: Telling): Said {
  const { code = 'respond', by = null } = factsIn(telling, 'warned') ?? {};
  const { say, reckoning, causedAt, complaint } = telling;
  const count = by === null ? 0 : daysBetween(dayIn(reckoning.timeZone, causedAt), by);
  const left = count > 0 ? say('letters.firm-due.left', { count }) : say('letters.firm-due.today');
  const read = says(telling, 'letters.firm-complaint.read', { reference: complaint.reference });
  return [`letters.firm-due.${code}`, [{ says: left }, read], { date: date(telling, by) }];
}

/** A date that has passed, by what was due, and what to do now. */
export function firmMissed(telling: Telling): Said {
  const { code = 'respond', was = null } = factsIn(telling, 'date-missed') ?? {};
  const { reference } = telling.complaint;
  const act = says(telling, 'letters.firm-missed.do', { reference });
  return [`letters.firm-missed.${code}`, [act], { date: date(telling, was) }];
}

/** The date that stands in a subject. */
export function subjectDate(telling: Telling): { date?: string } {
  const by = factsIn(telling, 'warned')?.by ?? factsIn(telling, 'date-missed')?.was;
  return by ? { date: date(telling, by) } : {};
}
