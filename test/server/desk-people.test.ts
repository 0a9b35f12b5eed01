/** The people of a firm: changed by others only, never without an administrator, and out of reach of any other firm. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fernbrook } from '../../demo/cast.ts';
import { type DeskEndpoint, type DeskEndpointName, deskEndpoints } from '../../sdk/contract/desk/endpoints.ts';
import { recordOf } from '../support/audit.ts';
import { castPerson, type DeskBrowser, deskBrowser, jsonOf, nextCode, signedIn } from '../support/desk.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

interface Shown {
  id: string;
  name: string;
  email: string;
  roles: string[];
  state: string;
  factors: string[];
  version: number;
}

describeEachEngine('the people of a firm', ({ databaseUrl }) => {
  let app: TestApp;
  let admin: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    admin = await signedIn(app, 'administrator');
  });
  afterAll(() => app.close());

  const list = async (browser = admin) => (await jsonOf<{ items: Shown[] }>(browser.call('people.list'))).items;
  const named = async (start: string, browser = admin): Promise<Shown> => {
    const found = (await list(browser)).find(({ email }) => email.startsWith(start));
    if (!found) throw new Error(`nobody begins with ${start}`);
    return found;
  };
  const change = ({ id, version }: Pick<Shown, 'id' | 'version'>, body: unknown, browser = admin) =>
    browser.call('people.change', { path: { person: id }, version, body });
  const alive = async (browser: DeskBrowser) => (await browser.call('me.read')).status === 200;
  const renewed = async () => {
    admin = await signedIn(app, 'administrator');
  };

  it('are listed with roles, state and ways to sign in, those of the own firm only', async () => {
    const people = await list();
    expect(people.map(({ name, roles }) => [name, roles])).toEqual([
      ['Margaret Lane', ['supervisor']],
      ['Daniel Reyes', ['handler']],
      ['Ruth Penhale', ['administrator']],
      ['Imran Sadiq', ['compliance']],
      ['Tomasz Harbour', ['handler']],
    ]);
    for (const { state, factors } of people) expect([state, factors]).toEqual(['active', ['password', 'totp']]);
    const there = await signedIn(app, 'administrator', fernbrook.siteKey);
    const names = (await list(there)).map(({ name }) => name);
    expect(names).toEqual(['Alice Thornbury', 'Ben Osei', 'Carys Vaughan', 'Dilip Rao', 'Tom Fern']);
  });

  it('can hold several roles; a change of roles ends their sessions, one of name does not', async () => {
    const daniel = await signedIn(app, 'handler');
    const renamed = await change(await named('daniel'), { name: 'Dan Reyes' });
    expect([renamed.status, await alive(daniel)]).toEqual([200, true]);
    expect(await jsonOf(renamed)).toMatchObject({ name: 'Dan Reyes', roles: ['handler'] });
    const changed = await change(await named('daniel'), { roles: ['compliance', 'handler'] });
    expect(await jsonOf(changed)).toMatchObject({ roles: ['handler', 'compliance'] });
    expect(await alive(daniel)).toBe(false);
    expect(await jsonOf((await signedIn(app, 'handler')).call('session.read'))).toMatchObject({
      roles: ['handler', 'compliance'],
      operations: expect.arrayContaining(['complaints.close', 'audit.read']),
    });
    await renewed();
    await change(await named('daniel'), { roles: ['handler'], name: 'Daniel Reyes' });
  });

  it('that are disabled are out at once and cannot sign in, with the same answer as anyone; enabled they can', async () => {
    const daniel = await signedIn(app, 'handler');
    expect((await change(await named('daniel'), { state: 'disabled' })).status).toBe(200);
    expect(await alive(daniel)).toBe(false);
    const { email, password } = castPerson('handler');
    const enter = () =>
      deskBrowser(app).call('session.open', { body: { email, password, code: nextCode(app, castPerson('handler')) } });
    const refused = await enter();
    expect([refused.status, (await jsonOf<{ code: string }>(refused)).code]).toEqual([401, 'unauthenticated']);
    expect((await change(await named('daniel'), { state: 'active' })).status).toBe(200);
    expect((await enter()).status).toBe(204);
  });

  it('are never changed from a version that is not theirs any more', async () => {
    const seen = await named('imran');
    expect((await change(seen, { name: 'First' })).status).toBe(200);
    const late = await change(seen, { name: 'Second' });
    expect([late.status, (await jsonOf<{ code: string }>(late)).code]).toEqual([412, 'precondition-failed']);
    const now = await named('imran');
    const both = await Promise.all([change(now, { name: 'Third' }), change(now, { name: 'Fourth' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    await change(await named('imran'), { name: 'Imran Sadiq' });
  });

  it('do not change themselves, not in any way', async () => {
    await renewed();
    const me = await named('ruth');
    for (const body of [{ roles: ['administrator', 'supervisor'] }, { state: 'disabled' }, { name: 'Me' }]) {
      const answer = await change(me, body);
      expect([body, answer.status]).toEqual([body, 403]);
    }
    const reset = await admin.call('people.reset', { path: { person: me.id }, version: me.version });
    expect(reset.status).toBe(403);
  });

  it('always hold an administrator: two who take each other away at once leave one', async () => {
    await change(await named('margaret'), { roles: ['supervisor', 'administrator'] });
    const margaret = await signedIn(app, 'supervisor');
    const [ruth, other] = [await named('ruth'), await named('margaret')];
    const both = await Promise.all([
      change(other, { roles: ['supervisor'] }),
      change(ruth, { state: 'disabled' }, margaret),
    ]);
    const left = await app.house.store.db
      .selectFrom('person')
      .select('state')
      .where('roles', 'like', '%administrator%')
      .where('state', '=', 'active')
      .where('demo', '=', 1)
      .execute();
    expect(left).toHaveLength(2);
    expect(both.map(({ status }) => status).sort()[0]).toBe(200);
    expect(both.map(({ status }) => status).sort()[1]).toBeGreaterThanOrEqual(401);
    const { db } = app.house.store;
    await db.updateTable('person').set({ state: 'active' }).where('id', '=', ruth.id).execute();
    await db.updateTable('person').set({ roles: 'supervisor' }).where('id', '=', other.id).execute();
    await renewed();
  });

  it('that lose every way to sign in get a link to set them up again, which nobody else’s reset gives', async () => {
    const daniel = await signedIn(app, 'handler');
    const person = await named('daniel');
    const answer = await admin.call('people.reset', { path: { person: person.id }, version: person.version });
    expect(await jsonOf(answer)).toMatchObject({ id: person.id, factors: [], version: person.version + 1 });
    expect(await alive(daniel)).toBe(false);
    const { email, password } = castPerson('handler');
    const code = nextCode(app, castPerson('handler'));
    expect((await deskBrowser(app).call('session.open', { body: { email, password, code } })).status).toBe(401);
    const letter = (await app.letters()).findLast(({ kind, to }) => kind === 'firm-invitation' && to === email);
    expect(letter?.text).toContain('Set them up again here.');
    const token = /#join=(\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
    const browser = deskBrowser(app);
    const offer = await jsonOf<{ again: boolean; totp: { secret: string; ticket: string } }>(
      browser.call('invitation.open', { body: { token } }),
    );
    expect(offer.again).toBe(true);
    const totp = { ticket: offer.totp.ticket, code: nextCode(app, { totpSecret: offer.totp.secret }) };
    const body = { token, password: 'four lanterns by the lock', totp };
    expect((await browser.call('invitation.accept', { body })).status).toBe(201);
    expect(await jsonOf(browser.call('session.read'))).toMatchObject({ person: { id: person.id }, roles: ['handler'] });
  });

  it('are signed out everywhere, and may come again', async () => {
    await renewed();
    const imran = await signedIn(app, 'compliance');
    const path = { person: (await named('imran')).id };
    expect((await admin.call('people.sign-out', { path })).status).toBe(204);
    expect(await alive(imran)).toBe(false);
    expect(await alive(await signedIn(app, 'compliance'))).toBe(true);
  });

  it('take their invitations with them when they may not invite any more', async () => {
    await change(await named('margaret'), { roles: ['supervisor', 'administrator'] });
    const margaret = await signedIn(app, 'supervisor');
    const body = { email: 'friend@harbourandlane.example', name: 'A Friend', roles: ['administrator'] };
    await margaret.call('people.invite', { body });
    await renewed();
    const invited = async () =>
      (await jsonOf<{ items: { email: string }[] }>(admin.call('invitations.list'))).items.map(({ email }) => email);
    expect(await invited()).toContain(body.email);
    await change(await named('margaret'), { roles: ['supervisor'] });
    expect(await invited()).not.toContain(body.email);
  });

  it('of another firm are not there: the answer is the one for a person that never was', async () => {
    await renewed();
    const there = await signedIn(app, 'administrator', fernbrook.siteKey);
    const foreign = await named('ben', there);
    const before = await list(there);
    const names = Object.keys(deskEndpoints) as DeskEndpointName[];
    const about = names.filter((name) => (deskEndpoints[name] as DeskEndpoint).path.includes('{person}'));
    expect(about.length).toBeGreaterThan(2);
    for (const name of about) {
      const call = async (person: string) => {
        const body = name === 'people.change' ? { roles: ['handler'] } : {};
        const answer = await admin.call(name, { path: { person }, version: foreign.version, body });
        const { requestId: _, ...problem } = await jsonOf<Record<string, unknown>>(answer);
        return [answer.status, problem];
      };
      expect([name, await call(foreign.id)]).toEqual([name, await call('per_0000000000000000000000')]);
      expect((await call(foreign.id))[0]).toBe(404);
    }
    expect(await list(there)).toEqual(before);
  });

  it('go on record with each change, by ids and codes', async () => {
    const rows = (await recordOf(app)).filter(({ operation }) => operation.startsWith('people.'));
    expect(rows).toContainEqual(
      expect.objectContaining({
        operation: 'people.changed',
        details: { roles: { was: ['handler'], now: ['handler', 'compliance'] } },
      }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ operation: 'people.changed', details: { state: { was: 'active', now: 'disabled' } } }),
    );
    expect(new Set(rows.map(({ operation }) => operation))).toEqual(
      new Set(['people.changed', 'people.reset', 'people.joined', 'people.signed-out', 'people.invited']),
    );
    for (const { person } of rows) expect(person).toMatch(/^per_/);
  });
});
