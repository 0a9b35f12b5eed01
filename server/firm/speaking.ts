/** How a firm speaks to its clients in a language: in its own words where it has some, else in ours. */
import { type Catalogue, catalogueOf } from '../../sdk/words/catalogues.ts';
import { marksOf } from '../../sdk/words/marks.ts';
import { directionOf } from '../../sdk/words/tags.ts';
import { speaker, type Values } from '../../sdk/words/words.ts';
import type { Hand } from '../mail/letter.ts';
import { spokenLocale } from './languages.ts';
import { ownWords } from './own-words.ts';
import type { Settings } from './settings.ts';

/** Says a sentence of one catalogue. */
export type Say<Part extends keyof Catalogue> = (key: keyof Catalogue[Part] & string, values?: Values) => string;

/** The speaker of one part of the words in `locale`. Where there are no words in it, English is spoken. */
export function speakerOf<Part extends keyof Catalogue>(settings: Settings, part: Part, locale: string): Say<Part> {
  const tag = spokenLocale(locale);
  return speaker(catalogueOf(tag)[part], ownWords(settings, tag), tag);
}

/** How a letter in `locale` is written. */
export const handOf = (locale: string): Hand => ({
  lang: locale,
  dir: directionOf(locale),
  colon: marksOf(locale).colon,
});
