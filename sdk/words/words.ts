/**
 * Sentences: flat catalogues of dotted keys, one file a part and language, so that a firm can override any of them by
 * its key and a browser loads only what it shows. Placeholders are `{name}`; nothing is ever read as markup.
 */
import { directionOf } from './tags.ts';

/** A sentence whose wording depends on its `{count}`: one wording for each plural form of the language (CLDR). */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export type Words = Readonly<Record<string, string | Plural>>;

/** A catalogue in another language: every key of the English one. A missing or unknown key does not compile. */
export type Translated<English extends Words> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural;
};

/** Whether someone who reads the language has checked it. A firm switches languages on. */
export type Reviewed = false | { by: string; date: string };

/** What is said of a language: its own name for itself, and who has checked it. */
export interface About {
  name: string;
  reviewed: Reviewed;
}

export type Values = Readonly<Record<string, string | number>>;

/** The sentence with its placeholders filled. A placeholder without a value stays visible, so that tests find it. */
export const fill = (sentence: string, values: Values = {}, locale = 'en'): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? shown(values[name], locale) : whole));

const shown = (value: string | number | undefined, locale: string): string =>
  typeof value === 'number' ? numberText(value, locale) : apart(String(value), locale);

/**
 * A number as the language writes it. Whole ones below a thousand all but Arabic write alike: the first formatter a page
 * makes costs a slow phone 20 ms and more, before it has seen anything.
 */
const numberText = (value: number, locale: string): string =>
  Number.isInteger(value) && Math.abs(value) < 1_000 && !/^ar\b/i.test(locale)
    ? String(value)
    : new Intl.NumberFormat(locale).format(value);

/**
 * A value in a sentence that is written from the right stands between marks of its own direction (FSI, PDI of Unicode):
 * otherwise the parts of a phone number change places. Not an address of a page, which is copied or turned into a link.
 */
const apart = (value: string, locale: string): string =>
  directionOf(locale) === 'ltr' || !value || /^https?:/.test(value) ? value : `\u2068${value}\u2069`;

/** The wording of a sentence for `count`, which chooses the plural form of the language. */
export function worded(sentence: string | Plural, count: unknown, locale: string): string {
  if (typeof sentence === 'string') return sentence;
  return sentence[pluralForm(count, locale)] ?? sentence.other;
}

const rules = new Map<string, Intl.PluralRules>();

function pluralForm(count: unknown, locale: string): Intl.LDMLPluralRule {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known.select(Number(count ?? 0));
}

/**
 * A speaker of one catalogue in `locale`: the firm's own sentence where it has one, under the key or the key and a plural
 * form (`form.start.questions.one`); else ours; the key itself if both are missing.
 */
export const speaker =
  <W extends Words>(words: W, own: Words = {}, locale = 'en') =>
  (key: keyof W & string, values?: Values): string => {
    const ours = words[key] ?? key;
    const form = typeof ours === 'string' ? '' : `.${pluralForm(values?.count, locale)}`;
    return fill(worded(own[`${key}${form}`] ?? own[key] ?? ours, values?.count, locale), values, locale);
  };
