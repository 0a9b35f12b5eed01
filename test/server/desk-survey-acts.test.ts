/** Asking clients how they were handled, as people of the firm take part in it: they call, write down, decide whom not to ask. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { Task, TaskList } from '../../sdk/contract/desk/case-file.ts';
import type { DeskFigures } from '../../sdk/contract/desk/figures.ts';
import type { SurveyAnswerList } from '../../sdk/contract/desk/survey.ts';
import type { NewSurvey } from '../../sdk/contract/survey.ts';
import { codeOf, filedFile, fileOf, type OpenFile, personOf, refusalOf } from '../support/case-file.ts';
import { addPerson, everSignedIn, giveTo, personIdOf } from '../support/colleagues.ts';
import { type DeskBrowser, jsonOf } from '../support/desk.ts';
import { changed, changeSettings } from '../support/desk-settings.ts';
import { act, closed, faultsOf, lettersOf, openTracker, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { asked, ended, happy, historyOf, nextDay } from '../support/survey.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const unhappy: NewSurvey = { ...happy, answers: { ...happy.answers, rights: 'no' } };
const result = 'She will go to the Ombudsman: <b>Daniel</b> never rang.';

describeEachEngine('people of the firm', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  let margaret: DeskBrowser;
  let imran: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    daniel = everSignedIn(app, await personIdOf(app, 'handler'));
    margaret = everSignedIn(app, await personIdOf(app, 'supervisor'));
    imran = everSignedIn(app, await personIdOf(app, 'compliance'));
  });
  afterAll(() => app.close());

  const tasksOf = async (browser: DeskBrowser) =>
    (await jsonOf<TaskList>(browser.call('tasks.list', { query: '?limit=100' }))).items;
  const done = (task: string, body: object, browser = margaret) => browser.call('tasks.done', { path: { task }, body });
  const figures = () => jsonOf<DeskFigures>(imran.call('figures.read'));
  const kindsOf = async (reference: string) => (await historyOf(app, reference)).map(({ kind }) => kind);
  /** A complaint that its client is unhappy about, had by `handler`; and the task to call them. */
  async function unhappyWith(handler: DeskBrowser): Promise<{ file: OpenFile; task: Task }> {
    const one = await asked(app);
    await giveTo(app, one.reference, (await personOf(handler)).id);
    await one.tracker.post('survey', unhappy);
    const file = await fileOf(app, one.reference);
    const task = (await tasksOf(imran)).find(
      ({ complaint, kind }) => complaint === file.id && kind === 'survey-follow-up',
    );
    if (!task) throw new Error('nobody is to call');
    return { file, task };
  }

  it('call a client who is unhappy: supervisors, and nobody who had the complaint knows of it', async () => {
    const { file, task } = await unhappyWith(daniel);
    expect((await tasksOf(margaret)).map(({ id }) => id)).toContain(task.id);
    expect((await file.read(margaret)).tasks.map(({ id }) => id)).toContain(task.id);
    expect((await tasksOf(daniel)).map(({ id }) => id)).not.toContain(task.id);
    expect((await file.read(daniel)).tasks.map(({ id }) => id)).not.toContain(task.id);
    const never = await refusalOf(done('tsk_never', { result }, daniel));
    expect(never[0]).toBe(404);
    expect(await refusalOf(done(task.id, { result }, daniel))).toEqual(never);
    expect(await refusalOf(daniel.call('tasks.read', { path: { task: task.id } }))).toEqual(never);
    const ivo = everSignedIn(app, await addPerson(app, 'Ivo Stern', ['handler', 'supervisor']));
    const { task: his } = await unhappyWith(ivo);
    expect((await tasksOf(ivo)).map(({ id }) => id)).toContain(task.id);
    expect((await tasksOf(ivo)).map(({ id }) => id)).not.toContain(his.id);
    expect(await refusalOf(done(his.id, { result }, ivo))).toEqual(never);
  });

  it('say what came of the call, which goes on the record; whoever had the complaint reads it after the release', async () => {
    const { file, task } = await unhappyWith(daniel);
    for (const body of [{}, { result: null }, { result: ' \u200b ' }, { result, method: 'call' }]) {
      const answer = await done(task.id, body);
      const pointer = 'method' in body ? '/method invalid' : '/result required';
      expect([answer.status, await faultsOf(answer)]).toEqual([422, [pointer]]);
    }
    const before = await file.read(daniel);
    expect((await done(task.id, { result })).status).toBe(201);
    expect(await codeOf(done(task.id, { result }))).toEqual([404, 'not-found']);
    const { id: person, name: by } = await personOf(margaret);
    const facts = { task: task.id, by, person, result };
    expect((await file.happened()).filter(({ kind }) => kind === 'task-done')).toEqual([{ kind: 'task-done', facts }]);
    const after = await file.read(daniel);
    expect([after.history, after.version]).toEqual([before.history, before.version]);
    const { survey, history } = await file.read(margaret);
    expect(history.map(({ text }) => text)).toContain(`Took a task off the list: ${result}`);
    await margaret.call('survey.release', { path: { answer: survey?.answer?.id ?? '' } });
    expect((await file.read(daniel)).history.map(({ text }) => text)).toContain(`Took a task off the list: ${result}`);
  });

  it('say it of no other task', async () => {
    const file = await filedFile(app, complaints.surpriseBill);
    const { id } = await jsonOf<Task>(file.does(daniel, 'tasks.add', { text: 'Ring the bank' }));
    const answer = await done(id, { result }, daniel);
    expect([answer.status, await faultsOf(answer)]).toEqual([422, ['/result invalid']]);
    expect((await done(id, {}, daniel)).status).toBe(201);
  });

  it('decide not to ask: with a reason and how they know, counted, and no letter goes out', async () => {
    const count = ({ groups }: DeskFigures) =>
      groups[0]?.notInvited.find(({ reason }) => reason === 'bereavement')?.count ?? 0;
    const before = count(await figures());
    const { reference } = await ended(app);
    const file = await fileOf(app, reference);
    expect((await file.read(margaret)).survey).toMatchObject({ state: 'planned', reason: null, can: ['exclude'] });
    expect((await file.read(daniel)).survey?.can).toEqual([]);
    const body = { reason: 'bereavement', note: 'Her son rang.' };
    expect(await codeOf(file.does(daniel, 'survey.exclude', body))).toEqual([403, 'forbidden']);
    expect(await faultsOf(await file.does(margaret, 'survey.exclude', { reason: 'grumble', note: ' ' }))).toEqual([
      '/note required',
      '/reason not-a-choice',
    ]);
    expect((await file.does(margaret, 'survey.exclude', body)).status).toBe(201);
    const { id: person, name: by } = await personOf(margaret);
    expect((await file.happened()).at(-1)).toEqual({ kind: 'survey-excluded', facts: { ...body, by, person } });
    expect((await file.read(daniel)).survey).toMatchObject({
      state: 'not-invited',
      reason: 'bereavement',
      nextAt: null,
    });
    expect(count(await figures())).toBe(before + 1);
    app.clock.advance('P10D');
    await app.worker.runDue();
    expect((await lettersOf(app, reference)).map(({ kind }) => kind)).not.toContain('survey');
    expect(await kindsOf(reference)).not.toContain('survey-invited');
  });

  it('decide it before the end too, and after the letter, but not once the client has answered', async () => {
    const early = await filedFile(app, complaints.rudeMeeting);
    const body = { reason: 'safety', note: 'The police asked us not to write.' };
    expect((await early.does(margaret, 'survey.exclude', body)).status).toBe(201);
    await act(app, early.reference, closed);
    await app.worker.runDue();
    expect(await rowOf(app, early.reference)).toMatchObject({ survey: 'not-invited', survey_reason: 'safety' });
    const one = await asked(app);
    const late = await fileOf(app, one.reference);
    expect((await late.does(margaret, 'survey.exclude', body)).status).toBe(201);
    expect((await one.tracker.post('survey', happy)).status).toBe(409);
    const other = await asked(app);
    await other.tracker.post('survey', happy);
    const file = await fileOf(app, other.reference);
    expect(await codeOf(file.does(margaret, 'survey.exclude', body))).toEqual([409, 'already-answered']);
  });

  /** A complaint whose client has no e-mail, was told by telephone how it ended, and is to be called again. */
  async function toBeCalled(): Promise<OpenFile> {
    const file = await filedFile(app, complaints.nobodyCalledBack);
    await act(app, file.reference, closed);
    const told = (await file.read(daniel)).tasks.find(({ letter }) => letter === 'closed');
    await done(told?.id ?? '', { method: 'call' }, daniel);
    await nextDay(app, file);
    return file;
  }

  it('write down what a client says on the telephone: once, linked, and read by them no earlier than by others', async () => {
    const file = await toBeCalled();
    await giveTo(app, file.reference, (await personOf(daniel)).id);
    const open = (await file.read(daniel)).tasks.filter(({ letter, doneAt }) => letter === 'survey' && !doneAt);
    expect(open).toHaveLength(1);
    expect((await file.read(daniel)).survey).toMatchObject({ state: 'invited', can: ['enter'] });
    const said: NewSurvey = { ...unhappy, comment: 'He was “kind”.' };
    expect(await codeOf(file.does(imran, 'survey.enter', said))).toEqual([403, 'forbidden']);
    const unlinked = await file.does(daniel, 'survey.enter', { ...said, unlink: true });
    expect(await faultsOf(unlinked)).toEqual(['/unlink invalid']);
    expect(await faultsOf(await file.does(daniel, 'survey.enter', { version: 2, answers: { ease: 6 } }))).toEqual([
      '/answers/ease not-a-choice',
      '/version not-a-choice',
    ]);
    const both = [file.does(daniel, 'survey.enter', said), file.does(margaret, 'survey.enter', said)];
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([201, 409]);
    const items = (await jsonOf<SurveyAnswerList>(imran.call('survey.list', { query: '?limit=100' }))).items;
    const [answer, ...more] = items.filter(({ complaint }) => complaint?.id === file.id);
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ answers: said.answers, comment: said.comment, released: null });
    expect([await personOf(daniel), await personOf(margaret)]).toContainEqual(answer?.enteredBy);
    const { survey, tasks, history } = await file.read(daniel);
    expect(history.find(({ kind }) => kind === 'survey-answered')?.by).toBe(answer?.enteredBy?.name);
    expect(survey).toMatchObject({ state: 'answered', held: true, answer: null, can: [] });
    expect(tasks.find(({ id }) => id === open[0]?.id)?.doneAt).toMatch(/Z$/);
    const left = (await tasksOf(margaret)).filter(({ complaint }) => complaint === file.id);
    expect(left.filter(({ letter }) => letter === 'survey')).toEqual([]);
    expect(left.filter(({ kind }) => kind === 'survey-follow-up')).toHaveLength(1);
    expect(await codeOf(file.does(daniel, 'survey.enter', said))).toEqual([409, 'already-answered']);
  });

  it('write nothing down where the client is not asked', async () => {
    const { reference } = await ended(app);
    const file = await fileOf(app, reference);
    expect(await codeOf(file.does(daniel, 'survey.enter', happy))).toEqual([409, 'not-possible-now']);
    const called = await toBeCalled();
    await called.does(margaret, 'survey.exclude', { reason: 'client-said-no', note: 'She said so.' });
    expect((await called.read(daniel)).tasks.filter(({ letter, doneAt }) => letter === 'survey' && !doneAt)).toEqual(
      [],
    );
    expect(await codeOf(called.does(daniel, 'survey.enter', happy))).toEqual([409, 'not-possible-now']);
  });
});

