/** Every reading of a complaint's file is on its record, and nobody reads what is not theirs to read. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, fernbrook } from '../../demo/cast.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { filedFile, fileOf, personOf, refusalOf, wallOff } from '../support/case-file.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import { fileAndOpen } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('reading the file of a complaint', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  let imran: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    daniel = await signedIn(app, 'handler');
    imran = await signedIn(app, 'compliance');
  });
  afterAll(() => app.close());

  it('goes on its record: by whom, when, and what allowed it, once in half an hour', async () => {
    const one = await filedFile(app, complaints.surpriseBill);
    const { id, name } = await personOf(daniel);
    await app.house.store.db.updateTable('complaint').set({ handler: id }).where('id', '=', one.id).execute();
    const readings = async () => (await one.happened()).filter(({ kind }) => kind === 'read').map(({ facts }) => facts);
    const { version } = await one.read(daniel);
    await Promise.all([one.read(daniel), one.read(daniel)]);
    await one.read(imran);
    const officer = await personOf(imran);
    expect(await readings()).toEqual([
      { by: name, person: id, why: 'handler' },
      { by: officer.name, person: officer.id, why: 'role' },
    ]);
    app.clock.advance('PT29M');
    await one.read(daniel);
    expect(await readings()).toHaveLength(2);
    app.clock.advance('PT1M');
    const last = await one.read(daniel);
    expect(await readings()).toHaveLength(3);
    expect([last.version, last.handler]).toEqual([version, { id, name }]);
  });

  it('goes on its record anew once the client has written, who then sees when that was', async () => {
    const { filed, tracker: theirs } = await fileAndOpen(app, complaints.surpriseBill);
    const one = await fileOf(app, filed.reference);
    await one.read(daniel);
    await theirs.post('messages', { text: 'One thing more.' });
    daniel = await signedIn(app, 'handler');
    const readAt = async () => (await jsonOf<TrackerView>(theirs.get())).messages[0]?.readAt;
    expect(await readAt()).toBe(null);
    const before = new Date(app.clock.now()).toISOString();
    await one.read(daniel);
    await one.read(daniel);
    expect((await readAt()) ?? '').toMatch(/Z$/);
    expect(((await readAt()) ?? '') >= before).toBe(true);
    expect((await one.happened()).filter(({ kind }) => kind === 'read')).toHaveLength(2);
  });

  it('goes on its record also where a letter to its client is previewed', async () => {
    const one = await filedFile(app, complaints.surpriseBill);
    daniel = await signedIn(app, 'handler');
    const body = { about: 'message', text: 'We will ring you.' };
    const seen = await daniel.call('complaints.preview', { path: { complaint: one.id }, body });
    expect(seen.status).toBe(200);
    expect((await one.happened()).filter(({ kind }) => kind === 'read')).toHaveLength(1);
  });

  it('is refused to other roles; and to all who must not see it, in this firm and another, as if it had never been', async () => {
    const read = await filedFile(app, complaints.surpriseBill);
    const ruth = await signedIn(app, 'administrator');
    const path = { complaint: read.id };
    expect((await ruth.call('complaints.read', { path })).status).toBe(403);
    const never = await refusalOf(daniel.call('complaints.read', { path: { complaint: 'cmp_never' } }));
    expect(never[0]).toBe(404);
    const walled = await filedFile(app, complaints.surpriseBill);
    await wallOff(app, walled, (await personOf(daniel)).id);
    expect(await refusalOf(daniel.call('complaints.read', { path: { complaint: walled.id } }))).toEqual(never);
    const there = await signedIn(app, 'supervisor', fernbrook.siteKey);
    expect(await refusalOf(there.call('complaints.read', { path }))).toEqual(never);
    expect((await walled.happened()).filter(({ kind }) => kind === 'read')).toEqual([]);
  });
});
