/** Words to a client: seen as they would go out, written, and taken back for as long as they have not gone. */
import { type Preview, takeBackFor, type WriteWords, type Written } from '../../sdk/contract/desk/acts.ts';
import type { ComplaintLetterKind, Happened } from '../../sdk/contract/history.ts';
import { entriesOf } from '../complaint/complaint-table.ts';
import { factsOf, isKind } from '../complaint/history.ts';
import { foretell } from '../complaint/letters.ts';
import { apply } from '../complaint/record.ts';
import { decide, type Wanted } from '../complaint/rules.ts';
import { newId } from '../crypto/random.ts';
import type { SealKey } from '../crypto/seal.ts';
import { OvertakenError } from '../http/overtaken.ts';
import { ProblemError } from '../http/problem.ts';
import { endTasks } from '../mail/task-table.ts';
import type { PendingRow } from '../store/desk-tables.ts';
import type { Insert } from '../store/store.ts';
import type { EntryRow } from '../store/tables.ts';
import { type Acting, atHand, signed, toActOn } from './at-hand.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { endPending, insertPending, pendingById, pendingOn, sealWords } from './pending-table.ts';
import { recordReading } from './reading.ts';

type About = WriteWords['about'];

/** What happens when such words go out, and the letter that tells of it. */
const goingOut = {
  message: { kind: 'message-from-firm', letter: 'message' },
  ask: { kind: 'asked', letter: 'asked' },
  update: { kind: 'update-from-firm', letter: 'update' },
} as const satisfies Record<About, { kind: Happened['kind']; letter: ComplaintLetterKind }>;

export const asWanted = (about: About, facts: { id: string; text: string; by: string; person: string }): Wanted => ({
  kind: goingOut[about].kind,
  facts,
});

/** The letter as it would go out now, to whom: as good as reading the complaint. Throws `not-found`, and `not-possible-now` where these words could not be sent. */
export async function previewWords(
  house: DeskHouse,
  { staff, complaint, now }: Pick<Acting, 'staff' | 'complaint' | 'now'>,
  { about, text }: WriteWords,
): Promise<Preview> {
  const { row, key, reckoning } = await atHand(house, staff, complaint);
  await recordReading(house, staff, row, key);
  const wanted = asWanted(about, { id: newId('msg'), text, ...(await signed(house, staff)) });
  const happened = decide(row, wanted, { now, reckoning });
  const { complaint: after } = apply(row, key, happened, now, reckoning);
  const letter = await foretell(house, after, goingOut[about].letter, happened[0] as Happened, now + takeBackFor);
  return { ...letter, way: letter.to.email === null ? 'otherwise' : 'email' };
}

/** Keeps them to be sent in a moment. What the rules would refuse then, they refuse at once. */
export async function writeWords(
  house: DeskHouse,
  acting: Omit<Acting, 'keep'> & { keep(answer: Written, now: number): Insert },
  { about, text }: WriteWords,
): Promise<Written> {
  const { row, key, reckoning } = await toActOn(house, acting);
  const { staff, now, keep } = acting;
  const id = newId('msg');
  decide(row, asWanted(about, { id, text, ...(await signed(house, staff)) }), { now, reckoning });
  const which = { firm: row.firm, id, complaint: row.id };
  const goes_at = now + takeBackFor;
  const answer = { id, goesAt: new Date(goes_at).toISOString(), version: row.edition };
  const sealed = sealWords(key, which, text);
  const words: PendingRow = {
    ...which,
    person: staff.person,
    about,
    sealed,
    written_at: now,
    goes_at,
    leased_until: 0,
    failed: null,
  };
  const { won } = await house.store.commit({ steps: [keep(answer, now), insertPending(words)] });
  if (!won) throw new OvertakenError('the same words were written by another call');
  return answer;
}

/**
 * As if they had never been written; those that could not be sent are put away so. Throws `not-found`, `forbidden` for another’s
 * words unless to a supervisor, and `not-possible-now` once they have gone out.
 */
export async function takeBackWords(house: DeskHouse, staff: Staff, complaint: string, id: string): Promise<void> {
  const { row, key } = await atHand(house, staff, complaint);
  const { db } = house.store;
  const words = await pendingById(db, { firm: row.firm, id });
  if (!words || words.complaint !== row.id) throw await gone(house, row.firm, row.id, id, key);
  if (words.person !== staff.person && !staff.roles.includes('supervisor')) throw new ProblemError('forbidden');
  const others = (await pendingOn(db, row)).filter((one) => one.failed !== null && one.id !== id);
  const told = words.failed !== null && others.length === 0;
  const ended = told ? [endTasks(db, row, 'words-not-sent', house.clock.now())] : [];
  const { won } = await house.store.commit({ steps: [endPending(db, words), ...ended] });
  if (!won) throw await gone(house, row.firm, row.id, id, key);
}

async function gone(
  { store }: DeskHouse,
  firm: string,
  complaint: string,
  id: string,
  key: SealKey,
): Promise<ProblemError> {
  const entries = await entriesOf(store.db, firm, complaint);
  const sent = entries.some((entry) => saidBy(entry) && factsOf(entry, key).id === id);
  return sent ? new ProblemError('not-possible-now', { detail: 'It has gone out' }) : new ProblemError('not-found');
}

const saidBy = (entry: EntryRow): entry is EntryRow & { kind: 'message-from-firm' | 'asked' | 'update-from-firm' } =>
  isKind(entry, 'message-from-firm') || isKind(entry, 'asked') || isKind(entry, 'update-from-firm');
