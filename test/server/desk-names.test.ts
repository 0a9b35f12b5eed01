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
    ['Jane Smith', 'Jane Smith (she/her)'],
    ['Mrs Smith', 'Jane Smith (she/her)'],
    ['Mrs Smith', 'Jane Smith She/Her'],
    ['Mrs Smith', 'Jane Smith elle/la'],
    ['Mrs Smith-Jones', 'Jane Smith/Jones'],
    ['Mrs Smith', 'Jane Smith （她'],
    ['Jane Smith', 'Jane Smith MA'],
    ['Mrs Smith', 'Jane Smith MA'],
    ['Mrs Smith', 'Jane Smith M.A. (Oxon)'],
    ['Mrs Smith', 'Jane Smith LLB (Hons)'],
    ['Mrs Smith', 'JANE SMITH LL.B. Hons'],
    ['Jane Smith', 'Jane Smith FCILEX'],
    ['Mrs Smith', 'Jane Smith FCILEX'],
    ['Mrs Smith', 'Jane Smith FRSA DL'],
    ['Mrs Smith', 'Jane Smith, MA, PhD'],
    ['Mrs Smith', 'Jane Smith, Solicitor | Harbour & Lane'],
    ['Mrs Smith', 'Jane Smith – Partner'],
    ['Mrs Smith', 'Smith, Jane (she/her)'],
    ['Mrs Smith', 'Smith J.'],
    ['Mrs Smith', 'Jane Marie SMITH'],
    ['Jane Smith', '(Jane Smith)'],
    ['Mrs Ma', 'Jane Ma'],
    ['Mr KC', 'Anil KC'],
    ['Ada Smith', 'Ada Smith-Jones'],
    ['Maria Garcia', 'María García López'],
    ['王小', '王小明'],
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
    ['she and her assistant', 'Jane Smith (she/her)'],
    ['she and her assistant', 'Jane Smith she/her'],
    ['the solicitor and a partner', 'Jane Smith, Solicitor and Partner'],
    ['J. R. Hartley', 'J. R. Smith'],
    ['Jan van der Meer', 'Ludwig van der Berg'],
    ['Jane', 'Jane SMITH'],
    ['Jane', 'Jane Smith MA'],
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

  it('only the one is whose full name stands there, unless it is in others', () => {
    expect(meantBy('Daniel Harbour', people)).toEqual(['Daniel Harbour']);
    expect(meantBy('Daniel Harbour', [...people, 'Daniel James Harbour'])).toEqual([
      'Daniel Harbour',
      'Daniel James Harbour',
    ]);
    expect(meantBy('Daniel Harbour', [...people, 'Dr Daniel Harbour'])).toEqual([
      'Daniel Harbour',
      'Dr Daniel Harbour',
    ]);
  });
});
