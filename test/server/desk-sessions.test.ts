/** Sessions at the desk: how long they last, what ends them, and that nobody can hand one to somebody else. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { castPerson, type DeskBrowser, deskBrowser, jsonOf, nextCode, signedIn } from '../support/desk.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('a session at the desk', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  const alive = async (browser: DeskBrowser): Promise<boolean> => (await browser.call('me.read')).status === 200;
  const person = castPerson('handler');
  const again = (browser: DeskBrowser, code = nextCode(app, person)) =>
    browser.call('session.again', { body: { password: person.password, code } });

  it('lives on while it is used and ends after half an hour without', async () => {
    const browser = await signedIn(app, 'handler');
    for (let time = 0; time < 3; time++) {
      app.clock.advance('PT29M');
      expect(await alive(browser)).toBe(true);
    }
    app.clock.advance('PT30M1S');
    expect(await alive(browser)).toBe(false);
  });

  it('is not kept alive by asking how long it lasts', async () => {
    const browser = await signedIn(app, 'handler');
    app.clock.advance('PT20M');
    const { expiresAt } = await jsonOf<{ expiresAt: string }>(browser.call('session.read'));
    expect(Date.parse(expiresAt) - app.clock.now()).toBeLessThan(10 * 60_000 + 1_000);
    app.clock.advance('PT11M');
    expect(await alive(browser)).toBe(false);
  });

  it('does nothing for a page that was drawn for another person, and says no more than that nobody is signed in', async () => {
    const browser = await signedIn(app, 'handler');
    const { person: mine } = await jsonOf<{ person: { id: string } }>(browser.call('session.read'));
    const other = { 'Redress-Person': 'per_another' };
    for (const name of ['session.read', 'people.list', 'complaints.list', 'me.password'] as const) {
      const answer = await browser.call(name, { headers: other });
      expect([name, answer.status]).toEqual([name, 401]);
    }
    expect((await browser.call('session.read', { headers: { 'Redress-Person': mine.id } })).status).toBe(200);
  });

  it('ends after twelve hours however much it is used', async () => {
    const browser = await signedIn(app, 'handler');
    const until = app.clock.now() + 12 * 3_600_000;
    while (app.clock.now() + 29 * 60_000 < until) {
      app.clock.advance('PT29M');
      expect(await alive(browser)).toBe(true);
    }
    app.clock.set(until + 60_000);
    expect(await alive(browser)).toBe(false);
  });

  it('has a new token at each sign-in, whatever was sent before, and ends the one it takes the place of', async () => {
    const browser = await signedIn(app, 'handler');
    const first = browser.token;
    const planted = deskBrowser(app);
    planted.token = `rds_${'A'.repeat(43)}`;
    const { email, password } = person;
    await planted.call('session.open', { body: { email, password, code: nextCode(app, person) } });
    expect(planted.token).not.toBe(`rds_${'A'.repeat(43)}`);
    await browser.call('session.open', { body: { email, password, code: nextCode(app, person) } });
    expect(browser.token).not.toBe(first);
    const old = deskBrowser(app);
    old.token = first;
    expect([await alive(old), await alive(browser), await alive(planted)]).toEqual([false, true, true]);
  });

  it('ends by signing out, and only that one; the cookie goes, and once more does no harm', async () => {
    const [one, other] = [await signedIn(app, 'handler'), await signedIn(app, 'handler')];
    const { token } = one;
    const answer = await one.call('session.close');
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([
      204,
      '__Host-desk=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax',
    ]);
    expect((await one.call('session.close')).status).toBe(204);
    one.token = token;
    expect([await alive(one), await alive(other)]).toEqual([false, true]);
  });

  it('ends everywhere at once where its person asks for it', async () => {
    const [one, other] = [await signedIn(app, 'handler'), await signedIn(app, 'handler')];
    const stranger = await signedIn(app, 'supervisor');
    expect((await one.call('me.leave-everywhere')).status).toBe(204);
    expect([await alive(one), await alive(other), await alive(stranger)]).toEqual([false, false, true]);
  });

  it('is fresh for five minutes, and again after signing in again as the same person', async () => {
    const browser = await signedIn(app, 'handler');
    expect((await browser.call('me.recovery-codes')).status).toBe(201);
    app.clock.advance('PT5M1S');
    const stale = await browser.call('me.recovery-codes');
    expect([stale.status, (await jsonOf<{ code: string }>(stale)).code]).toEqual([403, 'fresh-sign-in-required']);
    const before = browser.token;
    const wrong = await again(browser, '000000');
    expect([wrong.status, await alive(browser)]).toEqual([401, true]);
    expect((await again(browser)).status).toBe(204);
    expect(browser.token).not.toBe(before);
    expect((await browser.call('me.recovery-codes')).status).toBe(201);
    const old = deskBrowser(app);
    old.token = before;
    expect(await alive(old)).toBe(false);
  });

  it('is signed in again by no other person’s code or password', async () => {
    const browser = await signedIn(app, 'handler');
    const other = castPerson('supervisor');
    const answer = await again(browser, nextCode(app, other));
    expect(answer.status).toBe(401);
    expect((await browser.call('session.again', { body: {} })).status).toBe(422);
    expect((await deskBrowser(app).call('session.again', { body: { password: 'x', code: '1' } })).status).toBe(401);
  });

  it('ends with every change of how its person signs in, but for the one that made it', async () => {
    const offer = async (browser: DeskBrowser) =>
      jsonOf<{ secret: string; ticket: string }>(browser.call('me.totp-offer'));
    const changes: ((browser: DeskBrowser) => Promise<Response>)[] = [
      (browser) => browser.call('me.password', { body: { password: person.password } }),
      (browser) => browser.call('me.recovery-codes'),
      async (browser) => {
        const { secret, ticket } = await offer(browser);
        const answer = await browser.call('me.totp', { body: { ticket, code: nextCode(app, { totpSecret: secret }) } });
        person.totpSecret = secret;
        return answer;
      },
    ];
    for (const change of changes) {
      const [mine, elsewhere] = await Promise.all([fresh(), fresh()]);
      expect((await change(mine)).status).toBeLessThan(300);
      expect([await alive(mine), await alive(elsewhere)]).toEqual([true, false]);
    }
  });

  /** Signs in with the authenticator of now. */
  async function fresh(): Promise<DeskBrowser> {
    const browser = deskBrowser(app);
    const { email, password } = person;
    const answer = await browser.call('session.open', { body: { email, password, code: nextCode(app, person) } });
    expect(answer.status).toBe(204);
    return browser;
  }

  it('is nobody’s where the cookie is cut, doubled, of another kind, or sent otherwise', async () => {
    const { token = '' } = await signedIn(app, 'supervisor');
    const asked = (headers: Record<string, string>) => deskBrowser(app).call('me.read', { headers });
    expect((await asked({ Cookie: `other=1; __Host-desk=${token}; more=2` })).status).toBe(200);
    const refused: Record<string, string>[] = [
      {},
      { Cookie: '__Host-desk=' },
      { Cookie: `__Host-desk=${token.slice(0, -1)}` },
      { Cookie: `__Host-desk=${token}; __Host-desk=${token}` },
      { Cookie: `__Host-desk="${token}"` },
      { Cookie: `desk=${token}` },
      { Cookie: `__host-desk=${token}` },
      { Authorization: `Bearer ${token}` },
      { Cookie: `__Host-desk=rts_${token.slice(4)}` },
    ];
    for (const headers of refused) expect([headers, (await asked(headers)).status]).toEqual([headers, 401]);
  });

  it('is kept as a hash only, and forgotten once nobody can use it', async () => {
    const { token = '' } = await signedIn(app, 'supervisor');
    const { db } = app.house.store;
    const rows = await db.selectFrom('staff_session').selectAll().execute();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.token_hash).toHaveLength(32);
      expect(Buffer.from(row.token_hash).includes(Buffer.from(token.slice(4), 'base64url'))).toBe(false);
    }
    app.clock.advance('P3D');
    await app.worker.runDue();
    expect(await db.selectFrom('staff_session').select('firm').execute()).toEqual([]);
    expect(await db.selectFrom('spent_factor').select('firm').execute()).toEqual([]);
  });
});
