/** Complaints as the queue shows them. Each is opened with its own key, so only those of one page are. */
import { clockOf } from '../../sdk/contract/clock.ts';
import type { ComplaintSummary } from '../../sdk/contract/desk/complaints.ts';
import { complainantIn } from '../complaint/contact.ts';
import { filedIn } from '../complaint/history.ts';
import { outsideRoute } from '../complaint/outside.ts';
import { UnopenableError } from '../crypto/seal.ts';
import type { Firm } from '../firm/firms.ts';
import { reckoningOf } from '../firm/reckoning.ts';
import type { ComplaintRow, EntryRow } from '../store/tables.ts';
import { claimsNow } from './claims.ts';
import type { DeskHouse } from './desk-house.ts';
import { flagsOf } from './flags.ts';
import { namesOfThese } from './names.ts';
import { tellingEntries } from './queue-table.ts';

/** Of one firm, in the order given. */
export async function summariesOf(
  house: DeskHouse,
  firm: Firm,
  rows: readonly ComplaintRow[],
): Promise<ComplaintSummary[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const handlers = rows.flatMap(({ handler }) => handler ?? []);
  const [entries, claims, names] = await Promise.all([
    tellingEntries(house.store.db, firm.id, ids),
    claimsNow(house, firm.id, ids),
    namesOfThese(house, firm.id, handlers),
  ]);
  const telling = Map.groupBy(entries, ({ complaint }) => complaint);
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      reference: row.reference,
      status: row.status,
      channel: row.channel,
      handler: row.handler === null ? null : { id: row.handler, name: names.get(row.handler) ?? '' },
      receivedAt: new Date(row.received_at).toISOString(),
      next: nextOf(row),
      claim: claims.get(row.id) ?? null,
      version: row.edition,
      ...(await told(house, firm, row, telling.get(row.id) ?? [])),
    })),
  );
}

/** What its entries tell: who complains of what; nothing of it where that cannot be read any more. */
async function told({ keyring, clock }: DeskHouse, { settings }: Firm, row: ComplaintRow, entries: EntryRow[]) {
  const key = await keyring.complaint(row.firm, row.id).catch(unlessErased);
  const filed = key && filedIn(entries, key);
  const complainant = key && complainantIn(entries, key);
  const route = outsideRoute(row, filed, reckoningOf(settings, row.pack), clock.now());
  return {
    complainant: complainant?.name ?? '',
    areaOfLaw: filed?.matter?.areaOfLaw ?? null,
    issues: filed?.issues ?? [],
    flags: flagsOf(row, complainant, route?.open ?? false),
  };
}

function unlessErased(error: unknown): undefined {
  if (!(error instanceof UnopenableError)) throw error;
}

function nextOf({ clocks, next_at, next_code }: ComplaintRow): ComplaintSummary['next'] {
  const clock = next_code && clockOf(clocks, next_code);
  return clock && next_at !== null ? { code: next_code, by: clock.by, at: new Date(next_at).toISOString() } : null;
}
