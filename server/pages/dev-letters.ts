/** The letters of the demonstration since its process started, for the mailbox and the clock. */
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import { lettersSince } from '../mail/outbox-table.ts';
import type { Store } from '../store/store.ts';
import type { LetterRow } from '../store/tables.ts';
import type { Development } from './dev.ts';

/** Oldest first. Also when the clock was set back since: then times tell nothing, but the mailbox knows what it was handed. */
export async function lettersOf(
  { store }: Pick<ComplaintsHouse, 'store'>,
  { mailbox, since, earlier }: Pick<Development, 'mailbox' | 'since' | 'earlier'>,
): Promise<LetterRow[]> {
  const rows = await lettersSince(store.db, since, mailbox.first() ?? 'z');
  return rows.filter(
    ({ id, queued_at, next_try_at }) =>
      !earlier.has(id) && (queued_at >= since || next_try_at !== null || mailbox.letter(id)),
  );
}

/** Letters that are out though they were queued after `now`: an earlier process sent them, on a clock that was ahead. */
export async function lettersAhead({ db }: Store, now: number): Promise<Set<string>> {
  const rows = await lettersSince(db, now, 'z');
  return new Set(rows.filter(({ next_try_at }) => next_try_at === null).map(({ id }) => id));
}
