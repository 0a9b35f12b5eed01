/** Signing in at the desk by password and code: the right pair opens a session, everything else meets one wall. */
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { fernbrook } from '../../demo/cast.ts';
import { demoPasswordHash } from '../../demo/staff.ts';
import { isPassword } from '../../server/crypto/password.ts';
import { totpCode } from '../../server/crypto/totp.ts';
import { demoPassword } from '../../server/desk/demo-people.ts';
import { staffOf } from '../../server/desk/session.ts';
import { recordOf } from '../support/audit.ts';
import { castPerson, deskBrowser, jsonOf, nextCode, signedIn } from '../support/desk.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('signing in at the desk', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
  });
  afterAll(() => app.close());
  afterEach(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  const daniel = castPerson('handler');
  const tries = async (body: unknown) => deskBrowser(app).call('session.open', { body });

  it('opens a session in a cookie that no script and no other host can have', async () => {
    const { email, password } = daniel;
    const answer = await tries({ email, password, code: nextCode(app, daniel) });
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-desk=rds_[A-Za-z0-9_-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    );
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  it('tells who it is, what they may do and until when', async () => {
    const session = await jsonOf<Record<string, unknown>>((await signedIn(app, 'administrator')).call('session.read'));
    expect(session).toMatchObject({
      person: { name: 'Ruth Penhale', email: 'ruth.penhale@harbourandlane.example' },
      firm: { name: 'Harbour & Lane Solicitors', timeZone: 'Europe/London', locale: 'en-GB' },
      roles: ['administrator'],
      operations: ['people.read', 'people.change', 'settings.read', 'settings.change'],
      factor: 'totp',
      demo: true,
    });
    const at = (name: string) => Date.parse(String(session[name])) - Date.parse(String(session.signedInAt));
    expect([at('freshUntil'), at('expiresAt') - 30 * 60_000 < 2_000]).toEqual([5 * 60_000, true]);
  });

  it.each<[string, (email: string) => string]>([
    ['in capitals', (email) => email.toUpperCase()],
    ['with spaces around it', (email) => ` ${email} `],
  ])('takes the address %s', async (_, typed) => {
    const { email, password } = daniel;
    expect((await tries({ email: typed(email), password, code: nextCode(app, daniel) })).status).toBe(204);
  });

  it('takes the code with a space in it, and the one of the step before or after', async () => {
    const { email, password, totpSecret } = daniel;
    for (const [ahead, spelt] of [
      [0, (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`],
      [-30_000, String],
      [30_000, String],
    ] as const) {
      app.clock.advance('PT5M');
      const code = spelt(totpCode(totpSecret, app.clock.now() + ahead));
      expect([ahead, (await tries({ email, password, code })).status]).toEqual([ahead, 204]);
    }
    app.clock.advance('PT5M');
    for (const ahead of [-90_000, 90_000]) {
      const code = totpCode(totpSecret, app.clock.now() + ahead);
      expect((await tries({ email, password, code })).status).toBe(401);
    }
  });

  it('answers every failure with the same bytes and headers but for the request id, after one Argon2 run', async () => {
    const { email, password, totpSecret } = daniel;
    const other = castPerson('handler', fernbrook.siteKey);
    const now = () => nextCode(app, { totpSecret });
    const attempts: [string, unknown][] = [
      ['a wrong password', { email, password: `${password}.`, code: now() }],
      ['a wrong code', { email, password, code: '000000' }],
      ['no code', { email, password }],
      ['an empty code', { email, password, code: '' }],
      ['a recovery code there is not', { email, password, code: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA' }],
      ['an unknown address', { email: 'nobody@harbourandlane.example', password, code: now() }],
      ['no address at all', { email: 'x', password, code: now() }],
      ['another person’s password of another firm', { email: other.email, password: 'x', code: now() }],
      ['another person’s code', { email, password, code: nextCode(app, castPerson('supervisor')) }],
      ['NUL in the password', { email, password: 'a\u200bb', code: now() }],
    ];
    const spied = vi.spyOn(crypto, 'argon2');
    syncBuiltinESMExports();
    const seen = new Set<string>();
    for (const [what, body] of attempts) {
      const before = spied.mock.calls.length;
      const answer = await tries(body);
      const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id');
      const { requestId, ...problem } = await jsonOf<Record<string, unknown>>(answer);
      expect([what, answer.status, typeof requestId]).toEqual([what, 401, 'string']);
      expect([what, spied.mock.calls.length - before]).toEqual([what, 1]);
      expect(spied.mock.calls.at(-1)?.slice(0, 1)).toEqual(['argon2id']);
      expect(spied.mock.calls.at(-1)?.[1]).toMatchObject({ memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 });
      seen.add(JSON.stringify([headers, problem]));
    }
    expect([...seen]).toHaveLength(1);
  });

  it('writes as much for an unknown address as for a known one', async () => {
    const commits = vi.spyOn(app.house.store, 'commit');
    const written: number[] = [];
    for (const email of [daniel.email, 'nobody@harbourandlane.example']) {
      commits.mockClear();
      await tries({ email, password: 'not the password', code: '000000' });
      const rows = commits.mock.calls.flatMap(([{ steps }]) => steps.map((step) => ('into' in step ? step.into : '')));
      written.push(rows.filter((into) => into === 'audit' || into === 'quota').length);
    }
    expect(written).toEqual([1, 1]);
  });

  it('takes no code twice, not even at the same moment', async () => {
    const { email, password } = daniel;
    const code = nextCode(app, daniel);
    const statuses = (await Promise.all(Array.from({ length: 6 }, () => tries({ email, password, code })))).map(
      ({ status }) => status,
    );
    expect(statuses.sort()).toEqual([204, 401, 401, 401, 401, 401]);
    expect((await tries({ email, password, code })).status).toBe(401);
  });

  it('takes each recovery code once in place of a code, however it is typed', async () => {
    const browser = await signedIn(app, 'handler');
    const { recoveryCodes } = await jsonOf<{ recoveryCodes: string[] }>(browser.call('me.recovery-codes'));
    expect(recoveryCodes).toHaveLength(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    const { email, password } = daniel;
    const [first = '', second = ''] = recoveryCodes;
    const typed = first.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const together = await Promise.all([1, 2, 3].map(() => tries({ email, password, code: typed })));
    expect(together.map(({ status }) => status).sort()).toEqual([204, 401, 401]);
    expect((await tries({ email, password: 'wrong password', code: second })).status).toBe(401);
    const again = deskBrowser(app);
    await again.call('session.open', { body: { email, password, code: second } });
    expect(await jsonOf(again.call('session.read'))).toMatchObject({ factor: 'recovery-code' });
    expect(await jsonOf(again.call('me.read'))).toMatchObject({ recoveryCodesLeft: 8 });
  });

  it('ends the recovery codes of before with new ones, which it shows once', async () => {
    const browser = await signedIn(app, 'handler');
    const codes = async () =>
      (await jsonOf<{ recoveryCodes: string[] }>(browser.call('me.recovery-codes'))).recoveryCodes;
    const [before = ''] = await codes();
    const [after = ''] = await codes();
    const { email, password } = daniel;
    expect((await tries({ email, password, code: before })).status).toBe(401);
    expect((await tries({ email, password, code: after })).status).toBe(204);
  });

  it('puts who came in and who was refused on record, with nothing personal in clear', async () => {
    const already = (await recordOf(app)).length;
    const { email, password } = daniel;
    await tries({ email, password: 'wrong password', code: '000000' });
    await tries({ email, password, code: '000000' });
    await tries({ email: 'nobody@harbourandlane.example', password, code: '000000' });
    await signedIn(app, 'handler');
    const rows = (await recordOf(app)).slice(already);
    const id = rows[0]?.object;
    expect(rows).toEqual([
      { operation: 'session.refused', person: null, object: id, details: { why: 'password' } },
      { operation: 'session.refused', person: null, object: id, details: { why: 'code' } },
      { operation: 'session.opened', person: id, object: id, details: { factor: 'totp' } },
    ]);
  });

  it('knows the demonstration’s people by a password that was hashed ahead', async () => {
    expect(await isPassword(demoPassword, demoPasswordHash)).toBe(true);
    expect(await isPassword(`${demoPassword} `, demoPasswordHash)).toBe(false);
  });

  it('shows in the demonstration whom to sign in as, with codes that work', async () => {
    const { demo } = await jsonOf<{ demo: { email: string; password: string; code: string; firm: string }[] }>(
      deskBrowser(app).call('desk.ways'),
    );
    expect(demo.map(({ firm }) => firm)).toEqual([
      ...Array(5).fill('Harbour & Lane Solicitors'),
      ...Array(5).fill('Fernbrook Legal'),
    ]);
    const [{ email, password, code } = { email: '', password: '', code: '' }] = demo;
    expect((await tries({ email, password, code })).status).toBe(204);
  });

  it('shows a code that opens, also to whoever signed in a moment ago', async () => {
    const ways = () =>
      jsonOf<{ demo: { email: string; password: string; code: string }[] }>(deskBrowser(app).call('desk.ways'));
    const { email = '' } = (await ways()).demo.at(-1) ?? {};
    app.clock.advance('PT2M');
    for (let times = 0; times < 3; times++) {
      const { password = '', code = '' } = (await ways()).demo.find((one) => one.email === email) ?? {};
      expect([times, (await tries({ email, password, code })).status]).toEqual([times, 204]);
    }
  });

  it('knows the cast nowhere else, though their rows lie there: not by password, nor by a session they had', async () => {
    const browser = await signedIn(app, 'administrator');
    Object.assign(app.house, { demo: false });
    const { email, password } = castPerson('administrator');
    const answer = await tries({ email, password, code: nextCode(app, castPerson('administrator')) });
    const { demo } = await jsonOf<{ demo: unknown }>(deskBrowser(app).call('desk.ways'));
    Object.assign(app.house, { demo: true });
    expect([answer.status, demo]).toEqual([401, null]);
    const asked = { token: browser.token ?? '', now: app.clock.now(), renew: false };
    expect(await staffOf(app.house.store, { ...asked, demo: true })).toMatchObject({ roles: ['administrator'] });
    expect(await staffOf(app.house.store, { ...asked, demo: false })).toBe(undefined);
  });
});
