/** The playbook changed at the desk: ours can be read beside it, and each change is on the record with before and after. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { stages } from '../../sdk/contract/desk/playbook.ts';
import { recordOf } from '../support/audit.ts';
import { filedFile } from '../support/case-file.ts';
import { type DeskBrowser, signedIn } from '../support/desk.ts';
import { changed, changeSettings, settingsIn } from '../support/desk-settings.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('the playbook in the settings', ({ databaseUrl }) => {
  let app: TestApp;
  let admin: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    admin = await signedIn(app, 'administrator');
  });
  afterAll(() => app.close());

  const differences = async (): Promise<unknown> =>
    (await recordOf(app)).findLast(({ operation }) => operation === 'settings.changed')?.details;
  const listen = [{ code: 'listen', text: 'Listen before you explain.' }];

  it('is read beside ours, of each stage', async () => {
    const { playbook, choices } = await settingsIn(admin);
    expect(playbook).toEqual({});
    expect(Object.keys(choices.playbook)).toEqual([...stages]);
    expect(choices.playbook.received.map(({ code }) => code)).toContain('listen');
  });

  it('stands beside the next reading of a complaint, and what was there is on the record', async () => {
    const file = await filedFile(app, complaints.lateCompletion);
    await changed(admin, { playbook: { received: listen } });
    const [received, acknowledged] = (await file.read(await signedIn(app, 'handler'))).checklists;
    expect(received?.items.map(({ text }) => text)).toEqual(['Listen before you explain.']);
    expect(acknowledged?.items.length).toBeGreaterThan(2);
    expect(await differences()).toEqual({ '/playbook/received': { was: null, now: listen } });
  });

  it('is ours again, stage by stage, once the firm says nothing of its own', async () => {
    const tea = [{ code: 'tea', text: 'Offer tea.' }];
    await changed(admin, { playbook: { received: listen, answered: tea } });
    expect((await changed(admin, { playbook: { answered: tea } })).playbook).toEqual({ answered: tea });
    expect(await differences()).toEqual({ '/playbook/received': { was: listen, now: null } });
  });

  it('is refused where a point says nothing, by the place of that point', async () => {
    const empty = [...listen, { code: 'own', text: ' ' }];
    const { errors } = (await (await changeSettings(admin, { playbook: { received: empty } })).json()) as {
      errors: { pointer: string }[];
    };
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/playbook/received/1/text']);
  });
});
