/** Settings from the command line: the same change as at the desk, in the same place, on the same record. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomBytes } from '../../server/crypto/random.ts';
import { recordOf } from '../support/audit.ts';
import { commandLine } from '../support/command-line.ts';
import { signedIn } from '../support/desk.ts';
import { settingsIn } from '../support/desk-settings.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, publicUrl, siteKey, type TestApp } from '../support/test-app.ts';

const elsewhere = 'https://www.new-site.example';

describeEachEngine('settings from the command line', ({ databaseUrl }) => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-settings-'));
  const env = {
    REDRESS_DATA_DIR: folder,
    REDRESS_ROOT_KEY: randomBytes(32).toString('base64url'),
    REDRESS_PUBLIC_URL: publicUrl,
    ...(databaseUrl ? { REDRESS_DATABASE_URL: databaseUrl } : {}),
  };
  const redress = commandLine(env);
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, env });
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const changes = async () =>
    (await recordOf(app)).filter(({ operation }) => operation.startsWith('settings.')).map(({ details }) => details);
  const inForce = async (json: unknown) => redress('settings', 'change', siteKey, JSON.stringify(json));

  it('are shown as the desk reads them', async () => {
    const [all, one, none] = await Promise.all([
      redress('settings', 'show', siteKey),
      redress('settings', 'show', siteKey, 'mailbox'),
      redress('settings', 'show', siteKey, 'accent'),
    ]);
    const { choices: _, ...settings } = await settingsIn(await signedIn(app, 'administrator'));
    expect(JSON.parse(all.out)).toEqual(settings);
    expect(one.out).toBe('"complaints@harbourandlane.example"\n');
    expect([none.code, none.err]).toEqual([1, expect.stringMatching(/^There is no setting accent\. There are: /)]);
  });

  it('are changed by what is named, by nobody who has a name, with what was there before', async () => {
    const { version } = await settingsIn(await signedIn(app, 'administrator'));
    const done = await inForce({ branding: { accent: '#123456', logo: null } });
    expect(done).toEqual({ code: 0, err: '', out: `In force, as version ${version + 1}.\n` });
    const row = (await recordOf(app)).at(-1);
    expect(row).toEqual({
      operation: 'settings.changed',
      person: null,
      object: null,
      details: { '/branding/accent': { was: '#12404d', now: '#123456' } },
    });
  });

  it('are refused by member, one a line, and not on record', async () => {
    const before = await changes();
    const [values, shape, syntax] = await Promise.all([
      inForce({ timeZone: 'Mars', origins: ['https://*.firm.example'] }),
      inForce({ sole: true, open: 1 }),
      redress('settings', 'change', siteKey, '{open:1}'),
    ]);
    expect([values.code, values.err]).toEqual([
      1,
      expect.stringMatching(/^\/timeZone: Write it as Pacific\/Auckland\.\n\/origins\/0: That is not an origin: .+\n$/),
    ]);
    expect([shape.code, shape.err.split('\n').sort()]).toEqual([1, ['', '/open: wrong-type', '/sole: unknown-field']]);
    expect([syntax.code, syntax.err]).toEqual([1, expect.stringMatching(/^That is not JSON: .+\n$/)]);
    expect(await changes()).toEqual(before);
  });

  it('are all on record, whichever command changed them', async () => {
    const before = (await changes()).length;
    const commands: string[][] = [
      ['form', 'questions', siteKey, '--off', 'impact'],
      ['words', 'set', siteKey, 'en-GB', 'form.narrative.hint', 'All of it.'],
      ['language', 'remove', siteKey, 'zh-Hans'],
      ['closure', 'add', siteKey, '2026-12-24', '2026-12-31'],
      ['warnings', siteKey, 'update', '3', '1'],
      ['pack', 'use', siteKey, 'gb-sct'],
      ['procedure', 'set', siteKey, '--newer-duties', 'on'],
      ['origin', 'add', siteKey, elsewhere],
    ];
    for (const words of commands) expect([words[0], await redress(...words)]).toMatchObject([words[0], { code: 0 }]);
    const told = (await changes()).slice(before).map((details) => Object.keys(details).join());
    expect(told).toEqual([
      '/questions',
      '/words/en-GB',
      '/locales',
      '/closures',
      '/warnings/update',
      '/jurisdiction',
      '/procedure/newerDuties',
      '/origins',
    ]);
    expect((await redress('audit', 'verify', siteKey)).out).toMatch(/^The record holds: \d+ rows\.\n$/);
  });

  it('let a website be a preview, a website, and none', async () => {
    const preview = await redress('origin', 'add', siteKey, elsewhere, '--preview');
    expect(preview.out).toBe(`Harbour & Lane Solicitors may now be reached from ${elsewhere}, as a preview\n`);
    const sites = async () => {
      const { origins, previewOrigins } = await settingsIn(await signedIn(app, 'administrator'));
      return [origins.includes(elsewhere), previewOrigins.includes(elsewhere)];
    };
    expect(await sites()).toEqual([false, true]);
    const removed = await redress('origin', 'remove', siteKey, elsewhere);
    expect(removed.out).toBe(`Harbour & Lane Solicitors can no more be reached from ${elsewhere}\n`);
    expect(await sites()).toEqual([false, false]);
    const again = await redress('origin', 'remove', siteKey, elsewhere);
    expect([again.code, again.err]).toEqual([1, 'The firm lists no such origin.\n']);
  });

  it('give and retire site keys, but never the last', async () => {
    const added = await redress('key', 'add', siteKey);
    const fresh = /^Added (pk_test_[0-9A-Za-z]{24})\n$/.exec(added.out)?.[1] ?? '';
    expect((await redress('key', 'list', siteKey)).out).toMatch(new RegExp(`^${fresh}  since [\\d-]+$`, 'm'));
    expect((await redress('key', 'retire', fresh)).out).toBe(`${fresh} opens nothing any more.\n`);
    const [gone, last] = await Promise.all([redress('key', 'retire', fresh), redress('key', 'retire', siteKey)]);
    expect([gone.code, gone.err]).toEqual([1, 'No firm has this site key.\n']);
    expect([last.code, last.err]).toEqual([1, 'This is the only site key in use: add another one first.\n']);
  });
});
