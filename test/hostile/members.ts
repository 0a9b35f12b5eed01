/** Complaints with one member of the wrong type, too long, blank, with controls, or unknown: for every member there is. */
import { canary, changed, filing, type HostileInput, invalid, sound, spoilt } from './input.ts';

const texts: [pointer: string, most: number][] = [
  ['/complainant/name', 200],
  ['/complainant/phone', 500],
  ['/complainant/organisation', 500],
  ['/complainant/safeTimes', 5_000],
  ['/complainant/adjustmentsNote', 5_000],
  ['/complainant/address/postcode', 500],
  ['/complainant/address/country', 500],
  ['/onBehalfOf/name', 200],
  ['/onBehalfOf/relationship', 500],
  ['/matter/reference', 500],
  ['/matter/personConcerned', 500],
  ['/narrative', 20_000],
  ['/impact', 5_000],
  ['/desiredOutcome/note', 5_000],
  ['/occurred/note', 5_000],
  ['/raisedBefore/note', 5_000],
  ['/consent/privacyNoticeVersion', 500],
  ['/website', 500],
  ['/formVersion', 500],
  ['/proofOfWork', 4_096],
];
const oneLine = [
  '/complainant/name',
  '/complainant/phone',
  '/complainant/organisation',
  '/complainant/address/postcode',
  '/onBehalfOf/name',
  '/onBehalfOf/relationship',
  '/matter/reference',
  '/website',
  '/formVersion',
];
const otherTexts = ['/complainant/email', '/occurred/from', '/occurred/to', '/awareSince', '/locale'];
const choices = [
  '/complainant/capacity',
  '/complainant/class',
  '/complainant/preferredContact',
  '/complainant/documentsBy',
  '/onBehalfOf/authority',
  '/matter/areaOfLaw',
];
const choiceLists = ['/issues', '/complainant/doNotContactBy', '/complainant/adjustments', '/desiredOutcome/remedies'];
const lists = [...choiceLists, '/evidence', '/complainant/address/lines'];
const objects = [
  '/complainant/address',
  '/onBehalfOf',
  '/matter',
  '/desiredOutcome',
  '/occurred',
  '/raisedBefore',
  '/consent',
];
const required = [
  '/complainant/name',
  '/narrative',
  '/complainant/phone',
  '/onBehalfOf/name',
  '/complainant/address/lines/0',
];

const wrongTypes: HostileInput[] = [
  ...[...texts.map(([pointer]) => pointer), ...otherTexts].flatMap((pointer) => [
    spoilt(`a number for ${pointer}`, pointer, 5, `${pointer} wrong-type`),
    spoilt(`an object for ${pointer}`, pointer, { toString: canary }, `${pointer} wrong-type`),
  ]),
  ...choices.flatMap((pointer) => [
    spoilt(`a number for ${pointer}`, pointer, 0, `${pointer} wrong-type`),
    spoilt(`an unknown choice for ${pointer}`, pointer, canary, `${pointer} not-a-choice`),
    spoilt(`a choice in a list for ${pointer}`, pointer, ['other'], `${pointer} wrong-type`),
  ]),
  ...lists.map((pointer) => spoilt(`text for ${pointer}`, pointer, canary, `${pointer} wrong-type`)),
  ...lists.map((pointer) =>
    spoilt(`an object for ${pointer}`, pointer, { 0: 'other', length: 1 }, `${pointer} wrong-type`),
  ),
  ...choiceLists.map((pointer) => spoilt(`null inside ${pointer}`, pointer, [null], `${pointer}/0 wrong-type`)),
  ...choiceLists.map((pointer) =>
    spoilt(`an unknown code inside ${pointer}`, pointer, [canary], `${pointer}/0 not-a-choice`),
  ),
  ...objects.map((pointer) => spoilt(`text for ${pointer}`, pointer, canary, `${pointer} wrong-type`)),
  ...objects.map((pointer) => spoilt(`a list for ${pointer}`, pointer, [], `${pointer} wrong-type`)),
  spoilt('text for /complainant', '/complainant', canary, '/complainant wrong-type', '/complainant/email required'),
  spoilt('null for /complainant', '/complainant', null, '/complainant wrong-type', '/complainant/email required'),
  spoilt('null for /narrative', '/narrative', null, '/narrative wrong-type'),
  spoilt('null for /consent', '/consent', null, '/consent wrong-type'),
  spoilt('text for /raisedBefore/raised', '/raisedBefore/raised', 'true', '/raisedBefore/raised wrong-type'),
  spoilt('1 for /raisedBefore/raised', '/raisedBefore/raised', 1, '/raisedBefore/raised wrong-type'),
  spoilt('nothing for /raisedBefore/raised', '/raisedBefore', { note: canary }, '/raisedBefore/raised required'),
  spoilt('nothing for /consent/privacyNoticeVersion', '/consent', {}, '/consent/privacyNoticeVersion required'),
];

