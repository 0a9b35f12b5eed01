/** Sends what is queued. Three outcomes, kept with each letter: sent; again later; given up, and someone is told. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock, Log } from '../http/house.ts';
import type { Store } from '../store/store.ts';
import type { LetterRow } from '../store/tables.ts';
import type { Letter } from './letter.ts';
import { type Mailer, MailNeverError } from './mailer.ts';
import { anyDue, changeLetter, claimDue, renewLeases, stillWaits } from './outbox-table.ts';

export interface Outbox {
  store: Store;
  clock: Clock;
  log: Log;
  mailer: Mailer;
  /** Words a letter; null when there is nobody to send it to any more. */
  compose(row: LetterRow): Promise<Letter | null>;
  /** Records what became of a letter, together with its row. */
  sent(row: LetterRow, letter: Letter, now: number): Promise<void>;
  givenUp(row: LetterRow, failure: string, now: number): Promise<void>;
}

const batch = 10;
/** Wording a whole batch at once would keep everybody else waiting for as long as that takes. */
const atOnce = 5;
const leaseFor = 60_000;

/**
 * Sends everything that is due, in batches with a `rest` after each, for as long as `goOn` says so. Resolves with how many
 * letters were handled.
 */
export async function drain(
  outbox: Outbox,
  rest: () => Promise<void> = async () => {},
  goOn: () => boolean = () => true,
): Promise<number> {
  let handled = 0;
  while (goOn() && (await anyDue(outbox.store.db, outbox.clock.now()))) {
    const rows = await claimDue(outbox.store, outbox.clock.now(), batch, leaseFor);
    if (rows.length === 0) break;
    await sendAll(outbox, rows);
    handled += rows.length;
    await rest();
  }
  return handled;
}

/** Sends a batch. Its leases are renewed meanwhile: a slow mail server must not make another process send it too. */
async function sendAll(outbox: Outbox, rows: readonly LetterRow[]): Promise<void> {
  const inHand = new Set(rows);
  const renew = () =>
    renewLeases(outbox.store, [...inHand], leaseFor).catch((error: Error) =>
      outbox.log.warn({ error: error.name }, 'leases on letters were not renewed'),
    );
  const renewing = setInterval(() => void renew(), leaseFor / 3);
  // One after the other within a complaint: each outcome is an entry of its history.
  const sendEach = async (same: readonly LetterRow[]): Promise<void> => {
    for (const row of same) {
      await sendOne(outbox, row);
      inHand.delete(row);
    }
  };
  const waiting = [...Map.groupBy(rows, ({ complaint, id }) => complaint ?? id).values()];
  const takeNext = async (): Promise<void> => {
    for (let same = waiting.shift(); same; same = waiting.shift()) await sendEach(same);
  };
  // All of them: nobody's leases may end while their letters are still on their way.
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, takeNext));
  clearInterval(renewing);
  const broken = ended.find(({ status }) => status === 'rejected');
  if (broken?.status === 'rejected') throw broken.reason;
}

async function sendOne(outbox: Outbox, row: LetterRow): Promise<void> {
  try {
    const letter = await outbox.compose(row);
    if (!letter) return await outbox.givenUp(row, 'no-address', outbox.clock.now());
    await outbox.mailer.send(letter);
    await keepSent(outbox, row, letter);
  } catch (error) {
    // Not even that could be written down: its lease ends by itself, and the letters of others go on.
    await failed(outbox, row, error as Error).catch((fault: Error) =>
      outbox.log.warn({ letter: row.id, error: fault.name }, 'what became of a letter was not kept'),
    );
  }
}

/** It was sent, but that could not be written down. */
class NotKeptError extends Error {
  override name = 'NotKeptError';
}

/** How long it is tried to write down what was sent, in milliseconds between tries; its lease is held meanwhile. */
const keepWaits = [200, 1_000, 4_000, 15_000];

/** Writes down that a letter was sent. Sending it again is the last resort: it did arrive. */
async function keepSent(outbox: Outbox, row: LetterRow, letter: Letter): Promise<void> {
  const { store, clock, log, sent } = outbox;
  for (let tries = 1; ; tries++) {
    try {
      // A try that seemed to fail may have been written all the same.
      if (tries > 1 && !(await stillWaits(store.db, row))) return;
      return await sent(row, letter, clock.now());
    } catch (error) {
      const pause = keepWaits[tries - 1];
      log.warn({ letter: row.id, tries, error: (error as Error).name }, 'a letter was sent, but that was not kept');
      if (pause === undefined) throw new NotKeptError('not-kept', { cause: error });
      await wait(pause);
    }
  }
}

/** Waits between tries, in milliseconds: RFC 5321 4.5.4.1 asks to go on for four to five days. */
const waits = [5_000, 30_000, 120_000, 600_000, 3_600_000];
const longestWait = 3 * 3_600_000;
const giveUpAfter = 5 * 86_400_000;

async function failed({ store, clock, log, givenUp }: Outbox, row: LetterRow, error: Error): Promise<void> {
  const now = clock.now();
  const tries = row.tries + 1;
  const named = error.name.startsWith('Mail') || error instanceof NotKeptError;
  const failure = named ? error.message : 'not-composed';
  log.warn({ letter: row.id, kind: row.kind, tries, failure, error: error.name }, 'a letter was not sent');
  if (error instanceof MailNeverError || now - row.queued_at > giveUpAfter) return givenUp(row, failure, now);
  const pause = waits[row.tries] ?? longestWait;
  await store.commit({
    steps: [changeLetter(store.db, row, { state: 'retrying', tries, failure, next_try_at: now + pause })],
  });
}
