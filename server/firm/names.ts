/**
 * Names as words, to tell whom a client means: ignoring case, accents, punctuation and titles, whole words only. Pure. Better
 * one person too many than one too few: a supervisor can lift a wall, but nobody can unread.
 */

/**
 * A person's name in words. `surnames`: any of them means the person where all its words stand, even alone; `telling`: of the
 * others too, two are enough.
 */
export interface NameInWords {
  words: readonly string[];
  surnames: readonly (readonly string[])[];
  telling: readonly string[];
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
const behind = words(
  'jr jnr sr snr esq qc bcl bsc dphil hons llb llm lpc mba mphil msc phd mbe obe cbe fcilex cilex acilex gcilex mcilex',
);
const pronouns = words('she her hers he him his they them theirs');
/** Letters behind a name that are surnames too. */
const eitherWay = words('ba jp kc ma tep');
const joining = words('al ap ben bin da das de del della den der di do dos du el ibn la las le los of ten ter van von');

/**
 * Of a display name: brackets and what follows a comma say what somebody is, unless only a surname stands before that. The
 * surname is the last word; parts that a hyphen joins belong together. What may be an initial, letters of a degree we do not know,
 * or pronouns, may be the surname itself: it counts, and so does the word before.
 */
export function nameInWords(name: string): NameInWords {
  const bare = withoutBrackets(name).trim() || name;
  const [first = [], ...rest] = bare
    .split(/[,;|]|\s[-–—·•]\s/)
    .map(withoutTitles)
    .filter((part) => part.length > 0);
  const all = first.length > 1 ? first : [...first, ...(rest[0] ?? [])];
  const found = [...new Set(all.flatMap((part) => wordsOf(part)))];
  return { words: found, surnames: surnamesOf(first), telling: found.filter(isTelling) };
}

const withoutBrackets = (name: string): string => name.normalize('NFKC').replace(/[([{<][^)\]}>]*[)\]}>]?/g, ' ');

function surnamesOf(parts: readonly string[]): string[][] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const [before, here] = [parts.slice(0, -1), wordsOf(last)];
  const signs = here.join('');
  const capitals = before.length > 1 && /^[\p{Lu}.]+$/u.test(last);
  const doubtful = capitals || signs.length === 1 || eitherWay.has(signs) || last.includes('/');
  return [here, ...(doubtful ? surnamesOf(before) : [])];
}

/** Initials, and what only joins, stand in the names of many. */
const isTelling = (word: string): boolean => (word.length > 1 || /\p{Script=Han}/u.test(word)) && !joining.has(word);

const arePronouns = (part: string): boolean => part.includes('/') && wordsOf(part).every((word) => pronouns.has(word));

/** One part of a name, by what spaces keep apart. */
function withoutTitles(part: string): string[] {
  const parts = part.split(/\s+/).filter((one) => wordsOf(one).length > 0 && !arePronouns(one));
  const isTitle = (titles: ReadonlySet<string>, one = ''): boolean =>
    one !== '' &&
    (titles.has(wordsOf(one.replaceAll('.', '')).join('')) || wordsOf(one).every((word) => titles.has(word)));
  while (isTitle(before, parts[0])) parts.shift();
  while (isTitle(behind, parts.at(-1))) parts.pop();
  return parts;
}

/** Whether somebody of this name can be meant by a text. `has`: whether a word stands in it. */
export const canBeMeant = ({ surnames, telling }: NameInWords, has: (word: string) => boolean): boolean =>
  surnames.some((surname) => surname.every(has)) || telling.filter(has).length > 1;

/**
 * Those who can be meant by a text. Where the full name of one stands there, others are not by the same surname alone; where
 * only the surname does, everybody is who bears it.
 */
export function meant<P extends { inWords: NameInWords }>(people: readonly P[], has: (word: string) => boolean): P[] {
  const named = people.filter(({ inWords }) => canBeMeant(inWords, has));
  const inFull = named.filter(({ inWords }) => inWords.words.every(has));
  const namesake = ({ inWords }: P) => inFull.some((one) => one.inWords.surnames.join() === inWords.surnames.join());
  return named.filter((one) => one.inWords.telling.filter(has).length > 1 || inFull.includes(one) || !namesake(one));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
