/** How a sentence is said: which wording, in which language, with what filled in, and which language a tag means. */
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { directionOf, nearest, tagOf } from '../../sdk/words/tags.ts';
import { fill, speaker } from '../../sdk/words/words.ts';

const offered = ['en-GB', 'cy', 'ar', 'zh-Hans'];

describe('a tag', () => {
  it.each([
    ['cy', 'cy'],
    ['CY-gb', 'cy'],
    ['en-US', 'en-GB'],
    ['en', 'en-GB'],
    ['ar-EG', 'ar'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-TW', undefined],
    ['tlh', undefined],
    ['', undefined],
    ['not a tag', undefined],
    ['x-private', undefined],
  ])('“%s” means of the languages offered %s', (wanted, expected) => {
    expect(nearest(wanted, offered)).toBe(expected);
  });

  it('means itself before its like', () => {
    expect(nearest('en-US', ['en-GB', 'en-us'])).toBe('en-us');
  });

  it('is read as people write it, and only if it is one', () => {
    expect(['en_GB', ' cy ', 'EN-gb', 'zh-hans'].map(tagOf)).toEqual(['en-GB', 'cy', 'en-GB', 'zh-Hans']);
    expect(['', null, undefined, 'e', 'English (UK)', '??', '-'.repeat(10_000)].map(tagOf)).toEqual(
      Array(7).fill(undefined),
    );
  });

  it('says which way its language is written', () => {
    expect(['ar', 'ar-EG', 'fa', 'he', 'ur-PK'].map(directionOf)).toEqual(Array(5).fill('rtl'));
    expect(['en', 'cy', 'zh-Hans', 'arn', ''].map(directionOf)).toEqual(Array(5).fill('ltr'));
  });
});

describe('the words for a tag', () => {
  it('are those of the nearest language, English where there are none', () => {
    expect(catalogueOf('pl-PL')).toBe(catalogueOf('pl'));
    expect(catalogueOf('zh-CN')).toBe(catalogueOf('zh-Hans'));
    for (const tag of ['en-AU', 'tlh', '', '__proto__', 'constructor'])
      expect(catalogueOf(tag), tag).toBe(catalogueOf('en'));
  });
});

describe('a sentence', () => {
  const words = { bags: { one: '{count} bag', few: '{count} bags, few', other: '{count} bags' }, dear: 'Dear {name}' };

  it('has the wording its number asks for in its language', () => {
    const inPolish = speaker(words, {}, 'pl');
    expect([1, 3, 5, 22].map((count) => inPolish('bags', { count }))).toEqual([
      '1 bag',
      '3 bags, few',
      '5 bags',
      '22 bags, few',
    ]);
    expect(speaker(words, {}, 'en')('bags', { count: 3 })).toBe('3 bags');
  });

  it('has another wording where the language lacks the form', () => {
    expect(speaker(words, {}, 'cy')('bags', { count: 2 })).toBe('2 bags');
  });

  it('is the firm’s own where it has one, for one form of the number or for all', () => {
    const own = { 'bags.one': 'a single bag', dear: 'Hello {name}' };
    expect(speaker(words, own)('bags', { count: 1 })).toBe('a single bag');
    expect(speaker(words, own)('bags', { count: 2 })).toBe('2 bags');
    expect(speaker(words, { bags: 'bags: {count}' })('bags', { count: 1 })).toBe('bags: 1');
    expect(speaker(words, own)('dear', { name: 'Sam' })).toBe('Hello Sam');
  });

  it('shows numbers as its language writes them', () => {
    expect([fill('{n}', { n: 12345 }, 'en'), fill('{n}', { n: 12345 }, 'pl'), fill('{n}', { n: 1.5 }, 'fr')]).toEqual([
      '12,345',
      '12\u00a0345',
      '1,5',
    ]);
  });

  it('keeps a blank that nothing fills, so that it is seen', () => {
    expect(fill('Dear {name}')).toBe('Dear {name}');
  });

  it('keeps what is filled in apart from writing from the right, but for addresses of pages', () => {
    expect(fill('{phone}', { phone: '0117 496 0142' }, 'ar')).toBe('\u20680117 496 0142\u2069');
    expect(fill('{page}', { page: 'https://a.example/b' }, 'ar')).toBe('https://a.example/b');
    expect(fill('{phone}', { phone: '0117 496 0142' }, 'cy')).toBe('0117 496 0142');
  });

  it('never reads what is filled in as a blank to fill', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
  });
});
