/** A client's own book of what it was promised: kept outside the server, compared with it after every fault. */
import { createHash } from 'node:crypto';
import { complaints } from '../../demo/cast.ts';
import type { Filed, NewComplaint } from '../../sdk/contract/complaint.ts';
import { newKey, type Redress } from '../../sdk/index.ts';
import { brokenAt } from '../../server/complaint/chain.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import type { Store } from '../../server/store/store.ts';

/** One 201, as its client remembers it. `hash`: SHA-256 of the narrative. */
export interface Promised extends Pick<Filed, 'reference' | 'accessCode'> {
  key: string;
  hash: string;
}

/** A call whose answer never came. */
export interface Unanswered {
  key: string;
  complaint: NewComplaint;
}

export interface Ledger {
  promised: Promised[];
  unanswered: Unanswered[];
}

export const newLedger = (): Ledger => ({ promised: [], unanswered: [] });

let written = 0;

/** A complaint nobody has made before, by someone with an address of their own; about nobody at the firm by name, so walls play no part. */
export function newComplaint(): NewComplaint {
  written += 1;
  const { complainant, matter: _, ...rest } = complaints.lateCompletion;
  const narrative = `${rest.narrative} This is complaint ${written}: ${'“ß” '.repeat(written % 40)}${newKey()}`;
  return { ...rest, narrative, complainant: { ...complainant, email: `client.${written}@mail.example` } };
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Files `complaint` and books the outcome. True when it was answered. */
export async function fileInto(ledger: Ledger, redress: Redress, complaint: NewComplaint, key = newKey()) {
  try {
    const { reference, accessCode } = await redress.complaints.file(complaint, { idempotencyKey: key });
    ledger.promised.push({ key, reference, accessCode, hash: hashOf(complaint.narrative) });
    return true;
  } catch {
    ledger.unanswered.push({ key, complaint });
    return false;
  }
}

/** Tries every unanswered call once more, under its own key. */
export async function retryUnanswered(ledger: Ledger, redress: Redress): Promise<void> {
  const again = ledger.unanswered.splice(0);
  await Promise.all(again.map(({ key, complaint }) => fileInto(ledger, redress, complaint, key)));
}

/** The entries of the book that the server does not keep word for word: one line each; none when all is well. */
export async function brokenPromises(promised: readonly Promised[], redress: Redress): Promise<string[]> {
  const faults: string[] = [];
  const rest = promised.values();
  const compare = async (): Promise<void> => {
    for (const { reference, accessCode, hash } of rest) {
      const session = await redress.tracker.open({ reference, accessCode });
      const { complaint } = await session.read();
      if (hashOf(complaint?.narrative ?? '') !== hash) faults.push(`${reference}: another text`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, compare));
  return faults;
}

/** What is wrong with the store itself: a broken chain, or a complaint more or less than the keys that were used. */
export async function storeFaults(store: Store, ledger: Ledger): Promise<string[]> {
  const rows = await store.db.selectFrom('complaint').selectAll().execute();
  const faults: string[] = [];
  const references = new Set(ledger.promised.map(({ reference }) => reference));
  if (references.size !== ledger.promised.length) faults.push('one reference was promised twice');
  for (const { reference } of ledger.promised)
    if (!rows.some((row) => row.reference === reference)) faults.push(`${reference} is lost`);
  for (const { firm, id, reference } of rows) {
    const broken = brokenAt(await entriesOf(store.db, firm, id));
    if (broken !== null) faults.push(`${reference}: the chain breaks at ${broken}`);
  }
  return faults;
}

/** How many complaints the store holds. */
export async function countComplaints(store: Store): Promise<number> {
  const { count } = await store.db
    .selectFrom('complaint')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
