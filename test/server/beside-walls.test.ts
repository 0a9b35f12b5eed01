/** Whom a client is told to turn to: never a colleague who is walled from their complaint, whatever the firm says for all. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { complaints, handlers, harbourAndLane } from '../../demo/cast.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { giveTo, personIdOf, sessionOf } from '../support/colleagues.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import { changed } from '../support/desk-settings.ts';
import { latestLetter, lettersOf, openTracker, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const { contact } = harbourAndLane;
const tomasz = { name: 'Tomasz HARBOUR', email: 'Tomasz.Harbour@HarbourAndLane.example' };
const traces = /Tomasz|Tomasz\.Harbour@/i;

describeEachEngine('the contact of a firm, beside a wall', ({ databaseUrl }) => {
  let app: TestApp;
  let admin: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    admin = await signedIn(app, 'administrator');
  });
  afterAll(() => app.close());
  beforeEach(() => changed(admin, { contact: { ...contact, ...tomasz } }));

  const fileAbout = (personConcerned: string | null, more: object = {}): Promise<Filed> =>
    app.file({ ...complaints.surpriseBill, ...more, matter: { personConcerned } });
  const viewOf = async (filed: Filed) => jsonOf<TrackerView>((await openTracker(app, filed)).get());
  const { role, phone } = contact;

  it('is told as it is where no wall keeps them from it', async () => {
    const filed = await fileAbout('Mrs Lane');
    expect(filed.handledBy).toEqual({ role, phone, ...tomasz });
    expect((await viewOf(filed)).handledBy).toEqual({ role, phone, ...tomasz });
    const letter = await latestLetter(app, filed.reference, 'acknowledgement');
    expect(letter?.replyTo).toBe(tomasz.email);
    for (const part of [tomasz.name, tomasz.email]) expect(letter?.text).toContain(part);
  });

  it('is nobody by name, at the address of a colleague who can look into it, in answer, tracker and letters', async () => {
    const filed = await fileAbout('Mr Harbour');
    const told = { role, phone, name: null, email: handlers.margaret.email };
    expect(filed.handledBy).toEqual(told);
    const view = await viewOf(filed);
    expect(view.handledBy).toEqual(told);
    expect(JSON.stringify({ ...view, complaint: null })).not.toMatch(traces);
    const letters = await lettersOf(app, filed.reference);
    expect(letters.map(({ kind, replyTo }) => [kind, replyTo])).toEqual([
      ['acknowledgement', told.email],
      ['firm-complaint', told.email],
    ]);
    for (const { text, html } of letters) expect(text ?? html).not.toMatch(traces);
    expect(letters[0]?.text).toContain(told.email);
  });

  it.each([
    ['name', { name: tomasz.name }],
    ['address', { name: 'The complaints desk', email: tomasz.email }],
  ])('is a walled colleague by %s alone', async (_, own) => {
    await changed(admin, { contact: { ...contact, ...own } });
    const filed = await fileAbout('Tomasz Harbour');
    expect(filed.handledBy).toMatchObject({ name: null, email: handlers.margaret.email });
    expect((await latestLetter(app, filed.reference, 'acknowledgement'))?.replyTo).toBe(handlers.margaret.email);
  });

  it('stays what it is where it is nobody’s of them', async () => {
    const own = { ...contact, name: 'Priya Nair' };
    await changed(admin, { contact: own });
    const filed = await fileAbout('Tomasz Harbour');
    expect(filed.handledBy).toEqual({ role, phone, name: own.name, email: own.email });
    expect((await latestLetter(app, filed.reference, 'acknowledgement'))?.replyTo).toBe(own.email);
  });

  it('changes with a wall by hand, and is whoever has the complaint', async () => {
    const filed = await fileAbout(null);
    expect((await viewOf(filed)).handledBy.name).toBe(tomasz.name);
    const { id: complaint } = await rowOf(app, filed.reference);
    const boss = await sessionOf(app, await personIdOf(app, 'supervisor'));
    const body = { complaint, person: await personIdOf(app, 'complained-about'), note: 'His file.' };
    expect((await boss.call('walls.raise', { body })).status).toBe(201);
    expect((await viewOf(filed)).handledBy).toMatchObject({ name: null, email: handlers.margaret.email });
    await giveTo(app, filed.reference, await personIdOf(app, 'handler'));
    expect((await viewOf(filed)).handledBy).toMatchObject({ name: null, email: handlers.daniel.email });
    await (await openTracker(app, filed)).post('withdrawal', { reason: null });
    expect((await latestLetter(app, filed.reference, 'withdrawal'))?.replyTo).toBe(handlers.daniel.email);
  });

  it('is not whoever had the complaint before their wall: it goes to someone new, as the client is told', async () => {
    const filed = await fileAbout(null);
    const { id: complaint, edition: version } = await rowOf(app, filed.reference);
    const [boss, person] = [
      await sessionOf(app, await personIdOf(app, 'supervisor')),
      await personIdOf(app, 'complained-about'),
    ];
    const given = await boss.call('complaints.assign', { path: { complaint }, version, body: { handler: person } });
    expect(given.status).toBe(201);
    expect((await viewOf(filed)).timeline.at(-1)?.text).toBe('Your complaint is now with Tomasz Harbour');
    const body = { complaint, person, note: 'His file.' };
    expect((await boss.call('walls.raise', { body })).status).toBe(201);
    const { handledBy, timeline } = await viewOf(filed);
    expect([handledBy.name, handledBy.email]).toEqual([null, handlers.margaret.email]);
    expect(timeline.at(-1)?.text).toBe('Your complaint will go to someone new');
    await (await openTracker(app, filed)).post('messages', { text: 'Who has it?' });
    for (const { text, replyTo } of (await lettersOf(app, filed.reference)).slice(2))
      expect([text, replyTo].join()).not.toMatch(traces);
  });

  it('is not where letters are sent from, where that is theirs and no other address is given', async () => {
    const sender = { name: harbourAndLane.name, address: tomasz.email };
    await changed(admin, { contact: { ...contact, email: null }, sender });
    const replies = async (named: string | null) =>
      (await latestLetter(app, (await fileAbout(named)).reference, 'acknowledgement'))?.replyTo;
    expect([await replies(null), await replies('Tomasz Harbour')]).toEqual([tomasz.email, handlers.margaret.email]);
  });
});
