/** A firm's form: what it switches on and off, and that every version stays with the complaints filled in with it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { issueCodes } from '../../sdk/contract/codes.ts';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { formEdition, usualSteps } from '../../sdk/contract/steps.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import { factsOf, isKind } from '../../server/complaint/history.ts';
import {
  withDefault,
  withIssues,
  withLanguage,
  withoutLanguage,
  withoutWord,
  withQuestions,
  withWord,
} from '../../server/firm/changes.ts';
import { formOf } from '../../server/firm/form.ts';
import { formByVersion, formsOf } from '../../server/firm/form-table.ts';
import { ownWords } from '../../server/firm/own-words.ts';
import { revise } from '../../server/firm/revise.ts';
import { firstSettings, readSettings, type Settings } from '../../server/firm/settings.ts';
import { complaintsPath, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

const plain = firstSettings({
  contact: { role: 'Partner', name: null, phone: null, email: null, post: [], hours: null },
  privacyNotice: { version: '1', previous: null, url: 'https://www.firm.example/privacy' },
  mailbox: 'post@firm.example',
  sender: { name: 'Firm', address: 'post@firm.example' },
});

describeEachEngine('the form of a firm', ({ databaseUrl }) => {
  let app: TestApp;
  let firm: string;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    firm = (await app.house.firms.bySiteKey(siteKey))?.id ?? '';
  });
  afterAll(() => app.close());

  const profile = async (query = ''): Promise<FirmProfile> =>
    (await (await app.request(`/v1/firms/${siteKey}${query}`)).json()) as FirmProfile;
  const change = async (how: (settings: Settings) => Settings): Promise<void> => {
    await revise(app.house, firm, how);
    app.house.firms.forget();
  };
  const filedIn = async (formVersion?: string): Promise<string | undefined> => {
    const answer = await app.post(complaintsPath, { ...complaints.rudeMeeting, formVersion });
    const { id } = await rowOf(app, ((await answer.json()) as { reference: string }).reference);
    const [entry] = await entriesOf(app.house.store.db, firm, id);
    if (!entry || !isKind(entry, 'received')) throw new Error('a history begins with what was received');
    return factsOf(entry, await app.house.keyring.complaint(firm, id)).formVersion;
  };

  it('asks the usual questions and offers every issue until the firm decides otherwise', async () => {
    const { questions, issues, formVersion, features } = await profile();
    expect(questions).toEqual(usualSteps);
    expect(issues.map(({ code }) => code)).toEqual([...issueCodes]);
    expect(formVersion).toMatch(new RegExp(`^${formEdition}-[0-9a-f]{8}$`));
    expect(features).toEqual(['form-version', 'website', 'drafts']);
  });

  it('is one version in every language, and another one after each change a client can see', async () => {
    const versions = [(await profile()).formVersion];
    expect((await profile('?locale=cy')).formVersion).toBe(versions[0]);
    const changes: ((settings: Settings) => Settings)[] = [
      (settings) => withQuestions(settings, ['aware'], ['impact']),
      (settings) => withIssues(settings, ['conduct', 'delay']),
      (settings) => withWord(settings, 'en-GB', 'form.impact.label', 'What did it do to you?'),
      (settings) => withWord(settings, 'en-GB', 'issues.delay', 'You were slow'),
    ];
    for (const one of changes) {
      await change(one);
      versions.push((await profile()).formVersion);
    }
    expect(new Set(versions).size).toBe(5);
    await change((settings) => withWord(settings, 'en-GB', 'letters.hello', 'Good day'));
    expect((await profile()).formVersion).toBe(versions.at(-1));
    expect(await profile()).toMatchObject({
      issues: [
        { code: 'conduct', label: 'How someone behaved towards me' },
        { code: 'delay', label: 'You were slow' },
        { code: 'not-sure', label: 'I’m not sure' },
      ],
      words: { 'form.impact.label': 'What did it do to you?' },
    });
    expect((await profile()).questions).toEqual(expect.arrayContaining(['aware']));
    expect((await profile()).questions).not.toContain('impact');
  });

  it('stays with each complaint in the version it was filled in, readable after the form has changed', async () => {
    const { formVersion: before } = await profile();
    expect(await filedIn()).toBe(before);
    await change((settings) => withWord(settings, 'en-GB', 'form.care.title', 'Anything to be careful about?'));
    const { formVersion: after } = await profile();
    expect(after).not.toBe(before);
    expect([await filedIn(before), await filedIn(after), await filedIn()]).toEqual([before, after, after]);
    const kept = await formByVersion(app.house.store.db, firm, before);
    expect(JSON.parse(kept?.document ?? '')).toMatchObject({
      edition: formEdition,
      questions: expect.arrayContaining(['aware']),
      issues: ['conduct', 'delay', 'not-sure'],
      words: { 'en-GB': { 'form.impact.label': 'What did it do to you?' } },
    });
    expect(kept?.document).not.toContain('Anything to be careful about?');
  });

  it('takes what this firm has never published for the present version', async () => {
    const { formVersion } = await profile();
    expect(await filedIn('2-00000000')).toBe(formVersion);
  });

  it('is kept once a version, by whoever reads or files first', async () => {
    await change((settings) => withIssues(settings, ['delay']));
    app.clock.advance('PT1H');
    await Promise.all([profile(), profile('?locale=cy'), filedIn(), filedIn()]);
    const { formVersion } = await profile();
    const first = await formByVersion(app.house.store.db, firm, formVersion);
    app.clock.advance('PT1H');
    await Promise.all([profile(), filedIn()]);
    const kept = (await formsOf(app.house.store.db, firm)).filter(({ version }) => version === formVersion);
    expect(kept).toEqual([first]);
  });

  it('loses none of two changes made at once', async () => {
    const keys = ['form.impact.label', 'form.remedies.label', 'form.you.title', 'form.reach.title', 'form.when.label'];
    await Promise.all(
      keys.map((key) =>
        revise(app.house, firm, (settings) => withWord(settings, 'en-GB', key, `Changed at once: ${key}`)),
      ),
    );
    app.house.firms.forget();
    const { words } = await profile();
    expect(keys.map((key) => words[key])).toEqual(keys.map((key) => `Changed at once: ${key}`));
  });
});

describe('settings of a firm', () => {
  it('are read as the last version kept them: one list of sentences, and nothing of questions', () => {
    const { questions: _, issues: __, challenge: ___, ...old } = plain;
    const kept = { ...old, words: { 'form.start.title': 'Tell us', 'letters.hello': 'Good day' } };
    expect(readSettings(JSON.stringify(kept))).toEqual({
      ...plain,
      questions: usualSteps,
      issues: issueCodes,
      challenge: 'none',
      words: { 'en-GB': { 'form.start.title': 'Tell us', 'letters.hello': 'Good day' } },
    });
  });

  it('outlive a question, an issue and a language that we took away', () => {
    const kept = {
      ...plain,
      questions: ['gone', 'impact'],
      issues: ['gone', 'delay', 'delay'],
      locales: ['xx', 'cy'],
      defaultLocale: 'xx',
    };
    expect(readSettings(JSON.stringify(kept))).toMatchObject({
      questions: ['narrative', 'impact', 'you', 'reach', 'check'],
      issues: ['delay', 'not-sure'],
      locales: ['cy'],
      defaultLocale: 'cy',
    });
  });

  it('keep a sentence that fits ours no more, but do not speak it', () => {
    const words = {
      'form.start.title': 'Tell {company}',
      'deadlines.respond': 'in {weeks} weeks',
      'gone.key': 'Gone',
      'letters.hello': 'Good day',
    };
    const read = readSettings(JSON.stringify({ ...plain, words: { 'en-GB': words } }));
    expect(read.words['en-GB']).toEqual(words);
    expect(ownWords(read, 'en-GB')).toEqual({ 'letters.hello': 'Good day' });
  });

  it('make the same version of the same form, in whatever order its sentences were set', () => {
    const one = withWord(withWord(plain, 'en-GB', 'form.impact.label', 'A?'), 'en-GB', 'form.you.title', 'B?');
    const other = withWord(withWord(plain, 'en-GB', 'form.you.title', 'B?'), 'en-GB', 'form.impact.label', 'A?');
    expect(formOf(one).version).toBe(formOf(other).version);
  });

  it('let issues be ordered, with not-sure last whether it is named or not', () => {
    expect(withIssues(plain, ['not-sure', 'reply', 'delay']).issues).toEqual(['reply', 'delay', 'not-sure']);
  });

  it('let a word be said for each plural form, without the number where it says it', () => {
    const said = withWord(plain, 'en-GB', 'form.narrative.left.one', 'One more character.');
    expect(ownWords(said, 'en-GB')).toEqual({ 'form.narrative.left.one': 'One more character.' });
    expect(withoutWord(said, 'en-gb', 'form.narrative.left.one').words).toEqual({ 'en-GB': {} });
  });

  it('keep the sentences of a language that is offered no more', () => {
    const welsh = withWord(withLanguage(plain, 'CY'), 'cy', 'letters.hello', 'Bore da');
    const without = withoutLanguage(welsh, 'cy');
    expect([without.locales, without.words]).toEqual([['en-GB'], { cy: { 'letters.hello': 'Bore da' } }]);
  });

  it.each<[string, () => Settings, RegExp]>([
    ['an unknown question', () => withQuestions(plain, ['salary'], []), /no question salary/],
    ['no story', () => withQuestions(plain, [], ['narrative']), /narrative is always asked/],
    ['both at once', () => withQuestions(plain, ['aware'], ['aware']), /whether aware is to be on or off/],
    ['an unknown issue', () => withIssues(plain, ['boredom']), /no issue boredom/],
    ['no issue', () => withIssues(plain, ['not-sure']), /at least one issue/],
    ['an issue twice', () => withIssues(plain, ['delay', 'delay']), /each issue once/],
    ['an unknown sentence', () => withWord(plain, 'en-GB', 'form.salary.label', 'Salary'), /no sentence with the key/],
    ['a key of every object', () => withWord(plain, 'en-GB', '__proto__', 'x'), /no sentence with the key/],
    ['a language that is not offered', () => withWord(plain, 'pl', 'letters.hello', 'Witaj'), /does not offer pl/],
    ['no words', () => withWord(plain, 'en-GB', 'letters.hello', ' \u200b '), /must say something/],
    ['very many words', () => withWord(plain, 'en-GB', 'letters.hello', 'x'.repeat(501)), /500 characters/],
    ['two lines', () => withWord(plain, 'en-GB', 'letters.link.subject', 'a\nb {reference}'), /on one line/],
    ['half a character', () => withWord(plain, 'en-GB', 'letters.hello', 'a\ud800'), /plain writing/],
    ['a sentence without its date', () => withWord(plain, 'en-GB', 'tracker.by', 'Soon'), /must hold \{date\}/],
    ['a placeholder of its own', () => withWord(plain, 'en-GB', 'tracker.by', '{date} {x}'), /no \{x\} here/],
    ['an unknown own sentence', () => withoutWord(plain, 'en-GB', 'letters.hello'), /no sentence of the firm’s own/],
    ['a language without words', () => withLanguage(plain, 'tlh'), /no words in tlh/],
    ['what is no language', () => withLanguage(plain, 'the queen’s'), /no words in/],
    ['the same language twice', () => withLanguage(plain, 'en-US'), /offers en-GB already/],
    ['no language at all', () => withoutLanguage(plain, 'en-GB'), /choose another first/],
    ['a default that is not offered', () => withDefault(plain, 'cy'), /does not offer cy/],
  ])('refuse %s in a sentence', (_, make, sentence) => {
    expect(make).toThrow(TypeError);
    expect(make).toThrow(sentence);
  });
});
