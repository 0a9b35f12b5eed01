/** Complaints that are unusual and all right: each must be taken and kept exactly. */
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { changed, sound } from './input.ts';

const named = (name: string): unknown => changed('/complainant/name', name);
const mailed = (email: string): unknown => changed('/complainant/email', email);
const said = (narrative: string): unknown => changed('/narrative', narrative);
const happened = (occurred: object): unknown => changed('/occurred', occurred);

const table: readonly [name: string, complaint: unknown][] = [
  ['the surname Null', named('Null')],
  ['a name of one letter', named('O')],
  ['a name with an apostrophe and a dash', named("Siobhán O'Neill-Brown")],
  ['a name in Nepali', named('सीता श्रेष्ठ')],
  ['a name in Arabic with marks of direction', named('\u200fفاطمة\u200f الزهراء')],
  ['a name with decomposed accents', named('Zoe\u0308 Bru\u0308ckner')],
  ['a name in rare ideographs', named('𠮷野家 𩸽')],
  ['a name of 200 emoji', named('🙂'.repeat(200))],
  ['a name with a line separator of Unicode', named('Vera\u2028Marsh')],
  ['a name that is markup', named('<b>Vera</b> & "Sons"')],
  ['a name that is a formula', named('=cmd|"/c calc"!A1')],
  ['a name that is a template', named('{reference} {{7*7}} #{x} %s')],
  ['a name that is SQL', named("Robert'); DROP TABLE complaint;--")],
  ['spaces before and after a name', named('  Vera  ')],
  ['an address with a plus', mailed('vera+redress@mail.example')],
  ['an address with all allowed signs', mailed("!#$%&'*+/=?^_`{|}~-@mail.example")],
  ['an address in capitals', mailed('VERA@MAIL.EXAMPLE')],
  ['an address with a local part of 64 symbols', mailed(`${'a'.repeat(64)}@mail.example`)],
  [
    'an address of 254 symbols',
    mailed(`v@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(61)}.example`),
  ],
  ['an address with a domain in umlauts', mailed('vera@bücher.example')],
  ['an address with many dots', mailed('v.e.r.a@a.b.c.d.e.example')],
  ['an address with a domain of digits and letters', mailed('vera@123.4x')],
  ['a narrative of one letter', said('x')],
  ['a narrative of 20,000 emoji', said('🙁'.repeat(20_000))],
  ['a narrative with a zero-width joiner', said('👩‍👩‍👧‍👦')],
  ['a narrative with every kind of line break', said('a\nb\r\nc\rd\u2028e\u2029f\u0020')],
  ['a narrative with the replacement character', said('caf\ufffd')],
  ['a narrative with noncharacters', said('\uffff\ufdd0\u{10ffff}')],
  ['a narrative that is script', said('<script>alert(1)</script><img src=x onerror=alert(1)>')],
  ['a narrative that is a header', said('Subject: x\r\nBcc: eve@evil.example\r\n\r\n.')],
  ['a narrative that looks like a token', said(`rtl_${'A'.repeat(43)}`)],
  ['a narrative with private-use and combining marks', said('\ue000 Z̷̢̛a̸l̵g̶o')],
  ['a narrative that reads JSON', said('{"__proto__":{"admin":true}}')],
  ['a leap day', happened({ from: '2024-02-29' })],
  ['the year 2000, which was a leap year', happened({ from: '2000-02-29' })],
  ['the first day that is taken', happened({ from: '1900-01-01', to: '1900' })],
  ['today', happened({ from: '2026-11-23', to: '2026-11-23' })],
  ['today where it is furthest ahead', happened({ from: '2026-11-23' })],
  ['the running month and year', happened({ from: '2026-11', to: '2026' })],
  ['only an end', happened({ to: '2026-05' })],
  ['an end in the same year as the beginning', happened({ from: '2026-05-01', to: '2026' })],
  ['no date but words', happened({ note: 'Some time after Easter, I think.' })],
  ['a language nobody speaks', changed('/locale', 'qaa')],
  ['a language with all its parts', changed('/locale', 'zh-Hant-HK-x-private')],
  ['a language in odd case', changed('/locale', 'EN-gb')],
  ['not sure what it is about', changed('/issues', ['not-sure'])],
  ['no issue at all', changed('/issues', [])],
  [
    'all adjustments',
    changed('/complainant/adjustments', [
      'large-print',
      'braille',
      'easy-read',
      'interpreter',
      'bsl-relay',
      'phone-instead',
      'more-time',
      'someone-to-help',
      'other',
    ]),
  ],
  ['someone who wants no contact by any way', changed('/complainant/doNotContactBy', ['email', 'phone', 'post'])],
  ['a telephone number in words', changed('/complainant/phone', 'oh seven seven double oh, ask for Vera')],
  ['an address of five lines', changed('/complainant/address/lines', ['1', '2', '3', '4', '5'])],
  [
    'null for everything optional',
    {
      ...sound,
      onBehalfOf: null,
      matter: null,
      issues: null,
      impact: null,
      desiredOutcome: null,
      occurred: null,
      raisedBefore: null,
      locale: null,
    },
  ],
  ['nothing but what is needed', { complainant: { name: 'V', phone: '1' }, narrative: 'x', consent: sound.consent }],
  ['empty objects where they may be', { ...sound, matter: {}, desiredOutcome: {}, occurred: {} }],
  [
    'empty text where it is optional',
    { ...sound, impact: '', complainant: { ...sound.complainant, organisation: '' } },
  ],
];

/** The complaints as their callers know them. */
export const unusualComplaints = table as readonly [string, NewComplaint][];
