/** Who has a complaint: whom it can be given to, what its client sees of that, and what nobody sees of anybody. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, fernbrook } from '../../demo/cast.ts';
import type { Assignable } from '../../sdk/contract/desk/acts.ts';
import { type OnDesk, onDesk, personId, wallOff } from '../support/casework.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import { faultsOf, lettersOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('a complaint', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  let margaret: DeskBrowser;
  let ids: Record<'daniel' | 'margaret' | 'tomasz' | 'ruth' | 'imran', string>;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    daniel = await signedIn(app, 'handler');
    margaret = await signedIn(app, 'supervisor');
    ids = {
      daniel: await personId(app, 'handler'),
      margaret: await personId(app, 'supervisor'),
      tomasz: await personId(app, 'complained-about'),
      ruth: await personId(app, 'administrator'),
      imran: await personId(app, 'compliance'),
    };
  });
  afterAll(() => app.close());

  const assign = (complaint: OnDesk, handler: string | null, more: object = {}, browser = margaret) =>
    complaint.does(browser, 'complaints.assign', { handler, ...more });
  const choices = async ({ id }: OnDesk, browser = margaret) =>
    (await jsonOf<Assignable>(browser.call('complaints.handlers', { path: { complaint: id } }))).items;
  const namesOf = async (complaint: OnDesk) => (await choices(complaint)).map(({ name }) => name);
  const disable = (person: string, state: 'active' | 'disabled') =>
    app.house.store.db.updateTable('person').set({ state }).where('id', '=', person).execute();

  it('can be given to those who work complaints, are there and are not walled from it', async () => {
    const complaint = await onDesk(app);
    expect(await namesOf(complaint)).toEqual(['Margaret Lane', 'Daniel Reyes', 'Tomasz Harbour']);
    await wallOff(app, complaint, ids.tomasz);
    await disable(ids.daniel, 'disabled');
    expect(await namesOf(complaint)).toEqual(['Margaret Lane']);
    await disable(ids.daniel, 'active');
    expect(await namesOf(complaint)).toEqual(['Margaret Lane', 'Daniel Reyes']);
    expect(await namesOf(await onDesk(app))).toContain('Tomasz Harbour');
  });

  it('is given to nobody else, and it is not said why', async () => {
    const complaint = await onDesk(app);
    await wallOff(app, complaint, ids.tomasz);
    const foreign = await personId(app, 'handler', fernbrook.siteKey);
    for (const nobody of [ids.tomasz, ids.ruth, ids.imran, foreign, 'per_0000000000000000000000', '', 'Daniel Reyes'])
      expect([nobody, await faultsOf(await assign(complaint, nobody))]).toEqual([nobody, ['/handler not-a-choice']]);
    await disable(ids.daniel, 'disabled');
    expect(await faultsOf(await assign(complaint, ids.daniel))).toEqual(['/handler not-a-choice']);
    await disable(ids.daniel, 'active');
    expect(await complaint.row()).toMatchObject({ handler: null, edition: 1 });
  });

  it('names to its client who has it, by name only, and never what was noted', async () => {
    const complaint = await onDesk(app);
    const before = (await complaint.view()).handledBy;
    expect(before).toMatchObject({ name: null, role: 'Complaints partner' });
    expect((await assign(complaint, ids.daniel, { note: 'Fieldfare' })).status).toBe(201);
    expect(await complaint.row()).toMatchObject({ handler: ids.daniel, status: 'received' });
    expect((await complaint.history()).find(({ kind }) => kind === 'assigned')).toEqual({
      kind: 'assigned',
      facts: { to: ids.daniel, name: 'Daniel Reyes', note: 'Fieldfare', by: 'Margaret Lane', person: ids.margaret },
    });
    const view = await complaint.view();
    expect(view.handledBy).toEqual({ ...before, name: 'Daniel Reyes', role: 'Complaint handler' });
    const seen = JSON.stringify([view, await lettersOf(app, complaint.filed.reference)]);
    for (const secret of [ids.daniel, ids.margaret, 'Margaret', 'Fieldfare']) expect(seen).not.toContain(secret);
  });

  it('goes from one to another, and to nobody, and says so each time', async () => {
    const complaint = await onDesk(app, 'investigating');
    for (const handler of [ids.daniel, ids.margaret, null])
      expect((await assign(complaint, handler, {}, daniel)).status).toBe(201);
    const view = await complaint.view();
    expect(view.timeline.slice(-3).map(({ text }) => text)).toEqual([
      'Your complaint is now with Daniel Reyes',
      'Your complaint is now with Margaret Lane',
      'Your complaint will go to someone new',
    ]);
    expect([view.handledBy.name, (await complaint.row()).handler]).toEqual([null, null]);
  });

  it('says who has it in the language of its client', async () => {
    const complaint = await onDesk(app, 'received', { ...complaints.surpriseBill, locale: 'cy' });
    await assign(complaint, ids.daniel);
    const offered = (await app.house.firms.all())[0]?.settings.locales ?? [];
    const { timeline } = await complaint.view();
    const said = offered.includes('cy')
      ? 'Mae eich cwyn gyda Daniel Reyes nawr'
      : 'Your complaint is now with Daniel Reyes';
    expect(timeline.at(-1)?.text).toBe(said);
  });

  it('counts for whoever has it as long as its time runs, and for no reader who is walled from it', async () => {
    const openOf = async (complaint: OnDesk, browser: DeskBrowser) =>
      (await choices(complaint, browser)).find(({ id }) => id === ids.daniel)?.open ?? 0;
    const [one, other] = [await onDesk(app), await onDesk(app, 'investigating')];
    const before = await openOf(one, margaret);
    await assign(one, ids.daniel);
    await assign(other, ids.daniel);
    expect(await openOf(one, margaret)).toBe(before + 2);
    await wallOff(app, other, ids.margaret);
    expect([await openOf(one, margaret), await openOf(one, daniel)]).toEqual([before + 1, before + 2]);
    const closing = { outcome: 'upheld', reason: 'You are right.', remedies: [] };
    await other.does(daniel, 'complaints.close', closing);
    expect(await openOf(one, daniel)).toBe(before + 1);
  });
});
