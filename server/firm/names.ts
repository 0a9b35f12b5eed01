/**
 * Names as words, to tell whom a client means: ignoring case, accents, punctuation and titles, whole words only. Pure. Better
 * one person too many than one too few: a supervisor can lift a wall, but nobody can unread.
 */

/** A person's name in words; `surname`: those of them that are meant where it stands alone. */
export interface NameInWords {
  words: readonly string[];
  surname: readonly string[];
}

/** Letters that no accent can be taken from. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Every word once. Where words are not written apart, each sign is one. */
export function wordsOf(text: string): string[] {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðħıßæœþ]/g, (letter) => plain[letter] ?? letter)
    .replace(/['’ʼ‘`´]s(?!\p{L})/gu, '')
    .replace(/['’ʼ‘`´]/g, '');
  return [...new Set(bare.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu))];
}

const before = words('mr mrs ms miss mx dr prof professor sir dame lord lady rev maitre mme mlle pan pani dl dna');
const behind = words('jr jnr sr snr esq kc qc llb llm phd mbe obe cbe');

/** The surname is the last word, or what stands before a comma; parts that a hyphen joins belong together. */
export function nameInWords(name: string): NameInWords {
  const [first = [], ...rest] = name
    .split(',')
    .map(withoutTitles)
    .filter((part) => part.length > 0);
  const all = [first, ...rest].flat();
  return { words: [...new Set(all.flat())], surname: first.at(-1) ?? [] };
}

/** The words of one part of a name, by what spaces keep apart. */
function withoutTitles(part: string): string[][] {
  const parts = part
    .split(/\s+/)
    .map(wordsOf)
    .filter((one) => one.length > 0);
  const isTitle = (titles: ReadonlySet<string>, one: string[] | undefined) => one?.every((word) => titles.has(word));
  while (isTitle(before, parts[0])) parts.shift();
  while (isTitle(behind, parts.at(-1))) parts.pop();
  return parts;
}

/**
 * Those who can be meant by a text. `has`: whether a word stands in it. Where the full name of one stands there, nobody else of
 * the same surname is meant; where only the surname does, everybody is who bears it.
 */
export function meant<P extends { inWords: NameInWords }>(people: readonly P[], has: (word: string) => boolean): P[] {
  const named = people.filter(({ inWords: { surname } }) => surname.length > 0 && surname.every(has));
  const inFull = named.filter(({ inWords }) => inWords.words.every(has));
  const namesake = ({ inWords }: P) => inFull.some((one) => one.inWords.surname.join() === inWords.surname.join());
  return named.filter((one) => inFull.includes(one) || !namesake(one));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
