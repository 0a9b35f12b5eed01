/** Complaints as the queue shows them. Each is opened with its own key, so only those of one page are. */
import { clockOf } from '../../sdk/contract/clock.ts';
import type { ComplaintSummary } from '../../sdk/contract/desk/complaints.ts';
import { filedIn } from '../complaint/history.ts';
import { UnopenableError } from '../crypto/seal.ts';
import type { ComplaintRow, EntryRow } from '../store/tables.ts';
import { claimsNow } from './claims.ts';
import type { Desk, DeskHouse } from './desk-house.ts';
import { flagsOf } from './flags.ts';
import { namesOfThese } from './names.ts';
import { firstEntries } from './queue-table.ts';

/** Of one firm, in the order given. */
export async function summariesOf(
  house: DeskHouse,
  firm: string,
  rows: readonly ComplaintRow[],
): Promise<ComplaintSummary[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [entries, claims, names] = await Promise.all([
    firstEntries(house.store.db, firm, ids),
    claimsNow(house, firm, ids),
    namesOfThese(
      house,
      firm,
      rows.flatMap(({ handler }) => handler ?? []),
    ),
  ]);
  const filed = new Map(
    await Promise.all(entries.map(async (one) => [one.complaint, await open(house, one)] as const)),
  );
  return rows.map((row) => {
    const { complainant, matter, issues } = filed.get(row.id) ?? {};
    return {
      id: row.id,
      reference: row.reference,
      status: row.status,
      complainant: complainant?.name ?? '',
      areaOfLaw: matter?.areaOfLaw ?? null,
      issues: issues ?? [],
      channel: row.channel,
      handler: row.handler === null ? null : { id: row.handler, name: names.get(row.handler) ?? '' },
      receivedAt: new Date(row.received_at).toISOString(),
      next: nextOf(row),
      flags: flagsOf(row, complainant),
      claim: claims.get(row.id) ?? null,
      version: row.edition,
    };
  });
}

/** What was filed; undefined where it cannot be read any more. */
async function open({ keyring }: Pick<Desk, 'keyring'>, entry: EntryRow) {
  try {
    return filedIn([entry], await keyring.complaint(entry.firm, entry.complaint));
  } catch (error) {
    if (error instanceof UnopenableError) return undefined;
    throw error;
  }
}

function nextOf({ clocks, next_at, next_code }: ComplaintRow): ComplaintSummary['next'] {
  const clock = next_code && clockOf(clocks, next_code);
  return clock && next_at !== null ? { code: next_code, by: clock.by, at: new Date(next_at).toISOString() } : null;
}
