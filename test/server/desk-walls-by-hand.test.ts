/** Walls by hand: raised and lifted by a supervisor, for a reason, never so that nobody is left; and what ends with them. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { complaints, harbourAndLane } from '../../demo/cast.ts';
import type { Logged } from '../../sdk/contract/desk/acts.ts';
import type { TaskList } from '../../sdk/contract/desk/case-file.ts';
import type { ComplaintList } from '../../sdk/contract/desk/complaints.ts';
import type { WallList } from '../../sdk/contract/desk/walls.ts';
import type { Problem } from '../../sdk/contract/problem.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import { factsOf, isKind } from '../../server/complaint/history.ts';
import { addPerson, giveTo, personIdOf, sessionOf } from '../support/colleagues.ts';
import { type DeskBrowser, jsonOf } from '../support/desk.ts';
import { latestLetter, openTracker, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('a wall by hand', ({ databaseUrl }) => {
  let app: TestApp;
  let boss: DeskBrowser;
  let [margaret, daniel, tomasz, imran]: string[] = [];
  let complaint: string;
  let filed: { reference: string; accessCode: string };
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    const parts = ['supervisor', 'handler', 'complained-about', 'compliance'] as const;
    [margaret, daniel, tomasz, imran] = await Promise.all(parts.map((part) => personIdOf(app, part)));
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    boss = await sessionOf(app, margaret ?? '');
    filed = await app.file(complaints.surpriseBill);
    complaint = (await rowOf(app, filed.reference)).id;
  });

  const note = 'Her sister works for the other side.';
  const raise = (person: string | undefined, more: object = {}, browser = boss, headers = {}) =>
    browser.call('walls.raise', { body: { complaint, person, note, ...more }, headers });
  const lift = (person: string | undefined, more: object = {}, browser = boss) =>
    browser.call('walls.lift', { body: { complaint, person, note, ...more } });
  const list = (browser: DeskBrowser, query = '') =>
    jsonOf<ComplaintList>(browser.call('complaints.list', { query: query || `?q=${filed.reference}` }));
  const refusal = async (answer: Response): Promise<[number, string, string]> => {
    const { code, detail } = await jsonOf<Problem>(answer);
    return [answer.status, code, detail];
  };
  const db = () => app.house.store.db;

  it('hides a complaint at once from lists, look-up, counts and claims, and lifting shows it again', async () => {
    const handler = await sessionOf(app, daniel ?? '');
    const before = (await list(handler)).counts;
    expect((await list(handler)).items).toHaveLength(1);
    const answer = await raise(daniel);
    expect(answer.status).toBe(201);
    expect(await jsonOf<WallList>(answer)).toMatchObject({
      items: [{ person: { id: daniel, name: 'Daniel Reyes' }, why: 'chosen', note, by: { name: 'Margaret Lane' } }],
      override: false,
    });
    const after = await list(handler);
    expect([after.items, after.counts.open, after.counts.unassigned]).toEqual([
      [],
      before.open - 1,
      before.unassigned - 1,
    ]);
    expect((await list(handler, '?q=samuel.okoro%40mail.example')).items.map(({ id }) => id)).not.toContain(complaint);
    for (const call of ['complaints.claim', 'complaints.unclaim'] as const)
      expect((await handler.call(call, { path: { complaint } })).status).toBe(404);
    expect((await list(boss)).items).toHaveLength(1);
    expect(await jsonOf<WallList>(lift(daniel))).toMatchObject({ items: [] });
    const again = await list(handler);
    expect([again.items.length, again.counts]).toEqual([1, before]);
  });

  it('says why in its entries, sealed, and nothing of it to the client', async () => {
    await raise(daniel);
    await lift(daniel, { note: 'She has left.' });
    const row = await rowOf(app, filed.reference);
    const key = await app.house.keyring.complaint(row.firm, row.id);
    const entries = await entriesOf(db(), row.firm, row.id);
    const [walled, lifted] = ['walled', 'wall-lifted'].map((kind) => entries.find((entry) => entry.kind === kind));
    if (!walled || !lifted || !isKind(walled, 'walled') || !isKind(lifted, 'wall-lifted')) throw new Error('no entry');
    const whom = { id: daniel, name: 'Daniel Reyes' };
    const by = { by: 'Margaret Lane', person: margaret };
    expect(factsOf(walled, key)).toEqual({ whom, why: 'chosen', note, ...by });
    expect(factsOf(lifted, key)).toEqual({ whom, note: 'She has left.', ...by });
    expect(Buffer.from(walled.sealed).toString('latin1')).not.toContain('sister');
    const view = await (await openTracker(app, filed)).get();
    expect(await view.text()).not.toMatch(/wall|Reyes|sister/);
  });

  it('takes what the person held, the complaint and the claim, and moves no version that others have seen', async () => {
    await giveTo(app, filed.reference, daniel ?? '');
    const handler = await sessionOf(app, daniel ?? '');
    expect((await handler.call('complaints.claim', { path: { complaint } })).status).toBe(200);
    await app.letters();
    const before = await rowOf(app, filed.reference);
    await raise(daniel);
    const after = await rowOf(app, filed.reference);
    expect([after.handler, after.version, after.edition]).toEqual([null, before.version + 2, before.edition]);
    expect((await list(boss)).items[0]).toMatchObject({ handler: null, claim: null });
  });

  it('sends its letters past the mailbox: to whoever has it, else a supervisor, else anyone who can', async () => {
    await raise(tomasz);
    const write = async (): Promise<string | null | undefined> => {
      await (await openTracker(app, filed)).post('messages', { text: 'Hello?' });
      return (await latestLetter(app, filed.reference, 'firm-message'))?.to;
    };
    expect(await write()).toBe('margaret.lane@harbourandlane.example');
    await giveTo(app, filed.reference, daniel ?? '');
    expect(await write()).toBe('daniel.reyes@harbourandlane.example');
    await giveTo(app, filed.reference, null);
    const second = await addPerson(app, 'Ada Quay', ['supervisor']);
    await raise(margaret, {}, await sessionOf(app, second));
    await db().updateTable('person').set({ state: 'disabled' }).where('id', '=', second).execute();
    expect(await write()).toBe('daniel.reyes@harbourandlane.example');
    await db().updateTable('person').set({ state: 'disabled' }).where('demo', '=', 1).execute();
    expect(await write()).toBe(harbourAndLane.mailbox);
    await db().updateTable('person').set({ state: 'active' }).where('demo', '=', 1).execute();
  });

  it('is not raised for oneself, twice, for strangers, or so that nobody is left', async () => {
    expect(await refusal(await raise(margaret))).toEqual([409, 'not-possible-now', 'Nobody walls themselves off']);
    for (const nobody of ['per_none', await personIdOf(app, 'handler', 'pk_test_FernbrookLegalDemo000001')])
      expect(await refusal(await raise(nobody))).toEqual([404, 'not-found', 'Nothing here']);
    expect((await raise(daniel)).status).toBe(201);
    expect(await refusal(await raise(daniel))).toEqual([409, 'not-possible-now', 'This person is walled already']);
    expect((await raise(tomasz)).status).toBe(201);
    expect((await raise(imran)).status).toBe(201);
    const second = await addPerson(app, 'Edith Vane', ['compliance', 'supervisor']);
    const other = await sessionOf(app, second);
    const both = await Promise.all([raise(margaret, {}, other), raise(second)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
    const left = (await Promise.all([other, boss].map((browser) => list(browser)))).filter(({ items }) => items.length);
    expect(left).toHaveLength(1);
    await db().updateTable('person').set({ state: 'disabled' }).where('id', '=', second).execute();
  });

  it('is lifted only where there is one, and never by whoever it walls', async () => {
    expect(await refusal(await lift(daniel))).toEqual([404, 'not-found', 'Nothing here']);
    const second = await sessionOf(app, await addPerson(app, 'Uma Lund', ['supervisor']));
    await raise(margaret, {}, second);
    expect(await refusal(await lift(margaret))).toEqual([404, 'not-found', 'Nothing here']);
    expect((await boss.call('walls.list', { query: `?complaint=${complaint}` })).status).toBe(404);
    expect((await lift(margaret, {}, second)).status).toBe(200);
    expect((await boss.call('walls.list', { query: `?complaint=${complaint}` })).status).toBe(200);
  });

  it('can be raised for who is disabled, and stands when they are back', async () => {
    const person = await addPerson(app, 'Rhona Keel', ['handler']);
    const become = (state: 'active' | 'disabled') =>
      db().updateTable('person').set({ state }).where('id', '=', person).execute();
    await become('disabled');
    const { people } = await jsonOf<WallList>(boss.call('walls.list', { query: `?complaint=${complaint}` }));
    expect(people).toContainEqual({ id: person, name: 'Rhona Keel' });
    expect((await raise(person)).status).toBe(201);
    await become('active');
    expect((await list(await sessionOf(app, person))).items).toEqual([]);
    await become('disabled');
    const lifted = await jsonOf<WallList>(lift(person));
    expect(lifted.people.map(({ id }) => id)).toContain(person);
  });

  it('that was lifted is not raised again by itself', async () => {
    filed = await app.file(complaints.lateCompletion);
    complaint = (await rowOf(app, filed.reference)).id;
    const concerned = await jsonOf<WallList>(boss.call('walls.list', { query: `?complaint=${complaint}` }));
    expect(concerned.items).toMatchObject([{ person: { id: tomasz }, why: 'concerned', note: null, by: null }]);
    expect(concerned.people.map(({ id }) => id)).toEqual(expect.arrayContaining([daniel, imran]));
    expect(concerned.people.map(({ id }) => id)).not.toContain(margaret);
    expect((await lift(tomasz)).status).toBe(200);
    const admin = await sessionOf(app, await personIdOf(app, 'administrator'));
    const { version } = await db()
      .selectFrom('person')
      .select('version')
      .where('id', '=', tomasz ?? '')
      .executeTakeFirstOrThrow();
    const path = { person: tomasz ?? '' };
    expect((await admin.call('people.change', { path, version, body: { name: 'Tom Harbour' } })).status).toBe(200);
    expect((await list(await sessionOf(app, tomasz ?? ''))).items).toHaveLength(1);
  });

  it('keeps the answer to a key for its caller, unless that one is walled since', async () => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const first = await raise(daniel, {}, boss, headers);
    const again = await raise(daniel, {}, boss, headers);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(await again.text()).toBe(await first.text());
    const second = await sessionOf(app, await addPerson(app, 'Olga Brandt', ['supervisor']));
    expect((await raise(margaret, {}, second)).status).toBe(201);
    for (const more of [{}, { note: 'Another note.' }])
      expect(await refusal(await raise(daniel, more, boss, headers))).toEqual([404, 'not-found', 'Nothing here']);
  });

  it('stands before whoever logged a complaint about themselves, a second time they send it too', async () => {
    const handler = await sessionOf(app, daniel ?? '');
    const { complainant, narrative } = complaints.nobodyCalledBack;
    const body = { channel: 'phone', complainant, narrative, matter: { personConcerned: 'Mr Reyes' } };
    const log = () => handler.call('complaints.log', { body, headers });
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const first = await log();
    expect(first.status).toBe(201);
    const { id, reference, accessCode } = await jsonOf<Logged>(first);
    expect(accessCode).toBeNull();
    const tasks = await db().selectFrom('task').selectAll().where('reference', '=', reference).execute();
    expect(tasks.map(({ kind, letter }) => [kind, letter])).toEqual([['contact-otherwise', 'acknowledgement']]);
    expect((await handler.call('complaints.read', { path: { complaint: id } })).status).toBe(404);
    expect(await refusal(await log())).toEqual([404, 'not-found', 'Nothing here']);
    const { length } = await db().selectFrom('complaint').select('id').where('channel', '=', 'phone').execute();
    expect(length).toBe(1);
    const taskOf = async (browser: DeskBrowser) => (await jsonOf<TaskList>(browser.call('tasks.list'))).items;
    expect((await taskOf(boss)).map((task) => task.reference)).toContain(reference);
    expect((await taskOf(handler)).map((task) => task.reference)).not.toContain(reference);
    const byAnother = await jsonOf<Logged>(boss.call('complaints.log', { body }));
    expect((await openTracker(app, { ...byAnother, accessCode: byAnother.accessCode ?? '' })).session.scope).toBe(
      'full',
    );
  });
});
