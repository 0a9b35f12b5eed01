/** The firms of a server: one whose settings cannot be used is told to the operator and takes no other with it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, fernbrook } from '../../demo/cast.ts';
import { openFirms } from '../../server/firm/firms.ts';
import { firstSettings } from '../../server/firm/settings.ts';
import { complaintsPath } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, publicUrl, siteKey, type TestApp } from '../support/test-app.ts';

describeEachEngine('firms', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
  });
  afterAll(() => app.close());

  it('go on when the settings of another cannot be used, and that is told once', async () => {
    const firm = await app.house.firms.bySiteKey(fernbrook.siteKey);
    const { db } = app.house.store;
    const good = JSON.stringify(firm?.settings);
    const spoilt: [settings: string, why: string][] = [
      ['{', 'not JSON'],
      [JSON.stringify({ ...firm?.settings, jurisdiction: 'nowhere' }), 'no pack for nowhere; see: redress pack list'],
      [JSON.stringify({ ...firm?.settings, open: 'yes' }), 'open: invalid_type'],
    ];
    for (const [settings, why] of spoilt) {
      const told: string[] = [];
      const firms = openFirms(app.house.store, publicUrl, (fault) => told.push(fault));
      await db
        .updateTable('firm')
        .set({ settings })
        .where('id', '=', firm?.id ?? '')
        .execute();
      for (let time = 0; time < 2; time++) {
        firms.forget();
        expect((await firms.all()).map((one) => one.siteKey)).toEqual([siteKey]);
      }
      expect(await firms.bySiteKey(fernbrook.siteKey)).toBeUndefined();
      expect(told).toEqual([`firm ${firm?.id} is left out: its settings cannot be used (${why})`]);
    }
    app.house.firms.forget();
    expect((await app.post(complaintsPath, complaints.rudeMeeting)).status).toBe(201);
    const left = await app.post(`/v1/firms/${fernbrook.siteKey}/complaints`, complaints.rudeMeeting);
    expect(left.status).toBe(404);
    await db
      .updateTable('firm')
      .set({ settings: good })
      .where('id', '=', firm?.id ?? '')
      .execute();
    app.house.firms.forget();
    expect(await app.house.firms.all()).toHaveLength(2);
  });

  it('cannot be set up in a jurisdiction whose deadlines we do not know', async () => {
    const firm = await app.house.firms.bySiteKey(siteKey);
    if (!firm) throw new Error('the demo firm is there');
    expect(() => firstSettings({ ...firm.settings, jurisdiction: 'nowhere' })).toThrow('no pack for nowhere');
  });
});
