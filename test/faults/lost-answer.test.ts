/** The answer is lost after the commit: the SDK tries again by itself and gets the very same answer. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CuttingProxy, cuttingProxy } from '../support/cutting-proxy.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { brokenPromises, countComplaints, fileInto, newComplaint, newLedger } from '../support/ledger.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { type MailServer, startMailServer, until } from '../support/smtp.ts';

const times = 50;

describeEachEngine('an answer that is lost on its way', ({ databaseUrl }) => {
  let mail: MailServer;
  let place: Premises;
  let server: ServerProcess;
  let proxy: CuttingProxy;

  beforeAll(async () => {
    mail = await startMailServer();
    place = await premises({ databaseUrl, smtpUrl: mail.url });
    server = await place.start();
    proxy = await cuttingProxy(place.port);
  }, 90_000);
  afterAll(async () => {
    await proxy?.close();
    await server?.end('SIGKILL');
    await mail?.close();
    place?.clear();
  });

  it('is given again to the retry: one record, one letter, and a code that opens it', async () => {
    const ledger = newLedger();
    const impatient = { server: proxy.url, retries: 3, random: () => 0 };
    for (let time = 1; time <= times; time++) {
      proxy.cutNext(1);
      await fileInto(ledger, server.sdk(impatient), newComplaint());
      expect([ledger.unanswered, proxy.cutOff]).toEqual([[], time]);
    }
    expect(await place.look(countComplaints)).toBe(times);
    expect(await brokenPromises(ledger.promised, server.sdk())).toEqual([]);
    await until('every letter came', () => mail.received.length >= times * 2);
    const kinds = Map.groupBy(mail.received, ({ reference }) => reference);
    expect([...kinds.values()].filter((letters) => letters.length !== 2)).toEqual([]);
    expect(new Set(kinds.keys())).toEqual(new Set(ledger.promised.map(({ reference }) => reference)));
  }, 60_000);

  it('of a message or a withdrawal leaves one of each', async () => {
    const { reference, accessCode } = await server.sdk().complaints.file(newComplaint());
    const sdk = server.sdk({ server: proxy.url, retries: 3, random: () => 0 });
    const session = await sdk.tracker.open({ reference, accessCode });
    proxy.cutNext(1);
    await session.messages.send({ text: 'Has anyone read this?' });
    proxy.cutNext(2);
    const { undoUntil } = await session.withdraw({ reason: 'It is settled.' });
    const { messages, timeline, withdrawal } = await session.read();
    expect(messages.map(({ text }) => text)).toEqual(['Has anyone read this?']);
    expect(timeline.filter(({ kind }) => kind === 'withdrawn')).toHaveLength(1);
    expect(withdrawal?.undoUntil).toBe(undoUntil);
  });
});
