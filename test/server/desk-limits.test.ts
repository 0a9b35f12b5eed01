/** Guessing at the desk is slowed down, by account and by address block; nobody is ever locked out. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { castPerson, deskBrowser, jsonOf, nextCode, signedIn } from '../support/desk.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

let visitor = 0;
const somewhere = () => `203.0.113.${++visitor % 250}`;

describeEachEngine('limits on signing in', ({ databaseUrl }) => {
  let app: TestApp;
  beforeEach(async () => {
    const env = {
      REDRESS_TRUSTED_PROXIES: '127.0.0.1',
      REDRESS_ROOT_KEY: 'bV2xQ9kT7wZ4nR1sL6yH3jF8dG5aP0cM-EuOiXqYtKw',
    };
    app = await openTestApp({ databaseUrl, quotas: true, env });
    await app.house.store.db.deleteFrom('quota').execute();
  });
  afterEach(() => app.close());

  const { email, password } = castPerson('handler');
  const guess = async (named: string, address: string) =>
    deskBrowser(app, address).call('session.open', { body: { email: named, password: 'a guess', code: '000000' } });
  const statuses = async (times: number, call: () => Promise<Response>): Promise<number[]> => {
    const seen: number[] = [];
    for (let time = 0; time < times; time++) seen.push((await call()).status);
    return seen;
  };

  it('slow down guesses at one account from anywhere, equally where there is no such account', async () => {
    const here = somewhere();
    const known = await statuses(8, () => guess(email, here));
    const there = somewhere();
    const unknown = await statuses(8, () => guess('nobody@harbourandlane.example', there));
    expect(known).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
    expect(unknown).toEqual(known);
    const answer = await guess(email, here);
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(30);
    expect((await jsonOf<{ code: string }>(answer)).code).toBe('rate-limited');
  });

  it('count one account however its address is spelt', async () => {
    const spellings = [email, email.toUpperCase(), ` ${email}`, `${email} `, email.replace('d', 'D')];
    const seen: number[] = [];
    const here = somewhere();
    for (const spelt of [...spellings, ...spellings]) seen.push((await guess(spelt, here)).status);
    expect(seen).toEqual([401, 401, 401, 401, 401, 401, 429, 429, 429, 429]);
  });

  it('let the owner in at once from elsewhere, and within half a minute from the same place', async () => {
    const here = somewhere();
    await statuses(8, () => guess(email, here));
    const owner = async (address: string) => {
      const code = nextCode(app, castPerson('handler'));
      return (await deskBrowser(app, address).call('session.open', { body: { email, password, code } })).status;
    };
    expect(await owner(somewhere())).toBe(204);
    app.clock.advance('PT1S');
    expect(await owner(here)).toBe(204);
  });

  it('slow down one address block that tries many accounts, and no other', async () => {
    const here = somewhere();
    let account = 0;
    const spread = await statuses(22, () => guess(`person${++account}@harbourandlane.example`, here));
    expect(spread).toEqual([...Array(20).fill(401), 429, 429]);
    expect((await guess('someone@harbourandlane.example', somewhere())).status).toBe(401);
    const block = '2001:db8:7:7';
    const six = async (at: number) => guess(`six${at}@harbourandlane.example`, `${block}:${at.toString(16)}::1`);
    const seen: number[] = [];
    for (let at = 1; at <= 22; at++) seen.push((await six(at)).status);
    expect(seen.slice(-2)).toEqual([429, 429]);
  });

  it('slow down guesses by whoever has a session, too', async () => {
    const browser = await signedIn(app, 'supervisor');
    const again = () => browser.call('session.again', { body: { password: 'a guess', code: '000000' } });
    expect(await statuses(8, again)).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
    expect((await browser.call('session.read')).status).toBe(200);
  });

  it('keep neither addresses of people nor of networks', async () => {
    await guess(email, '203.0.113.251');
    const kept = JSON.stringify(await app.house.store.db.selectFrom('quota').selectAll().execute());
    expect(kept).toContain('wrong-sign-in');
    for (const secret of ['203.0.113', 'daniel', 'harbourandlane']) expect(kept).not.toContain(secret);
  });

  it('let forged links be tried thirty times an hour', async () => {
    const browser = deskBrowser(app, somewhere());
    const open = () => browser.call('invitation.open', { body: { token: `rdi_${'A'.repeat(43)}` } });
    expect((await statuses(32, open)).slice(-3)).toEqual([401, 429, 429]);
  });
});
