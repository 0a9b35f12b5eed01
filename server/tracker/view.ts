/** A history as its complainant may see it: where it is, who has it, what happens next and by when. */
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { happenings } from '../../sdk/contract/history.ts';
import type { CanDo, Message, TrackerView } from '../../sdk/contract/tracker.ts';
import { history } from '../../sdk/words/en/history.ts';
import { speaker } from '../../sdk/words/words.ts';
import { factsOf, isKind } from '../complaint/history.ts';
import { possible, undoUntil } from '../complaint/rules.ts';
import { offeredLocale } from '../firm/profile.ts';
import type { EntryRow } from '../store/tables.ts';
import { deadlinesOf, nextOf, outsideOf } from './dates.ts';
import type { Say, Viewing } from './viewing.ts';

/** Everything but when the session ends. */
export function viewOf(viewing: Viewing): Omit<TrackerView, 'expiresAt'> {
  const { firm, complaint, scope } = viewing;
  const say: Say = speaker(history, firm.settings.words);
  const { name, role, phone, email } = firm.settings.contact;
  const timeline = timelineOf(viewing, say);
  return {
    reference: complaint.reference,
    status: complaint.status,
    statusText: statusTextOf(viewing, say),
    receivedAt: instant(complaint.received_at),
    version: timeline.at(-1)?.entry ?? 0,
    scope,
    locale: viewing.locale ? offeredLocale(firm, viewing.locale) : complaint.locale,
    handledBy: { name, role, phone, email },
    neededFromYou: complaint.status === 'waiting-for-you' ? say('next.you') : null,
    next: nextOf(viewing, say),
    deadlines: deadlinesOf(viewing, say),
    timeline,
    messages: messagesOf(viewing),
    evidence: [],
    can: canOf(viewing),
    withdrawal:
      complaint.withdrawn_at === null
        ? null
        : { withdrawnAt: instant(complaint.withdrawn_at), undoUntil: instant(undoUntil(complaint)) },
    heads: [],
    offers: [],
    survey: null,
    outside: outsideOf(viewing),
    complaint: scope === 'full' ? asFiled(viewing) : null,
  };
}

/** A closed complaint says at once how it ended. */
function statusTextOf({ complaint, entries, key }: Viewing, say: Say): string {
  const last = entries.findLast(({ kind }) => kind === 'closed');
  if (complaint.status !== 'closed' || !last || !isKind(last, 'closed')) return say(`status.${complaint.status}`);
  return `${say('status.closed')}. ${say(`outcome.${factsOf(last, key).outcome}`)}`;
}

export const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

function timelineOf(viewing: Viewing, say: Say): TrackerView['timeline'] {
  return viewing.entries
    .filter(({ kind }) => happenings[kind].seen)
    .map((entry) => ({
      entry: entry.seq,
      kind: entry.kind,
      at: instant(entry.at),
      actor: happenings[entry.kind].by,
      text: sentenceOf(entry, viewing, say),
    }));
}

/** The decision is the firm's own words, and its client's to read in any session, like a message. */
function sentenceOf(entry: EntryRow, { key }: Viewing, say: Say): string {
  if (isKind(entry, 'acknowledged')) return say(`history.acknowledged.${factsOf(entry, key).method}`);
  if (!isKind(entry, 'closed')) return say(`history.${entry.kind as Exclude<typeof entry.kind, 'acknowledged'>}`);
  const { outcome, reason, remedies: decided } = factsOf(entry, key);
  const ended = `${say('history.closed')}. ${say(`outcome.${outcome}`)}.`;
  const remedies = decided.map((code) => say(`remedy.${code}`)).join(', ');
  return [ended, reason, ...(remedies ? [say('history.closed.remedies', { remedies })] : [])].join(' ');
}

/** In a session by mailed link only the firm's: the client's own words need the code (CONTRACT 7). */
function messagesOf({ entries, key, scope }: Viewing): Message[] {
  return entries.flatMap((entry): Message[] => {
    const mine = isKind(entry, 'message-from-you');
    if (!mine && !isKind(entry, 'message-from-firm')) return [];
    if (mine && scope !== 'full') return [];
    const { id, text } = factsOf(entry, key);
    const read = mine ? entries.find(({ seq, kind }) => kind === 'read' && seq > entry.seq) : undefined;
    const readAt = read ? instant(read.at) : null;
    return [{ id, from: happenings[entry.kind].by, text, sentAt: instant(entry.at), readAt, evidence: [] }];
  });
}

function canOf({ complaint, now }: Viewing): CanDo[] {
  const acts: [CanDo, Parameters<typeof possible>[1]][] = [
    ['message', 'message-from-you'],
    ['withdraw', 'withdrawn'],
    ['undo-withdrawal', 'withdrawal-undone'],
  ];
  return acts.filter(([, kind]) => possible(complaint, kind, now)).map(([act]) => act);
}

function asFiled({ entries, key }: Viewing): NewComplaint | null {
  const first = entries[0];
  return first && isKind(first, 'received') ? factsOf(first, key).complaint : null;
}
