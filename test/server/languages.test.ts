/** The server in every language: profile, tracker and letters, whole sentences only, in the firm's own words where it has some. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { catalogueOf, languages } from '../../sdk/words/catalogues.ts';
import { inSentences } from '../../sdk/words/marks.ts';
import { directionOf } from '../../sdk/words/tags.ts';
import type { Words } from '../../sdk/words/words.ts';
import { oneLine } from '../../server/complaint/letters.ts';
import { withLanguage, withWord } from '../../server/firm/changes.ts';
import { languageIn, spokenLocale } from '../../server/firm/languages.ts';
import { revise } from '../../server/firm/revise.ts';
import { firstSettings, type Settings } from '../../server/firm/settings.ts';
import { speakerOf } from '../../server/firm/speaking.ts';
import { acknowledged, act, answered, closed, fileAndOpen, lettersOf, openTracker } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type ShownLetter, siteKey, type TestApp } from '../support/test-app.ts';

const others = languages.map(({ tag }) => tag).filter((tag) => tag !== 'en');

/** What of English would be seen if a sentence were left in it: every longer piece between placeholders. */
const englishPieces = (words: Words): string[] =>
  Object.values(words)
    .flatMap((sentence) => (typeof sentence === 'string' ? [sentence] : Object.values(sentence)))
    .flatMap((sentence) => sentence.split(/\{\w+\}/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= 12 && /[a-z] [a-z]/.test(piece));

const englishIn = (text: string, ...parts: Words[]): string[] =>
  parts.flatMap(englishPieces).filter((piece) => text.includes(piece));

describeEachEngine('the server', ({ databaseUrl }) => {
  let app: TestApp;
  let firm: string;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    firm = (await app.house.firms.bySiteKey(siteKey))?.id ?? '';
  });
  afterAll(() => app.close());

  const change = async (how: (settings: Settings) => Settings): Promise<void> => {
    await revise(app.house, firm, how);
    app.house.firms.forget();
  };
  const profile = (locale: string): Promise<Response> => app.request(`/v1/firms/${siteKey}?locale=${locale}`);

  it('offers every language there is at the demo firm', async () => {
    const { locales, defaultLocale } = (await (await profile('')).json()) as FirmProfile;
    expect([locales, defaultLocale]).toEqual([expect.arrayContaining(['en-GB', ...others]), 'en-GB']);
    expect(others.length).toBeGreaterThan(0);
  });

  it.each(others)('gives the profile in %s: labels and times, and says so', async (tag) => {
    const answer = await profile(tag);
    const { issues, remedies, areasOfLaw, deadlines } = (await answer.json()) as FirmProfile;
    const { labels } = catalogueOf(tag);
    expect(answer.headers.get('content-language')).toBe(tag);
    expect(issues.map(({ code, label }) => [code, label])).toEqual(
      issues.map(({ code }) => [code, labels[`issues.${code}` as keyof typeof labels]]),
    );
    const spoken = [...issues, ...remedies, ...areasOfLaw].map(({ label }) => label).join('\n');
    const said = `${spoken}\n${deadlines.map(({ text }) => text).join('\n')}`;
    expect(englishIn(said, catalogueOf('en').labels)).toEqual([]);
    expect(said).not.toMatch(/[{}]/);
    expect(deadlines.map(({ text }) => text)).toEqual([expect.stringMatching(/5|٥/), expect.stringMatching(/8|٨/)]);
  });

  it.each([
    ['en-US', 'en-GB'],
    ['cy-GB', 'cy'],
    ['CY', 'cy'],
    ['de', 'en-GB'],
    ['', 'en-GB'],
    ['no language', 'en-GB'],
    ['../../etc', 'en-GB'],
  ])('takes “%s” for %s', async (asked, given) => {
    expect((await profile(encodeURIComponent(asked))).headers.get('content-language')).toBe(given);
  });

  it('tags the profile by its language, so that none is taken for another', async () => {
    const tags = await Promise.all(['en-GB', ...others].map(async (tag) => (await profile(tag)).headers.get('etag')));
    expect(new Set(tags).size).toBe(others.length + 1);
    const [english = ''] = tags;
    const welsh = await app.request(`/v1/firms/${siteKey}?locale=cy`, { headers: { 'If-None-Match': english ?? '' } });
    expect(welsh.status).toBe(200);
  });

  it.each(others)('sends every letter to the client in %s, and those to the firm in its own language', async (tag) => {
    const { filed, tracker } = await fileAndOpen(app, { ...complaints.lateCompletion, locale: tag });
    await tracker.post('withdrawal', {});
    await tracker.remove('withdrawal');
    await act(app, filed.reference, acknowledged);
    await act(app, filed.reference, { kind: 'message-from-firm', facts: { id: 'msg_1', text: 'x', by: null } });
    await act(app, filed.reference, answered);
    await act(app, filed.reference, closed);
    await app.post(`/v1/firms/${siteKey}/links`, {
      email: complaints.lateCompletion.complainant.email,
      reference: filed.reference,
    });
    const letters = await lettersOf(app, filed.reference);
    const toClient = letters.filter(({ kind }) => !kind.startsWith('firm-'));
    expect(new Set(toClient.map(({ kind }) => kind)).size).toBe(8);
    for (const letter of toClient) requireLetterIn(tag, letter, filed.reference);
    for (const { html, text } of letters.filter(({ kind }) => kind.startsWith('firm-'))) {
      expect(html).toContain('<html lang="en-GB" dir="ltr">');
      expect(text).toContain('To the complaints team,');
    }
  });

  it.each(others)('shows the tracker in %s: the complaint’s language, and the one asked for', async (tag) => {
    const { filed, tracker } = await fileAndOpen(app, { ...complaints.lateCompletion, locale: tag });
    const view = async (query = ''): Promise<TrackerView> => {
      const answer = await (await openTracker(app, filed)).get(query);
      return (await answer.json()) as TrackerView;
    };
    const before = await view();
    await act(app, filed.reference, acknowledged);
    await tracker.post('messages', { text: 'x' });
    await act(app, filed.reference, answered);
    await act(app, filed.reference, closed);
    const after = await view();
    const { history } = catalogueOf(tag);
    expect([before.locale, before.statusText]).toEqual([tag, history['status.received']]);
    expect(before.next?.text).toBe(history['next.acknowledge']);
    for (const { complaint: _, messages: __, ...said } of [before, after]) {
      expect(englishIn(JSON.stringify(said), catalogueOf('en').history)).toEqual([]);
      expect(JSON.stringify(said)).not.toMatch(/\{\w+\}/);
    }
    expect(after.timeline.at(-1)?.text).toContain('We should have called.');
    const asked = await view('?locale=en');
    expect([asked.locale, asked.timeline[0]?.text]).toEqual(['en-GB', 'You sent your complaint']);
    expect((await view('?locale=xx')).locale).toBe(tag);
  });

  it('says the firm’s own sentence in its language only: in the profile, the tracker and the letter', async () => {
    await change((settings) => withWord(settings, 'cy', 'form.impact.label', 'Beth wnaeth hyn i chi?'));
    await change((settings) => withWord(settings, 'cy', 'issues.delay', 'Roeddech chi’n araf'));
    await change((settings) => withWord(settings, 'cy', 'history.received', 'Fe ddaeth eich cwyn'));
    await change((settings) => withWord(settings, 'cy', 'letters.acknowledgement.subject', 'Diolch ({reference})'));
    const [welsh, english] = await Promise.all(
      ['cy', 'en-GB'].map(async (tag) => (await (await profile(tag)).json()) as FirmProfile),
    );
    expect(welsh?.words).toEqual({ 'form.impact.label': 'Beth wnaeth hyn i chi?' });
    expect(english?.words).toEqual({});
    const labelOf = (from: FirmProfile | undefined) => from?.issues.find(({ code }) => code === 'delay')?.label;
    expect([labelOf(welsh), labelOf(english)]).toEqual(['Roeddech chi’n araf', 'It took too long']);
    const { filed, tracker } = await fileAndOpen(app, { ...complaints.rudeMeeting, locale: 'cy' });
    const { timeline } = (await (await tracker.get()).json()) as TrackerView;
    expect(timeline[0]?.text).toBe('Fe ddaeth eich cwyn');
    const [letter] = await lettersOf(app, filed.reference);
    expect(letter?.subject).toBe(`Diolch (${filed.reference})`);
  });

  it('writes to a client whose language the firm has stopped offering in that language still', async () => {
    const { filed } = await fileAndOpen(app, { ...complaints.rudeMeeting, locale: 'cy' });
    await change((settings) => ({ ...settings, locales: settings.locales.filter((tag) => tag !== 'cy') }));
    await act(app, filed.reference, acknowledged);
    const letter = (await lettersOf(app, filed.reference)).find(({ kind }) => kind === 'acknowledged');
    expect(letter?.html).toContain('<html lang="cy" dir="ltr">');
    await change((settings) => withLanguage(settings, 'cy'));
  });
});

