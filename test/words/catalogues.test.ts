/** Every language says everything, with the same blanks to fill, in its own grammar, and says nothing in English. */
import { describe, expect, it } from 'vitest';
import { catalogueOf, languages } from '../../sdk/words/catalogues.ts';
import { loadWords, type Part } from '../../sdk/words/load.ts';
import type { Plural } from '../../sdk/words/words.ts';
import { ownTextOf, parts, placeholdersOf, placeOf, type Sentence, sentencesOf, wordsOf } from './sentences.ts';

const english = catalogueOf('en');
const inEnglish = sentencesOf(english);
const others = languages.filter(({ tag }) => tag !== 'en');
const inBrowsers: readonly Part[] = ['common', 'start', 'form', 'door', 'tracker', 'heads', 'survey'];

/** Forms whose name says the number, so that a language may leave it out: "zero", "one", "two". */
const sayTheNumber: readonly (string | undefined)[] = ['zero', 'one', 'two'];

/** What is the same in English and in the language all the same. */
const sharedWords: Readonly<Record<string, readonly string[]>> = {
  cy: ['Post', 'Post:', 'Braille'],
  es: ['No', 'Braille', 'Error: {title}'],
  fr: ['Braille', 'Messages', 'Organisation', 'Immigration'],
};

it('there are all the languages we promise', () => {
  expect(languages.map(({ tag }) => tag)).toEqual(['en', 'cy', 'ar', 'fr', 'es', 'pl', 'ro', 'zh-Hans']);
});

describe.each(languages)('$tag', ({ tag, name }) => {
  const catalogue = catalogueOf(tag);
  const sentences = sentencesOf(catalogue);

  it('has a name of its own', () => {
    expect(name.trim()).toMatch(/\p{L}{3}|\p{Script=Han}{2}/u);
  });

  it.each(parts)('says in %s all that English says, and nothing else', (part) => {
    expect(Object.keys(wordsOf(catalogue, part)).sort()).toEqual(Object.keys(wordsOf(english, part)).sort());
  });

  it('has the forms its numbers need, and no other', () => {
    const needed = new Set(Array.from({ length: 201 }, (_, count) => new Intl.PluralRules(tag).select(count)));
    const possible = new Set(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
    const plurals = parts.flatMap((part) =>
      Object.entries(wordsOf(catalogue, part)).filter((said): said is [string, Plural] => typeof said[1] !== 'string'),
    );
    expect(plurals.length).toBeGreaterThan(5);
    none(
      plurals.flatMap(([key, plural]) => [
        ...[...needed].filter((form) => !(form in plural)).map((form) => `${key}: no form for ${form}`),
        ...Object.keys(plural)
          .filter((form) => !possible.has(form as Intl.LDMLPluralRule))
          .map((form) => `${key}: no number is ${form}`),
      ]),
    );
  });

  it('fills the same blanks as English', () => {
    none(sentences.filter((sentence) => !fillsAsEnglish(sentence)).map(placeOf));
  });

  it('holds as many lines as English where it is a list', () => {
    const linesOf = (text: string) => text.split('\n').length;
    none(sentences.filter((sentence) => linesOf(sentence.text) !== linesOf(englishOf(sentence).text)).map(placeOf));
  });

  it('is plain text: no markup, nothing nobody can see, no space at its ends or twice', () => {
    const odd = /<|>|&\w+;|^\s|\s$| {2}|[\u200b\u2028\u2029\ufeff]|[^\P{Cc}\n]|\*|[a-z]\{|\{\}/u;
    none(sentences.filter(({ text }) => odd.test(text)).map(placeOf));
  });

  it('leaves no sentence empty', () => {
    none(sentences.filter(({ text }) => !text.trim()).map(placeOf));
  });
});

describe.each(others)('$tag', ({ tag }) => {
  it('leaves nothing in English', () => {
    const left = sentencesOf(catalogueOf(tag)).filter((sentence) => sentence.text === englishOf(sentence).text);
    const shared = sharedWords[tag] ?? [];
    none(
      left
        .filter(({ text }) => /\p{L}/u.test(ownTextOf(text)) && !shared.includes(text))
        .map((one) => `${placeOf(one)}: ${one.text}`),
    );
  });

  it('is the same to a browser, part by part', async () => {
    const catalogue = catalogueOf(tag);
    for (const part of inBrowsers) expect(await loadWords(tag, [part]), part).toEqual(catalogue[part]);
  });
});

describe('what a browser loads', () => {
  it('is nothing for English, for a language without words, and for nonsense', async () => {
    for (const tag of ['en-GB', 'tlh', '', '!']) expect(await loadWords(tag, inBrowsers), tag).toBe(undefined);
  });

  it('is all parts at once', async () => {
    const words = await loadWords('cy', ['common', 'start']);
    const { common, start } = catalogueOf('cy');
    expect(words).toEqual({ ...common, ...start });
  });
});

/** The English sentence of that key; its form for many where there are several. */
function englishOf({ part, key, form }: Sentence): Sentence {
  const found = inEnglish.filter((one) => one.part === part && one.key === key);
  const one = found.find((candidate) => candidate.form === form) ?? found.at(-1);
  if (!one) throw new Error(`English does not say ${key}`);
  return one;
}

function fillsAsEnglish(sentence: Sentence): boolean {
  const wanted = placeholdersOf(englishOf({ ...sentence, form: 'other' }).text);
  const found = placeholdersOf(sentence.text);
  const missing = wanted.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !wanted.includes(name));
  const saysIt = missing.join() === 'count' && sayTheNumber.includes(sentence.form);
  return unknown.length === 0 && (missing.length === 0 || saysIt);
}

/** Fails with all of them in its message, however many. */
function none(offenders: readonly string[]): void {
  expect(offenders, `\n${offenders.join('\n')}\n`).toEqual([]);
}
