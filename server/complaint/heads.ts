/** The heads of a complaint as its history has them: those that were last sent, and what its client said to them. */
import type { HeadsSent } from '../../sdk/contract/desk/case-file.ts';
import type { Facts } from '../../sdk/contract/history.ts';
import type { SealKey } from '../crypto/seal.ts';
import type { EntryRow } from '../store/tables.ts';
import { factsOf, isKind } from './history.ts';

/** Null while none were sent. Entries in the order they came. */
export function headsOf(entries: readonly EntryRow[], key: SealKey): HeadsSent | null {
  const at = entries.findLastIndex(({ kind }) => kind === 'heads-sent');
  const sent = entries[at];
  if (!sent || !isKind(sent, 'heads-sent')) return null;
  const { version, heads } = factsOf(sent, key);
  const answer = answerIn(entries.slice(at + 1), key);
  const wrong = new Map(answer?.corrections.map(({ head, text }) => [head, text]));
  return {
    version,
    sentAt: new Date(sent.at).toISOString(),
    reply: answer?.reply ?? null,
    repliedAt: answer ? new Date(answer.at).toISOString() : null,
    missing: answer?.missing ?? null,
    items: heads.map((head) => ({ ...head, correction: wrong.get(head.id) ?? null, finding: null, remedies: [] })),
  };
}

interface Answered extends Omit<Facts['heads-corrected'], 'version'> {
  at: number;
  reply: NonNullable<HeadsSent['reply']>;
}

/** The rules let a version be answered once, and only while it is the last. */
function answerIn(entries: readonly EntryRow[], key: SealKey): Answered | undefined {
  for (const entry of entries) {
    if (isKind(entry, 'heads-confirmed')) return { at: entry.at, reply: 'agreed', corrections: [], missing: null };
    if (isKind(entry, 'heads-corrected')) return { ...factsOf(entry, key), at: entry.at, reply: 'corrected' };
  }
  return undefined;
}
