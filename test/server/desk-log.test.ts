/** Complaints that came by telephone, letter, e-mail or in person; grumbles, and what becomes of one that is a complaint after all. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, fernbrook } from '../../demo/cast.ts';
import type { ActedWithCode, Logged } from '../../sdk/contract/desk/acts.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { catalogueOf, languages } from '../../sdk/words/catalogues.ts';
import { codeOf, fileOf, hostile, type OpenFile, personOf } from '../support/case-file.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import {
  acknowledged,
  act,
  faultsOf,
  latestLetter,
  lettersOf,
  openSession,
  openTracker,
  rowOf,
} from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

const { complainant, onBehalfOf, matter, issues, narrative, desiredOutcome } = complaints.surpriseBill;
const words = { complainant, onBehalfOf, matter, issues, narrative, desiredOutcome };
const told = { channel: 'phone', ...words };

describeEachEngine('a complaint that is logged', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    daniel = await signedIn(app, 'handler');
  });
  afterAll(() => app.close());

  const log = (body: object, browser = daniel) => browser.call('complaints.log', { body: { ...told, ...body } });
  const logged = async (body: object = {}): Promise<Logged & { file: OpenFile }> => {
    const answer = await log(body);
    if (answer.status !== 201) throw new Error(`not logged: ${await answer.text()}`);
    const { reference, ...rest } = await jsonOf<Logged>(answer);
    return { reference, ...rest, file: await fileOf(app, reference) };
  };
  const viewOf = async ({ reference, accessCode }: Logged): Promise<TrackerView> =>
    jsonOf<TrackerView>((await openTracker(app, { reference, accessCode: accessCode ?? '' })).get());
  const kindsOf = async (reference: string) => (await lettersOf(app, reference)).map(({ kind, to }) => [kind, to]);

  it('has the dates of the day it came, in the firm’s zone, and says how it came and who logged it', async () => {
    const { id, file } = await logged({ receivedOn: '2026-11-19', narrative: hostile });
    const shown = await file.read(daniel);
    expect([shown.id, shown.channel, shown.filed]).toEqual([id, 'phone', { ...words, narrative: hostile }]);
    expect(shown.receivedAt).toBe('2026-11-19T08:00:00.000Z');
    expect(shown.deadlines.map(({ code, by }) => [code, by])).toEqual([
      ['acknowledge', '2026-11-26'],
      ['update', expect.any(String)],
      ['respond', '2027-01-14'],
    ]);
    expect(shown.deadlines[0]?.explanation).toContain('19 November 2026');
    const { name: by, id: person } = await personOf(daniel);
    expect(shown.history[0]).toMatchObject({
      by,
      seen: true,
      text: 'Logged the complaint that came by telephone on 19 November 2026',
    });
    expect((await file.happened())[0]?.facts).toMatchObject({ channel: 'phone', by, person, receivedOn: '2026-11-19' });
  });

  it('without a day came today; on the last day that can be, it came on that', async () => {
    const today = await logged();
    expect((await rowOf(app, today.reference)).received_at).toBeGreaterThan(Date.parse('2026-11-23T09:30:00Z'));
    const long = await logged({ receivedOn: '1900-01-01' });
    expect((await long.file.read(daniel)).receivedAt.slice(0, 10)).toBe('1900-01-01');
  });

  for (const [receivedOn, fault] of [
    ['2026-11-24', '/receivedOn in-future'],
    ['1899-12-31', '/receivedOn invalid'],
    ['2026-02-30', '/receivedOn invalid'],
    ['2026-11', '/receivedOn invalid'],
  ])
    it(`cannot have come on ${receivedOn}`, async () => {
      const answer = await log({ receivedOn });
      expect([answer.status, await faultsOf(answer)]).toEqual([422, [fault]]);
    });

  it('lists all that is wrong with it at once, as one that is filed', async () => {
    const body = {
      channel: 'web',
      receivedOn: '2031-01-01',
      complainant: { name: 'A' },
      issues: ['delay', 'delay'],
      consent: {},
    };
    expect(await faultsOf(await log(body))).toEqual([
      '/channel not-a-choice',
      '/complainant/email required',
      '/consent unknown-field',
      '/issues/1 duplicate',
      '/receivedOn in-future',
    ]);
  });

  it('opens by its code in the tracker, where it says how it came, and confirms nothing that was not asked', async () => {
    const one = await logged({ receivedOn: '2026-11-20' });
    const view = await viewOf(one);
    expect(view).toMatchObject({ status: 'received', scope: 'full', receivedAt: '2026-11-20T08:00:00.000Z' });
    expect(view.timeline.map(({ kind, text }) => [kind, text])).toEqual([
      ['received', 'You told us about your complaint by phone'],
    ]);
    expect(view.complaint).toEqual(words);
    const wrong = { reference: one.reference, accessCode: '0000-0000-0000-0000' };
    expect((await openSession(app, wrong)).status).toBe(401);
    for (const channel of ['letter', 'email', 'walk-in'] as const) {
      const [first] = (await viewOf(await logged({ channel }))).timeline;
      expect(first?.text).toBe(catalogueOf('en').history[`history.received.${channel}`]);
    }
  });

  it('is acknowledged by letter in the client’s language, and by a task with a date where no letter can go', async () => {
    const one = await logged({ locale: 'fr' });
    const letter = await latestLetter(app, one.reference, 'acknowledgement');
    expect([letter?.to, letter?.subject]).toEqual([
      complainant.email,
      catalogueOf('fr').letters['letters.acknowledgement.subject'].replace('{reference}', one.reference),
    ]);
    expect(letter?.text).not.toContain(one.accessCode);
    expect(await kindsOf(one.reference)).toEqual([
      ['acknowledgement', complainant.email],
      ['firm-complaint', 'complaints@harbourandlane.example'],
    ]);
    const { email: _, ...reach } = complainant;
    const called = await logged({ complainant: { ...reach, preferredContact: 'phone' }, receivedOn: '2026-11-20' });
    const [task] = (await called.file.read(daniel)).tasks;
    expect(task).toMatchObject({
      kind: 'contact-otherwise',
      letter: 'acknowledgement',
      dueBy: '2026-11-27',
      doneAt: null,
    });
  });

  it('comes with dates that are over already where it lay about for long, and the client can see that', async () => {
    const one = await logged({ receivedOn: '2026-09-01' });
    await app.worker.runDue();
    const { deadlines, flags } = await one.file.read(daniel);
    expect(deadlines.map(({ state }) => state)).toContain('missed');
    expect(flags).toEqual(['outside-open', 'missed']);
    expect((await viewOf(one)).timeline.map(({ kind }) => kind)).toContain('date-missed');
  });

  it('is logged once by a key, with the same code again', async () => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const [first, again] = [
      await daniel.call('complaints.log', { body: told, headers }),
      await daniel.call('complaints.log', { body: told, headers }),
    ];
    expect([first.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(await jsonOf(again)).toEqual(await jsonOf(first));
  });

  it('is nobody’s to log who does no casework, and is the firm’s own', async () => {
    for (const part of ['compliance', 'administrator'] as const)
      expect(await codeOf(log({}, await signedIn(app, part)))).toEqual([403, 'forbidden']);
    const there = await signedIn(app, 'handler', fernbrook.siteKey);
    const { reference, id } = await jsonOf<Logged>(log({}, there));
    expect(reference).toMatch(/^FB-/);
    expect((await daniel.call('complaints.read', { path: { complaint: id } })).status).toBe(404);
  });

  it('is walled at once from the person it is about, a grumble too', async () => {
    const tomasz = await signedIn(app, 'complained-about');
    for (const grumble of [false, true]) {
      const { id } = await logged({ grumble, matter: { personConcerned: 'Mr Tomasz Harbour' } });
      const path = { complaint: id };
      expect((await daniel.call('complaints.read', { path })).status).toBe(200);
      expect((await tomasz.call('complaints.read', { path })).status).toBe(404);
    }
  });

  it('as a grumble has no dates, no letters and no code, and nothing the client can follow', async () => {
    const email = `grumble${databaseUrl ? 1 : 2}@mail.example`;
    const one = await logged({ grumble: true, complainant: { ...complainant, email }, receivedOn: '2026-11-19' });
    expect(one.accessCode).toBe(null);
    await app.worker.runDue();
    const { flags, status, deadlines, letters, tasks, can, history } = await one.file.read(daniel);
    expect([flags, status, deadlines, letters, tasks]).toEqual([['grumble'], 'received', [], [], []]);
    expect(can).toContain('upgrade');
    expect(can).not.toContain('extend');
    expect(history[0]?.text).toBe('Logged as a grumble that came by telephone on 19 November 2026');
    await app.post(`/v1/firms/${siteKey}/links`, { email });
    expect(await kindsOf(one.reference)).toEqual([]);
    app.clock.advance('P70D');
    await app.worker.runDue();
    expect(await kindsOf(one.reference)).toEqual([]);
    expect((await rowOf(app, one.reference)).clocks).toEqual([]);
    app.clock.advance('-P70D');
    daniel = await signedIn(app, 'handler');
  });

  it('that was a grumble and is upgraded has the dates of the day it came, its letter, and a code that opens it', async () => {
    const grumble = await logged({ grumble: true, receivedOn: '2026-11-19' });
    const same = await logged({ receivedOn: '2026-11-19' });
    const answer = await grumble.file.does(daniel, 'complaints.upgrade');
    const { accessCode, ...acted } = await jsonOf<ActedWithCode>(answer);
    expect([answer.status, acted]).toEqual([201, { version: 2, status: 'received', entry: 2 }]);
    const [shown, other] = [await grumble.file.read(daniel), await same.file.read(daniel)];
    expect([shown.deadlines, shown.flags]).toEqual([other.deadlines, other.flags]);
    expect(shown.can).not.toContain('upgrade');
    expect((await latestLetter(app, grumble.reference, 'acknowledgement'))?.to).toBe(complainant.email);
    const view = await viewOf({ ...grumble, accessCode });
    expect(view.timeline.map(({ kind }) => kind)).toEqual(['received', 'upgraded']);
    expect(await codeOf(grumble.file.does(daniel, 'complaints.upgrade'))).toEqual([409, 'not-possible-now']);
    expect(await codeOf(same.file.does(daniel, 'complaints.upgrade'))).toEqual([409, 'not-possible-now']);
  });

  it('that was acknowledged as a grumble need not be acknowledged again; from an old version it is not upgraded', async () => {
    const { file, reference } = await logged({ grumble: true });
    await act(app, reference, acknowledged);
    expect(await codeOf(file.does(daniel, 'complaints.upgrade', {}, { version: 1 }))).toEqual([
      412,
      'precondition-failed',
    ]);
    expect((await file.does(daniel, 'complaints.upgrade')).status).toBe(201);
    const { deadlines } = await file.read(daniel);
    expect(deadlines.find(({ code }) => code === 'acknowledge')?.state).toBe('done');
    expect(deadlines.find(({ code }) => code === 'respond')?.state).toBe('runs');
  });

  it('is spoken of in every language there is', () => {
    for (const { tag } of languages) {
      const { history } = catalogueOf(tag);
      const sentences = ['phone', 'letter', 'email', 'walk-in'].map(
        (way) => history[`history.received.${way as 'phone'}`],
      );
      expect([tag, new Set([...sentences, history['history.received']]).size]).toEqual([tag, 5]);
    }
  });
});
