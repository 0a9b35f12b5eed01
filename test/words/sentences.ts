/** Every sentence of a language, whatever its form: what the tests of words read. */
import type { Catalogue } from '../../sdk/words/catalogues.ts';
import type { Plural, Words } from '../../sdk/words/words.ts';

/** One sentence as it stands in a file, or one of its plural forms. */
export interface Sentence {
  part: keyof Catalogue;
  key: string;
  /** Absent where the sentence has one wording for every number. */
  form?: Intl.LDMLPluralRule;
  text: string;
}

export const parts = [
  'common',
  'start',
  'form',
  'door',
  'tracker',
  'heads',
  'survey',
  'history',
  'labels',
  'letters',
  'pages',
  'procedure',
  'rules',
] as const;

/** The sentences of a part by their keys. */
export const wordsOf = (catalogue: Catalogue, part: keyof Catalogue): Words => catalogue[part];

/** All wordings of all sentences. */
export const sentencesOf = (catalogue: Catalogue): Sentence[] =>
  parts.flatMap((part) =>
    Object.entries(wordsOf(catalogue, part)).flatMap(([key, said]) =>
      typeof said === 'string' ? [{ part, key, text: said }] : formsOf(said).map((form) => ({ part, key, ...form })),
    ),
  );

const formsOf = (plural: Plural): { form: Intl.LDMLPluralRule; text: string }[] =>
  Object.entries(plural).map(([form, text]) => ({ form: form as Intl.LDMLPluralRule, text }));

/** The names of what is filled in, each once, sorted. */
export const placeholdersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

/** What is left of a sentence without what is filled in. */
export const ownTextOf = (text: string): string => text.replace(/\{\w+\}/g, '');

/** Where a sentence stands, for lists of offenders. */
export const placeOf = ({ part, key, form }: Sentence): string => `${part} ${key}${form ? ` (${form})` : ''}`;
