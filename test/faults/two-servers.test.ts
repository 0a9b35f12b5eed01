/** Two servers over one PostgreSQL: they share the work, never do it twice, and one takes over from the other. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKey } from '../../sdk/index.ts';
import { ownDatabase } from '../support/each-store.ts';
import { brokenPromises, countComplaints, fileInto, newComplaint, newLedger, storeFaults } from '../support/ledger.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { type MailServer, type Received, startMailServer, until } from '../support/smtp.ts';

describe('two servers that start at once on an empty database', () => {
  const databaseUrl = ownDatabase();
  let mail: MailServer;
  let place: Premises;
  let servers: [ServerProcess, ServerProcess];

  beforeAll(async () => {
    mail = await startMailServer();
    place = await premises({ databaseUrl, smtpUrl: mail.url });
    const second = await place.beside();
    servers = await Promise.all([place.start(), second.start()]);
  }, 90_000);
  afterAll(async () => {
    await Promise.all((servers ?? []).map((server) => server.end('SIGKILL')));
    await mail?.close();
    place?.clear();
  });
  const lettersOf = (reference: string): Received[] => mail.received.filter((one) => one.reference === reference);

  it('bring it to the newest schema once, seed one firm, and both serve', async () => {
    const counts = await place.look(async ({ db, keys }) => [
      (await db.selectFrom('firm').select('id').execute()).length,
      (await db.selectFrom('site_key').select('key').where('retired_at', 'is', null).execute()).length,
      (await keys.selectFrom('root_check').select('id').execute()).length,
    ]);
    expect(counts).toEqual([1, 1, 1]);
    const profiles = await Promise.all(servers.map((server) => server.sdk().firm.get()));
    // The demo's notice lies on the server that started last, each on its own port here.
    const [one, other] = profiles.map(({ privacyNotice: { version }, ...rest }) => ({ ...rest, version }));
    expect(one).toEqual(other);
  });

  it('keep one record of a key that comes ten times at once over both', async () => {
    const ledger = newLedger();
    const calls = Array.from({ length: 100 }, () => ({ key: newKey(), complaint: newComplaint() }));
    const patient = { retries: 50, wait: () => wait(20) };
    for (let at = 0; at < calls.length; at += 10) {
      const some = calls.slice(at, at + 10);
      const tries = some.flatMap(({ key, complaint }) =>
        Array.from({ length: 10 }, (_, nth) =>
          fileInto(ledger, (servers[nth % 2] as ServerProcess).sdk(patient), complaint, key),
        ),
      );
      await Promise.all(tries);
    }
    expect(ledger.unanswered).toEqual([]);
    expect(ledger.promised).toHaveLength(1_000);
    const once = [...new Map(ledger.promised.map((one) => [one.key, one])).values()];
    const answers = new Set(
      ledger.promised.map(({ key, reference, accessCode }) => `${key} ${reference} ${accessCode}`),
    );
    expect(answers.size).toBe(100);
    expect(await place.look(countComplaints)).toBe(100);
    expect(await place.look((store) => storeFaults(store, { promised: once, unanswered: [] }))).toEqual([]);
    await until('every letter came', () => once.every(({ reference }) => lettersOf(reference).length >= 2));
    expect(once.filter(({ reference }) => lettersOf(reference).length !== 2)).toEqual([]);
  }, 90_000);

  it('send the letters of two hundred complaints once each', async () => {
    await mail.down();
    const ledger = newLedger();
    const write = async (server: ServerProcess): Promise<void> => {
      for (let at = 0; at < 25; at++) await fileInto(ledger, server.sdk(), newComplaint());
    };
    await Promise.all(Array.from({ length: 8 }, (_, nth) => write(servers[nth % 2] as ServerProcess)));
    expect(ledger.promised).toHaveLength(200);
    await mail.up();
    await Promise.all(servers.map((server) => server.clock({ advance: 'PT1M' })));
    await until(
      'every letter came',
      async () => {
        await Promise.all(servers.map((server) => server.clock({ advance: 'PT1M' })));
        return ledger.promised.every(({ reference }) => lettersOf(reference).length >= 2);
      },
      60_000,
    );
    await until('both servers are done', () =>
      place.look(async ({ db }) => {
        const left = await db.selectFrom('letter').select('id').where('state', '!=', 'sent').execute();
        return left.length === 0;
      }),
    );
    expect(ledger.promised.filter(({ reference }) => lettersOf(reference).length !== 2)).toEqual([]);
    expect(new Set(mail.received.map(({ letter }) => letter)).size).toBe(mail.received.length);
  }, 120_000);

  it('leave the letters of one that was killed alone while it may still send them, and send them after that', async () => {
    mail.treat(() => 'stall');
    const ledger = newLedger();
    const [first, second] = servers;
    await Promise.all(Array.from({ length: 6 }, () => fileInto(ledger, first.sdk(), newComplaint())));
    const references = ledger.promised.map(({ reference }) => reference);
    const leased = () =>
      place.look(({ db }) =>
        db
          .selectFrom('letter')
          .select('id')
          .where('reference', 'in', references)
          .where('leased_until', '>', 0)
          .execute(),
      );
    await until('all are held by one', async () => (await leased()).length === 12);
    await first.end('SIGKILL');
    await second.end('SIGKILL');
    mail.treat(() => 'take');
    const before = mail.received.length;
    const third = await (await place.beside()).start();
    servers = [third, third];
    // As far as the clocks of the others had been moved, and further.
    await third.clock({ advance: 'PT1H' });
    await fileInto(ledger, third.sdk(), newComplaint());
    const last = ledger.promised.at(-1)?.reference ?? '';
    await until('the living one sends its own', () => lettersOf(last).length === 2);
    expect(mail.received.slice(before).filter(({ reference }) => references.includes(reference))).toEqual([]);
    // A minute later: the clock of the database cannot be moved, so what it is compared with is.
    await place.look(({ db }) =>
      db
        .updateTable('letter')
        .set(({ eb }) => ({ leased_until: eb('leased_until', '-', 60_000) }))
        .where('leased_until', '>', 0)
        .execute(),
    );
    const taken = (reference: string) => lettersOf(reference).filter(({ treatment }) => treatment === 'take');
    await until('the others went out', () => references.every((reference) => taken(reference).length === 2));
    expect(await brokenPromises(ledger.promised, third.sdk())).toEqual([]);
  }, 90_000);
});
