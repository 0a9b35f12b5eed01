/** Text as it can be kept. */

const invisible = /[\p{Cf}\p{Cc}\p{Cs}]/gu;

/**
 * The text with a space for every control character but TAB, LF and CR, and for every half of a surrogate pair: the
 * contract refuses both, and a person who pasted one could neither see nor find it.
 */
export const plainText = (typed: string): string => typed.replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, ' ');

/** One-line text without what people cannot see or did not mean to type: stray spaces, zero-width marks of a paste. */
export const line = (typed: string): string => typed.replace(invisible, ' ').trim().replace(/\s+/g, ' ');
