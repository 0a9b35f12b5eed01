/**
 * What was right once and still stands on many firms' websites: addresses that nobody opens letters at any more, limits that
 * were changed, links that lead nowhere. Refused in packs, in our words and in a firm's own.
 */

interface Obsolete {
  pattern: RegExp;
  /** Only for packs that begin so; everywhere where it is left out. */
  packs?: string;
  /** No fault in a sentence that holds this too. */
  unless?: RegExp;
  what: string;
  instead: string;
}

/** Six or three years, in each language we have words in. */
const years = [
  '(?:six|6|6 \\(six\\)|six \\(6\\)|three|3|3 \\(three\\)|three \\(3\\))[ -](?:years?|yrs?)',
  '(?:chwe|6|tair|dair|3) (?:blynedd|mlynedd)',
  '(?:ست|ثلاث|6|3) سنوات',
  '(?:six|6|trois|3) ans',
  '(?:seis|6|tres|3) años',
  '(?:sześć|sześciu|6) lat',
  '(?:trzy|3) lata|(?:trzech|3) lat',
  '(?:șase|6|trei|3) ani',
  '(?<![\\d十〇零])[六三63]\\s*年',
].join('|');

const oldLimit = new RegExp(`(?<![\\p{Script=Latin}\\p{N}.-])(?:${years})(?!\\p{Script=Latin})`, 'iu');

/** Years of something else: how long papers are kept, or how long the firm has been there. */
const otherYears = /\b(keep|keeps|kept|hold|held|stor\w+|retain\w*|delet\w+|last|past|ago|old|experience|work\w*)\b/iu;

/** Sources: reference figures of each pack; the day they were read stands there. */
const obsolete: readonly Obsolete[] = [
  {
    // The town alone is no fault: law firms are there.
    pattern: /\bbox\s*6806|WV1\s*9WJ|\b(ombudsman|LeO)\b[^.;]{0,60}wolverhampton/iu,
    what: 'the Legal Ombudsman has left this address',
    instead: 'Write PO Box 6167, Slough SL1 0EH.',
  },
  {
    pattern:
      /europa\.eu\/+(consumers\/+)?odr|online dispute resolution (\(ODR\) )?platform|\bODR[ -]platform|platform\w* (\w+ )?ODR\b/iu,
    what: 'the European platform for online disputes closed on 20 July 2025',
    instead: 'Take the link out.',
  },
  {
    pattern: /Stamp Office|10-14 Waterloo Place/iu,
    packs: 'gb-sct',
    what: 'the Scottish Legal Complaints Commission has left this address',
    instead: 'Look up its present one.',
  },
  {
    // The limits of the Legal Ombudsman before 1 April 2023. How long a firm keeps papers, or has been there, is its own affair.
    pattern: oldLimit,
    unless: otherYears,
    packs: 'gb-eaw',
    what: 'the limits of six and three years ended on 1 April 2023',
    instead: 'Write one year from what happened, or from when the client should have known.',
  },
];

export interface ObsoleteFault {
  what: string;
  instead: string;
}

/** What is out of date in a text of a firm under `packId`; undefined where nothing is. */
export function obsoleteIn(text: string, packId: string): ObsoleteFault | undefined {
  // However it is typed: full-width digits, spaces that do not break, two of them.
  const plain = text.normalize('NFKC').replace(/[^\S\n]+/gu, ' ');
  const holds = ({ pattern, unless }: Obsolete): boolean =>
    unless ? plain.split(/[.!?。\n]/u).some((one) => pattern.test(one) && !unless.test(one)) : pattern.test(plain);
  return obsolete.find((one) => packId.startsWith(one.packs ?? '') && holds(one));
}
