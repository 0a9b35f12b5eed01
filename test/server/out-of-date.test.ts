/** What is out of date: in none of our words and packs, and in nothing a firm types; refused in a sentence that names the remedy. */
import { describe, expect, it } from 'vitest';
import { catalogueOf, languages } from '../../sdk/words/catalogues.ts';
import { withWord } from '../../server/firm/changes.ts';
import { refuseOutOfDate } from '../../server/firm/out-of-date.ts';
import { ownWords, wordFault } from '../../server/firm/own-words.ts';
import type { Settings } from '../../server/firm/settings.ts';
import { obsoleteIn } from '../../server/packs/obsolete.ts';
import { packOf } from '../../server/packs/packs.ts';
import { plainTextOf } from '../../server/procedure/plain-text.ts';
import { locales, packIds, procedureUnder, settingsUnder } from '../support/firm-under.ts';
import { placeOf, sentencesOf } from '../words/sentences.ts';

const address = 'PO Box 6806, Wolverhampton WV1 9WJ';
const odr = 'https://ec.europa.eu/consumers/odr';

describe('our own', () => {
  it.each(languages)('words in $tag hold nothing out of date, wherever they are said', ({ tag }) => {
    const faults = packIds.flatMap((id) =>
      sentencesOf(catalogueOf(tag)).flatMap((one) => (obsoleteIn(one.text, id) ? [`${placeOf(one)} (${id})`] : [])),
    );
    expect(faults).toEqual([]);
  });

  it.each(packIds)('pack %s holds nothing out of date', (id) => {
    expect(obsoleteIn(JSON.stringify(packOf(id)), 'no pack')).toBeUndefined();
    const texts = Object.values(packOf(id).bodies).map((body) => JSON.stringify(body));
    expect(texts.filter((text) => obsoleteIn(text, id))).toEqual([]);
  });

  it.each(packIds)('procedure under %s says nothing out of date in any language', (id) => {
    for (const locale of locales) expect(obsoleteIn(plainTextOf(procedureUnder(id, {}, locale)), id)).toBeUndefined();
  });
});

describe('a firm’s own sentence', () => {
  it.each<[string, string, RegExp]>([
    ['the address the Ombudsman has left', `Write to ${address}.`, /^This is out of date: .*Write PO Box 6167/],
    ['the old limit of six years', 'You have six years.', /ended on 1 April 2023\. Write one year/],
    ['the old limit in Welsh', 'Mae gennych chwe blynedd.', /ended on 1 April 2023/],
    ['the closed European platform', `See ${odr}`, /closed on 20 July 2025\. Take the link out\.$/],
  ])('may not hold %s', (_, sentence, said) => {
    expect(wordFault('procedure.copy', sentence, 'gb-eaw')).toMatch(said);
    expect(() => withWord(settingsUnder('gb-eaw'), 'en-GB', 'procedure.copy', sentence)).toThrow(said);
  });

  it('may be about procedure and rules, with all their placeholders', () => {
    expect(wordFault('procedure.title', 'Put it right', 'gb-eaw')).toBeUndefined();
    expect(wordFault('rules.nothing', 'Put it right', 'gb-eaw')).toMatch(/no sentence with the key/);
    expect(wordFault('procedure.outside.after', 'Ask the {body}.', 'gb-eaw')).toBe('The sentence must hold {length}.');
    expect(wordFault('within.weeks.other', 'in {count} weeks', 'gb-eaw')).toBeUndefined();
  });

  it('may name a year that ends in the figure of an old limit', () => {
    expect(wordFault('procedure.copy', '自 2026 年 4 月 6 日起，2023年除外。', 'gb-eaw')).toBeUndefined();
    expect(wordFault('procedure.copy', '您有 6 年时间。', 'gb-eaw')).toMatch(/1 April 2023/);
  });

  it.each([
    'We keep your complaint for six years.',
    'We have been here for twenty-six years.',
    'The firm was founded 3 years ago.',
    'Our partners have three years of experience or more.',
    'Our Wolverhampton office looks into it; the Legal Ombudsman is independent.',
  ])('may say of other things: %s', (sentence) => {
    expect(wordFault('procedure.copy', sentence, 'gb-eaw')).toBeUndefined();
  });

  it.each([
    'Within 6 (six) years.',
    'Within six (6) years.',
    'You have a six-year limit.',
    'Legal Ombudsman, P.O. Box 6806',
    'You have ６ years.',
  ])('may not hold an old limit or address however it is typed: %s', (sentence) =>
    expect(wordFault('procedure.copy', sentence, 'gb-eaw')).toMatch(/^This is out of date: /),
  );

  it('may say where it is right what elsewhere is out of date', () => {
    expect(wordFault('procedure.copy', 'You have three years.', 'gb-sct')).toBeUndefined();
  });

  it('that went out of date stays kept and is not spoken', () => {
    const words = { 'en-GB': { 'procedure.copy': `Write to ${address}.`, 'procedure.title': 'Put it right' } };
    const settings = { ...settingsUnder('gb-eaw'), words };
    expect(ownWords(settings, 'en-GB')).toEqual({ 'procedure.title': 'Put it right' });
  });
});

