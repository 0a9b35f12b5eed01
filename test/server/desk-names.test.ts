/** Whom a client means: whole words, whatever their case, accents, titles and punctuation; rather one too many. */
import { describe, expect, it } from 'vitest';
import { meant, nameInWords, wordsOf } from '../../server/firm/names.ts';

const meantBy = (written: string, names: readonly string[]): string[] => {
  const words = wordsOf(written);
  const people = names.map((name) => ({ name, inWords: nameInWords(name) }));
  return meant(people, (word) => words.includes(word)).map(({ name }) => name);
};

describe('a name', () => {
  it.each([
    ['Tomasz Harbour', 'Tomasz Harbour'],
    ['tomasz HARBOUR', 'Tomasz Harbour'],
    ['Mr Harbour', 'Tomasz Harbour'],
    ['Mr. Harbour’s assistant', 'Tomasz Harbour'],
    ['the lawyer (Harbour)', 'Tomasz Harbour'],
    ['Harbour, Tomasz', 'Tomasz Harbour'],
    ['T. Harbour', 'Tomasz Harbour'],
    ['Tomasz Harbour', 'Harbour, Tomasz'],
    ['Harbour', 'Dr Tomasz Harbour KC'],
    ['Lukasz Zolkiewski', 'Łukasz Żółkiewski'],
    ['ŁUKASZ ŻÓŁKIEWSKI', 'Lukasz Zolkiewski'],
    ['Mrs OBrien', 'Siobhán O’Brien'],
    ["Mrs O'Brien", 'Siobhán O’Brien'],
    ['Ms Smith-Jones', 'Ada Smith Jones'],
    ['Jones', 'Ada Smith Jones'],
    ['Herr Weiß', 'Jonas Weiss'],
    ['Ｈａｒｂｏｕｒ', 'Tomasz Harbour'],
    ['الأستاذ محمد عليّ', 'محمد علي'],
    ['王伟律师', '王伟'],
    ['Madonna', 'Madonna'],
  ])('is meant by %j: %j', (written, name) => {
    expect(meantBy(written, [name])).toEqual([name]);
  });

  it.each([
    ['Tomasz', 'Tomasz Harbour'],
    ['Harbourne', 'Tomasz Harbour'],
    ['Lharbour', 'Tomasz Harbour'],
    ['the harbours', 'Tomasz Harbour'],
    ['Mr', 'Mr Harbour'],
    ['Ms Smith', 'Ada Smith-Jones'],
    ['', 'Tomasz Harbour'],
    ['…', '…'],
    ['everyone', 'Tomasz Harbour'],
    ['王先生', '王伟'],
  ])('is not meant by %j: %j', (written, name) => {
    expect(meantBy(written, [name])).toEqual([]);
  });
});

describe('of several people', () => {
  const people = ['Tomasz Harbour', 'Daniel Harbour', 'Margaret Lane'];

  it('all who can be meant are', () => {
    expect(meantBy('Harbour', people)).toEqual(['Tomasz Harbour', 'Daniel Harbour']);
    expect(meantBy('Mary Harbour', people)).toEqual(['Tomasz Harbour', 'Daniel Harbour']);
    expect(meantBy('Daniel Harbour and Mrs Lane', people)).toEqual(['Daniel Harbour', 'Margaret Lane']);
  });

  it('only the one is whose full name stands there, unless others have it too', () => {
    expect(meantBy('Daniel Harbour', people)).toEqual(['Daniel Harbour']);
    expect(meantBy('Daniel Harbour', [...people, 'Dr Daniel Harbour'])).toEqual([
      'Daniel Harbour',
      'Dr Daniel Harbour',
    ]);
  });
});
