/** A history as its complainant may see it: where it is, who has it, what happens next and by when. */
import { type Facts, happenings, type SeenKind } from '../../sdk/contract/history.ts';
import type { CanDo, Message, TrackerView } from '../../sdk/contract/tracker.ts';
import { inSentences, listOf, marksOf } from '../../sdk/words/marks.ts';
import { nearest } from '../../sdk/words/tags.ts';
import { fill } from '../../sdk/words/words.ts';
import { isAnswerable } from '../complaint/head-rules.ts';
import { factsOf, isKind } from '../complaint/history.ts';
import { possible, undoUntil } from '../complaint/rules.ts';
import { spokenLocale } from '../firm/languages.ts';
import { speakerOf } from '../firm/speaking.ts';
import { dayInWords } from '../packs/calendar.ts';
import type { EntryRow } from '../store/tables.ts';
import { justAsked, offerOf } from './asked.ts';
import { deadlinesOf, neededOf, nextOf, outsideOf } from './dates.ts';
import type { Viewing, Voice } from './viewing.ts';

/** Everything but when the session ends. */
export function viewOf(viewing: Viewing): Omit<TrackerView, 'expiresAt'> {
  const { firm, complaint, scope } = viewing;
  const voice = voiceOf(viewing);
  const { phone, email } = firm.settings.contact;
  const timeline = timelineOf(viewing, voice);
  const view: Omit<TrackerView, 'expiresAt'> = {
    reference: complaint.reference,
    status: complaint.status,
    statusText: statusTextOf(viewing, voice),
    receivedAt: instant(complaint.received_at),
    version: timeline.at(-1)?.entry ?? 0,
    scope,
    locale: voice.locale,
    handledBy: { ...handlerOf(viewing, voice), phone, email },
    neededFromYou: neededOf(viewing, voice),
    next: nextOf(viewing, voice),
    deadlines: deadlinesOf(viewing, voice),
    timeline,
    messages: messagesOf(viewing),
    evidence: [],
    can: canOf(viewing),
    withdrawal:
      complaint.withdrawn_at === null
        ? null
        : { withdrawnAt: instant(complaint.withdrawn_at), undoUntil: instant(undoUntil(complaint)) },
    ...headsFor(viewing),
    offers: [],
    survey: offerOf(complaint, viewing.now),
    outside: outsideOf(viewing, voice),
    complaint: scope === 'full' ? (viewing.filed ?? null) : null,
  };
  return scope === 'survey' ? justAsked(view) : view;
}

/** The person who has it, by name; where nobody has, whom the firm names for all complaints. */
function handlerOf(viewing: Viewing, { say }: Voice): Pick<TrackerView['handledBy'], 'name' | 'role'> {
  const { firm, complaint, entries, key } = viewing;
  const { name, role } = firm.settings.contact;
  const last = entries.findLast(({ kind }) => kind === 'assigned');
  const assigned = complaint.handler !== null && last && isKind(last, 'assigned') ? factsOf(last, key).name : null;
  return assigned === null || assigned === name ? { name, role } : { name: assigned, role: say('who.handler') };
}

/** In the language asked for where the firm offers it, else in the complaint's own. */
function voiceOf({ firm: { settings }, complaint, locale }: Viewing): Voice {
  const asked = locale && nearest(locale, [...settings.locales, complaint.locale]);
  const tag = spokenLocale(asked || complaint.locale);
  return { locale: tag, say: speakerOf(settings, 'history', tag), sayRule: speakerOf(settings, 'rules', tag) };
}

/** One that was answered or closed says at once how it ended. */
function statusTextOf({ complaint: { status }, entries, key }: Viewing, { say, locale }: Voice): string {
  const last = entries.findLast(({ kind }) => kind === status);
  if (!last || !(isKind(last, 'answered') || isKind(last, 'closed'))) return say(`status.${status}`);
  return [say(`status.${status}`), say(`outcome.${factsOf(last, key).outcome}`)].join(marksOf(locale).stop);
}

export const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

function timelineOf(viewing: Viewing, voice: Voice): TrackerView['timeline'] {
  return viewing.entries
    .filter(({ kind }) => happenings[kind].seen)
    .map((entry) => ({
      entry: entry.seq,
      kind: entry.kind,
      at: instant(entry.at),
      actor: happenings[entry.kind].by,
      text: sentenceOf(entry, viewing, voice),
    }));
}

type Plain = Exclude<
  SeenKind,
  'acknowledged' | 'answered' | 'closed' | 'date-missed' | 'clock-extended' | 'outside-opened' | 'assigned' | 'reopened'
>;

