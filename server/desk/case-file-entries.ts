/** What a history says, as the case file shows it: messages, notes, the ending, and every entry in a sentence. */
import type { CaseFile } from '../../sdk/contract/desk/case-file.ts';
import { type Happened, type HappeningKind, happenings } from '../../sdk/contract/history.ts';
import { factsOf, happenedIn, isKind } from '../complaint/history.ts';
import type { SealKey } from '../crypto/seal.ts';
import type { EntryRow } from '../store/tables.ts';
import { sentenceOf } from './history-words.ts';

/**
 * A history and the key that opens it. `mayName`: whether the reader may see another complaint that an entry names; `mayReadCalls`:
 * whether they may know what came of calling a client who was unhappy, which tells what was answered.
 */
export interface Reading {
  entries: readonly EntryRow[];
  key: SealKey;
  mayName: (complaint: string) => boolean;
  mayReadCalls: boolean;
}

export const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

type Message = CaseFile['messages'][number];

/** What kinds hold words between client and firm. */
const wordsIn: Partial<Record<HappeningKind, Message['about']>> = {
  'message-from-you': 'message',
  'message-from-firm': 'message',
  asked: 'ask',
  'update-from-firm': 'update',
  answered: 'answer',
};

export const messagesIn = ({ entries, key }: Reading): Message[] =>
  entries.flatMap((entry): Message[] => {
    const about = wordsIn[entry.kind];
    if (!about) return [];
    const happened = happenedIn(entry, key);
    const { id, text } = happened.facts as { id: string; text: string };
    const from = entry.kind === 'message-from-you' ? 'you' : 'firm';
    return [{ id, from, about, text, sentAt: instant(entry.at), by: byOf(happened) }];
  });

export function notesIn(reading: Reading): CaseFile['notes'] {
  const { entries, key } = reading;
  const shown = shownIn(reading);
  return entries.flatMap((entry) => {
    if (!isKind(entry, 'noted')) return [];
    const { text, by } = factsOf(entry, key);
    return [{ entry: shown.indexOf(entry) + 1, at: instant(entry.at), by, text }];
  });
}

/** All of it that is shown, numbered as it is shown: a number left out would tell that something is kept back. */
export const historyIn = (reading: Reading): CaseFile['history'] =>
  shownIn(reading).map((entry, at) => {
    const happened = happenedIn(entry, reading.key);
    const { by: causedBy, seen } = happenings[entry.kind];
    const told = { by: byOf(happened), seen, text: sentenceOf(happened) };
    // What a client said on the telephone a person of the firm wrote down.
    const actor = happened.kind === 'survey-answered' && told.by !== null ? 'firm' : causedBy;
    return { entry: at + 1, at: instant(entry.at), kind: entry.kind, actor, ...told };
  });

/** All but what names a complaint that the reader must not know of, or tells of an answer they may not read. */
const shownIn = ({ entries, key, mayName, mayReadCalls }: Reading): EntryRow[] =>
  entries.filter((entry) => {
    if (isKind(entry, 'task-done') && !mayReadCalls) return factsOf(entry, key).result === undefined;
    const named = isKind(entry, 'linked') || isKind(entry, 'unlinked') ? factsOf(entry, key).other : undefined;
    return named === undefined || mayName(named);
  });

/** The other complaints that entries name. */
export const namedIn = (entries: readonly EntryRow[], key: SealKey): string[] =>
  entries.flatMap((entry) => (isKind(entry, 'linked') || isKind(entry, 'unlinked') ? [factsOf(entry, key).other] : []));

/** The last ending; what came after it, the status says. */
export function closureIn({ entries, key }: Reading): CaseFile['closure'] {
  const entry = entries.findLast(({ kind }) => kind === 'closed');
  if (!entry || !isKind(entry, 'closed')) return null;
  const { outcome, reason, remedies, lesson } = factsOf(entry, key);
  return { outcome, reason, remedies, lesson, at: instant(entry.at) };
}

export function acknowledgedIn({ entries, key }: Reading): CaseFile['acknowledgedBy'] {
  const entry = entries.findLast(({ kind }) => kind === 'acknowledged');
  return entry && isKind(entry, 'acknowledged') ? factsOf(entry, key).method : null;
}

/** Who of the firm did it, as the entry names them; what the server does by itself names dates and kinds, and nobody. */
function byOf({ kind, facts }: Happened): string | null {
  const byPerson = happenings[kind].by === 'firm' || kind === 'received' || kind === 'survey-answered';
  return byPerson && 'by' in facts ? (facts.by ?? null) : null;
}
