/** One complaint on the terminal: the client's words first and unchanged, then its history. */

import { brokenAt } from '../complaint/chain.ts';
import { entriesOf } from '../complaint/complaint-table.ts';
import { factsOf, isKind } from '../complaint/history.ts';
import type { SealKey } from '../crypto/seal.ts';
import type { Ground } from '../house.ts';
import type { ComplaintRow, EntryRow } from '../store/tables.ts';
import { say } from './refusal.ts';

export async function printComplaint({ store, keyring }: Ground, row: ComplaintRow): Promise<void> {
  const key = await keyring.complaint(row.firm, row.id);
  const entries = (await entriesOf(store.db, row.firm, row.id)).slice(0, row.version);
  say(
    `${row.reference}  ${row.status}  acknowledge by ${row.acknowledge_by ?? '–'}  answer by ${row.respond_by ?? '–'}`,
  );
  for (const entry of entries) printEntry(entry, key);
  const broken = brokenAt(entries, row);
  say(broken === null ? 'The record is unbroken.' : `THE RECORD WAS CHANGED at entry ${broken}.`);
}

function printEntry(entry: EntryRow, key: SealKey): void {
  say();
  say(`${entry.seq}. ${new Date(entry.at).toISOString()}  ${entry.kind}  (${entry.actor})`);
  if (isKind(entry, 'received')) printFiled(factsOf(entry, key).complaint);
  else if (entry.kind !== 'read') printMembers(factsOf(entry, key));
}

function printFiled({ narrative, ...rest }: { narrative: string }): void {
  say(narrative);
  say();
  printMembers(rest);
}

function printMembers(members: object): void {
  for (const [name, value] of Object.entries(members))
    if (value !== null && value !== undefined)
      say(`   ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
}
