/** SIGTERM under load: calls that were taken on are answered, the process ends by itself with 0, and nothing is lost. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeEachEngine } from '../support/each-store.ts';
import {
  brokenPromises,
  countComplaints,
  fileInto,
  newComplaint,
  newLedger,
  retryUnanswered,
  storeFaults,
} from '../support/ledger.ts';
import { type Premises, premises } from '../support/server-process.ts';
import { type MailServer, startMailServer, until } from '../support/smtp.ts';

const rounds = 5;
const writers = 16;

describeEachEngine('a server asked to stop', ({ databaseUrl }) => {
  let mail: MailServer;
  let place: Premises;

  beforeAll(async () => {
    mail = await startMailServer();
    place = await premises({ databaseUrl, smtpUrl: mail.url });
  });
  afterAll(async () => {
    await mail?.close();
    place?.clear();
  });

  it('answers what it took on, ends with 0, and takes the rest after the next start', async () => {
    const ledger = newLedger();
    for (let round = 0; round < rounds; round++) {
      const server = await place.start();
      await retryUnanswered(ledger, server.sdk());
      expect(ledger.unanswered).toEqual([]);
      const goOn = ledger.promised.length + 30;
      const write = async (): Promise<void> => {
        while (await fileInto(ledger, server.sdk(), newComplaint()));
      };
      const all = Promise.all(Array.from({ length: writers }, write));
      await until('clients are filing', () => ledger.promised.length >= goOn);
      await wait(round);
      expect(await server.end('SIGTERM')).toBe(0);
      await all;
      expect(ledger.unanswered).toHaveLength(writers);
      expect(await place.look(countComplaints)).toBe(ledger.promised.length);
    }
    const server = await place.start();
    await retryUnanswered(ledger, server.sdk());
    expect(ledger.unanswered).toEqual([]);
    expect(await place.look(countComplaints)).toBe(ledger.promised.length);
    expect(await place.look((store) => storeFaults(store, ledger))).toEqual([]);
    expect(await brokenPromises(ledger.promised, server.sdk())).toEqual([]);
    await server.end('SIGTERM');
  }, 120_000);
});

describeEachEngine('a server asked to stop while its mail server does not answer', ({ databaseUrl }) => {
  it('ends with 0 all the same, and sends the letters after the next start', async () => {
    const mail = await startMailServer();
    const place = await premises({ databaseUrl, smtpUrl: mail.url });
    mail.treat(() => 'stall');
    const first = await place.start();
    const ledger = newLedger();
    await fileInto(ledger, first.sdk(), newComplaint());
    await until('a letter is on its way', () => mail.received.length > 0);
    expect(await first.end('SIGTERM')).toBe(0);
    mail.treat(() => 'take');
    const [{ reference } = { reference: '' }] = ledger.promised;
    await place.look(({ db }) => db.updateTable('letter').set({ leased_until: 1 }).execute());
    const second = await place.start();
    const letters = () => mail.received.filter((letter) => letter.reference === reference);
    await until('both letters arrived', () => letters().filter(({ treatment }) => treatment === 'take').length === 2);
    expect(new Set(letters().map(({ messageId }) => messageId)).size).toBe(2);
    await second.end('SIGTERM');
    await mail.close();
    place.clear();
  }, 90_000);
});
