/** Free text as it can be kept. */

/**
 * The text with a space for every control character but TAB, LF and CR, and for every half of a surrogate pair: the
 * contract refuses both, and a person who pasted one could neither see nor find it.
 */
export const plainText = (typed: string): string => typed.replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, ' ');
