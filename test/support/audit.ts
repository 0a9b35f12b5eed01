/** The record of a firm's desk as it lies in the store, for tests that ask what went on it. */

import { detailsOf } from '../../server/firm/audit.ts';
import type { AuditRow } from '../../server/store/staff-tables.ts';
import { siteKey, type TestApp } from './test-app.ts';

export interface Recorded {
  operation: AuditRow['operation'];
  person: string | null;
  object: string | null;
  details: Record<string, unknown>;
}

export async function firmOf(app: TestApp, key = siteKey): Promise<string> {
  const firm = await app.house.firmOf(key);
  if (!firm) throw new Error(`no firm ${key}`);
  return firm.id;
}

/** All rows, oldest first. */
export async function recordOf(app: TestApp, key = siteKey): Promise<Recorded[]> {
  const firm = await firmOf(app, key);
  const keys = await app.house.keyring.firm(firm);
  const { db } = app.house.store;
  const rows = await db.selectFrom('audit').selectAll().where('firm', '=', firm).orderBy('seq').execute();
  return rows.map((row) => ({
    operation: row.operation,
    person: row.person,
    object: row.object,
    details: detailsOf(keys, row),
  }));
}
