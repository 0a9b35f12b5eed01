/** Tasks and checklists at the desk: seen by who may, done once, and on the record. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, fernbrook } from '../../demo/cast.ts';
import type { CaseFile, OpenedTask, Task, TaskList } from '../../sdk/contract/desk/case-file.ts';
import { addTask } from '../../server/mail/task-table.ts';
import { codeOf, filedFile, hostile, type OpenFile, personOf, refusalOf, wallOff } from '../support/case-file.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import { acknowledged, act, faultsOf, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('a task', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    daniel = await signedIn(app, 'handler');
    await app.house.store.db.deleteFrom('task').execute();
  });
  afterAll(() => app.close());

  const add = async (one: OpenFile, text: string, dueBy: string | null = null): Promise<Task> =>
    jsonOf<Task>(one.does(daniel, 'tasks.add', { text, dueBy }));
  const list = async (browser = daniel, query = ''): Promise<TaskList> =>
    jsonOf<TaskList>(browser.call('tasks.list', { query }));
  const done = (id: string, body: object = {}, browser = daniel) =>
    browser.call('tasks.done', { path: { task: id }, body });
  const facts = async (one: OpenFile, kind: string) =>
    (await one.happened()).filter((happened) => happened.kind === kind).map((happened) => happened.facts);

  it('is written down byte for byte, once by a key, and makes nothing out of date that others see', async () => {
    const one = await filedFile(app, complaints.surpriseBill);
    const { edition } = await rowOf(app, one.reference);
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const body = { text: hostile, dueBy: '2026-11-30' };
    const write = () => one.does(daniel, 'tasks.add', body, { headers });
    const answers = [await write(), await write()];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const task = await jsonOf<Task>(answers[0] as Response);
    expect(task).toMatchObject({ kind: 'to-do', letter: null, text: hostile, dueBy: '2026-11-30', doneAt: null });
    const { tasks, version } = await one.read(daniel);
    expect([tasks, version]).toEqual([[task], edition]);
    const { id: person, name: by } = await personOf(daniel);
    expect(await facts(one, 'task-added')).toEqual([{ task: task.id, dueBy: '2026-11-30', by, person }]);
  });

  it('is listed among those of all complaints, the first due first, page by page', async () => {
    await app.house.store.db.deleteFrom('task').execute();
    const [one, other] = [await filedFile(app, complaints.surpriseBill), await filedFile(app, complaints.rudeMeeting)];
    const { id, name } = await personOf(daniel);
    await app.house.store.db.updateTable('complaint').set({ handler: id }).where('id', '=', other.id).execute();
    await add(one, 'no date');
    await add(one, 'later', '2026-12-01');
    await add(other, 'sooner', '2026-11-24');
    await add(other, 'no date either');
    const { items, next } = await list();
    expect(items.map(({ text, dueBy, reference }) => [text, dueBy, reference])).toEqual([
      ['sooner', '2026-11-24', other.reference],
      ['later', '2026-12-01', one.reference],
      ['no date', null, one.reference],
      ['no date either', null, other.reference],
    ]);
    expect(next).toBe(null);
    expect(items.map(({ handler }) => handler)).toEqual([{ id, name }, null, null, { id, name }]);
    const pages: (string | null)[] = [];
    for (let after = ''; ; ) {
      const page = await list(daniel, `?limit=1${after}`);
      pages.push(...page.items.map(({ text }) => text));
      if (!page.next) break;
      after = `&after=${page.next}`;
    }
    expect(pages).toEqual(items.map(({ text }) => text));
    const cursor = (await list(daniel, '?limit=1')).next;
    const imran = await signedIn(app, 'compliance');
    expect(await codeOf(imran.call('tasks.list', { query: `?after=${cursor}` }))).toEqual([422, 'invalid-cursor']);
    expect((await list(imran)).items).toHaveLength(4);
  });

  it('of a complaint that a person must not know of is in no list of theirs, and done by them it never was', async () => {
    const [one, margaret] = [await filedFile(app, complaints.surpriseBill), await signedIn(app, 'supervisor')];
    const task = await add(one, 'Hidden');
    await wallOff(app, one, (await personOf(daniel)).id);
    expect((await list()).items.map(({ id }) => id)).not.toContain(task.id);
    expect((await list(margaret)).items.map(({ id }) => id)).toContain(task.id);
    const never = await refusalOf(done('tsk_never'));
    expect(never[0]).toBe(404);
    expect(await refusalOf(done(task.id))).toEqual(never);
    expect(await refusalOf(daniel.call('tasks.read', { path: { task: task.id } }))).toEqual(never);
    const there = await signedIn(app, 'handler', fernbrook.siteKey);
    expect(await refusalOf(done(task.id, {}, there))).toEqual(never);
    expect((await list(there)).items.map(({ id }) => id)).not.toContain(task.id);
    expect(await refusalOf(one.does(daniel, 'tasks.add', { text: 'x' }))).toEqual(never);
  });

  it('is taken off the list once, with who did it on the record', async () => {
    const one = await filedFile(app, complaints.surpriseBill);
    const task = await add(one, 'Ring the bank');
    const both = await Promise.all([done(task.id), done(task.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
    expect((await one.read(daniel)).tasks).toEqual([{ ...task, doneAt: expect.stringMatching(/Z$/) }]);
    const { id: person, name: by } = await personOf(daniel);
    expect(await facts(one, 'task-done')).toEqual([{ task: task.id, by, person }]);
    expect((await list()).items.map(({ id }) => id)).not.toContain(task.id);
  });

  it('that stands for a letter is as good as the letter once the client was told: what follows from it, follows', async () => {
    const one = await filedFile(app, complaints.nobodyCalledBack);
    await act(app, one.reference, acknowledged);
    await act(app, one.reference, { kind: 'asked', facts: { id: 'msg_1', text: 'Which account?', by: null } });
    const before = await one.read(daniel);
    const task = before.tasks.find(({ letter }) => letter === 'asked');
    const path = { task: task?.id ?? '' };
    const says = async () => (await jsonOf<OpenedTask>(daniel.call('tasks.read', { path }))).says;
    expect(await says()).toContain('To go on with your complaint we need something from you.');
    expect((await done(path.task, { method: 'call' })).status).toBe(201);
    expect(await says()).toBe(undefined);
    const { history, tasks } = await one.read(daniel);
    const kinds = history.map(({ kind }) => kind);
    expect(kinds.slice(kinds.indexOf('told')).filter((kind) => kind !== 'letter-sent')).toEqual([
      'told',
      'clock-paused',
    ]);
    expect(tasks.find(({ id }) => id === task?.id)?.doneAt).toMatch(/Z$/);
    const [told] = await facts(one, 'told');
    const { id: person, name: by } = await personOf(daniel);
    expect(told).toMatchObject({
      letter: 'asked',
      method: 'call',
      by,
      person,
      text: expect.stringContaining(one.reference),
    });
  });

  it('that stands for no letter to the client takes no method', async () => {
    const one = await filedFile(app, complaints.surpriseBill);
    const own = await add(one, 'Find the file');
    const answer = await done(own.id, { method: 'call' });
    expect([answer.status, await faultsOf(answer)]).toEqual([422, ['/method invalid']]);
    const row = await rowOf(app, one.reference);
    const failed = addTask(row, 'letter-failed', { letter: 'firm-complaint', entry: 1 }, app.clock.now(), null);
    await app.house.store.commit({ steps: [failed] });
    expect(await faultsOf(await done(String(failed.row.id), { method: 'letter' }))).toEqual(['/method invalid']);
    expect((await done(String(failed.row.id))).status).toBe(201);
  });

  it('says what it is, by a day that there is; and is nobody’s to change who only reads', async () => {
    const one = await filedFile(app, complaints.surpriseBill);
    expect(await faultsOf(await one.does(daniel, 'tasks.add', { text: ' ', dueBy: '2026-02-30' }))).toEqual([
      '/dueBy invalid',
      '/text required',
    ]);
    const task = await add(one, 'Read this');
    const imran = await signedIn(app, 'compliance');
    expect(await codeOf(one.does(imran, 'tasks.add', { text: 'x' }))).toEqual([403, 'forbidden']);
    expect(await codeOf(done(task.id, {}, imran))).toEqual([403, 'forbidden']);
    expect(await codeOf((await signedIn(app, 'administrator')).call('tasks.list'))).toEqual([403, 'forbidden']);
  });
});

describeEachEngine('a checklist', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  let one: OpenFile;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    daniel = await signedIn(app, 'handler');
    one = await filedFile(app, complaints.surpriseBill);
  });
  afterAll(() => app.close());

  const tick = (item: string, ticked = true) => one.does(daniel, 'complaints.tick', { item, done: ticked });
  const itemIn = ({ checklists }: CaseFile, code: string) =>
    checklists.flatMap(({ items }) => items).find((item) => item.code === code);

  it('there is for every stage, of listening, paraphrase, open questions, plain words, adjustments and conflicts', async () => {
    const { checklists } = await one.read(daniel);
    expect(checklists.map(({ stage }) => stage)).toEqual([
      'received',
      'acknowledged',
      'investigating',
      'waiting-for-you',
      'answered',
    ]);
    const codes = checklists.flatMap(({ items }) => items.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of [
      'received/listen',
      'received/open-questions',
      'received/adjustments',
      'received/conflict',
      'acknowledged/paraphrase',
      'answered/plain-words',
    ])
      expect(codes).toContain(code);
    for (const { title, items } of checklists) expect([title.length > 0, items.length > 2]).toEqual([true, true]);
  });

  it('is ticked and unticked with name and time, both on the record, and makes nothing out of date', async () => {
    const { edition } = await rowOf(app, one.reference);
    const answer = await tick('received/listen');
    expect([answer.status, await jsonOf(answer)]).toEqual([
      201,
      { version: edition, status: 'received', entry: expect.any(Number) },
    ]);
    const { name: by } = await personOf(daniel);
    const at = expect.stringMatching(/Z$/);
    const imran = await signedIn(app, 'compliance');
    expect(itemIn(await one.read(imran), 'received/listen')?.done).toEqual({ at, by });
    await tick('received/listen', false);
    const file = await one.read(daniel);
    expect([itemIn(file, 'received/listen')?.done, file.version]).toEqual([null, edition]);
    const sentences = file.history.filter(({ kind }) => kind === 'ticked').map(({ text }) => text);
    expect(sentences).toEqual(['Ticked “received: listen”', 'Took the tick from “received: listen”']);
  });

  it('has no other items than those of the firm', async () => {
    for (const item of ['received/nothing', 'listen', 'closed/listen', '__proto__/x'])
      expect([item, await faultsOf(await tick(item))]).toEqual([item, ['/item not-a-choice']]);
  });

  it('says what the firm says instead of us, stage by stage, and keeps a tick while the words change', async () => {
    await tick('received/conflict');
    const items = [
      { code: 'conflict', text: 'Whom is it about?' },
      { code: 'tea', text: 'Offer tea.' },
    ];
    const ruth = await signedIn(app, 'administrator');
    const { version } = await jsonOf<{ version: number }>(ruth.call('settings.read'));
    const change = (received: unknown) => ruth.call('settings.change', { version, body: { playbook: { received } } });
    expect(await faultsOf(await change([...items, ...items]))).toEqual(['/playbook/received duplicate']);
    expect((await change(items)).status).toBe(200);
    app.house.firms.forget();
    const file = await one.read(daniel);
    expect(file.checklists[0]?.items.map(({ text }) => text)).toEqual(['Whom is it about?', 'Offer tea.']);
    expect(itemIn(file, 'received/conflict')?.done).not.toBe(null);
    expect(file.checklists[1]?.items.length).toBeGreaterThan(2);
    expect((await tick('received/tea')).status).toBe(201);
    expect(await faultsOf(await tick('received/listen'))).toEqual(['/item not-a-choice']);
  });
});
