/** A postal address on one line, with the comma of the language it is written in. */

/** `parts` one after the other. `locale`: the language of the address, which need not be that of the page. */
export const onOneLine = (parts: readonly string[], locale: string): string =>
  parts.join(/^ar\b/i.test(locale) ? '، ' : /^zh\b/i.test(locale) ? '，' : ', ');
