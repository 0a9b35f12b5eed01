/** The one writer: appends what happened, changes the complaint, queues letters and tasks, all in one unit. */
import { type Happened, type Happening, happenings } from '../../sdk/contract/history.ts';
import type { SealKey } from '../crypto/seal.ts';
import { OvertakenError } from '../http/endpoint.ts';
import { addTask, queueLetter } from '../mail/outbox-table.ts';
import type { Change, Insert, Store } from '../store/store.ts';
import type { ComplaintRow, EntryRow } from '../store/tables.ts';
import { changeComplaint, insertEntry } from './complaint-table.ts';
import { nextEntry } from './history.ts';
import { evolve } from './rules.ts';

/** A complaint after something happened to it, and the entries that say so. */
export interface Recorded {
  complaint: ComplaintRow;
  entries: EntryRow[];
}

/** What the happenings make of the complaint, not yet written. */
export function apply(complaint: ComplaintRow, key: SealKey, happened: readonly Happened[], now: number): Recorded {
  let after = complaint;
  // A clock that was set back must not make a history whose times go back.
  const at = Math.max(now, complaint.changed_at);
  const entries = happened.map((one) => {
    const entry = nextEntry(after, key, one, at);
    const standing = evolve(after, one, at);
    after = {
      ...after,
      ...standing,
      status: standing.status ?? after.status,
      version: entry.seq,
      head: entry.hash,
      changed_at: at,
    };
    return entry;
  });
  return { complaint: after, entries };
}

/**
 * Writes what happened. `also`: rows that belong to the same unit, claims first. Throws `OvertakenError` when another
 * writer was first: read the complaint again and decide again.
 */
export async function record(
  store: Store,
  complaint: ComplaintRow,
  key: SealKey,
  happened: readonly Happened[],
  now: number,
  also: readonly (Insert | Change)[] = [],
): Promise<Recorded> {
  const recorded = apply(complaint, key, happened, now);
  const { won } = await store.commit({
    steps: [
      ...recorded.entries.map(insertEntry),
      ...also,
      changeComplaint(store.db, recorded.complaint),
      ...recorded.entries.flatMap((entry) => lettersFor(recorded.complaint, entry, now)),
    ],
  });
  if (!won) throw new OvertakenError('another entry came first');
  return recorded;
}

/** The letters an entry queues; for a person who cannot be e-mailed, a task to call or write instead. */
export function lettersFor(complaint: ComplaintRow, entry: EntryRow, now: number): Insert[] {
  const { letters }: Happening = happenings[entry.kind];
  return letters.map((kind) =>
    kind.startsWith('firm-') || complaint.mailable
      ? queueLetter(complaint, kind, entry.seq, now)
      : addTask(complaint, 'contact-otherwise', now, complaint.acknowledge_by),
  );
}
