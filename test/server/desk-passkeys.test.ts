/** Passkeys with a software authenticator: made and shown as they must be, and refused in every other way. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordOf } from '../support/audit.ts';
import { type Authenticator, authenticator, type Deceit } from '../support/authenticator.ts';
import { castPerson, type DeskBrowser, deskBrowser, jsonOf, nextCode, signedIn } from '../support/desk.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

type Options = { options: Record<string, unknown> };

describeEachEngine('a passkey', ({ databaseUrl }) => {
  let app: TestApp;
  let device: Authenticator;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    device = await authenticator();
    const browser = await signedIn(app, 'handler');
    expect((await add(browser, device)).status).toBe(201);
  });
  afterAll(() => app.close());

  const toMake = async (browser: DeskBrowser) => (await jsonOf<Options>(browser.call('me.passkey-options'))).options;
  const toSignIn = async () => (await jsonOf<Options>(deskBrowser(app).call('passkey.options'))).options;
  const add = async (browser: DeskBrowser, made: Authenticator, deceit: Deceit = {}) =>
    browser.call('me.passkey-add', {
      body: { name: 'Laptop', response: await made.make(await toMake(browser), deceit) },
    });
  const show = async (shown: Authenticator, deceit: Deceit = {}, options?: unknown) => {
    const browser = deskBrowser(app);
    const response = await shown.show(options ?? (await toSignIn()), deceit);
    return { browser, answer: await browser.call('passkey.verify', { body: { response } }), response };
  };

  it('is asked for with the person verified, for our host alone, naming nobody', async () => {
    const options = await toSignIn();
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(options.allowCredentials ?? []).toEqual([]);
    expect(String(options.challenge)).toMatch(/^[A-Za-z0-9_-]{64}$/);
    const making = await toMake(await signedIn(app, 'handler'));
    expect(making).toMatchObject({
      rp: { id: 'localhost', name: 'Harbour & Lane Solicitors' },
      user: { name: 'daniel.reyes@harbourandlane.example', displayName: 'Daniel Reyes' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ id: device.id, type: 'public-key' }],
    });
  });

  it('signs its person in, without address or password', async () => {
    const { browser, answer } = await show(device);
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-desk=rds_\S{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    );
    expect(await jsonOf(browser.call('session.read'))).toMatchObject({
      factor: 'passkey',
      person: { name: 'Daniel Reyes' },
    });
    const { passkeys } = await jsonOf<{ passkeys: { name: string; usedAt: string | null }[] }>(browser.call('me.read'));
    expect(passkeys).toEqual([expect.objectContaining({ id: device.id, name: 'Laptop', usedAt: expect.any(String) })]);
  });

  it.each<[string, Deceit]>([
    ['of another origin', { origin: 'https://evil.example' }],
    ['of our origin with another port', { origin: 'http://localhost:8788' }],
    ['for another host', { rpId: 'evil.example' }],
    ['without the person verified', { userVerified: false }],
    ['with a challenge that was made up', { challenge: Buffer.alloc(48, 7).toString('base64url') }],
    ['with a challenge that is none', { challenge: 'AAAA' }],
    ['of the wrong kind', { type: 'webauthn.create' }],
    ['with another signature', { signature: 'MEUCIQDTGVxhrAAAA' }],
    ['with a counter that went back', { counter: 1 }],
  ])('is refused %s', async (_, deceit) => {
    await show(device);
    await show(device);
    const { browser, answer } = await show(device, deceit);
    expect([answer.status, browser.token]).toEqual([401, undefined]);
    expect(await jsonOf(answer)).toMatchObject({ code: 'unauthenticated' });
    await show(device, { counter: 1_000 + Math.floor(performance.now()) });
  });

  it('is refused with one bit of what it signed changed', async () => {
    const response = (await device.show(await toSignIn())) as { response: { authenticatorData: string } };
    const changed = Buffer.from(response.response.authenticatorData, 'base64url');
    changed[36] = (changed[36] ?? 0) ^ 1;
    response.response.authenticatorData = changed.toString('base64url');
    expect((await deskBrowser(app).call('passkey.verify', { body: { response } })).status).toBe(401);
  });

  it('answers each challenge once, also when it is shown twice at the same moment', async () => {
    const options = await toSignIn();
    const { answer, response } = await show(device, {}, options);
    expect(answer.status).toBe(204);
    const replay = () => deskBrowser(app).call('passkey.verify', { body: { response } });
    expect((await replay()).status).toBe(401);
    expect((await show(device, {}, options)).answer.status).toBe(401);
    const next = { body: { response: await device.show(await toSignIn()) } };
    const together = await Promise.all([1, 2, 3].map(() => deskBrowser(app).call('passkey.verify', next)));
    expect(together.map(({ status }) => status).sort()).toEqual([204, 401, 401]);
  });

  it('answers no challenge that is more than five minutes old, or was given for making one', async () => {
    const options = await toSignIn();
    app.clock.advance('PT5M1S');
    expect((await show(device, {}, options)).answer.status).toBe(401);
    const making = await toMake(await signedIn(app, 'handler'));
    expect((await show(device, {}, making)).answer.status).toBe(401);
  });

  it('is nobody’s where no firm knows it: the same answer', async () => {
    const stranger = await authenticator();
    const unknown = await show(stranger);
    const forged = await show(device, { origin: 'https://evil.example' });
    const shown = async ({ answer }: { answer: Response }) => {
      const { requestId: _, ...problem } = await jsonOf<Record<string, unknown>>(answer);
      return [problem, [...answer.headers].filter(([name]) => name !== 'x-request-id')];
    };
    expect(await shown(unknown)).toEqual(await shown(forged));
  });

  it.each<[string, Deceit]>([
    ['on another origin', { origin: 'https://evil.example' }],
    ['for another host', { rpId: 'evil.example' }],
    ['without the person verified', { userVerified: false }],
    ['with a made-up challenge', { challenge: Buffer.alloc(48, 7).toString('base64url') }],
    ['as something else', { type: 'webauthn.get' }],
  ])('is not taken when it is made %s', async (_, deceit) => {
    const browser = await signedIn(app, 'handler');
    const answer = await add(browser, await authenticator(), deceit);
    expect(answer.status).toBe(422);
    expect((await jsonOf<{ errors: unknown[] }>(answer)).errors).toMatchObject([
      { pointer: '/response', code: 'invalid' },
    ]);
  });

  it('is not taken with a challenge of another person, one that was answered, or twice', async () => {
    const [daniel, margaret] = [await signedIn(app, 'handler'), await signedIn(app, 'supervisor')];
    const made = await authenticator();
    const response = await made.make(await toMake(daniel));
    const put = (browser: DeskBrowser) => browser.call('me.passkey-add', { body: { name: 'Key', response } });
    expect((await put(margaret)).status).toBe(422);
    expect((await put(daniel)).status).toBe(201);
    expect((await put(daniel)).status).toBe(422);
    expect((await add(margaret, made)).status).toBe(422);
  });

  it('makes a session fresh again, for its own person only', async () => {
    const [daniel, margaret] = [await signedIn(app, 'handler'), await signedIn(app, 'supervisor')];
    app.clock.advance('PT6M');
    const passkey = await device.show(await toSignIn());
    expect((await margaret.call('session.again', { body: { passkey } })).status).toBe(401);
    const other = await device.show(await toSignIn());
    expect((await daniel.call('session.again', { body: { passkey: other } })).status).toBe(204);
    expect((await daniel.call('me.recovery-codes')).status).toBe(201);
  });

  it('can be removed by its person, and then opens nothing; what is not theirs is not there', async () => {
    const [daniel, margaret] = [await signedIn(app, 'handler'), await signedIn(app, 'supervisor')];
    const path = { passkey: device.id ?? '' };
    expect((await margaret.call('me.passkey-remove', { path })).status).toBe(404);
    expect((await daniel.call('me.passkey-remove', { path: { passkey: 'unknown' } })).status).toBe(404);
    expect((await daniel.call('me.passkey-remove', { path })).status).toBe(204);
    expect((await show(device)).answer.status).toBe(401);
    const row = (await recordOf(app)).findLast(({ operation }) => operation === 'factors.passkey-removed');
    expect(row).toMatchObject({ object: device.id });
  });

  it('stays where it is the only way its person can sign in', async () => {
    const { db } = app.house.store;
    const browser = await signedIn(app, 'compliance');
    const made = await authenticator();
    await add(browser, made);
    const id = (await jsonOf<{ person: { id: string } }>(browser.call('session.read'))).person.id;
    await db.updateTable('person').set({ totp: null }).where('id', '=', id).execute();
    const answer = await browser.call('me.passkey-remove', { path: { passkey: made.id ?? '' } });
    expect([answer.status, (await jsonOf<{ code: string }>(answer)).code]).toEqual([409, 'not-possible-now']);
    const { email, password } = castPerson('compliance');
    const code = nextCode(app, castPerson('compliance'));
    expect((await deskBrowser(app).call('session.open', { body: { email, password, code } })).status).toBe(401);
  });
});
