/** What becomes of a letter goes on the record: the exact text that was sent, or that it could not be. */
import { openJson, type Place, seal } from '../crypto/seal.ts';
import type { Letter } from '../mail/letter.ts';
import { asGivenUp, asSent, changeLetter, queueLetter } from '../mail/outbox-table.ts';
import { addTask } from '../mail/task-table.ts';
import type { ComplaintLetterRow } from '../store/tables.ts';
import { type Acting, happen } from './acts.ts';
import { withoutSecret } from './links.ts';

/** Keeps the text as it went out, sealed, the link's secret struck out, with the entry that says so. */
export async function letterSent(acting: Acting, row: ComplaintLetterRow, letter: Letter, now: number): Promise<void> {
  const { to, from, subject, text } = letter;
  const kept = Buffer.from(JSON.stringify({ to, from, subject, text: withoutSecret(text) }));
  const key = await acting.keyring.complaint(row.firm, row.complaint);
  const change = { ...asSent(row, now), sealed: seal(key, placeOf(row), kept) };
  const sent = { kind: 'letter-sent', facts: { letter: row.id, kind: row.kind, about: row.entry } } as const;
  await happen(acting, whichOf(row), sent, now, [changeLetter(acting.store.db, row, change)]);
}

/** Makes a task of it and tells the firm. A letter to the firm itself only becomes a task: telling would go in circles. */
export async function letterGivenUp(
  acting: Acting,
  row: ComplaintLetterRow,
  failure: string,
  now: number,
): Promise<void> {
  const about = { firm: row.firm, id: row.complaint, reference: row.reference };
  const givenUp = { kind: 'letter-given-up', facts: { letter: row.id, kind: row.kind } } as const;
  const tell = row.kind.startsWith('firm-') ? [] : [queueLetter(about, 'firm-letter-failed', row.entry, now)];
  await happen(acting, whichOf(row), givenUp, now, [
    changeLetter(acting.store.db, row, asGivenUp(row, failure)),
    addTask(about, 'letter-failed', { letter: row.kind, entry: row.entry }, now, null),
    ...tell,
  ]);
}

const whichOf = ({ firm, complaint }: ComplaintLetterRow) => ({ firm, complaint });

/** A letter as it went out; undefined where it has not, or nothing is kept of it. */
export async function keptText(
  { keyring }: Pick<Acting, 'keyring'>,
  row: ComplaintLetterRow,
): Promise<Pick<Letter, 'to' | 'from' | 'subject' | 'text'> | undefined> {
  return row.sealed ? openJson(await keyring.complaint(row.firm, row.complaint), placeOf(row), row.sealed) : undefined;
}

const placeOf = ({ firm, complaint, id }: ComplaintLetterRow): Place => ({
  firm,
  complaint,
  table: 'letter',
  column: 'sealed',
  row: id,
});
