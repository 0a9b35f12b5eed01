/** The door of the desk: own pages only, in the contract's order of checks, and each role exactly what the table says. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fernbrook } from '../../demo/cast.ts';
import { type DeskEndpoint, type DeskEndpointName, deskEndpoints } from '../../sdk/contract/desk/endpoints.ts';
import { may, type Role } from '../../sdk/contract/desk/roles.ts';
import { recordOf } from '../support/audit.ts';
import { castPerson, type DeskBrowser, deskBrowser, jsonOf, nowhere, signedIn } from '../support/desk.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { countRows } from '../support/rows.ts';
import { openTestApp, publicUrl, type TestApp } from '../support/test-app.ts';

const names = Object.keys(deskEndpoints) as DeskEndpointName[];
const entryOf = (name: DeskEndpointName): DeskEndpoint => deskEndpoints[name];
const writes = names.filter((name) => entryOf(name).method !== 'GET');
const path = nowhere;
const codeIn = async (answer: Response): Promise<string> => (await jsonOf<{ code: string }>(answer)).code;

const strangers = [
  'null',
  '',
  'https://evil.example',
  fernbrook.origin ?? '',
  'http://localhost:8787.evil.example',
  'http://localhost:8788',
  'http://localhost',
  'https://localhost:8787',
  'http://127.0.0.1:8787',
  'http://sub.localhost:8787',
  'http://LOCALHOST:8787',
  'http://localhost:8787/',
  '*',
];

describeEachEngine('the door of the desk', ({ databaseUrl }) => {
  let app: TestApp;
  let browsers: Record<string, DeskBrowser>;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    // What the seed caused by itself must not happen between two countings.
    await app.letters();
    browsers = {
      handler: await signedIn(app, 'handler'),
      supervisor: await signedIn(app, 'supervisor'),
      compliance: await signedIn(app, 'compliance'),
      administrator: await signedIn(app, 'administrator'),
    };
  });
  afterAll(() => app.close());
  const by = (role: string): DeskBrowser => browsers[role] ?? deskBrowser(app);

  it('lets no other website write, whatever it sends, and grants no page anything by CORS', async () => {
    const before = await countRows(app.house.store);
    for (const name of writes)
      for (const origin of strangers) {
        const answer = await by('administrator').call(name, { path, headers: { Origin: origin }, version: 1 });
        expect([name, origin, answer.status, await codeIn(answer)]).toEqual([name, origin, 403, 'origin-not-allowed']);
        expect([...answer.headers.keys()].filter((key) => key.startsWith('access-control-'))).toEqual([]);
      }
    expect(await countRows(app.house.store)).toEqual(before);
  });

  it('lets no write in without an origin, without our header, or from another site', async () => {
    const spoilt: Record<string, string>[] = [
      { Origin: '' },
      { 'Redress-Desk': '' },
      { 'Redress-Desk': '0' },
      { 'Redress-Desk': 'true' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'none' },
    ];
    for (const name of writes)
      for (const headers of spoilt) {
        const answer = await by('administrator').call(name, { path, headers, version: 1 });
        expect([name, headers, answer.status]).toEqual([name, headers, 403]);
      }
    const { token } = by('administrator');
    const cookie = { Cookie: `__Host-desk=${token}`, 'Content-Type': 'application/json' };
    for (const headers of [cookie, { ...cookie, Origin: publicUrl }, { ...cookie, 'Redress-Desk': '1' }]) {
      const answer = await app.request('/v1/desk/people', { method: 'POST', headers, body: '{}' });
      expect(answer.status).toBe(403);
    }
  });

  it('lets nobody read from another website, and our own pages without an origin', async () => {
    for (const [headers, status] of [
      [{ Origin: 'https://evil.example' }, 403],
      [{ Origin: 'null' }, 403],
      [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
      [{ 'Sec-Fetch-Site': 'same-site' }, 403],
      [{ Origin: publicUrl }, 200],
      [{ 'Sec-Fetch-Site': 'none' }, 200],
      [{}, 200],
    ] as [Record<string, string>, number][]) {
      const answer = await by('administrator').call('people.list', { headers });
      expect([headers, answer.status]).toEqual([headers, status]);
    }
  });

  it('grants no preflight, to our own origin neither', async () => {
    for (const { path: pattern } of Object.values(deskEndpoints))
      for (const origin of ['https://evil.example', fernbrook.origin ?? '', 'null', publicUrl]) {
        const headers = { Origin: origin, 'Access-Control-Request-Method': 'POST' };
        const answer = await app.request(pattern.replace(/\{\w+\}/g, 'x'), { method: 'OPTIONS', headers });
        expect(answer.status).toBe(origin === publicUrl ? 204 : 403);
        expect([...answer.headers.keys()].filter((key) => key.startsWith('access-control-'))).toEqual([]);
      }
  });

  it('takes JSON and nothing that a form can send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await by('administrator').call('people.invite', { headers: { 'Content-Type': type } });
      expect([type, answer.status]).toEqual([type, 415]);
    }
  });

  it('checks in the contract’s order', async () => {
    const bad = { 'Content-Type': 'text/plain' };
    const nobody = deskBrowser(app);
    const admin = by('administrator');
    const change = (browser: DeskBrowser, headers: Record<string, string>, body: unknown = {}) =>
      browser.call('people.change', { path, headers, body });
    const steps: [string, Promise<Response>][] = [
      ['origin-not-allowed', change(nobody, { ...bad, Origin: 'https://evil.example' })],
      ['unsupported-media-type', change(nobody, bad)],
      ['unauthenticated', change(nobody, { 'Idempotency-Key': '' }, { role: 1 })],
      ['forbidden', change(by('handler'), { 'Idempotency-Key': '' }, { role: 1 })],
      ['idempotency-key-missing', change(admin, { 'Idempotency-Key': '' }, { role: 1 })],
      ['precondition-required', change(admin, {}, { role: 1 })],
      ['precondition-required', change(admin, { 'If-Match': '*' }, { role: 1 })],
      ['validation', change(admin, { 'If-Match': '"1"' }, { role: 1 })],
      ['not-found', change(admin, { 'If-Match': '"1"' })],
    ];
    for (const [code, answer] of steps) expect(await codeIn(await answer)).toBe(code);
  });

  it('answers other methods with those there are, also where nobody is signed in', async () => {
    for (const [at, allow] of [
      ['/v1/desk/session', 'POST, GET, DELETE'],
      ['/v1/desk/people/x', 'PATCH'],
    ]) {
      const answer = await app.request(at ?? '', { method: 'PUT' });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
    }
  });

  it('lets each role do exactly what the table says, on every route that there is', async () => {
    for (const name of names) {
      const { operation } = entryOf(name);
      if (operation === 'anyone' || operation === 'signed-in') continue;
      for (const role of ['handler', 'supervisor', 'compliance', 'administrator'] as Role[]) {
        const answer = await by(role).call(name, {
          path,
          version: 1,
          body: name === 'people.change' ? { name: 'x' } : {},
        });
        const allowed = answer.status !== 403;
        expect([name, role, allowed]).toEqual([name, role, may([role], operation)]);
        if (!allowed) expect(await codeIn(answer)).toBe('forbidden');
        else expect(answer.status).toBeLessThan(500);
      }
      expect([name, (await deskBrowser(app).call(name, { path, version: 1 })).status]).toEqual([name, 401]);
    }
  });

  it('puts on record who tried what their roles do not allow', async () => {
    const before = (await recordOf(app)).length;
    await by('handler').call('audit.list');
    const [row] = (await recordOf(app)).slice(before);
    expect(row).toMatchObject({ operation: 'session.forbidden', details: { operation: 'audit.read' } });
    expect(row?.person).toMatch(/^per_/);
  });

  it('asks for a fresh sign-in wherever the table says so', async () => {
    const stale = {
      administrator: await signedIn(app, 'administrator'),
      supervisor: await signedIn(app, 'supervisor'),
    };
    app.clock.advance('PT5M1S');
    for (const name of names.filter((one) => entryOf(one).fresh)) {
      const { operation, fresh } = entryOf(name);
      const supervised = operation !== 'anyone' && operation !== 'signed-in' && may(['supervisor'], operation);
      const body = typeof fresh === 'boolean' ? {} : Object.fromEntries(fresh.map((member) => [member, null]));
      const answer = await stale[supervised ? 'supervisor' : 'administrator'].call(name, { path, version: 1, body });
      expect([name, answer.status, await codeIn(answer)]).toEqual([name, 403, 'fresh-sign-in-required']);
    }
    browsers.administrator = await signedIn(app, 'administrator');
  });

  it('gives the first answer to a key again, to the same person about the same thing only', async () => {
    const admin = by('administrator');
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const body = { email: `key${databaseUrl ? 1 : 2}@harbourandlane.example`, name: 'Kay', roles: ['handler'] };
    const [first, again] = [
      await admin.call('people.invite', { body, headers }),
      await admin.call('people.invite', { body, headers }),
    ];
    expect([first.status, again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 201, 'true']);
    expect(await jsonOf(again)).toEqual(await jsonOf(first));
    const other = await admin.call('people.invite', { body: { ...body, name: 'Kaye' }, headers });
    expect([other.status, await codeIn(other)]).toEqual([422, 'idempotency-key-reused']);
    const there = await signedIn(app, 'administrator', fernbrook.siteKey);
    const elsewhere = await there.call('people.invite', { body, headers });
    expect([elsewhere.status, elsewhere.headers.get('idempotency-replayed')]).toEqual([201, null]);
    const { items } = await jsonOf<{ items: { id: string; email: string; version: number }[] }>(
      admin.call('people.list'),
    );
    const [one, two] = ['margaret.lane', 'daniel.reyes'].map((who) => items.find(({ email }) => email.startsWith(who)));
    const rename = (whom: typeof one, key: string) =>
      admin.call('people.change', {
        path: { person: whom?.id ?? '' },
        version: whom?.version ?? 0,
        body: { name: 'Same Name' },
        headers: { 'Idempotency-Key': key },
      });
    const key = crypto.randomUUID();
    const renamed = await Promise.all([rename(one, key), rename(two, key)]);
    expect(renamed.map(({ status, headers: got }) => [status, got.get('idempotency-replayed')])).toEqual([
      [200, null],
      [200, null],
    ]);
    expect((await rename(one, key)).headers.get('idempotency-replayed')).toBe('true');
    expect((await rename(one, crypto.randomUUID())).status).toBe(412);
  });

  it('sends every answer with the standard headers, to be kept by nobody, and a cookie only from where sessions begin', async () => {
    const setting = new Set<string>();
    const last = ['me.leave-everywhere', 'session.close'] as const;
    for (const name of [...names.filter((one) => !last.some((other) => other === one)), ...last])
      for (const browser of [deskBrowser(app), by('compliance')]) {
        const { email, password } = castPerson('handler');
        const { token } = browser;
        const answer = await browser.call(name, {
          path,
          version: 1,
          body: name === 'session.open' ? { email, password } : {},
        });
        const header = (key: string) => answer.headers.get(key);
        expect([name, header('cache-control')]).toEqual([name, 'private, no-store']);
        expect(header('x-request-id')).toMatch(/^req_[0-9A-Za-z]{22}$/);
        expect([header('x-content-type-options'), header('referrer-policy')]).toEqual(['nosniff', 'no-referrer']);
        expect([...answer.headers.keys()].filter((key) => key.startsWith('access-control-'))).toEqual([]);
        if (header('set-cookie')) setting.add(name);
        browser.token = token;
      }
    expect([...setting].sort()).toEqual(['me.leave-everywhere', 'session.close']);
  });
});