/** What happened, in a sentence; with its date or name where it has one. */
function sentenceOf(entry: EntryRow, viewing: Viewing, voice: Voice): string {
  const { key } = viewing;
  const { say, locale } = voice;
  if (isKind(entry, 'received')) return receivedBy(factsOf(entry, key), voice);
  if (isKind(entry, 'acknowledged')) return say(`history.acknowledged.${factsOf(entry, key).method}`);
  if (isKind(entry, 'answered')) return endOf(say('history.answered'), factsOf(entry, key), voice);
  if (isKind(entry, 'closed')) return decisionOf(factsOf(entry, key), voice);
  if (isKind(entry, 'assigned')) return assignedTo(factsOf(entry, key), voice);
  if (isKind(entry, 'reopened')) return withReason(say('history.reopened'), factsOf(entry, key), voice);
  if (isKind(entry, 'outside-opened')) return say('history.outside-opened', { body: factsOf(entry, key).body.name });
  const day = (date = ''): string => dayInWords(date, locale, 'long');
  if (isKind(entry, 'clock-extended'))
    return say('history.clock-extended', { date: day(factsOf(entry, key).moved[0]?.by) });
  if (isKind(entry, 'date-missed')) {
    const { code, was } = factsOf(entry, key);
    return say(`history.date-missed.${code}`, { date: day(was) });
  }
  if (isKind(entry, 'survey-invited') && factsOf(entry, key).way === 'call') return say('history.survey-invited.call');
  return say(`history.${entry.kind as Plain}`);
}

/** By name only: no id of a person of the firm ever reaches a client, nor what the firm noted for itself. */
const assignedTo = ({ name }: Facts['assigned'], { say }: Voice): string =>
  name === null ? say('history.assigned.nobody') : say('history.assigned', { name });

const withReason = (said: string, { reason }: { reason: string }, { locale }: Voice): string =>
  [inSentences([said], locale), fill('{reason}', { reason }, locale)].join(' ');

/** By which way the firm heard of it. */
const receivedBy = ({ channel = 'web' }: Facts['received'], { say }: Voice): string =>
  say(channel === 'web' ? 'history.received' : `history.received.${channel}`);

/** The decision is the firm's own words, and its client's to read in any session, like a message. */
function decisionOf(facts: Facts['closed'], voice: Voice): string {
  const { reason, remedies: decided } = facts;
  const { say, locale } = voice;
  const remedies = listOf(
    locale,
    decided.map((code) => say(`remedy.${code}`)),
  );
  const right = remedies ? [say('history.closed.remedies', { remedies })] : [];
  return [endOf(say('history.closed'), facts, voice), fill('{reason}', { reason }, locale), ...right].join(' ');
}

const endOf = (said: string, { outcome }: Pick<Facts['closed'], 'outcome'>, { say, locale }: Voice): string =>
  inSentences([said, say(`outcome.${outcome}`)], locale);

/** In a session by mailed link only the firm's: the client's own words need the code (CONTRACT 7). */
function messagesOf({ entries, key, scope }: Viewing): Message[] {
  return entries.flatMap((entry): Message[] => {
    const mine = isKind(entry, 'message-from-you');
    if (!mine && !isFromFirm(entry)) return [];
    if (mine && scope !== 'full') return [];
    const { id, text } = factsOf(entry, key);
    const read = mine ? entries.find(({ seq, kind }) => kind === 'read' && seq > entry.seq) : undefined;
    const readAt = read ? instant(read.at) : null;
    return [{ id, from: happenings[entry.kind].by, text, sentAt: instant(entry.at), readAt, evidence: [] }];
  });
}

const isFromFirm = (
  entry: EntryRow,
): entry is EntryRow & { kind: 'message-from-firm' | 'asked' | 'update-from-firm' | 'answered' } =>
  isKind(entry, 'message-from-firm') ||
  isKind(entry, 'asked') ||
  isKind(entry, 'update-from-firm') ||
  isKind(entry, 'answered');

/** The firm's words in any session; in one by mailed link not what the client said of them. */
function headsFor({ heads, scope }: Viewing): Pick<TrackerView, 'heads' | 'headsState'> {
  if (!heads) return { heads: [], headsState: null };
  const { items, ...state } = heads;
  if (scope === 'full') return { heads: items, headsState: state };
  return { heads: items.map((head) => ({ ...head, correction: null })), headsState: { ...state, missing: null } };
}

function canOf({ complaint, heads, now }: Viewing): CanDo[] {
  const acts: [CanDo, Parameters<typeof possible>[1]][] = [
    ['message', 'message-from-you'],
    ['withdraw', 'withdrawn'],
    ['undo-withdrawal', 'withdrawal-undone'],
    ['heads-reply', 'heads-confirmed'],
  ];
  return acts
    .filter(([act, kind]) => possible(complaint, kind, now) && (act !== 'heads-reply' || isAnswerable(heads)))
    .map(([act]) => act);
}