describeEachEngine('the settings of a firm', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  it('say when its clients are asked, and by when those who are unhappy are called', async () => {
    const ruth = everSignedIn(app, await personIdOf(app, 'administrator'));
    const imran = everSignedIn(app, await personIdOf(app, 'compliance'));
    for (const survey of [
      { after: 15, callWithin: 2 },
      { after: 3, callWithin: 0 },
      { after: 3 },
      { after: 0.5, callWithin: 2 },
    ])
      expect([survey, (await changeSettings(ruth, { survey })).status]).toEqual([survey, 422]);
    expect((await changed(ruth, { survey: { after: 0, callWithin: 5 } })).survey).toEqual({ after: 0, callWithin: 5 });
    const filed = await ended(app);
    await app.worker.runDue();
    expect((await rowOf(app, filed.reference)).survey).toBe('invited');
    await (await openTracker(app, filed)).post('survey', unhappy);
    const { items } = await jsonOf<TaskList>(imran.call('tasks.list'));
    expect(items.find(({ kind }) => kind === 'survey-follow-up')?.dueBy).toBe('2026-11-30');
  });
});

describeEachEngine('a sole practitioner', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  it('reads what their clients say, calls them and releases it, since nobody else could', async () => {
    const ada = await addPerson(app, 'Ada Quay', ['handler', 'supervisor', 'compliance', 'administrator']);
    await app.house.store.db.updateTable('person').set({ state: 'disabled' }).where('id', '<>', ada).execute();
    const browser = everSignedIn(app, ada);
    const one = await asked(app);
    await giveTo(app, one.reference, ada);
    await one.tracker.post('survey', unhappy);
    const file = await fileOf(app, one.reference);
    const { survey, tasks } = await file.read(browser);
    expect(survey).toMatchObject({ held: false, can: ['release'], answer: { answers: unhappy.answers } });
    const listed = await jsonOf<SurveyAnswerList>(browser.call('survey.list'));
    expect(listed.items.map(({ id }) => id)).toEqual([survey?.answer?.id]);
    const task = tasks.find(({ kind }) => kind === 'survey-follow-up');
    const open = await jsonOf<TaskList>(browser.call('tasks.list'));
    expect(open.items.map(({ id }) => id)).toContain(task?.id);
    const path = { task: task?.id ?? '' };
    expect((await browser.call('tasks.done', { path, body: { result } })).status).toBe(201);
    expect((await browser.call('survey.release', { path: { answer: survey?.answer?.id ?? '' } })).status).toBe(200);
  });
});
