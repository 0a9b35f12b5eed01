/** Every sentence the hosted pages say, in one catalogue a language, in the firm's own wording where it has one. */
import { catalogueOf, languageOf } from '../../sdk/words/catalogues.ts';
import { speaker, type Values, type Words } from '../../sdk/words/words.ts';
import { ownWords } from '../firm/own-words.ts';
import type { Settings } from '../firm/settings.ts';

type Parts = ReturnType<typeof catalogueOf>;

export type PageKey = keyof (Parts['common'] &
  Parts['start'] &
  Parts['form'] &
  Parts['door'] &
  Parts['tracker'] &
  Parts['heads'] &
  Parts['survey'] &
  Parts['pages']);

export type PageSay = (key: PageKey, values?: Values) => string;

const known = new Map<string, Words>();

/** The sentences in the language nearest to `locale`. */
export function pageWords(locale: string): Words {
  const tag = languageOf(locale);
  const { common, start, form, door, tracker, heads, survey, pages } = catalogueOf(tag);
  const all = { ...common, ...start, ...form, ...door, ...tracker, ...heads, ...survey, ...pages };
  const words = known.get(tag) ?? all;
  known.set(tag, words);
  return words;
}

export const pageSpeaker = (settings: Settings, locale: string): PageSay =>
  speaker<Words>(pageWords(locale), ownWords(settings, locale), locale);
