/** People from the command line: the first administrator, roles, a lost second factor, and the record. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomBytes } from '../../server/crypto/random.ts';
import { firstLinks } from '../../server/desk/first-administrator.ts';
import { commandLine } from '../support/command-line.ts';
import { castPerson, deskBrowser, jsonOf, nextCode, signedIn } from '../support/desk.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, publicUrl, siteKey, type TestApp } from '../support/test-app.ts';

const link = /http:\/\/localhost:8787\/desk#join=(rdi_[A-Za-z0-9_-]{43})/;

describe('people from the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-people-'));
  const env = {
    REDRESS_DATA_DIR: folder,
    REDRESS_ROOT_KEY: randomBytes(32).toString('base64url'),
    REDRESS_PUBLIC_URL: publicUrl,
  };
  const redress = commandLine(env);
  let app: TestApp;
  beforeAll(async () => {
    // A command goes by the machine's clock.
    app = await openTestApp({ env, now: Date.now() });
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const firm = ['firm', 'add', '--name', 'Otter & Co', '--prefix', 'OC', '--email', 'post@otter.example', '--test'];
  const notice = ['--privacy-url', 'https://otter.example/privacy', '--privacy-version', '1'];

  it('begin with an administrator for a new firm, who follows the printed link or the letter', async () => {
    const added = await redress(
      ...firm,
      ...notice,
      ...['--administrator', 'olive@otter.example', '--administrator-name', 'Olive Otter', '--sole'],
    );
    expect([added.code, added.err]).toEqual([0, '']);
    const token = link.exec(added.out)?.[1] ?? '';
    app.house.firms.forget();
    const letter = (await app.letters()).find(({ to }) => to === 'olive@otter.example');
    expect(letter?.text).toContain(token);
    const browser = deskBrowser(app);
    const { totp } = await jsonOf<{ totp: { secret: string; ticket: string } }>(
      browser.call('invitation.open', { body: { token } }),
    );
    const shown = { ticket: totp.ticket, code: nextCode(app, { totpSecret: totp.secret }) };
    const body = { token, password: 'nine holts upstream', totp: shown };
    expect((await browser.call('invitation.accept', { body })).status).toBe(201);
    expect(await jsonOf(browser.call('session.read'))).toMatchObject({
      roles: ['handler', 'supervisor', 'compliance', 'administrator'],
    });
  });

  it('refuse an administrator’s address that is none, before anything is added', async () => {
    const refused = await redress(...firm, ...notice, '--administrator', 'olive');
    expect([refused.code, refused.err]).toEqual([1, 'That is not an e-mail address.\n']);
  });

  it('are listed, invited, given roles and reset, and all of it is on a record that holds', async () => {
    const { email } = castPerson('handler');
    const listed = await redress('person', 'list', siteKey);
    expect(listed.out).toContain(`${email}  Daniel Reyes  handler  active  password, totp`);
    const invited = await redress(
      'person',
      'invite',
      siteKey,
      'wren@otter.example',
      '--name',
      'Wren',
      '--role',
      'handler',
    );
    expect(invited.out).toMatch(link);
    const twice = await redress('person', 'invite', siteKey, email, '--name', 'Daniel', '--role', 'handler');
    expect([twice.code, twice.err]).toEqual([1, 'Somebody of this firm has that address already.\n']);
    const browser = await signedIn(app, 'handler');
    const changed = await redress('person', 'roles', siteKey, email, '--role', 'handler', 'supervisor');
    expect(changed.out).toBe('Daniel Reyes: handler, supervisor\n');
    expect((await browser.call('me.read')).status).toBe(401);
    const last = await redress('person', 'roles', siteKey, castPerson('administrator').email, '--role', 'handler');
    expect([last.code, last.err]).toEqual([1, 'A firm keeps at least one administrator.\n']);
    expect((await redress('person', 'reset', siteKey, email)).out).toContain('can sign in no more');
    expect((await redress('person', 'reset', siteKey, 'nobody@otter.example')).code).toBe(1);
    expect((await redress('audit', 'verify', siteKey)).out).toMatch(/^The record holds: \d+ rows\.\n$/);
  });
});

describeEachEngine('the link for a first administrator', ({ databaseUrl }) => {
  it('is made once for each firm without people, also where two servers start, and gives every role', async () => {
    const app = await openTestApp({ databaseUrl });
    const { house } = app;
    const make = () => firstLinks(house, publicUrl, app.clock.now());
    expect(await make()).toEqual([]);
    for (const table of ['staff_session', 'person'] as const) await house.store.db.deleteFrom(table).execute();
    const made = (await Promise.all([make(), make(), make()])).flat();
    expect(made).toEqual([{ firm: 'Harbour & Lane Solicitors', link: expect.stringMatching(link) }]);
    expect(await make()).toEqual([]);
    const token = link.exec(made[0]?.link ?? '')?.[1] ?? '';
    const browser = deskBrowser(app);
    const { totp, email } = await jsonOf<{ email: null; totp: { secret: string; ticket: string } }>(
      browser.call('invitation.open', { body: { token } }),
    );
    expect(email).toBe(null);
    const accept = async (who: object) => {
      const shown = { ticket: totp.ticket, code: nextCode(app, { totpSecret: totp.secret }) };
      return browser.call('invitation.accept', {
        body: { token, password: 'nine holts upstream', totp: shown, ...who },
      });
    };
    expect(await jsonOf(accept({}))).toMatchObject({
      errors: [
        { pointer: '/name', code: 'required' },
        { pointer: '/email', code: 'required' },
      ],
    });
    expect((await accept({ name: 'Olive Otter', email: 'olive@otter.example' })).status).toBe(201);
    expect(await jsonOf(browser.call('session.read'))).toMatchObject({ person: { email: 'olive@otter.example' } });
    app.clock.advance('P4D');
    expect(await make()).toEqual([]);
    await app.close();
  });
});