function requireLetterIn(tag: string, { kind, subject, text, html }: ShownLetter, reference: string): void {
  const whole = [subject, text, html].join('\n');
  expect([kind, englishIn(whole, catalogueOf('en').letters)]).toEqual([kind, []]);
  expect([kind, text?.match(/\{\w+\}/g)]).toEqual([kind, null]);
  expect(html).toContain(`<html lang="${tag}" dir="${directionOf(tag)}">`);
  expect(html).toContain(`<div lang="${tag}" dir="${directionOf(tag)}"`);
  expect(subject).toContain(reference);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may stand in a subject.
  expect(subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2066-\u2069]/);
  if (kind !== 'acknowledgement') return;
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date('2026-11-30'));
  expect(text).toContain(date);
}

describe('a firm that speaks', () => {
  const settings = firstSettings({
    contact: { role: 'Partner', name: null, phone: null, email: null, post: [], hours: null },
    privacyNotice: { version: '1', previous: null, url: 'https://www.firm.example/privacy' },
    mailbox: 'post@firm.example',
    sender: { name: 'Firm', address: 'post@firm.example' },
  });

  it('falls back to English as a whole, words and dates, where there are no words in a language', () => {
    expect([spokenLocale('tlh'), spokenLocale('en-AU'), languageIn('not a tag')]).toEqual([
      'en-GB',
      'en-AU',
      undefined,
    ]);
    expect(speakerOf(settings, 'letters', 'tlh')('letters.hello')).toBe('Hello');
  });

  it('chooses the form of a sentence by its number', () => {
    const say = speakerOf(settings, 'rules', 'en-GB');
    expect([1, 5].map((count) => say('within.working-days', { count }))).toEqual([
      'within 1 working day',
      'within 5 working days',
    ]);
  });

  it('puts sentences together with the marks of the language, and none twice', () => {
    expect(inSentences(['Closed', 'We agreed.'], 'en-GB')).toBe('Closed. We agreed.');
    expect(inSentences(['已结束', '我们同意'], 'zh-Hans')).toBe('已结束。我们同意。');
  });

  it('writes subjects on one line, whatever was filled in', () => {
    expect(oneLine('Your complaint\r\nBcc: x@y.example \u2068HL-1\u2069')).toBe('Your complaint Bcc: x@y.example HL-1');
  });
});
