/**
 * What was right once and still stands on many firms' websites: addresses that nobody opens letters at any more, limits that
 * were changed, links that lead nowhere. Refused in packs, in our words and in a firm's own.
 */

interface Obsolete {
  pattern: RegExp;
  /** Only for packs that begin so; everywhere where it is left out. */
  packs?: string;
  what: string;
  instead: string;
}

/** Sources: reference figures of each pack; the day they were read stands there. */
const obsolete: readonly Obsolete[] = [
  {
    // The town alone is no fault: law firms are there.
    pattern: /PO\s*Box\s*6806|WV1\s*9WJ|\b(ombudsman|LeO)\b[^.]*wolverhampton|wolverhampton[^.]*\b(ombudsman|LeO)\b/iu,
    what: 'the Legal Ombudsman has left this address',
    instead: 'Write PO Box 6167, Slough SL1 0EH.',
  },
  {
    pattern:
      /ec\.europa\.eu\/(consumers\/)?odr|webgate\.ec\.europa\.eu\/odr|online dispute resolution platform|\bODR platform\b/iu,
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
    // In each language we have words in: the old limits of the Legal Ombudsman, before 1 April 2023.
    pattern:
      /\b(six|6|three|3) years?\b|\b(chwe|tair) blynedd\b|(ست|ثلاث) سنوات|\b(six|trois) ans\b|\b(seis|tres) años\b|\b(sześć|6) lat\b|\btrzy lata\b|\b(șase|trei) ani\b|(?<![\d十])[六三63]\s*年/iu,
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
  return obsolete.find(({ pattern, packs = '' }) => packId.startsWith(packs) && pattern.test(text));
}
