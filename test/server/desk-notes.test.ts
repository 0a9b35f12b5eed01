/** What the firm keeps for itself beside a complaint: kept whole, and never where the client or a thief could read it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, fernbrook } from '../../demo/cast.ts';
import { bytesOf, holds } from '../support/bytes.ts';
import {
  codeOf,
  filedFile,
  fileOf,
  hostile,
  type OpenFile,
  personOf,
  refusalOf,
  wallOff,
} from '../support/case-file.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import { act, closed, faultsOf, fileAndOpen, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

describeEachEngine('a note', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  let one: OpenFile;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    daniel = await signedIn(app, 'handler');
    one = await filedFile(app, complaints.surpriseBill);
  });
  afterAll(() => app.close());

  it('is kept byte for byte with who wrote it, and nothing is answered twice', async () => {
    const { edition } = await rowOf(app, one.reference);
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const with_ = { path: { complaint: one.id }, version: edition, body: { text: hostile }, headers };
    const first = await daniel.call('complaints.note', with_);
    const again = await daniel.call('complaints.note', with_);
    expect([first.status, again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 201, 'true']);
    const answer = await jsonOf<{ version: number; entry: number }>(first);
    expect(await jsonOf(again)).toEqual(answer);
    expect(answer).toEqual({ version: answer.entry, status: 'received', entry: expect.any(Number) });
    expect(answer.entry).toBeGreaterThan(edition);
    const { notes, version } = await one.read(daniel);
    const { name: by } = await personOf(daniel);
    expect(notes).toEqual([{ entry: answer.entry, at: expect.stringMatching(/Z$/), by, text: hostile }]);
    expect(version).toBe(answer.version);
  });

  it('is refused from a version that is not the newest, and nothing of it is kept', async () => {
    const { edition } = await rowOf(app, one.reference);
    const write = (text: string) => one.does(daniel, 'complaints.note', { text }, { version: edition });
    expect((await write('first')).status).toBe(201);
    expect(await codeOf(write('second'))).toEqual([412, 'precondition-failed']);
    const now = (await rowOf(app, one.reference)).edition;
    const both = await Promise.all(
      ['third', 'fourth'].map((text) => one.does(daniel, 'complaints.note', { text }, { version: now })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    const texts = (await one.read(daniel)).notes.map(({ text }) => text);
    expect(texts.filter((text) => text === 'first' || text === 'second')).toEqual(['first']);
    expect(texts).toHaveLength(3);
  });

  it('may be written at any time, also on what is closed, and moves no date', async () => {
    await act(app, one.reference, closed);
    const before = await rowOf(app, one.reference);
    expect((await one.does(daniel, 'complaints.note', { text: 'Afterwards.' })).status).toBe(201);
    const { status, clocks } = await rowOf(app, one.reference);
    expect([status, clocks]).toEqual(['closed', before.clocks]);
  });

  it('must say something, in writing that can be kept', async () => {
    for (const [text, fault] of [
      ['  \u200b ', '/text required'],
      ['a\u0000b', '/text invalid'],
      ['x'.repeat(10_001), '/text too-long'],
    ])
      expect(await faultsOf(await one.does(daniel, 'complaints.note', { text }))).toEqual([fault]);
  });

  it('is nobody’s to write who only reads, and on nothing that is not theirs', async () => {
    for (const part of ['compliance', 'administrator'] as const)
      expect(await codeOf(one.does(await signedIn(app, part), 'complaints.note', { text: 'x' }))).toEqual([
        403,
        'forbidden',
      ]);
    const walled = await filedFile(app, complaints.surpriseBill);
    await wallOff(app, walled, (await personOf(daniel)).id);
    const there = await signedIn(app, 'handler', fernbrook.siteKey);
    const refusals = [
      daniel.call('complaints.note', { path: { complaint: 'cmp_never' }, version: 1, body: { text: 'x' } }),
      walled.does(daniel, 'complaints.note', { text: 'x' }),
      one.does(there, 'complaints.note', { text: 'x' }),
    ];
    const [never, ...others] = await Promise.all(refusals.map(refusalOf));
    expect(never?.[0]).toBe(404);
    for (const refused of others) expect(refused).toEqual(never);
  });
});

describeEachEngine('what the firm keeps for itself', ({ databaseUrl }) => {
  it('is in no tracker, letter or profile, and nowhere in clear on disk', async () => {
    const [note, todo, corrected] = ['Curlewnote', 'Avocettask', 'Turnstonehours'];
    const app = await openTestApp({ databaseUrl });
    const logged: unknown[] = [];
    const tell = (what: object, text: string) => void logged.push(what, text);
    Object.assign(app.house.log, { info: tell, warn: tell, error: tell });
    const daniel = await signedIn(app, 'handler');
    const { filed, tracker } = await fileAndOpen(app, complaints.surpriseBill);
    const one = await fileOf(app, filed.reference);
    const other = await filedFile(app, complaints.rudeMeeting);
    await one.does(daniel, 'complaints.note', { text: note });
    await one.does(daniel, 'complaints.link', { reference: other.reference });
    await one.does(daniel, 'tasks.add', { text: todo });
    await one.does(daniel, 'complaints.tick', { item: 'received/listen', done: true });
    await one.does(daniel, 'complaints.correct', { safeTimes: corrected });
    const file = await one.read(daniel);
    for (const secret of [note, todo, corrected]) expect(JSON.stringify(file)).toContain(secret);

    const theirs = [
      await (await tracker.get()).text(),
      JSON.stringify(await app.letters()),
      await (await app.request(`/v1/firms/${siteKey}`)).text(),
      await (await app.request(`/p/${siteKey}/track`)).text(),
    ];
    const { timeline } = JSON.parse(theirs[0] ?? '{}') as { timeline: { kind: string }[] };
    expect(timeline.map(({ kind }) => kind)).toEqual(['received', 'corrected']);
    for (const secret of [note, todo, corrected, other.reference])
      for (const text of theirs.slice(0, 1)) expect([secret, text.includes(secret)]).toEqual([secret, false]);
    for (const secret of [note, todo, corrected])
      for (const text of theirs) expect([secret, text.includes(secret)]).toEqual([secret, false]);

    const dump = await bytesOf(app, databaseUrl);
    await app.close();
    expect(holds(dump, filed.reference)).toBe(true);
    for (const secret of [note, todo, corrected])
      expect([secret, holds(dump, secret), JSON.stringify(logged).includes(secret)]).toEqual([secret, false, false]);
  });
});
