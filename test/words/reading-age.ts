/** How hard English is to read: Flesch and Kincaid's grade (Kincaid et al., 1975), as the age of a reader who manages it. */

/** What was measured of a text: the age in years, and how many words its sentences have on average. */
export interface Reading {
  age: number;
  wordsASentence: number;
}

/** Reading age of sentences, labels and lists. A grade is a year at school, which begins at five. */
export function readingOf(texts: readonly string[]): Reading {
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.flat();
  const wordsASentence = words.length / Math.max(1, sentences.length);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * wordsASentence + 11.8 * (syllables / Math.max(1, words.length)) - 15.59;
  return { age: grade + 5, wordsASentence };
}

/** How many words each sentence of a text has. */
export const lengthsOf = (text: string): number[] => sentencesIn(text).map(({ length }) => length);

/** The words of each sentence. A line of its own and what stands after a colon are sentences too. */
const sentencesIn = (text: string): string[][] =>
  text
    .split(/[.!?:…]+(?:\s|$)|\n/)
    .map((sentence) => sentence.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [])
    .filter(({ length }) => length > 0);

/** Groups of vowels, without a silent e at the end: right for nine words of ten. */
function syllablesIn(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0));
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}
