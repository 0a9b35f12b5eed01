/** Reading the file of a complaint goes on its record: who did, when, and what allowed it. */
import { happenOnce } from '../complaint/acts.ts';
import { entriesOf } from '../complaint/complaint-table.ts';
import { factsOf, isKind } from '../complaint/history.ts';
import type { SealKey } from '../crypto/seal.ts';
import { untilNotOvertaken } from '../http/overtaken.ts';
import type { ComplaintRow, EntryRow } from '../store/tables.ts';
import { signed } from './at-hand.ts';
import type { DeskHouse, Staff } from './desk-house.ts';

/** For how long one reading stands for all by the same person, in milliseconds. */
export const oneReading = 30 * 60_000;

/** Records that this person reads it, and resolves with the history they read. What cannot be recorded is not read. */
export async function recordReading(
  house: DeskHouse,
  staff: Staff,
  { firm, id, handler }: Pick<ComplaintRow, 'firm' | 'id' | 'handler'>,
  key: SealKey,
): Promise<EntryRow[]> {
  const now = house.clock.now();
  const why = handler === staff.person ? 'handler' : 'role';
  const facts = { ...(await signed(house, staff)), why } as const;
  return untilNotOvertaken(async () => {
    const entries = await entriesOf(house.store.db, firm, id);
    if (hasRead(entries, key, staff.person, now)) return entries;
    const recorded = await happenOnce(house, { firm, complaint: id }, { kind: 'read', facts }, now);
    return [...entries, ...recorded.entries];
  });
}

/** Whether they have a moment ago. What the client sent since then is read anew: the client is shown when that was. */
function hasRead(entries: readonly EntryRow[], key: SealKey, person: string, now: number): boolean {
  const since = entries.slice(entries.findLastIndex(({ actor, seq }) => actor === 'you' && seq > 1) + 1);
  return since.some(
    (entry) => isKind(entry, 'read') && entry.at > now - oneReading && factsOf(entry, key).person === person,
  );
}
