/** One complaint on the terminal: the client's words first and unchanged, then its history. */

import { dueOn } from '../../sdk/contract/clock.ts';
import { areaCodes, issueCodes, remedyCodes } from '../../sdk/contract/codes.ts';
import type { Facts } from '../../sdk/contract/history.ts';
import { type FiledReading, filedRows } from '../../sdk/form/filed-rows.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { speaker, type Words } from '../../sdk/words/words.ts';
import { brokenAt } from '../complaint/chain.ts';
import { entriesOf } from '../complaint/complaint-table.ts';
import { explainerOf, stateOf } from '../complaint/explain.ts';
import { factsOf, isKind } from '../complaint/history.ts';
import type { SealKey } from '../crypto/seal.ts';
import { reckoningOf } from '../firm/reckoning.ts';
import type { Ground } from '../house.ts';
import type { ComplaintRow, EntryRow } from '../store/tables.ts';
import { say } from './refusal.ts';

export async function printComplaint(ground: Ground, row: ComplaintRow): Promise<void> {
  const { store, keyring } = ground;
  const key = await keyring.complaint(row.firm, row.id);
  const entries = (await entriesOf(store.db, row.firm, row.id)).slice(0, row.version);
  say(
    `${row.reference}  ${row.status}  acknowledge by ${dueOn(row.clocks, 'acknowledge') ?? '–'}  answer by ${dueOn(row.clocks, 'respond') ?? '–'}`,
  );
  await printDates(ground, row, entries, key);
  for (const entry of entries) printEntry(entry, key);
  const broken = brokenAt(entries, row);
  say(broken === null ? 'The record is unbroken.' : `THE RECORD WAS CHANGED at entry ${broken}.`);
}

/** Each date with its explanation, as the client is given it; and from when the client can go outside. */
async function printDates(
  { firms }: Ground,
  row: ComplaintRow,
  entries: readonly EntryRow[],
  key: SealKey,
): Promise<void> {
  const firm = await firms.byId(row.firm);
  if (!firm) return;
  const reckoning = reckoningOf(firm.settings, row.pack);
  const explained = explainerOf(row, entries, key, reckoning);
  say(`Rules: ${row.pack}`);
  for (const clock of row.clocks)
    say(`   ${clock.code} by ${clock.by} (${stateOf(clock, row).replace('-', ' ')}): ${explained(clock)}`);
}

function printEntry(entry: EntryRow, key: SealKey): void {
  say();
  say(`${entry.seq}. ${new Date(entry.at).toISOString()}  ${entry.kind}  (${entry.actor})`);
  if (isKind(entry, 'received')) printFiled(factsOf(entry, key));
  else if (entry.kind !== 'read') printMembers(factsOf(entry, key));
}

/** The narrative, the other answers in English, and what the program that filed it said beside them. */
function printFiled({ complaint, formVersion, channel, receivedOn, by }: Facts['received']): void {
  say(complaint.narrative);
  say();
  for (const { id, name, text } of filedRows(complaint, inEnglish()))
    if (id !== 'narrative') say(`   ${name}: ${text.replace(/\n/g, '\n      ')}`);
  const { locale, consent, website } = complaint;
  const beside = { locale, privacyNoticeVersion: consent?.privacyNoticeVersion, formVersion, website };
  printMembers({ ...beside, channel, receivedOn, by });
}

function inEnglish(): FiledReading {
  const { form, labels } = catalogueOf('en');
  const label = speaker<Words>(labels);
  const labelled = (list: string, codes: readonly string[]) =>
    codes.map((code) => ({ code, label: label(`${list}.${code}`) }));
  return {
    labels: {
      issues: labelled('issues', issueCodes),
      remedies: labelled('remedies', remedyCodes),
      areasOfLaw: labelled('areas', areaCodes),
    },
    locale: 'en-GB',
    say: speaker<Words>(form),
  };
}

function printMembers(members: object): void {
  for (const [name, value] of Object.entries(members))
    if (value !== null && value !== undefined) say(`   ${name}: ${inWords(value)}`);
}

/** No count of anything is as large as an instant. */
function inWords(value: unknown): string {
  if (typeof value === 'number' && value > 1e11) return new Date(value).toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
