/**
 * Sentences: flat catalogues of dotted keys, one file a part and language, so that a firm can override any of them by
 * its key and a browser loads only what it shows. Placeholders are `{name}`; nothing is ever read as markup.
 */
export type Words = Readonly<Record<string, string>>;

/** Whether someone who reads the language has checked it. A firm switches languages on. */
export type Reviewed = false | { by: string; date: string };

/** The sentence with its placeholders filled. A placeholder without a value stays visible, so that tests find it. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

/** A speaker of one catalogue: the firm's own sentence where it has one, else ours; the key itself if both are missing. */
export const speaker =
  <W extends Words>(words: W, own: Words = {}) =>
  (key: keyof W & string, values?: Readonly<Record<string, string | number>>): string =>
    fill(own[key] ?? words[key] ?? key, values);
