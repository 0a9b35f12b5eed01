/** Walls that go up in the very moment somebody acts: who is walled gets nothing, keeps nothing and does nothing any more. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { CaseFile } from '../../sdk/contract/desk/case-file.ts';
import type { ComplaintList } from '../../sdk/contract/desk/complaints.ts';
import { assign } from '../../server/desk/assign.ts';
import type { DeskHouse, Staff } from '../../server/desk/desk-house.ts';
import { doneTask } from '../../server/desk/tasks.ts';
import { addTask } from '../../server/mail/task-table.ts';
import { type OnDesk, onDesk } from '../support/casework.ts';
import { personIdOf, sessionOf } from '../support/colleagues.ts';
import { type DeskBrowser, jsonOf } from '../support/desk.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('a wall that goes up meanwhile', ({ databaseUrl }) => {
  let app: TestApp;
  let boss: DeskBrowser;
  let [margaret, daniel, tomasz]: string[] = [];
  let one: OnDesk;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    const parts = ['supervisor', 'handler', 'complained-about'] as const;
    [margaret, daniel, tomasz] = await Promise.all(parts.map((part) => personIdOf(app, part)));
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    boss = await sessionOf(app, margaret ?? '');
    one = await onDesk(app);
  });

  const wall = async (person: string | undefined): Promise<void> => {
    const answer = await boss.call('walls.raise', { body: { complaint: one.id, person, note: 'Her brother.' } });
    expect(answer.status).toBe(201);
  };
  /** Without what the worker does meanwhile. */
  const kinds = async () => (await one.history()).map(({ kind }) => kind).filter((kind) => kind !== 'letter-sent');
  const staffOf = (person: string | undefined) => ({ firm: one.firm, person, roles: ['handler'] }) as unknown as Staff;
  /** The house, in which `meanwhile` happens as soon as it is looked up who acts; `nth`: how many look there before. */
  const houseIn = (meanwhile: () => Promise<void>, nth: number): DeskHouse => {
    const { keyring } = app.house;
    let asked = 0;
    const firm: typeof keyring.firm = async (id) => {
      asked += 1;
      if (asked === nth) await meanwhile();
      return keyring.firm(id);
    };
    return { ...app.house, keyring: Object.assign(Object.create(keyring) as typeof keyring, { firm }) };
  };
  const acting = (person: string | undefined) => ({
    staff: staffOf(person),
    complaint: one.id,
    now: app.clock.now(),
    requireVersion: () => {},
  });

  it('keeps a complaint from whoever it is just being given to', async () => {
    const giving = assign(
      houseIn(() => wall(tomasz), 2),
      acting(daniel),
      { handler: tomasz ?? '' },
    );
    await expect(giving).rejects.toMatchObject({ code: 'validation', errors: [{ pointer: '/handler' }] });
    expect(await kinds()).toEqual(['received', 'walled']);
    expect((await one.row()).handler).toBe(null);
    await assign(
      houseIn(async () => {}, 2),
      acting(daniel),
      { handler: daniel ?? '' },
    );
    expect((await one.row()).handler).toBe(daniel);
  });

  it('keeps whoever takes a task off the list from doing so', async () => {
    const row = await one.row();
    const task = addTask(row, 'contact-otherwise', { letter: 'message', entry: 1 }, app.clock.now(), null);
    await app.house.store.commit({ steps: [task] });
    const id = String(task.row.id);
    const keep = () =>
      ({ into: 'spent_proof', row: { firm: row.firm, proof: Buffer.from(id), expires_at: 0 } }) as const;
    const doing = (house: DeskHouse) => doneTask(house, staffOf(daniel), id, { method: null, result: null }, keep);
    await expect(doing(houseIn(() => wall(daniel), 1))).rejects.toMatchObject({ code: 'not-found' });
    expect(await kinds()).toEqual(['received', 'walled']);
    const { tasks } = await jsonOf<CaseFile>(boss.call('complaints.read', { path: { complaint: one.id } }));
    expect(tasks.find((shown) => shown.id === id)?.doneAt).toBe(null);
  });

  it('leaves no claim that anybody sees, or that keeps anybody off', async () => {
    await wall(daniel);
    const { firm, id } = one;
    const late = { firm, complaint: id, person: daniel ?? '', until: app.clock.now() + 600_000 };
    await app.house.store.db.insertInto('claim').values(late).execute();
    const list = await jsonOf<ComplaintList>(boss.call('complaints.list', { query: `?q=${one.filed.reference}` }));
    expect(list.items[0]?.claim).toBe(null);
    const file = await jsonOf<CaseFile>(boss.call('complaints.read', { path: { complaint: id } }));
    expect(file.claim).toBe(null);
    expect((await one.does(boss, 'complaints.note', { text: 'Hers now.' })).status).toBe(201);
    expect((await boss.call('complaints.claim', { path: { complaint: id }, body: {} })).status).toBe(200);
    const after = await jsonOf<CaseFile>(boss.call('complaints.read', { path: { complaint: id } }));
    expect(after.claim?.person.id).toBe(margaret);
  });
});
