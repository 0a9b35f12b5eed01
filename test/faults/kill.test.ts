/** `kill -9` in the middle of filing: whatever was answered 201 is there, whole, once, and its letter goes out. */
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Redress } from '../../sdk/index.ts';
import type { Store } from '../../server/store/store.ts';
import { describeEachEngine } from '../support/each-store.ts';
import {
  brokenPromises,
  countComplaints,
  fileInto,
  type Ledger,
  newComplaint,
  newLedger,
  retryUnanswered,
  storeFaults,
} from '../support/ledger.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { type MailServer, startMailServer, until } from '../support/smtp.ts';

const rounds = { sqlite: 20, postgres: 8 };
const writers = 8;

describeEachEngine('a server killed while eight clients file', ({ engine, databaseUrl }) => {
  const ledger = newLedger();
  /** Letters that were on their way at a kill: taken by the mail server, not yet written down as sent. */
  const inFlight = new Set<string>();
  let mail: MailServer;
  let place: Premises;
  let server: ServerProcess;

  beforeAll(async () => {
    mail = await startMailServer();
    place = await premises({ databaseUrl, smtpUrl: mail.url });
    for (let round = 0; round < rounds[engine]; round++) {
      server = await place.start();
      await retryUnanswered(ledger, server.sdk());
      await writeUntilKilled(server, ledger, 2 + ((round * 7) % 13), round % 5);
      await afterKill();
    }
    server = await place.start();
  }, 240_000);

  /** Remembers what was on its way, and lets the leases of the dead server run out. */
  async function afterKill(): Promise<void> {
    for (const letter of await notedAsUnsent(place)) if (wasTaken(mail, letter)) inFlight.add(letter);
    await place.look(minutePasses);
  }

  afterAll(async () => {
    await server?.end('SIGKILL');
    await mail?.close();
    place?.clear();
  });

  it('keeps every complaint it answered, word for word, and opens it with its code', async () => {
    expect(ledger.promised.length).toBeGreaterThan(rounds[engine] * 2);
    expect(await brokenPromises(ledger.promised, server.sdk())).toEqual([]);
  }, 60_000);

  it('gives calls that were cut off one record each when they are tried again', async () => {
    await retryUnanswered(ledger, server.sdk());
    expect(ledger.unanswered).toEqual([]);
    expect(await place.look(countComplaints)).toBe(ledger.promised.length);
  });

  it('answers a call that was answered before with the same reference and code', async () => {
    const sdk = server.sdk();
    const complaint = newComplaint();
    const [first, again] = [newLedger(), newLedger()];
    await fileInto(first, sdk, complaint);
    const key = first.promised[0]?.key;
    await server.end('SIGKILL');
    await afterKill();
    server = await place.start();
    await fileInto(again, server.sdk(), complaint, key);
    expect(again).toEqual(first);
    ledger.promised.push(...first.promised);
  });

  it('leaves every chain unbroken and the store sound', async () => {
    expect(await place.look((store) => storeFaults(store, ledger))).toEqual([]);
    if (engine === 'sqlite') expect(await integrity(place)).toEqual(['ok', 'ok']);
  });

  it('sends each acknowledgement, twice only what was on its way when it was killed', async () => {
    const lettersOf = (reference: string) =>
      mail.received.filter((letter) => letter.reference === reference && letter.subject.startsWith('We have'));
    await until(
      'every letter is sent',
      async () => {
        await server.clock({ advance: 'PT1S' });
        return (await notedAsUnsent(place)).length === 0;
      },
      75_000,
    );
    const missing = ledger.promised.filter(({ reference }) => lettersOf(reference).length === 0);
    expect(missing).toEqual([]);
    const doubled = [...Map.groupBy(mail.received, ({ letter }) => letter)].filter(([, copies]) => copies.length > 1);
    expect(doubled.filter(([letter]) => !inFlight.has(letter)).map(([letter]) => letter)).toEqual([]);
    for (const [, copies] of doubled) expect(new Set(copies.map(({ messageId }) => messageId)).size).toBe(1);
    const each = ledger.promised.map(({ reference }) => new Set(lettersOf(reference).map(({ letter }) => letter)).size);
    expect(new Set(each)).toEqual(new Set([1]));
  }, 90_000);
});

/** Eight clients file without a pause; `later` milliseconds after so many answers it is killed, in the middle of others. */
async function writeUntilKilled(server: ServerProcess, ledger: Ledger, answers: number, later: number): Promise<void> {
  const before = ledger.promised.length;
  let killed: Promise<unknown> | undefined;
  const write = async (redress: Redress): Promise<void> => {
    while (await fileInto(ledger, redress, newComplaint()))
      if (ledger.promised.length >= before + answers) killed ??= wait(later).then(() => server.end('SIGKILL'));
  };
  await Promise.all(Array.from({ length: writers }, () => write(server.sdk())));
  await killed;
}

/** The dead server's leases on letters run out: as if a minute had gone by, which a test need not wait for. */
const minutePasses = ({ db }: Store): Promise<unknown> =>
  db
    .updateTable('letter')
    .set(({ eb }) => ({ leased_until: eb('leased_until', '-', 60_000) }))
    .execute();

const wasTaken = (mail: MailServer, letter: string): boolean => mail.received.some((one) => one.letter === letter);

/** Ids of letters that the store does not say were sent. */
const notedAsUnsent = (place: Premises): Promise<string[]> =>
  place.look(async ({ db }) => {
    const rows = await db.selectFrom('letter').select('id').where('state', '!=', 'sent').execute();
    return rows.map(({ id }) => id);
  });

const integrity = (place: Premises): Promise<unknown[]> =>
  place.look(async ({ db, keys }) => {
    const check = sql<{ integrity_check: string }>`pragma integrity_check`;
    const [main, wrapped] = [await check.execute(db), await check.execute(keys)];
    return [main, wrapped].flatMap(({ rows }) => rows.map((row) => row.integrity_check));
  });
