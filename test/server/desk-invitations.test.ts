/** Invitations: for one address, for 72 hours, once; and what is set up by accepting one. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fernbrook } from '../../demo/cast.ts';
import { totpCode } from '../../server/crypto/totp.ts';
import { recordOf } from '../support/audit.ts';
import { authenticator } from '../support/authenticator.ts';
import { castPerson, type DeskBrowser, deskBrowser, jsonOf, nextCode, signedIn } from '../support/desk.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

interface Opened {
  email: string | null;
  again: boolean;
  totp: { secret: string; uri: string; ticket: string };
  passkey: Record<string, unknown>;
}

const password = 'a kettle of fish on Monday';
let made = 0;

describeEachEngine('an invitation', ({ databaseUrl }) => {
  let app: TestApp;
  let admin: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
  });
  afterAll(() => app.close());

  /** Invites somebody new and gives the secret of the link in their letter. */
  async function invited(email = `new${++made}@harbourandlane.example`, roles = ['handler'], firm?: string) {
    admin = await signedIn(app, 'administrator', firm);
    const answer = await admin.call('people.invite', { body: { email, name: 'Nora Quill', roles } });
    expect(answer.status).toBe(201);
    return { email, token: await linkFor(email), invitation: await jsonOf<{ id: string }>(answer) };
  }

  async function linkFor(email: string): Promise<string> {
    const letter = (await app.letters()).findLast(({ kind, to }) => kind === 'firm-invitation' && to === email);
    return /\/desk#join=(rdi_[A-Za-z0-9_-]{43})\s/.exec(letter?.text ?? '')?.[1] ?? '';
  }

  const open = (token: string, browser = deskBrowser(app)) => browser.call('invitation.open', { body: { token } });
  const opened = async (token: string) => jsonOf<Opened>(open(token));
  const totpOf = ({ totp }: Opened) => ({ ticket: totp.ticket, code: nextCode(app, { totpSecret: totp.secret }) });
  const accept = (body: unknown, browser = deskBrowser(app)) => browser.call('invitation.accept', { body });

  it('goes by letter to its address, with a link that names nobody', async () => {
    const { email, token } = await invited();
    expect(token).toMatch(/^rdi_/);
    const letter = (await app.letters()).findLast(({ kind }) => kind === 'firm-invitation');
    expect(letter).toMatchObject({ to: email, reference: '', state: 'sent', envelope: { to: [email] } });
    expect(letter?.subject).toBe('Your sign-in to the complaints desk of Harbour & Lane Solicitors');
    expect(letter?.text).toContain('Thursday, 26 November 2026');
    expect(letter?.text).not.toContain('Nora');
  });

  it('makes a person by password and authenticator, gives ten recovery codes once, and signs in', async () => {
    const { email, token } = await invited(undefined, ['handler', 'supervisor']);
    const offer = await opened(token);
    expect(offer).toMatchObject({ email, name: 'Nora Quill', roles: ['handler', 'supervisor'], again: false });
    expect(offer.totp.uri).toContain('otpauth://totp/Harbour%20%26%20Lane%20Solicitors');
    const browser = deskBrowser(app);
    const answer = await accept({ token, password, totp: totpOf(offer) }, browser);
    expect(answer.status).toBe(201);
    expect((await jsonOf<{ recoveryCodes: string[] }>(answer)).recoveryCodes).toHaveLength(10);
    expect(await jsonOf(browser.call('session.read'))).toMatchObject({
      person: { name: 'Nora Quill', email },
      roles: ['handler', 'supervisor'],
    });
    const code = nextCode(app, { totpSecret: offer.totp.secret });
    expect((await deskBrowser(app).call('session.open', { body: { email, password, code } })).status).toBe(204);
  });

  it('makes a person by passkey alone, or with a password beside it, which makes recovery codes of use', async () => {
    for (const beside of [false, true]) {
      const { email, token } = await invited();
      const device = await authenticator();
      const passkey = await device.make((await opened(token)).passkey);
      const answer = await accept({ token, passkey, ...(beside ? { password } : {}) });
      expect(answer.status).toBe(201);
      const { recoveryCodes } = await jsonOf<{ recoveryCodes: string[] }>(answer);
      const browser = deskBrowser(app);
      const { options } = await jsonOf<{ options: unknown }>(browser.call('passkey.options'));
      const shown = await browser.call('passkey.verify', { body: { response: await device.show(options) } });
      expect(shown.status).toBe(204);
      const byCode = { email, password, code: recoveryCodes[0] };
      expect((await deskBrowser(app).call('session.open', { body: byCode })).status).toBe(beside ? 204 : 401);
    }
  });

  it('works once, also where two accept at the same moment', async () => {
    const { token } = await invited();
    const [one, two] = [await opened(token), await opened(token)];
    const bodies = [one, two].map((offer) => ({ token, password, totp: totpOf(offer) }));
    app.clock.advance('PT0S');
    const fresh = [one, two].map(({ totp }, at) => ({
      ...bodies[at],
      totp: { ticket: totp.ticket, code: totpCode(totp.secret, app.clock.now()) },
    }));
    const answers = await Promise.all(fresh.map((body) => accept(body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401]);
    expect((await accept(fresh[0])).status).toBe(401);
    expect((await open(token)).status).toBe(401);
  });

  it('is over after 72 hours, when it is withdrawn, and when another is sent to the address; forged, it never was', async () => {
    const over = await invited();
    app.clock.advance('PT71H59M');
    expect((await open(over.token)).status).toBe(200);
    app.clock.advance('PT2M');
    const withdrawn = await invited();
    const path = { invitation: withdrawn.invitation.id };
    expect((await admin.call('invitations.withdraw', { path })).status).toBe(204);
    expect((await admin.call('invitations.withdraw', { path })).status).toBe(404);
    const replaced = await invited();
    const replacing = await invited(replaced.email);
    const there = await signedIn(app, 'administrator', fernbrook.siteKey);
    const foreign = await there.call('invitations.withdraw', { path: { invitation: replacing.invitation.id } });
    expect(foreign.status).toBe(404);
    const good = await open(replacing.token);
    expect(good.status).toBe(200);
    const seen = new Set<string>();
    for (const token of [
      over.token,
      withdrawn.token,
      replaced.token,
      `rdi_${'A'.repeat(43)}`,
      'x',
      `${replacing.token}x`,
    ]) {
      const answer = await open(token);
      const { requestId: _, ...problem } = await jsonOf<Record<string, unknown>>(answer);
      seen.add(JSON.stringify([answer.status, problem]));
      expect((await accept({ token, password, totp: { ticket: 'AA', code: '123456' } })).status).toBe(401);
    }
    expect([...seen]).toHaveLength(1);
  });

  it('is bound to its address and firm: nobody else’s can be given with it', async () => {
    const { token } = await invited();
    const totp = totpOf(await opened(token));
    for (const extra of [
      { email: 'other@mail.example' },
      { roles: ['administrator'] },
      { firm: 'x' },
      { person: 'per_x' },
    ]) {
      const answer = await accept({ token, password, totp, ...extra });
      expect([extra, answer.status]).toEqual([extra, 422]);
    }
  });

  it('takes no password that is short, common or made of names, no wrong code, and no ticket of another', async () => {
    const { token } = await invited();
    const offer = await opened(token);
    const other = await opened((await invited()).token);
    const faultOf = async (body: object) => {
      const answer = await accept({ token, password, totp: totpOf(offer), ...body });
      const { errors = [] } = await jsonOf<{ errors?: { pointer: string; code: string }[] }>(answer);
      return [answer.status, ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
    };
    expect(await faultOf({ password: 'elevensigns' })).toEqual([422, '/password too-short']);
    for (const poor of [
      'passwordpassword',
      'qwertyuiop12',
      '123456789012',
      'abababababab',
      'Nora.Quill.2026',
      'harbourandlane',
    ])
      expect([poor, await faultOf({ password: poor })]).toEqual([poor, [422, '/password invalid']]);
    expect(await faultOf({ totp: { ticket: offer.totp.ticket, code: '000000' } })).toEqual([422, '/totp/code invalid']);
    expect(await faultOf({ totp: totpOf(other) })).toEqual([422, '/totp/code invalid']);
    expect(await faultOf({ totp: undefined })).toEqual([422, '/totp required']);
    expect(await faultOf({ password: undefined, totp: undefined })).toEqual([422, '/password required']);
    const device = await authenticator();
    const wrong = await device.make(other.passkey);
    expect(await faultOf({ passkey: wrong })).toEqual([422, '/passkey invalid']);
    expect((await accept({ token, password, totp: totpOf(offer) })).status).toBe(201);
  });

  it('is not sent to somebody of the firm; what another firm knows is told only to the address itself', async () => {
    admin = await signedIn(app, 'administrator');
    const own = { email: castPerson('handler').email, name: 'Dan', roles: ['handler'] };
    const answer = await admin.call('people.invite', { body: own });
    expect(await jsonOf(answer)).toMatchObject({ errors: [{ pointer: '/email', code: 'duplicate' }] });
    const { token } = await invited(castPerson('handler', fernbrook.siteKey).email);
    const taken = await accept({ token, password, totp: totpOf(await opened(token)) });
    expect([taken.status, (await jsonOf<{ code: string }>(taken)).code]).toEqual([409, 'not-possible-now']);
  });

  it('is listed while it can be accepted, with what became of its letter, and is on record', async () => {
    const { email, token, invitation } = await invited();
    const listed = async () =>
      (await jsonOf<{ items: { id: string; email: string; letter: string }[] }>(admin.call('invitations.list'))).items;
    expect((await listed()).find(({ id }) => id === invitation.id)).toMatchObject({ email, letter: 'sent' });
    await accept({ token, password, totp: totpOf(await opened(token)) });
    admin = await signedIn(app, 'administrator');
    expect((await listed()).map(({ id }) => id)).not.toContain(invitation.id);
    const rows = (await recordOf(app)).filter(
      ({ details }) => details.invitation === invitation.id || details.email === email,
    );
    expect(rows.map(({ operation }) => operation)).toEqual(['people.invited', 'people.joined']);
  });

  it('keeps the secret of its link only until the letter is out', async () => {
    const { token } = await invited();
    const rows = await app.house.store.db.selectFrom('invitation').selectAll().execute();
    expect(rows.map(({ secret }) => secret).filter(Boolean)).toEqual([]);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