const numbers: HostileInput[] = ['1e400', '-0', '1e-400', '123456789012345678901234567890', '-1', '0.1'].map((number) =>
  filing(
    `the number ${number} for a truth value`,
    JSON.stringify(changed('/raisedBefore/raised', 'here')).replace('"here"', number),
    invalid('/raisedBefore/raised wrong-type'),
  ),
);

const lengths: HostileInput[] = [
  ...texts.map(([pointer, most]) =>
    spoilt(`one symbol too many for ${pointer}`, pointer, 'a'.repeat(most + 1), `${pointer} too-long`),
  ),
  spoilt('201 emoji for a name', '/complainant/name', '🙁'.repeat(201), '/complainant/name too-long'),
  spoilt('20,001 emoji for a narrative', '/narrative', '🙁'.repeat(20_001), '/narrative too-long'),
  spoilt(
    'a long line of an address',
    '/complainant/address/lines/0',
    'a'.repeat(501),
    '/complainant/address/lines/0 too-long',
  ),
  spoilt(
    'six lines of an address',
    '/complainant/address/lines',
    Array(6).fill('a'),
    '/complainant/address/lines too-long',
  ),
  spoilt('no line of an address', '/complainant/address/lines', [], '/complainant/address/lines too-short'),
];

const invisible: [string, string][] = [
  ['nothing', ''],
  ['spaces', '   '],
  ['no-break spaces', '\u00a0\u2007\u202f'],
  ['zero-width marks', '\u200b\u200c\u200d\u2060'],
  ['Hangul fillers', '\u115f\u3164\uffa0'],
  ['an empty braille cell', '\u2800'],
  ['soft hyphens and a byte order mark', '\u00ad\ufeff'],
  ['tags and variation selectors', '\u{e0041}\ufe0f'],
];

const blanks: HostileInput[] = [
  ...invisible.flatMap(([what, value]) =>
    ['/complainant/name', '/narrative'].map((pointer) =>
      spoilt(`${what} for ${pointer}`, pointer, value, `${pointer} required`),
    ),
  ),
  ...required.slice(2).map((pointer) => spoilt(`spaces for ${pointer}`, pointer, '  ', `${pointer} required`)),
  spoilt('line breaks for /narrative', '/narrative', '\n\t\r\n', '/narrative required'),
];

const controls: HostileInput[] = [
  ...['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u009f', '\u000b', '\u000c'].map((mark) =>
    spoilt(`${JSON.stringify(mark)} in a narrative`, '/narrative', `${canary}${mark}`, '/narrative invalid'),
  ),
  ...oneLine.map((pointer) =>
    spoilt(`a line break in ${pointer}`, pointer, `${canary}\r\nBcc: a@b.example`, `${pointer} invalid`),
  ),
  spoilt('a tab in a name', '/complainant/name', `Vera\t${canary}`, '/complainant/name invalid'),
  spoilt('NUL in a name', '/complainant/name', `Vera\u0000${canary}`, '/complainant/name invalid'),
  ...['\ud800', '\udc00', '\udc00\ud800', 'a\ud83d'].map((half) =>
    spoilt(`the lone surrogate ${JSON.stringify(half)}`, '/narrative', `${canary}${half}`, '/narrative invalid'),
  ),
  spoilt('a lone surrogate in a name', '/complainant/name', `Vera \ud800`, '/complainant/name invalid'),
];

/** Built as text: in an object literal `__proto__` would set the prototype instead. */
const withMember = (object: string, member: string): string => {
  const whole = JSON.stringify(sound);
  const start =
    object === '' ? 1 : whole.indexOf(`"${object.split('/').at(-1)}":{`) + `"${object.split('/').at(-1)}":{`.length;
  return `${whole.slice(0, start)}${JSON.stringify(member)}:"${canary}",${whole.slice(start)}`;
};

const places = ['', '/complainant', ...objects];
const unknown: HostileInput[] = [
  ...places.flatMap((place) =>
    ['__proto__', 'constructor', 'extra'].map((member) =>
      filing(
        `the member ${member} in ${place || 'the body'}`,
        withMember(place, member),
        invalid(`${place}/${member} unknown-field`),
      ),
    ),
  ),
  ...[
    'toString',
    'hasOwnProperty',
    'prototype',
    'status',
    'reference',
    'firm',
    'received_at',
    'version',
    'accessCode',
  ].map((member) => filing(`the member ${member}`, withMember('', member), invalid(`/${member} unknown-field`))),
  filing('a member with a slash and a tilde', withMember('', 'a/b~c'), invalid('/a~1b~0c unknown-field')),
  filing('a member without a name', withMember('', ''), invalid('/ unknown-field')),
  filing('a member in capitals', withMember('', 'Narrative'), invalid('/Narrative unknown-field')),
];

export const spoiltMembers: readonly HostileInput[] = [
  ...wrongTypes,
  ...numbers,
  ...lengths,
  ...blanks,
  ...controls,
  ...unknown,
];
