/** Conflict walls that raise themselves: whom a complaint is about sees no trace of it, from its first moment or their own. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, fernbrook, handlers, harbourAndLane } from '../../demo/cast.ts';
import type { ComplaintList } from '../../sdk/contract/desk/complaints.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import { factsOf, isKind } from '../../server/complaint/history.ts';
import { wallsOf } from '../../server/complaint/wall-table.ts';
import { wallFromAll } from '../../server/complaint/walls.ts';
import { addPerson, personIdOf, sessionOf } from '../support/colleagues.ts';
import { type DeskBrowser, deskBrowser, jsonOf, nextCode, signedIn } from '../support/desk.ts';
import { lettersOf, openTracker, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

const everyone = 'Margaret Lane, Daniel Reyes and Tomasz Harbour';

describeEachEngine('whom a complaint is about', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
  });
  afterAll(() => app.close());

  const fileAbout = async (personConcerned: string | null, more: object = {}, key = siteKey) => {
    const complaint = { ...complaints.surpriseBill, ...more, matter: { personConcerned } };
    const answer = await app.post(`/v1/firms/${key}/complaints`, complaint);
    expect(answer.status).toBe(201);
    return (await answer.json()) as { reference: string; accessCode: string; receipt: { entry: number; hash: string } };
  };
  const walledFrom = async (reference: string): Promise<string[]> => {
    const row = await rowOf(app, reference);
    return (await wallsOf(app.house.store.db, row.firm, row.id)).map(({ person }) => person).sort();
  };
  const entriesOn = async (reference: string) => {
    const row = await rowOf(app, reference);
    return entriesOf(app.house.store.db, row.firm, row.id);
  };
  const sees = async (browser: DeskBrowser, reference: string): Promise<boolean> => {
    const { items } = await jsonOf<ComplaintList>(browser.call('complaints.list', { query: `?q=${reference}` }));
    return items.length > 0;
  };
  const onlyTheCast = () =>
    app.house.store.db.updateTable('person').set({ state: 'disabled' }).where('demo', '=', 0).execute();
  const harbour = () => personIdOf(app, 'complained-about');

  it('is walled from the filing’s own unit on: named in full, by surname, with a title, however it is spelt', async () => {
    for (const named of ['Tomasz Harbour', 'Mr Harbour', 'HARBOUR, t.', 'I think it was Mr. Harbour’s team']) {
      const { reference } = await fileAbout(named);
      expect([named, await walledFrom(reference)]).toEqual([named, [await harbour()]]);
      const [received, walled, ...more] = await entriesOn(reference);
      expect([received?.kind, walled?.kind, walled?.at]).toEqual(['received', 'walled', received?.at]);
      expect(more.filter(({ kind }) => kind.startsWith('wall'))).toEqual([]);
    }
    for (const named of [null, 'Priya Nair', 'Tomasz', 'the Harbourside office'])
      expect([named, await walledFrom((await fileAbout(named)).reference)]).toEqual([named, []]);
  });

  it('is not told to the client, whose receipt is for what they sent', async () => {
    const { reference, accessCode, receipt } = await fileAbout('Tomasz Harbour');
    const [received] = await entriesOn(reference);
    expect(receipt).toEqual({ entry: 1, hash: Buffer.from(received?.hash ?? []).toString('hex') });
    const view = await jsonOf<TrackerView>((await openTracker(app, { reference, accessCode })).get());
    expect(view.timeline.map(({ kind }) => kind)).toEqual(['received']);
    expect(JSON.stringify(view)).not.toContain('walled');
  });

  it('are all who can be meant', async () => {
    const namesake = await addPerson(app, 'Zoë Harbour', ['handler']);
    const officer = await addPerson(app, 'Dr. Anaïs Brûlé', ['compliance']);
    expect(await walledFrom((await fileAbout('Mr or Mrs Harbour')).reference)).toEqual(
      [await harbour(), namesake].sort(),
    );
    expect(await walledFrom((await fileAbout('Zoe Harbour and Miss Brule')).reference)).toEqual(
      [namesake, officer].sort(),
    );
    await app.house.store.db.updateTable('person').set({ state: 'disabled' }).where('id', '=', namesake).execute();
    expect(await walledFrom((await fileAbout('Mr or Mrs Harbour')).reference)).toEqual([await harbour()]);
  });

  it('is kept only as words nobody can read', async () => {
    await fileAbout('Quillwort');
    const words = await app.house.store.db.selectFrom('concern').select('word').execute();
    expect(words.length).toBeGreaterThan(5);
    for (const { word } of words) expect(word.length).toBe(32);
  });

  it('is walled when they join, before they see anything', async () => {
    const { reference } = await fileAbout('somebody called Nora Quill');
    const admin = await signedIn(app, 'administrator');
    const email = `quill${databaseUrl ? 1 : 2}@harbourandlane.example`;
    await admin.call('people.invite', { body: { email, name: 'Nora Quill', roles: ['handler'] } });
    const letter = (await app.letters()).findLast(({ to }) => to === email);
    const token = /#join=(\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
    const nora = deskBrowser(app);
    const { totp } = await jsonOf<{ totp: { secret: string; ticket: string } }>(
      nora.call('invitation.open', { body: { token } }),
    );
    const code = nextCode(app, { totpSecret: totp.secret });
    const body = { token, password: 'four lanterns by the lock', totp: { ticket: totp.ticket, code } };
    expect((await nora.call('invitation.accept', { body })).status).toBe(201);
    expect(await sees(nora, reference)).toBe(false);
    expect(await walledFrom(reference)).toHaveLength(1);
  });

  it('is walled when they take the name, or come back', async () => {
    const { reference } = await fileAbout('Mrs Featherstone');
    const person = await addPerson(app, 'Ida Moss', ['handler']);
    const ida = await sessionOf(app, person);
    expect(await sees(ida, reference)).toBe(true);
    const admin = await signedIn(app, 'administrator');
    const change = (version: number, change: object) =>
      admin.call('people.change', { path: { person }, version, body: change });
    expect((await change(1, { name: 'Ida Featherstone' })).status).toBe(200);
    expect(await sees(ida, reference)).toBe(false);
    await change(2, { state: 'disabled' });
    const second = await fileAbout('Featherstone');
    expect(await walledFrom(second.reference)).toEqual([]);
    await change(3, { state: 'active' });
    expect(await walledFrom(second.reference)).toEqual([person]);
  });

  it('is walled at the next sign-in, whatever came between', async () => {
    const { firm, id, reference } = await rowOf(app, (await fileAbout('Tomasz Harbour')).reference);
    await app.house.store.db.deleteFrom('wall').where('firm', '=', firm).where('complaint', '=', id).execute();
    expect(await sees(await signedIn(app, 'complained-about'), reference)).toBe(false);
    const kinds = (await entriesOn(reference)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'walled')).toHaveLength(2);
  });

  it('is walled whatever they put behind their name, at once and at the next sign-in', async () => {
    for (const [behind, surname] of [
      ['(she/her)', 'Whinchat'],
      ['FCILEX', 'Fieldfare'],
      ['XYZ', 'Brambling'],
    ] as const) {
      const early = await rowOf(app, (await fileAbout(`Mrs ${surname}`)).reference);
      const person = await addPerson(app, `Jane ${surname} ${behind}`, ['handler']);
      const { reference } = await fileAbout(`Mrs ${surname}`);
      expect([behind, await walledFrom(reference)]).toEqual([behind, [person]]);
      await wallFromAll(app.house, early.firm, person, app.clock.now());
      expect([behind, await walledFrom(early.reference)]).toEqual([behind, [person]]);
    }
  });

  it('is walled whoever comes first, a complaint or a colleague', async () => {
    for (let round = 0; round < 5; round++) {
      const name = `Wren${'abcde'[round]}${databaseUrl ? 'p' : 's'}`;
      const person = await addPerson(app, 'Somebody Else', ['handler']);
      const admin = await signedIn(app, 'administrator');
      const [filed] = await Promise.all([
        fileAbout(name),
        admin.call('people.change', { path: { person }, version: 1, body: { name: `Robin ${name}` } }),
      ]);
      expect([round, await walledFrom(filed.reference)]).toEqual([round, [person]]);
    }
  });

  it('handles it all the same where nobody else could: on record, and told to the client', async () => {
    const people = 'Alice Thornbury, Ben Osei and Mr Fern';
    const filed = await fileAbout(people, {}, fernbrook.siteKey);
    expect(await walledFrom(filed.reference)).toEqual([]);
    const row = await rowOf(app, filed.reference);
    expect(row.override).toBe(1);
    const entry = (await entriesOn(filed.reference)).find(({ kind }) => kind === 'wall-overridden');
    const key = await app.house.keyring.complaint(row.firm, row.id);
    if (!entry || !isKind(entry, 'wall-overridden')) throw new Error('no override');
    expect(factsOf(entry, key).concerned.map(({ name }) => name)).toEqual(['Alice Thornbury', 'Ben Osei', 'Tom Fern']);
    const view = await jsonOf<TrackerView>((await openTracker(app, filed)).get());
    expect(view.timeline.map(({ kind }) => kind)).toEqual(['received', 'wall-overridden']);
    const boss = await signedIn(app, 'supervisor', fernbrook.siteKey);
    const { items } = await jsonOf<ComplaintList>(boss.call('complaints.list', { query: `?q=${filed.reference}` }));
    expect(items[0]?.flags).toContain('override');
    const letters = await lettersOf(app, filed.reference);
    expect(letters.map(({ kind }) => kind)).toEqual(['acknowledgement', 'firm-complaint', 'override']);
    expect(letters.find(({ kind }) => kind === 'firm-complaint')?.to).toBe(fernbrook.mailbox);
  });

  it('is told by a letter in the client’s language, with the body outside and how to reach it', async () => {
    await onlyTheCast();
    for (const locale of [harbourAndLane.locale, ...harbourAndLane.otherLocales]) {
      const { reference } = await fileAbout(everyone, { locale });
      const letter = (await lettersOf(app, reference)).find(({ kind }) => kind === 'override');
      const { letters } = catalogueOf(locale === 'en-GB' ? 'en' : locale);
      for (const part of ['text', 'record', 'outside'] as const)
        expect([locale, letter?.text]).toEqual([locale, expect.stringContaining(letters[`letters.override.${part}`])]);
      expect(letter?.text).toMatch(/0300 555 0333/);
    }
  });

  it('is told otherwise where no letter can go', async () => {
    await onlyTheCast();
    const { complainant } = complaints.nobodyCalledBack;
    const { reference } = await fileAbout(everyone, { complainant });
    const tasks = await app.house.store.db.selectFrom('task').selectAll().where('reference', '=', reference).execute();
    expect(tasks.map(({ kind, letter }) => [kind, letter])).toContainEqual(['contact-otherwise', 'override']);
  });

  it('reads no letter about it: they go to whoever has it, or a supervisor, not to the mailbox all read', async () => {
    const open = await fileAbout('Priya Nair');
    const walled = await fileAbout('Tomasz Harbour');
    const boss = await fileAbout('Mrs Lane');
    const toOf = async ({ reference }: { reference: string }) =>
      (await lettersOf(app, reference)).find(({ kind }) => kind === 'firm-complaint')?.to;
    expect([await toOf(open), await toOf(walled), await toOf(boss)]).toEqual([
      harbourAndLane.mailbox,
      handlers.margaret.email,
      handlers.daniel.email,
    ]);
  });
});
