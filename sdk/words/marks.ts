/** The marks between parts that are put together to a sentence or a list: they differ by language. */

export interface Marks {
  /** Between two sentences. */
  stop: string;
  /** Between a name and what it is. */
  colon: string;
  /** After a greeting. */
  greeting: string;
}

const usual: Marks = { stop: '. ', colon: ': ', greeting: ',' };

const others: Readonly<Record<string, Partial<Marks>>> = {
  ar: { greeting: '،' },
  es: { greeting: ':' },
  fr: { colon: '\u00a0: ' },
  zh: { stop: '。', colon: '：', greeting: '：' },
};

export const marksOf = (locale: string): Marks => ({ ...usual, ...others[locale.split('-')[0] ?? ''] });

/** Sentences one after the other, each with its full stop where it has none of its own. */
export function inSentences(parts: readonly string[], locale: string): string {
  const { stop } = marksOf(locale);
  const closed = parts.map((part) => (/[.!?。！？؟…]["”»’]?\s*$/u.test(part) ? part : part + stop.trim()));
  return closed.join(stop.slice(stop.trim().length));
}

/** "an apology, a lower bill and money back", as the language puts it. */
export function listOf(locale: string, parts: readonly string[]): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
  // The Welsh of some browsers leaves "and" to the reader: "ac" before a vowel, else "a".
  return list.replace(/ a\(c\) (?=(\p{L}))/gu, (_, next: string) => (/[aeiouwyâêîôûŵŷ]/iu.test(next) ? ' ac ' : ' a '));
}
