/** Form, words and languages of a firm on the command line: changed without code, seen by a server that runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, fernbrook } from '../../demo/cast.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { randomBytes } from '../../server/crypto/random.ts';
import { commandLine } from '../support/command-line.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { siteKey as demoKey, openTestApp, type TestApp } from '../support/test-app.ts';

const { siteKey } = fernbrook;

describeEachEngine('the form on the command line', ({ engine, databaseUrl }) => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-cli-'));
  const env = {
    REDRESS_DATA_DIR: folder,
    REDRESS_ROOT_KEY: randomBytes(32).toString('base64url'),
    REDRESS_PUBLIC_URL: 'http://localhost:8787',
    ...(databaseUrl ? { REDRESS_DATABASE_URL: databaseUrl } : {}),
  };
  const redress = commandLine(env);
  let app: TestApp;
  let filed: Filed;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, env, seed: 'two-firms' });
    filed = await app.file(complaints.lateCompletion);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const profileOf = async (key: string): Promise<FirmProfile> =>
    (await (await app.request(`/v1/firms/${key}?locale=cy`)).json()) as FirmProfile;
  /** Runs the commands at once: changes of one firm wait for each other, and none is lost. */
  const say = async (...steps: [words: string[], said: RegExp][]): Promise<void> => {
    const ran = await Promise.all(steps.map(([words]) => redress(...words)));
    expect(ran.map(({ code, err }) => [code, err])).toEqual(steps.map(() => [0, '']));
    for (const [at, [, said]] of steps.entries()) expect(ran[at]?.out).toMatch(said);
  };

  it('changes what is asked without code, and a server that runs sees it by itself', async () => {
    await say(
      [['form', 'questions', siteKey, '--on', 'aware', '--off', 'raised', 'impact'], /^Asked: .*when, aware, matter,/],
      [['form', 'challenge', siteKey, 'required'], /^Proof of work: required\n$/],
      [['form', 'issues', siteKey, 'conduct', 'delay'], /^Offered: conduct, delay, not-sure\n$/],
    );
    const seen = async () => (await profileOf(siteKey)).challenge === 'required';
    await expect.poll(seen, { timeout: 5_000 }).toBe(true);
    const { issues, questions, formVersion } = await profileOf(siteKey);
    expect(issues.map(({ code }) => code)).toEqual(['conduct', 'delay', 'not-sure']);
    expect(['aware', 'raised', 'impact'].map((id) => questions.includes(id))).toEqual([true, false, false]);
    const { out } = await redress('form', 'show', siteKey);
    expect(out).toMatch(new RegExp(`^Version ${formVersion}\n`));
    expect(out).toMatch(/^off {2}raised$/m);
    expect(out).toMatch(/^on {3}narrative {2}\(always asked\)$/m);
    expect(out).toMatch(new RegExp(`^Published \\S+Z {2}${formVersion}$`, 'm'));
  });

  it('offers a language without code, marked as long as nobody has reviewed it', async () => {
    await say([
      ['language', 'add', siteKey, 'cy'],
      /^Languages: en-GB \(default\), cy \(not reviewed by anyone who reads it\)\n$/,
    ]);
    await say([['language', 'default', siteKey, 'cy'], /^Languages: en-GB, cy \(default; not reviewed/]);
    await say([
      ['firm', 'list'],
      /Fernbrook Legal .*\nLanguages: en-GB, cy \(default; not reviewed by anyone who reads it\)\n/,
    ]);
    await expect.poll(async () => (await profileOf(siteKey)).defaultLocale, { timeout: 5_000 }).toBe('cy');
  });

  it('puts the firm’s own sentences in the place of ours, and takes them back', async () => {
    await say(
      [['words', 'set', siteKey, 'cy', 'issues.delay', 'Roeddech chi’n araf'], /issues\.delay is now said/],
      [['words', 'set', siteKey, 'en-GB', 'letters.hello', 'Good day'], /letters\.hello is now said/],
    );
    await say([['words', 'list', siteKey], /^cy {2}issues\.delay {2}Roeddech chi’n araf\n/m]);
    await say([['words', 'unset', siteKey, 'en-GB', 'letters.hello'], /said in our words again/]);
    const label = async () => (await profileOf(siteKey)).issues.find(({ code }) => code === 'delay')?.label;
    await expect.poll(label, { timeout: 5_000 }).toBe('Roeddech chi’n araf');
    expect((await redress('words', 'list', siteKey)).out).toBe('cy  issues.delay  Roeddech chi’n araf\n');
  });

  it('says in which version of the form a complaint was filled in, and shows that version after a change', async () => {
    const { out } = await redress('show', filed.reference);
    const version = / {3}formVersion: (\S+)\n/.exec(out)?.[1] ?? '';
    await redress('form', 'issues', demoKey, 'delay');
    const [kept, none] = await Promise.all([
      redress('form', 'show', demoKey, version),
      redress('form', 'show', demoKey, '2-00000000'),
    ]);
    expect(kept.out).toContain(`Version ${version}, published `);
    expect(kept.out).toMatch(/^papers-release/m);
    expect([none.code, none.err]).toEqual([1, 'This firm has published no such version.\n']);
  });

  // What it refuses it refuses before or beside the store: once is enough.
  if (engine === 'sqlite')
    it.each<[string, string[], RegExp]>([
      ['a question nobody wrote', ['form', 'questions', siteKey, '--on', 'salary'], /no question salary/],
      ['a form without its story', ['form', 'questions', siteKey, '--off', 'narrative'], /always asked/],
      ['an unknown issue', ['form', 'issues', siteKey, 'boredom'], /no issue boredom/],
      ['a word for nothing', ['words', 'set', siteKey, 'en-GB', 'x.y', 'Z'], /no sentence with the key x\.y/],
      ['a language without words', ['language', 'add', siteKey, 'tlh'], /no words in tlh/],
    ])('refuses %s with exit code 1 and no stack', async (_, words, sentence) => {
      const { code, out, err } = await redress(...words);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(sentence);
      expect(err).not.toMatch(/\n\s+at /);
    });
});
