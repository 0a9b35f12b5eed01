/** The published procedure on the command line: shown as plain text, and decided about without code. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Procedure } from '../../sdk/contract/procedure.ts';
import { randomBytes } from '../../server/crypto/random.ts';
import { withProcedure } from '../../server/firm/published.ts';
import { commandLine } from '../support/command-line.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { settingsUnder } from '../support/firm-under.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

describeEachEngine('the procedure on the command line', ({ engine, databaseUrl }) => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-cli-'));
  const env = {
    REDRESS_DATA_DIR: folder,
    REDRESS_ROOT_KEY: randomBytes(32).toString('base64url'),
    REDRESS_PUBLIC_URL: 'http://localhost:8787',
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
  const textOf = async (locale: string): Promise<string> =>
    (await app.request(`/p/${siteKey}/procedure.txt?lang=${locale}`)).text();

  it('is printed as the server gives it as plain text, in any of the firm’s languages', async () => {
    const [english, arabic] = await Promise.all([
      redress('procedure', 'show', siteKey),
      redress('procedure', 'show', siteKey, '--lang', 'ar'),
    ]);
    expect([english.code, english.err, english.out]).toEqual([0, '', await textOf('en-GB')]);
    expect(arabic.out).toBe(await textOf('ar'));
  });

  it('says what the firm decided, and a server that runs sees it by itself', async () => {
    const set = await redress(
      ...['procedure', 'set', siteKey, '--reviewed-on', '2026-11-20', '--adr', 'not-willing'],
      ...['--adr-body', 'Harbourside Mediation', '--adr-web', 'https://mediation.example', '--newer-duties', 'on'],
    );
    expect([set.code, set.err, set.out]).toEqual([
      0,
      '',
      'Last reviewed: 2026-11-20\nSettling disputes: not-willing (Harbourside Mediation, https://mediation.example)\nNewer duties: on\n',
    ]);
    const read = async () => (await (await app.request(`/v1/firms/${siteKey}/procedure`)).json()) as Procedure;
    await expect.poll(async () => (await read()).reviewedOn, { timeout: 5_000 }).toBe('2026-11-20');
    expect((await read()).sections.map(({ id }) => id)).toEqual(expect.arrayContaining(['adr', 'promise']));
    const off = await redress('procedure', 'set', siteKey, '--adr', 'off');
    expect(off.out).toContain('Settling disputes: off (Harbourside Mediation');
    expect(off.out).toContain('Last reviewed: 2026-11-20\n');
  });

  // What it refuses it refuses before or beside the store: once is enough.
  if (engine === 'sqlite')
    it.each<[string, string[], RegExp]>([
      ['nothing to change', [], /^Say what to change/],
      ['a day that does not exist', ['--reviewed-on', '2026-02-30'], /Write the day of the review as/],
      ['a day to come', ['--reviewed-on', '2999-01-01'], /still to come/],
      ['a switch it does not have', ['--adr', 'perhaps'], /off, willing, not-willing/],
      ['a website that is none', ['--adr-body', 'X', '--adr-web', 'javascript:alert(1)'], /in full, with https/],
      ['a body that is out of date', ['--adr-body', 'The EU ODR platform'], /Take the link out/],
    ])('refuses %s with exit code 1 and no stack', async (_, options, sentence) => {
      const { code, out, err } = await redress('procedure', 'set', siteKey, ...options);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(sentence);
      expect(err).not.toMatch(/\n\s+at /);
    });
});

it('a switch needs a body to name, a website too, and another body begins without one', () => {
  const usual = settingsUnder('gb-eaw');
  const under = (settings: typeof usual, change: Parameters<typeof withProcedure>[1]) =>
    withProcedure(settings, change, '2026-11-23');
  expect(() => under(usual, { adr: 'willing' })).toThrow('Name the body as well.');
  expect(() => under(usual, { adrWeb: 'https://adr.example' })).toThrow('Name the body as well');
  const named = under(usual, { adr: 'willing', adrBody: ' First ', adrWeb: 'https://first.example' });
  expect(named.procedure.adrBody).toEqual({ name: 'First', web: 'https://first.example' });
  expect(under(named, { adrBody: 'Second' }).procedure.adrBody).toEqual({ name: 'Second', web: null });
  expect(under(named, { newerDuties: true }).procedure).toMatchObject({ adr: 'willing', newerDuties: true });
});
