/** What clients said of how they were handled, at the desk: who reads it when, who is not asked, and what is written down. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AuditList } from '../../sdk/contract/desk/audit.ts';
import type { TaskList } from '../../sdk/contract/desk/case-file.ts';
import { deskEndpoints } from '../../sdk/contract/desk/endpoints.ts';
import type { DeskFigures } from '../../sdk/contract/desk/figures.ts';
import type { SurveyAnswer, SurveyAnswerList } from '../../sdk/contract/desk/survey.ts';
import type { NewSurvey } from '../../sdk/contract/survey.ts';
import { codeOf, fileOf, type OpenFile, personOf, refusalOf, wallOff } from '../support/case-file.ts';
import { addPerson, everSignedIn, giveTo, personIdOf } from '../support/colleagues.ts';
import { type DeskBrowser, jsonOf } from '../support/desk.ts';
import { rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { sources } from '../support/sources.ts';
import { type Asked, asked, happy, historyOf } from '../support/survey.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const unhappy: NewSurvey = { ...happy, answers: { ...happy.answers, overall: 1 }, comment: 'Nobody <b>listened</b>.' };

describeEachEngine('what a client said, at the desk', ({ databaseUrl }) => {
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

  const listed = async (browser: DeskBrowser, query = ''): Promise<SurveyAnswerList> =>
    jsonOf<SurveyAnswerList>(browser.call('survey.list', { query }));
  const tasksOf = async (browser: DeskBrowser) =>
    (await jsonOf<TaskList>(browser.call('tasks.list', { query: '?limit=100' }))).items;
  const release = (id: string, browser = margaret) => browser.call('survey.release', { path: { answer: id } });
  /** A complaint whose client has answered; `handler` has it. */
  async function answered(survey: NewSurvey, handler?: DeskBrowser): Promise<{ one: Asked; file: OpenFile }> {
    const one = await asked(app);
    if (handler) await giveTo(app, one.reference, (await personOf(handler)).id);
    const answer = await one.tracker.post('survey', survey);
    if (answer.status !== 201) throw new Error(`not answered: ${await answer.text()}`);
    return { one, file: await fileOf(app, one.reference) };
  }
  const answerOn = async ({ id }: OpenFile, browser = margaret): Promise<SurveyAnswer> => {
    const found = (await listed(browser, '?limit=100')).items.find(({ complaint }) => complaint?.id === id);
    if (!found) throw new Error('no answer is listed');
    return found;
  };

  it('is read by supervisors and compliance in the list and the file, word for word, and by handlers in neither', async () => {
    const { one, file } = await answered(unhappy, daniel);
    const answer = await answerOn(file);
    const { area } = await rowOf(app, one.reference);
    expect(answer).toEqual({
      id: answer.id,
      instrument: '1',
      complaint: { id: file.id, reference: one.reference },
      period: '2026-Q4',
      month: '2026-11',
      outcome: 'upheld',
      area,
      answers: unhappy.answers,
      comment: unhappy.comment,
      enteredBy: null,
      released: null,
    });
    expect(await answerOn(file, imran)).toEqual(answer);
    const [seen, held] = [(await file.read(margaret)).survey, (await file.read(daniel)).survey];
    expect(seen).toMatchObject({ state: 'answered', held: false, answer, can: ['release'] });
    expect(held).toMatchObject({ state: 'answered', held: true, answer: null, can: [] });
    expect(await codeOf(daniel.call('survey.list'))).toEqual([403, 'forbidden']);
    expect(JSON.stringify(await file.read(daniel))).not.toContain('listened');
  });

  it('is released once, to those who handled it, with who did it on the record', async () => {
    const { one, file } = await answered(unhappy, daniel);
    const { id } = await answerOn(file);
    expect(await codeOf(release(id, imran))).toEqual([403, 'forbidden']);
    expect(await codeOf(release(id, daniel))).toEqual([403, 'forbidden']);
    const both = await Promise.all([release(id), release(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const by = await personOf(margaret);
    expect(await answerOn(file)).toMatchObject({ released: { at: expect.stringMatching(/Z$/), by } });
    expect((await file.read(daniel)).survey).toMatchObject({ held: false, answer: { id, comment: unhappy.comment } });
    const releases = (await historyOf(app, one.reference)).filter(({ kind }) => kind === 'survey-released');
    expect(releases).toEqual([{ kind: 'survey-released', facts: { answer: id, by: by.name, person: by.id } }]);
    expect(await codeOf(release(id))).toEqual([409, 'not-possible-now']);
  });

  it('is not read by a supervisor who had the complaint, as long as another could release it', async () => {
    const ivo = everSignedIn(app, await addPerson(app, 'Ivo Stern', ['handler', 'supervisor', 'compliance']));
    const { file } = await answered(unhappy, ivo);
    const { id } = await answerOn(file);
    expect((await listed(ivo, '?limit=100')).items.map((one) => one.id)).not.toContain(id);
    expect((await file.read(ivo)).survey).toMatchObject({ held: true, answer: null, can: [] });
    const never = await refusalOf(release('ans_never', ivo));
    expect(never[0]).toBe(404);
    expect(await refusalOf(release(id, ivo))).toEqual(never);
    // Nobody else could: the others are walled from it.
    for (const browser of [margaret]) await wallOff(app, file, (await personOf(browser)).id);
    expect((await file.read(ivo)).survey).toMatchObject({ held: false, answer: { id }, can: ['release'] });
    expect((await listed(ivo, '?limit=100')).items.map((one) => one.id)).toContain(id);
    expect((await release(id, ivo)).status).toBe(200);
  });

  it('is not read by a supervisor who handed the complaint on, or back, either', async () => {
    const ivo = everSignedIn(app, await addPerson(app, 'Ivo Brook', ['handler', 'supervisor', 'compliance']));
    for (const next of [null, (await personOf(daniel)).id]) {
      const { file, one } = await answered(unhappy, ivo);
      await giveTo(app, one.reference, next);
      const { id } = await answerOn(file);
      expect((await file.read(ivo)).survey).toMatchObject({ held: true, answer: null, can: [] });
      expect((await file.read(ivo)).tasks.map(({ kind }) => kind)).not.toContain('survey-follow-up');
      expect((await listed(ivo, '?limit=100')).items.map((each) => each.id)).not.toContain(id);
      expect((await tasksOf(ivo)).map(({ complaint }) => complaint)).not.toContain(file.id);
      expect((await release(id, ivo)).status).toBe(404);
      expect((await release(id)).status).toBe(200);
      expect((await file.read(ivo)).survey).toMatchObject({ held: false, answer: { id } });
    }
  });

  it('is not read by a supervisor who ended a complaint that nobody had', async () => {
    const may = everSignedIn(app, await addPerson(app, 'May Okoro', ['handler', 'supervisor']));
    const { id: person } = await personOf(may);
    const ending = { outcome: 'upheld', reason: 'We were late.', lesson: null } as const;
    const by = { by: 'May Okoro', person };
    const one = await asked(app, undefined, { kind: 'closed', facts: { ...ending, ...by, remedies: [] } });
    await one.tracker.post('survey', unhappy);
    const file = await fileOf(app, one.reference);
    expect((await file.read(may)).survey).toMatchObject({ held: true, answer: null, can: [] });
    expect((await file.read(margaret)).survey).toMatchObject({ held: false, can: ['release'] });
  });

  it('is walled off with its complaint: no trace in list, file, tasks, record and figures', async () => {
    const { file } = await answered(unhappy);
    const { id } = await answerOn(file);
    const before = await jsonOf<DeskFigures>(imran.call('figures.read'));
    for (const browser of [imran, margaret]) await wallOff(app, file, (await personOf(browser)).id);
    const never = await refusalOf(release('ans_never'));
    expect(await refusalOf(release(id))).toEqual(never);
    for (const browser of [imran, margaret]) {
      expect((await listed(browser, '?limit=100')).items.map((one) => one.id)).not.toContain(id);
      expect((await tasksOf(browser)).map(({ complaint }) => complaint)).not.toContain(file.id);
      expect((await browser.call('complaints.read', { path: { complaint: file.id } })).status).toBe(404);
    }
    const after = await jsonOf<DeskFigures>(imran.call('figures.read'));
    expect(after.groups[0]).toMatchObject({ ended: (before.groups[0]?.ended ?? 0) - 1 });
    const record = await jsonOf<AuditList>(imran.call('audit.list', { query: '?limit=100' }));
    expect(JSON.stringify(record)).not.toMatch(new RegExp(`${id}|${file.id}|${file.reference}`));
  });

  it('that its client unlinked names no complaint, keeps the walls it had, and is released on the record of the firm', async () => {
    const one = await asked(app);
    const file = await fileOf(app, one.reference);
    await wallOff(app, file, (await personOf(imran)).id);
    const known = new Set((await listed(margaret, '?limit=100')).items.map(({ id }) => id));
    expect((await one.tracker.post('survey', { ...unhappy, unlink: true })).status).toBe(201);
    const unknown = async () => (await listed(margaret, '?limit=100')).items.filter(({ id }) => !known.has(id));
    expect(await unknown()).toEqual([]);
    app.clock.advance('P31D');
    const [answer] = await unknown();
    const apart = { complaint: null, period: '2026-Q4', outcome: null, area: null, released: null };
    expect(answer).toMatchObject({ ...apart, comment: unhappy.comment });
    const id = answer?.id ?? '';
    expect((await listed(imran, '?limit=100')).items.map((each) => each.id)).not.toContain(id);
    expect((await file.read(margaret)).survey).toMatchObject({ state: 'answered', held: false, answer: null, can: [] });
    expect((await tasksOf(margaret)).map(({ complaint }) => complaint)).not.toContain(file.id);
    const both = await Promise.all([release(id), release(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const record = await jsonOf<AuditList>(imran.call('audit.list', { query: '?limit=100' }));
    const releases = record.items.filter(({ operation }) => operation === 'survey.released');
    expect(releases).toMatchObject([{ person: await personOf(margaret), object: null, details: {} }]);
    expect((await historyOf(app, one.reference)).map(({ kind }) => kind)).not.toContain('survey-released');
  });

  it('that its client unlinked is not read before by who had the complaint, as long as another could release it', async () => {
    const ivo = everSignedIn(app, await addPerson(app, 'Ivo Lake', ['handler', 'supervisor']));
    const one = await asked(app);
    await giveTo(app, one.reference, (await personOf(ivo)).id);
    const known = new Set((await listed(margaret, '?limit=100')).items.map(({ id }) => id));
    expect((await one.tracker.post('survey', { ...unhappy, unlink: true })).status).toBe(201);
    app.clock.advance('P31D');
    const id = (await listed(margaret, '?limit=100')).items.find((each) => !known.has(each.id))?.id ?? '';
    const idsOf = async () => (await listed(ivo, '?limit=100')).items.map((each) => each.id);
    expect(await idsOf()).not.toContain(id);
    expect(await refusalOf(release(id, ivo))).toEqual(await refusalOf(release('ans_never', ivo)));
    expect((await release(id)).status).toBe(200);
    expect(await idsOf()).toContain(id);
  });

  it('is read by whoever had the complaint where all others who could release it had it as well', async () => {
    const ivo = everSignedIn(app, await addPerson(app, 'Ivo Reed', ['handler', 'supervisor']));
    const everybody = await app.house.store.db.selectFrom('person').selectAll().execute();
    const hadByAll = async (): Promise<Asked> => {
      const one = await asked(app);
      const { firm } = await rowOf(app, one.reference);
      const supervisors = everybody.filter((each) => each.firm === firm && each.roles.includes('supervisor'));
      for (const { id } of supervisors) await giveTo(app, one.reference, id);
      return one;
    };
    const linked = await hadByAll();
    await linked.tracker.post('survey', unhappy);
    const file = await fileOf(app, linked.reference);
    const { id } = await answerOn(file, ivo);
    expect((await file.read(ivo)).survey).toMatchObject({ held: false, can: ['release'] });
    expect((await tasksOf(ivo)).map(({ complaint }) => complaint)).toContain(file.id);
    expect((await release(id, ivo)).status).toBe(200);
    await (await hadByAll()).tracker.post('survey', { ...unhappy, unlink: true });
    app.clock.advance('P31D');
    const { items } = await listed(ivo, '?limit=100');
    const unlinked = items.find(({ complaint, released }) => complaint === null && released === null);
    expect((await release(unlinked?.id ?? '', ivo)).status).toBe(200);
  });

  it('is listed a page at a time, each once, by months and by nothing nearer', async () => {
    const all = (await listed(margaret, '?limit=100')).items;
    expect(all.length).toBeGreaterThan(2);
    const pages: string[] = [];
    for (let after = ''; ; ) {
      const page = await listed(margaret, `?limit=1${after}`);
      pages.push(...page.items.map(({ id }) => id));
      if (!page.next) break;
      after = `&after=${page.next}`;
    }
    expect(pages).toEqual(all.map(({ id }) => id));
    const { next } = await listed(margaret, '?limit=1');
    expect(await codeOf(imran.call('survey.list', { query: `?after=${next}` }))).toEqual([422, 'invalid-cursor']);
  });

  it('is nobody’s to delete or to change: no route does, and no line of the server', () => {
    const about = Object.values(deskEndpoints).filter(({ path }) => path.includes('survey'));
    expect(about.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET /v1/desk/survey-answers',
      'POST /v1/desk/complaints/{complaint}/survey',
      'POST /v1/desk/complaints/{complaint}/survey-exclusion',
      'POST /v1/desk/survey-answers/{answer}/release',
    ]);
    const server = sources().filter(({ path }) => path.startsWith('server/'));
    const changing = server.filter(({ code }) => /(deleteFrom|updateTable)\(\s*'survey_/.test(code));
    expect(changing.map(({ path }) => path)).toEqual(['server/desk/answer-table.ts']);
    expect(server.filter(({ code }) => /deleteFrom\(\s*'survey_/.test(code))).toEqual([]);
  });
});
