/** Settings from the command line: the same change as at the desk, in the same place, on the same record. */
import process from 'node:process';
import { Command } from 'commander';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { firmTimeCommands } from '../../server/cli/firm-time.ts';
import { formCommands } from '../../server/cli/form.ts';
import { languageCommands, wordCommands } from '../../server/cli/language.ts';
import { packCommands } from '../../server/cli/pack.ts';
import { personCommands } from '../../server/cli/person.ts';
import { procedureCommands } from '../../server/cli/procedure.ts';
import { settingsCommands } from '../../server/cli/settings.ts';
import { siteCommands } from '../../server/cli/site.ts';
import { openFirms } from '../../server/firm/firms.ts';
import { recordOf } from '../support/audit.ts';
import { commandProcess } from '../support/command-line.ts';
import { signedIn } from '../support/desk.ts';
import { settingsIn } from '../support/desk-settings.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

const elsewhere = 'https://www.new-site.example';
const all = [
  ...[firmTimeCommands, formCommands, languageCommands, wordCommands, packCommands, personCommands],
  ...[procedureCommands, settingsCommands, siteCommands],
];

describeEachEngine('settings from the command line', ({ engine, databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  /** A command beside the running server, with firms of its own: what it printed, or the sentence it ended with. */
  const redress = async (...words: string[]): Promise<{ code: number; out: string; err: string }> => {
    const { store, publicUrl } = app.house;
    const ground = { ...app.house, firms: openFirms(store, publicUrl) };
    const program = new Command('redress').exitOverride().configureOutput({ writeErr: () => {} });
    for (const commands of all) commands(program, (work) => work(ground, publicUrl));
    const out: unknown[] = [];
    const printing = vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(text) > 0);
    const error = await program.parseAsync(words, { from: 'user' }).then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    printing.mockRestore();
    app.house.firms.forget();
    return { code: error ? 1 : 0, out: out.join(''), err: error ? `${error.message}\n` : '' };
  };
  const changes = async () =>
    (await recordOf(app)).filter(({ operation }) => operation.startsWith('settings.')).map(({ details }) => details);
  const inForce = async (json: unknown) => redress('settings', 'change', siteKey, JSON.stringify(json));

  it('are shown as the desk reads them', async () => {
    const whole = await redress('settings', 'show', siteKey);
    const one = await redress('settings', 'show', siteKey, 'mailbox');
    const none = await redress('settings', 'show', siteKey, 'accent');
    const { choices: _, ...settings } = await settingsIn(await signedIn(app, 'administrator'));
    expect(JSON.parse(whole.out)).toEqual(settings);
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
    const values = await inForce({ timeZone: 'Mars', origins: ['https://*.firm.example'] });
    const shape = await inForce({ sole: true, open: 1 });
    const syntax = await redress('settings', 'change', siteKey, '{open:1}');
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
    const gone = await redress('key', 'retire', fresh);
    const last = await redress('key', 'retire', siteKey);
    expect([gone.code, gone.err]).toEqual([1, 'No firm has this site key.\n']);
    expect([last.code, last.err]).toEqual([1, 'This is the only site key in use: add another one first.\n']);
  });
  // What a process of its own adds is the same on both engines.
  if (engine === 'sqlite')
    it('are commands of the `redress` that people start', async () => {
      const redress = commandProcess({ REDRESS_DATA_DIR: app.folder });
      const [settings, key, origin] = await Promise.all(
        ['settings', 'key', 'origin'].map((name) => redress(name, '--help')),
      );
      expect([settings?.out, key?.out, origin?.out]).toEqual([
        expect.stringContaining('change'),
        expect.stringContaining('retire'),
        expect.stringContaining('remove'),
      ]);
    }, 60_000);
});
