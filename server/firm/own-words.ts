/** A firm's own sentences: which may be, and those that are spoken. */
import { limits } from '../../sdk/contract/limits.ts';
import { codePoints, isBlank } from '../../sdk/contract/text.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import type { Plural, Words } from '../../sdk/words/words.ts';
import { obsoleteIn } from '../packs/obsolete.ts';
import type { Settings } from './settings.ts';

/** Sentences of one language, by key, or by key and plural form. */
export type OwnWords = Readonly<Record<string, string>>;

const known = new WeakMap<Settings, Map<string, OwnWords>>();

/**
 * The firm's sentences in `locale`. One that does not fit any more, because ours under its key has changed, stays kept
 * and is not spoken: a client would read its placeholders. So does one that names what is out of date.
 */
export function ownWords(settings: Settings, locale: string): OwnWords {
  const byLocale = known.get(settings) ?? new Map<string, OwnWords>();
  known.set(settings, byLocale);
  const found = byLocale.get(locale) ?? fitting(settings.words[locale] ?? {}, settings.jurisdiction);
  byLocale.set(locale, found);
  return found;
}

const fitting = (words: OwnWords, jurisdiction: string): OwnWords =>
  Object.fromEntries(
    Object.entries(words).filter(([key, sentence]) => wordFault(key, sentence, jurisdiction) === undefined),
  );

/** The sentences of `words` whose keys stand in one of these catalogues, plural forms included. */
export function wordsAmong(words: OwnWords, ...catalogues: readonly Words[]): OwnWords {
  const among = (key: string): boolean => catalogues.some((one) => Object.hasOwn(one, key));
  return Object.fromEntries(Object.entries(words).filter(([key]) => among(key) || among(withoutForm(key))));
}

/** Why this cannot be a sentence of a firm in `jurisdiction`, in a sentence; undefined where it can. */
export function wordFault(key: string, sentence: string, jurisdiction: string): string | undefined {
  const ours = oursUnder(key);
  if (ours === undefined) return `There is no sentence with the key ${key}.`;
  if (isBlank(sentence)) return 'A sentence must say something.';
  if (codePoints(sentence) > limits.line) return `A sentence may have ${limits.line} characters.`;
  if (!sentence.isWellFormed() || unwritable(ours).test(sentence))
    return 'A sentence must be plain writing on one line.';
  const old = obsoleteIn(sentence, jurisdiction);
  if (old) return `This is out of date: ${old.what}. ${old.instead}`;
  return placeholderFault(ours, sentence, /\.(zero|one|two)$/.test(key));
}

/** Lists that people read line by line have line breaks in ours; nothing else may. */
const unwritable = (ours: string): RegExp => (ours.includes('\n') ? /[^\P{Cc}\n]/u : /\p{Cc}/u);

/**
 * All of ours and no other, so that no date and no reference is lost. The firm need not name itself, and the number may be
 * left out where the form says it ("one day").
 */
function placeholderFault(ours: string, sentence: string, countIsSaid: boolean): string | undefined {
  const [wanted, given] = [placeholders(ours), placeholders(sentence)];
  const strange = given.find((name) => !wanted.includes(name));
  if (strange) return `There is no ${strange} here. ${wanted.length ? `There is: ${wanted.join(', ')}.` : ''}`.trim();
  const spared = countIsSaid ? ['{firm}', '{count}'] : ['{firm}'];
  const missing = wanted.find((name) => !given.includes(name) && !spared.includes(name));
  return missing && `The sentence must hold ${missing}.`;
}

const placeholders = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g))];

/** Our English sentence under a key, or under a key and a plural form. */
function oursUnder(key: string): string | undefined {
  const sentence = english.get(key);
  if (sentence !== undefined) return typeof sentence === 'string' ? sentence : sentence.other;
  const plural = english.get(withoutForm(key));
  return typeof plural === 'object' ? plural.other : undefined;
}

const withoutForm = (key: string): string => key.replace(/\.(zero|one|two|few|many|other)$/, '');

/** All our sentences in a language, by key. */
function oursIn(locale: string): ReadonlyMap<string, string | Plural> {
  const { common, start, form, door, tracker, heads, survey, ...servers } = catalogueOf(locale);
  const { history, labels, letters, pages, procedure, rules } = servers;
  const inBrowsers: Words[] = [common, start, form, door, tracker, heads, survey];
  const parts: Words[] = [...inBrowsers, history, labels, letters, pages, procedure, rules];
  return new Map(parts.flatMap((part) => Object.entries(part)));
}

const english = oursIn('en');

/** One sentence as its firm may change it. `ours`: where its wording depends on a number, the one for most of them. */
export interface Sentence {
  key: string;
  ours: string;
  own: string | null;
  /** Why the firm's own is kept and not spoken. */
  fault: string | null;
}

/** Every sentence in a language; those of the firm's own for single plural forms follow. */
export function sentencesOf({ words, jurisdiction }: Settings, locale: string): Sentence[] {
  const own = words[locale] ?? {};
  const ours = oursIn(locale);
  const more = Object.keys(own).filter((key) => !ours.has(key));
  return [...ours.keys(), ...more].map((key) => {
    const sentence = own[key];
    const fault = sentence === undefined ? undefined : wordFault(key, sentence, jurisdiction);
    const said = ours.get(key) ?? ours.get(withoutForm(key)) ?? '';
    return { key, ours: typeof said === 'string' ? said : said.other, own: sentence ?? null, fault: fault ?? null };
  });
}
