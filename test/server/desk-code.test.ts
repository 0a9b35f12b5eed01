/** The code that opens a complaint, where somebody of the firm was told it: it ends with their wall, and a client gets another. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { ActedWithCode, Logged } from '../../sdk/contract/desk/acts.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { openSession as openAt } from '../../server/tracker/session.ts';
import { codeOf, fileOf, type OpenFile } from '../support/case-file.ts';
import { addPerson, personIdOf, sessionOf } from '../support/colleagues.ts';
import { type DeskBrowser, jsonOf } from '../support/desk.ts';
import { latestLetter, lettersOf, openSession, openTracker, tokenIn } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const { complainant, narrative } = complaints.surpriseBill;
const byPhone = complaints.nobodyCalledBack.complainant;

describeEachEngine('a code that somebody of the firm was told', ({ databaseUrl }) => {
  let app: TestApp;
  let boss: DeskBrowser;
  let daniel: DeskBrowser;
  let [margaretId, danielId]: string[] = [];
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    [margaretId, danielId] = await Promise.all([personIdOf(app, 'supervisor'), personIdOf(app, 'handler')]);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    boss = await sessionOf(app, margaretId ?? '');
    daniel = await sessionOf(app, danielId ?? '');
  });

  interface Told {
    file: OpenFile;
    reference: string;
    accessCode: string;
  }
  const log = async (body: object = {}, browser = daniel): Promise<Told> => {
    const answer = await browser.call('complaints.log', {
      body: { channel: 'phone', complainant, narrative, ...body },
    });
    const { reference, accessCode } = await jsonOf<Logged>(answer);
    return { reference, accessCode: accessCode ?? '', file: await fileOf(app, reference) };
  };
  const wall = (one: OpenFile, person: string | undefined, browser = boss) =>
    browser.call('walls.raise', { body: { complaint: one.id, person, note: 'Her brother.' } });
  const lift = (one: OpenFile, person: string | undefined) =>
    boss.call('walls.lift', { body: { complaint: one.id, person, note: 'Not hers.' } });
  const opens = async ({ reference, accessCode }: Omit<Told, 'file'>) =>
    (await openSession(app, { reference, accessCode })).status;
  /** Without what the worker does meanwhile. */
  const recordOf = async (one: OpenFile) => (await one.happened()).filter(({ kind }) => kind !== 'letter-sent');
  const kindsOf = async (one: OpenFile) => (await recordOf(one)).map(({ kind }) => kind);

  it('opens nothing from the moment they are walled, nor does what they opened with it', async () => {
    const one = await log();
    const opened = await openTracker(app, one);
    const linkToken = tokenIn(await latestLetter(app, one.reference, 'acknowledgement'));
    const byLink = await openTracker(app, { linkToken });
    expect((await wall(one.file, danielId)).status).toBe(201);
    expect([await opens(one), (await opened.get()).status, (await byLink.get()).status]).toEqual([401, 401, 200]);
    expect(await kindsOf(one.file)).toEqual(expect.arrayContaining(['walled', 'code-ended']));
    const { timeline } = await jsonOf<TrackerView>(byLink.get());
    expect(timeline.at(-1)).toMatchObject({
      kind: 'code-ended',
      actor: 'system',
      text: 'Your access code no longer works',
    });
    expect(JSON.stringify(timeline)).not.toContain('Daniel');
  });

  it('is ended to the client by a letter with a link, which no letter asks to open by a code any more', async () => {
    const one = await log();
    await app.letters();
    await wall(one.file, danielId);
    const letter = await latestLetter(app, one.reference, 'code-ended');
    expect([letter?.to, letter?.subject]).toEqual([
      complainant.email,
      `Your access code no longer works (${one.reference})`,
    ]);
    expect(letter?.text).not.toMatch(/Daniel|with your reference and the access code/);
    expect((await openTracker(app, { linkToken: tokenIn(letter) })).session.scope).toBe('link');
  });

  it('goes on where somebody else is walled, and where only the client had it', async () => {
    const one = await log();
    await wall(one.file, await addPerson(app, 'Ada Quay', ['handler']));
    expect(await opens(one)).toBe(201);
    const filed = await app.file(complaints.surpriseBill);
    const own = await fileOf(app, filed.reference);
    await wall(own, danielId);
    expect(await opens(filed)).toBe(201);
    expect(await kindsOf(own)).not.toContain('code-ended');
    const letters = [...(await lettersOf(app, one.reference)), ...(await lettersOf(app, own.reference))];
    expect(letters.map(({ kind }) => kind)).not.toContain('code-ended');
  });

  it('ends by itself where they turn out to be whom it is about', async () => {
    const person = await addPerson(app, 'Ida Storm', ['handler']);
    const one = await log({ matter: { personConcerned: 'Mrs Winterbourne' } }, await sessionOf(app, person));
    expect(await opens(one)).toBe(201);
    const admin = await sessionOf(app, await personIdOf(app, 'administrator'));
    const changed = { path: { person }, version: 1, body: { name: 'Ida Winterbourne' } };
    expect((await admin.call('people.change', changed)).status).toBe(200);
    expect(await opens(one)).toBe(401);
    expect((await kindsOf(one.file)).slice(-2)).toEqual(['walled', 'code-ended']);
  });

  it('of one that was upgraded ends too', async () => {
    const one = await log({ grumble: true });
    const { accessCode } = await jsonOf<ActedWithCode>(one.file.does(daniel, 'complaints.upgrade'));
    expect(await opens({ ...one, accessCode })).toBe(201);
    await wall(one.file, danielId);
    expect(await opens({ ...one, accessCode })).toBe(401);
  });

  it('ends while somebody is just opening it: their session is not begun', async () => {
    const one = await log();
    const { firms } = app.house;
    const late = {
      ...app.house,
      firms: Object.assign(Object.create(firms) as typeof firms, {
        byId: async (id: string) => {
          expect((await wall(one.file, danielId)).status).toBe(201);
          return firms.byId(id);
        },
      }),
    };
    const [origin = ''] = (await firms.byId(one.file.firm))?.origins ?? [];
    const body = { reference: one.reference, accessCode: one.accessCode };
    const opening = openAt(late, { body, origin, address: '198.51.100.9', now: app.clock.now() });
    expect(origin).toMatch(/^http/);
    await expect(opening).rejects.toMatchObject({ code: 'unauthenticated' });
    const sessions = await app.house.store.db
      .selectFrom('session')
      .select('scope')
      .where('complaint', '=', one.file.id)
      .execute();
    expect(sessions).toEqual([]);
  });

  it('becomes a task where no letter can go, which is done once the client was given another', async () => {
    const one = await log({ complainant: byPhone });
    await wall(one.file, danielId);
    const waiting = async () =>
      (await one.file.read(boss)).tasks.filter(({ letter, doneAt }) => letter === 'code-ended' && doneAt === null);
    const [task] = await waiting();
    expect(task?.kind).toBe('contact-otherwise');
    const { says } = await jsonOf<{ says: string }>(boss.call('tasks.read', { path: { task: task?.id ?? '' } }));
    expect(says).toContain('the access code of your complaint no longer works');
    expect((await daniel.call('tasks.read', { path: { task: task?.id ?? '' } })).status).toBe(404);
    const { accessCode } = await jsonOf<ActedWithCode>(one.file.does(boss, 'complaints.new-code'));
    expect([await opens({ ...one, accessCode }), await opens(one)]).toEqual([201, 401]);
    expect(await waiting()).toEqual([]);
    expect(await codeOf(one.file.does(daniel, 'complaints.new-code'))).toEqual([404, 'not-found']);
  });

  it('is replaced by another: the one before opens nothing, and who was told the new one is on record', async () => {
    const one = await log();
    const before = await openTracker(app, one);
    const first = await jsonOf<ActedWithCode>(one.file.does(boss, 'complaints.new-code'));
    expect([await opens(one), (await before.get()).status]).toEqual([401, 401]);
    const after = await openTracker(app, { reference: one.reference, accessCode: first.accessCode });
    expect((await jsonOf<TrackerView>(after.get())).timeline.at(-1)).toMatchObject({
      kind: 'code-given',
      text: 'We gave you a new access code',
    });
    expect((await recordOf(one.file)).at(-1)).toMatchObject({ kind: 'code-given', facts: { person: margaretId } });
    await wall(one.file, danielId);
    expect((await after.get()).status).toBe(200);
    const second = await sessionOf(app, await addPerson(app, 'Uma Lund', ['supervisor']));
    await wall(one.file, margaretId, second);
    expect((await after.get()).status).toBe(401);
  });

  it('does not come back when their wall is lifted, and ends once', async () => {
    const one = await log();
    await wall(one.file, danielId);
    await lift(one.file, danielId);
    expect(await opens(one)).toBe(401);
    await wall(one.file, danielId);
    expect((await kindsOf(one.file)).filter((kind) => kind === 'code-ended')).toHaveLength(1);
  });

  it('is not there for whoever logged one about themselves, until somebody else makes one', async () => {
    const { file, accessCode } = await log({ matter: { personConcerned: 'Mr Daniel Reyes' } });
    expect(accessCode).toBe('');
    await lift(file, danielId);
    await wall(file, danielId);
    expect(await kindsOf(file)).not.toContain('code-ended');
    const given = await jsonOf<ActedWithCode>(file.does(boss, 'complaints.new-code'));
    expect(await opens({ reference: file.reference, accessCode: given.accessCode })).toBe(201);
  });

  it('is never given for a grumble, nor from an old version; offered where it can be', async () => {
    const grumble = await log({ grumble: true });
    expect(await codeOf(grumble.file.does(daniel, 'complaints.new-code'))).toEqual([409, 'not-possible-now']);
    expect((await grumble.file.read(daniel)).can).not.toContain('new-code');
    const one = await log();
    expect((await one.file.read(daniel)).can).toContain('new-code');
    await one.file.does(daniel, 'complaints.note', { text: 'She called.' });
    expect(await codeOf(one.file.does(daniel, 'complaints.new-code', {}, { version: 1 }))).toEqual([
      412,
      'precondition-failed',
    ]);
    expect(await opens(one)).toBe(201);
  });
});
