/** What an element has learnt to say: in English, which comes with it, and in any other language we have. */
import { common } from '../sdk/words/en/common.ts';
import type { Part } from '../sdk/words/load.ts';
import type { Words } from '../sdk/words/words.ts';

/** Sentences, and the language they are in. */
export interface Spoken {
  locale: string;
  words: Words;
}

export class Learnt {
  #words: Words = common;
  /** The names of what was learnt, so that it can be had in another language. */
  #parts: readonly Part[] = ['common'];

  /** Adds sentences in English; those of a part that is known are there. */
  add(words: Words, part?: Part): void {
    if (part && this.#parts.includes(part)) return;
    this.#words = { ...this.#words, ...words };
    if (part) this.#parts = [...this.#parts, part];
  }

  /** All of it, where `locale` is English: without any wait. */
  english(locale: string): Spoken | undefined {
    return /^en\b/i.test(locale) ? { locale, words: this.#words } : undefined;
  }

  /** All of it in the language of `locale`; in English, and saying so, where that cannot be had in time. */
  async spokenIn(locale: string, tooLate?: Promise<never>): Promise<Spoken> {
    const english = this.english(locale);
    if (english) return english;
    const parts = this.#parts;
    const other = translated(locale, parts);
    const words = await Promise.race([other, tooLate ?? other]).catch(() => undefined);
    if (parts !== this.#parts) return this.spokenIn(locale, tooLate);
    return { locale: words ? locale : 'en', words: { ...this.#words, ...words } };
  }
}

const translated = async (locale: string, parts: readonly Part[]): Promise<Words | undefined> =>
  (await import('../sdk/words/load.ts')).loadWords(locale, parts);
