/** All sentences in all languages, for the server. A browser loads what it shows by `load.ts`, never this. */
import * as ar from './ar/index.ts';
import * as cy from './cy/index.ts';
import * as en from './en/index.ts';
import * as es from './es/index.ts';
import * as fr from './fr/index.ts';
import * as pl from './pl/index.ts';
import * as ro from './ro/index.ts';
import { nearest } from './tags.ts';
import type { About, Translated } from './words.ts';
import * as zhHans from './zh-Hans/index.ts';

type English = Omit<typeof en, 'about'>;

/** Every sentence in one language, by part; every key of the English one. */
export type Catalogue = { readonly [Part in keyof English]: Translated<English[Part]> };

const all: Readonly<Record<string, Catalogue & { about: About }>> = { en, cy, ar, fr, es, pl, ro, 'zh-Hans': zhHans };

/** A language we have words in: its BCP 47 tag, its own name for itself, and who has checked it. */
export interface Language extends About {
  tag: string;
}

/** The languages there are, English first. */
export const languages: readonly Language[] = Object.entries(all).map(([tag, { about }]) => ({ tag, ...about }));

const tags = Object.keys(all);

/** The tag of the language nearest to `locale`; `en` where we have no words in that language. */
export const languageOf = (locale: string): string => nearest(locale, tags) ?? 'en';

/** The sentences in the language nearest to `locale`, English where there are none. */
export const catalogueOf = (locale: string): Catalogue => all[languageOf(locale)] ?? en;
