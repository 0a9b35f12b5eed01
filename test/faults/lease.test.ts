/** A mail server slower than a lease: whoever holds letters keeps them for as long as they are on their way. */
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { type MailServer, startMailServer, until } from '../support/smtp.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('letters on their way', ({ databaseUrl }) => {
  let mail: MailServer;
  let app: TestApp;

  beforeAll(async () => {
    mail = await startMailServer();
    app = await openTestApp({ databaseUrl, env: { REDRESS_SMTP_URL: mail.url } });
  });
  afterEach(() => vi.useRealTimers());
  afterAll(async () => {
    await app?.close();
    await mail?.close();
  });

  it('are held anew before a third of the lease is over, and let go when they have arrived', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    mail.treat(() => 'stall');
    const { reference } = await app.file(complaints.lateCompletion);
    const { db } = app.house.store;
    const leases = async (): Promise<number[]> => {
      const rows = await db.selectFrom('letter').select('leased_until').where('reference', '=', reference).execute();
      return rows.map(({ leased_until }) => leased_until);
    };
    const sending = app.worker.runDue();
    await until('one is on its way', () => mail.received.length === 1);
    const first = await leases();
    expect(Math.min(...first)).toBeGreaterThan(0);
    await db
      .updateTable('letter')
      .set(({ eb }) => ({ leased_until: eb('leased_until', '-', 50_000) }))
      .execute();
    await vi.advanceTimersByTimeAsync(20_000);
    await until('they are held anew', async () => Math.min(...(await leases())) >= Math.min(...first));
    mail.treat(() => 'take');
    mail.release();
    await sending;
    expect(await leases()).toEqual([0, 0]);
    expect(mail.received).toHaveLength(2);
  });
});
