/** The languages there are words in, as firms offer them. */
import { languages } from '../../sdk/words/catalogues.ts';
import { nearest, tagOf } from '../../sdk/words/tags.ts';
import { refused } from './setting-error.ts';

export type Language = (typeof languages)[number];

/** What is spoken where a tag means no language there are words in. */
const otherwise = 'en-GB';

/** The language a tag means, `en` for `en-GB`; undefined where there are no words in it. */
export function languageIn(tag: string): Language | undefined {
  const near = nearest(
    tag,
    languages.map((one) => one.tag),
  );
  return languages.find((one) => one.tag === near);
}

/** The tag in which words and dates agree: `locale` itself, or English where there are no words in it. */
export const spokenLocale = (locale: string): string => (languageIn(locale) ? locale : otherwise);

/** The tag as a firm offers it, `en-GB` for `en_gb`. Throws `SettingError` where there are no words in it. */
export function offerableTag(typed: string): string {
  const tag = tagOf(typed);
  const plain = tag && new Intl.Locale(tag).baseName;
  if (!plain || !languageIn(plain))
    throw refused(
      '/locales',
      `There are no words in ${typed}. There are: ${languages.map((one) => one.tag).join(', ')}.`,
      'not-a-choice',
    );
  return plain;
}