describe('what a firm types elsewhere', () => {
  const usual = settingsUnder('gb-eaw');
  const body = {
    name: 'Ombudsman',
    phone: null,
    email: null,
    web: null,
    post: ['PO Box 6806', 'WV1 9WJ'],
    after: null,
  };
  const { procedure, contact } = usual;
  const cases: [string, Partial<Settings>, RegExp][] = [
    ['its body outside', { outside: body }, /^The body outside: .*Write PO Box 6167/],
    [
      'its body for disputes',
      { procedure: { ...procedure, adrBody: { name: 'ODR platform', web: odr } } },
      /^The body for settling disputes: .*Take the link out/,
    ],
    ['its contact', { contact: { ...contact, hours: `See ${odr}` } }, /^The firm’s contact: /],
    ['its sender', { sender: { ...usual.sender, name: `Ombudsman, ${address}` } }, /^The firm’s sender: /],
    ['a sentence', { words: { cy: { 'procedure.copy': odr } } }, /^procedure\.copy in cy: /],
  ];

  it.each(cases)('may not be out of date: %s', (_, change, said) => {
    expect(() => refuseOutOfDate({ ...usual, ...change }, usual)).toThrow(said);
    expect(() => settingsUnder('gb-eaw', change)).toThrow(said);
  });

  it('may be what it likes where only the firm reads it', () => {
    const closures = [{ from: '2026-12-24', to: '2026-12-24', reason: 'Christmas, as in the last three years' }];
    expect(() => refuseOutOfDate({ ...usual, closures }, usual)).not.toThrow();
  });

  it('keeps nobody from changing something else, where it stood there before', () => {
    const old = { ...usual, outside: body };
    expect(() => refuseOutOfDate({ ...old, open: false }, old)).not.toThrow();
    expect(() => refuseOutOfDate({ ...old, outside: null }, old)).not.toThrow();
  });

  it('is looked at again when the firm comes under other rules', () => {
    const scottish = { ...settingsUnder('gb-sct'), words: { 'en-GB': { 'procedure.copy': 'You have three years.' } } };
    expect(() => refuseOutOfDate({ ...scottish, jurisdiction: 'gb-eaw' }, scottish)).toThrow(/1 April 2023/);
  });

  it('may be in a town where an office has been left', () => {
    const post = ['Otter & Co', '3 Queen Square', 'Wolverhampton', 'WV1 1TX'];
    expect(() => settingsUnder('gb-eaw', { contact: { ...contact, post } })).not.toThrow();
    expect(obsoleteIn('The Legal Ombudsman, Wolverhampton', 'gb-eaw')).toBeDefined();
  });
});
