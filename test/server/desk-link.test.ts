/** Links between complaints: on both records at once, and no trace of what a reader must not know of. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { brokenAt } from '../../server/complaint/chain.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import { codeOf, filedFile, type OpenFile, personOf, refusalOf, wallOff } from '../support/case-file.ts';
import { type DeskBrowser, signedIn } from '../support/desk.ts';
import { faultsOf, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('a link between complaints', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  let one: OpenFile;
  let other: OpenFile;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    daniel = await signedIn(app, 'handler');
  });
  beforeEach(async () => {
    one = await filedFile(app, complaints.surpriseBill);
    other = await filedFile(app, complaints.rudeMeeting);
  });
  afterAll(() => app.close());

  const link = (reference: string, more = {}) => one.does(daniel, 'complaints.link', { reference }, more);
  const linkedOf = async (file: OpenFile, browser = daniel): Promise<string[]> =>
    (await file.read(browser)).related.filter(({ why }) => why === 'linked').map(({ id }) => id);
  const kinds = async (file: OpenFile) =>
    (await file.happened()).map(({ kind }) => kind).filter((kind) => /linked/.test(kind));

  it('stands on both, once, however the reference was typed, and can be taken away again', async () => {
    const typed = other.reference.toLowerCase().replaceAll('-', ' ');
    expect((await link(typed)).status).toBe(201);
    expect([await linkedOf(one), await linkedOf(other)]).toEqual([[other.id], [one.id]]);
    expect([await kinds(one), await kinds(other)]).toEqual([['linked'], ['linked']]);
    const path = { complaint: other.id, other: one.id };
    expect((await daniel.call('complaints.unlink', { path })).status).toBe(204);
    expect([await linkedOf(one), await linkedOf(other)]).toEqual([[], []]);
    expect([await kinds(one), await kinds(other)]).toEqual([
      ['linked', 'unlinked'],
      ['linked', 'unlinked'],
    ]);
    expect((await refusalOf(daniel.call('complaints.unlink', { path })))[0]).toBe(404);
    for (const file of [one, other]) {
      const row = await rowOf(app, file.reference);
      const entries = await entriesOf(app.house.store.db, file.firm, file.id);
      expect(brokenAt(entries.slice(0, row.version), row)).toBe(null);
    }
  });

  it('is made once when two make it at once from either side', async () => {
    const answers = await Promise.all([
      link(other.reference),
      other.does(daniel, 'complaints.link', { reference: one.reference }),
    ]);
    expect(answers.map(({ status }) => status).sort()[0]).toBe(201);
    expect([await kinds(one), await kinds(other)]).toEqual([['linked'], ['linked']]);
  });

  it('is refused to itself and twice; and to what this person cannot know of as to what never was', async () => {
    await link(other.reference);
    expect(await faultsOf(await link(other.reference))).toEqual(['/reference duplicate']);
    expect(await faultsOf(await link(one.reference))).toEqual(['/reference invalid']);
    const hidden = await filedFile(app, complaints.surpriseBill);
    await wallOff(app, hidden, (await personOf(daniel)).id);
    const foreign = app.fixtures?.firms[1]?.complaints[0]?.reference ?? '';
    const never = await refusalOf(link('HL-0000-0000'));
    expect(never).toMatchObject([422, { errors: [{ pointer: '/reference', code: 'not-found' }] }]);
    for (const reference of [hidden.reference, foreign, 'nonsense'])
      expect([reference, await refusalOf(link(reference))]).toEqual([reference, never]);
  });

  it('to what a person is walled from leaves no trace of that for them, in history and list', async () => {
    const margaret = await signedIn(app, 'supervisor');
    await link(other.reference);
    await wallOff(app, other, (await personOf(daniel)).id);
    const seen = await one.read(daniel);
    expect(await linkedOf(one)).toEqual([]);
    expect(seen.history.filter(({ kind }) => kind === 'linked')).toEqual([]);
    for (const trace of [other.id, other.reference]) expect(JSON.stringify(seen)).not.toContain(trace);
    const path = { complaint: one.id, other: other.id };
    expect((await refusalOf(daniel.call('complaints.unlink', { path })))[0]).toBe(404);
    expect(await linkedOf(one, margaret)).toEqual([other.id]);
    expect((await one.read(margaret)).history.map(({ text }) => text)).toContain('Linked it to another complaint');
  });

  it('is nobody’s to make or end who only reads', async () => {
    const imran = await signedIn(app, 'compliance');
    expect(await codeOf(one.does(imran, 'complaints.link', { reference: other.reference }))).toEqual([
      403,
      'forbidden',
    ]);
    const path = { complaint: one.id, other: other.id };
    expect(await codeOf(imran.call('complaints.unlink', { path }))).toEqual([403, 'forbidden']);
  });
});
