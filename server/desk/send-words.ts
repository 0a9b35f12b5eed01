/** Sends the words that nobody took back in time, each once, whichever process comes first; what may not go stays, and somebody is told. */
import { may } from '../../sdk/contract/desk/roles.ts';
import { type Acting, standing } from '../complaint/acts.ts';
import { record } from '../complaint/record.ts';
import { decide } from '../complaint/rules.ts';
import { isWalled } from '../complaint/wall-table.ts';
import { nameOf, rolesIn } from '../firm/person.ts';
import { personById } from '../firm/person-table.ts';
import type { Clock, Log } from '../http/house.ts';
import { untilNotOvertaken } from '../http/overtaken.ts';
import { ProblemError } from '../http/problem.ts';
import { addTask } from '../mail/task-table.ts';
import type { PendingRow } from '../store/desk-tables.ts';
import { anyPendingDue, claimPending, endPending, failPending, pendingById, wordsOf } from './pending-table.ts';
import { asWanted } from './words.ts';

export interface Sending extends Acting {
  clock: Clock;
  log: Log;
}

const batch = 20;
const leaseFor = 60_000;

/** Sends all that is due now, for as long as `goOn` says so. Resolves with how many were looked at. */
export async function sendWords(sending: Sending, goOn: () => boolean = () => true): Promise<number> {
  const { store, clock } = sending;
  let looked = 0;
  while (goOn() && (await anyPendingDue(store.db, clock.now()))) {
    const rows = await claimPending(store, clock.now(), batch, leaseFor);
    if (rows.length === 0) break;
    // Words that cannot be looked at now keep their lease, and are tried again when that is over: the others go.
    for (const row of rows)
      await send(sending, row).catch((error: Error) =>
        sending.log.warn({ words: row.id, error: error.name }, 'words to a client were not sent'),
      );
    looked += rows.length;
  }
  return looked;
}

/** The words go with the entry that says so; who took them back in between was first. */
function send(sending: Sending, row: PendingRow): Promise<void> {
  return untilNotOvertaken(async () => {
    const { store, clock } = sending;
    const words = await pendingById(store.db, row);
    if (!words || words.goes_at === null) return;
    const stands = await standing(sending, { firm: row.firm, complaint: row.complaint });
    const now = clock.now();
    const decided = await decidedFor(sending, words, stands, now);
    if (decided instanceof ProblemError) await keepBack(sending, words, stands.row.reference, decided, now);
    else await record(store, stands.row, stands.key, decided, now, stands.reckoning, [endPending(store.db, words)]);
  });
}

/** What happens by them; the refusal where the complaint or its writer no longer allow it. */
async function decidedFor(
  sending: Sending,
  words: PendingRow,
  { row, key, reckoning }: Awaited<ReturnType<typeof standing>>,
  now: number,
) {
  try {
    const writer = await writerOf(sending, words);
    const facts = { id: words.id, text: wordsOf(key, words), ...writer };
    return decide(row, asWanted(words.about, facts), { now, reckoning });
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

/** Throws `forbidden` where they may not write to this client any more: walled since, or not at the desk. */
async function writerOf(
  { store, keyring }: Sending,
  { firm, complaint, person: id }: PendingRow,
): Promise<{ by: string; person: string }> {
  const [person, walled, keys] = await Promise.all([
    personById(store.db, firm, id),
    isWalled(store.db, firm, complaint, id),
    keyring.firm(firm),
  ]);
  const mayWrite = person?.state === 'active' && may(rolesIn(person.roles), 'complaints.message');
  if (!person || !mayWrite || walled) throw new ProblemError('forbidden');
  return { by: nameOf(keys, person), person: id };
}

async function keepBack(
  { store }: Sending,
  words: PendingRow,
  reference: string,
  { code }: ProblemError,
  now: number,
): Promise<void> {
  const about = { firm: words.firm, id: words.complaint, reference };
  const task = addTask(about, 'words-not-sent', { letter: null, entry: null }, now, null);
  await store.commit({ steps: [failPending(store.db, words, code), task] });
}
