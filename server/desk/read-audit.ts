/** The firm's record as it is shown, and whether all of it holds. */
import type { AuditList } from '../../sdk/contract/desk/audit.ts';
import { auditBrokenAt, detailsOf } from '../firm/audit.ts';
import { auditAfter, auditBefore } from '../firm/audit-table.ts';
import { identityOf } from '../firm/person.ts';
import { peopleOf } from '../firm/person-table.ts';
import { cursorAt, placeOf } from '../http/cursor.ts';
import type { AuditRow } from '../store/staff-tables.ts';
import type { Desk } from './desk-house.ts';

/** Newest first; `after`: the cursor of the page before. */
export async function readAudit(
  { store, keyring }: Desk,
  firm: string,
  limit: number,
  after: string | undefined,
): Promise<AuditList> {
  const list = `audit|${firm}`;
  const before = after === undefined ? Number.MAX_SAFE_INTEGER : Number(placeOf(keyring.server, list, after));
  const [keys, rows, people] = await Promise.all([
    keyring.firm(firm),
    auditBefore(store.db, firm, Math.min(before, 2 ** 31 - 1), limit + 1),
    peopleOf(store.db, firm),
  ]);
  const names = new Map(people.map((row) => [row.id, identityOf(keys, row).name]));
  const items = rows.slice(0, limit).map((row) => ({
    seq: row.seq,
    at: new Date(row.at).toISOString(),
    person: row.person === null ? null : { id: row.person, name: names.get(row.person) ?? '' },
    operation: row.operation,
    object: row.object,
    details: detailsOf(keys, row),
    hash: Buffer.from(row.hash).toString('hex'),
  }));
  const last = items.at(-1);
  const next = rows.length > limit && last ? cursorAt(keyring.server, list, String(last.seq)) : null;
  return { items, next };
}

const atOnce = 500;

/** The number of the first row of the record that does not hold, or null; and how many rows there are. */
export async function verifyAudit(
  { store }: Pick<Desk, 'store'>,
  firm: string,
): Promise<{ brokenAt: number | null; rows: number }> {
  let last: AuditRow | undefined;
  for (;;) {
    const rows = await auditAfter(store.db, firm, last?.seq ?? 0, atOnce);
    const brokenAt = auditBrokenAt(rows, last);
    if (brokenAt !== null || rows.length === 0) return { brokenAt, rows: last?.seq ?? 0 };
    last = rows.at(-1);
  }
}
