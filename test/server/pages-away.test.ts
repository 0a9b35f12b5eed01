/** The pages without script while the store is away: a page says so, nothing typed is lost, and it counts once afterwards. */
import { describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { ownDatabase } from '../support/each-store.ts';
import { openPage } from '../support/plain-page.ts';
import { codesOn, count, send, toCheck } from '../support/plain-walk.ts';
import { openTestApp, siteKey } from '../support/test-app.ts';
import { startWire } from '../support/wire.ts';

const { form, door } = catalogueOf('en');

describe('the pages without script, with the store away', () => {
  const databaseUrl = ownDatabase();

  it('keep the complaint and the message until they can be sent', async () => {
    const wire = await startWire(databaseUrl);
    const app = await openTestApp({ databaseUrl: wire.url });
    const before = await count(app);
    const { reference, accessCode } = await app.file(complaints.rudeMeeting);
    const check = await toCheck(app);
    const open = await (await openPage(app, `/p/${siteKey}/track`)).press('open', { reference, code: accessCode });
    await wire.cut();
    const unsent = await send(check);
    expect([unsent.status, unsent.text.includes(form['failure.title'])]).toEqual([503, true]);
    expect(unsent.text).toContain(form['failure.safe']);
    const unheard = await open.press('message', { message: 'Hello?' });
    expect([unheard.status, unheard.text.includes(door['tracker.failed.kept'])]).toEqual([503, true]);
    await wire.mend();
    await expect.poll(async () => (await app.request('/readyz')).status, { timeout: 15_000 }).toBe(200);
    const receipt = await unsent.press('send', { consent: 'read' });
    expect(codesOn(receipt)).toHaveLength(2);
    const back = await unheard.press('look');
    expect(new Map(back.sends).get('message')).toBe('Hello?');
    expect((await count(app)) - before).toBe(2);
    await app.close();
    await wire.cut();
  });
});
