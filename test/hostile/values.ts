/** Complaints whose members have the right type and an impossible value: dates, languages, choices that exclude. */

import { canary, changed, filing, type HostileInput, invalid, sound, spoilt } from './input.ts';

const badDates = [
  '2026-02-30',
  '2026-02-29',
  '1900-02-29',
  '2026-13',
  '2026-00',
  '2026-01-00',
  '2026-01-32',
  '1899',
  '1899-12-31',
  '0000',
  '26',
  '2026-1',
  '2026-01-1',
  '20260101',
  '2026-01-01T10:00:00Z',
  '2026-01-01 10:00',
  '2026/01/01',
  '2026-01-01\n',
  ' 2026',
  '2026-',
  '',
  '+2026',
  '-2026',
  '２０２６',
  '2026-W05',
  'yesterday',
];

const dates: HostileInput[] = [
  ...badDates.map((date) =>
    spoilt(`the date ${JSON.stringify(date)}`, '/occurred', { from: date }, '/occurred/from invalid'),
  ),
  ...['2026-11-26', '2026-12', '2027', '9999-12-31'].map((date) =>
    spoilt(`the future date ${date}`, '/occurred', { from: date }, '/occurred/from in-future'),
  ),
  spoilt('having learned of it in the future', '/awareSince', '2026-11-30', '/awareSince in-future'),
  spoilt('having learned of it with a time', '/awareSince', '2026-11-01T00:00:00Z', '/awareSince invalid'),
  spoilt('an end before its beginning', '/occurred', { from: '2026-05-02', to: '2026-05-01' }, '/occurred/to invalid'),
  spoilt('an end in the year before', '/occurred', { from: '2026-01', to: '2025' }, '/occurred/to invalid'),
  spoilt(
    'two bad ends',
    '/occurred',
    { from: '2026-02-30', to: '2027' },
    '/occurred/from invalid',
    '/occurred/to in-future',
  ),
];

const languages: HostileInput[] = [
  '',
  'e',
  'english!',
  'en_GB',
  'en-',
  '-en',
  'en-GB-',
  'en\u0000',
  'e n',
  'en-GB,de',
  'x'.repeat(9),
  '*',
].map((tag) => spoilt(`the language ${JSON.stringify(tag)}`, '/locale', tag, '/locale invalid'));

const uploads = Array.from({ length: 11 }, (_, at) => `upl_${String(at).padStart(22, '0')}`);
const person = { name: `Vera ${canary}`, email: 'vera@mail.example' };
const who =
  (complainant: object, ...faults: string[]) =>
  (name: string) =>
    spoilt(name, '/complainant', complainant, ...faults);

const choices: HostileInput[] = [
  spoilt('not sure and something else', '/issues', ['not-sure', 'delay'], '/issues invalid'),
  spoilt('the same issue twice', '/issues', ['delay', 'advice', 'delay'], '/issues/2 duplicate'),
  spoilt(
    'the same remedy twice',
    '/desiredOutcome/remedies',
    ['apology', 'apology'],
    '/desiredOutcome/remedies/1 duplicate',
  ),
  spoilt(
    '21 issues',
    '/issues',
    Array(21).fill('delay'),
    '/issues too-long',
    ...Array.from({ length: 20 }, (_, at) => `/issues/${at + 1} duplicate`),
  ),
  spoilt('an issue in capitals', '/issues', ['DELAY'], '/issues/0 not-a-choice'),
  who({ name: canary }, '/complainant/email required')('no way to reach the person'),
  who(
    { name: canary, email: null, phone: null, address: null },
    '/complainant/email required',
  )('null for every way to reach the person'),
  who(
    { ...person, preferredContact: 'phone' },
    '/complainant/preferredContact invalid',
  )('a wish to be called without a number'),
  who(
    { ...person, preferredContact: 'post' },
    '/complainant/preferredContact invalid',
  )('a wish for post without an address'),
  who(
    { ...person, preferredContact: 'email', doNotContactBy: ['email'] },
    '/complainant/preferredContact invalid',
  )('a wish for what is refused'),
  who({ ...person, doNotContactBy: ['phone', 'phone'] }, '/complainant/doNotContactBy/1 duplicate')('a refusal twice'),
  who(
    { ...person, adjustments: ['braille', 'braille'] },
    '/complainant/adjustments/1 duplicate',
  )('an adjustment twice'),
  who(
    { ...person, preferredContact: '__proto__' },
    '/complainant/preferredContact not-a-choice',
  )('__proto__ as a way to be reached'),
  who(
    { ...person, preferredContact: 'constructor' },
    '/complainant/preferredContact not-a-choice',
  )('constructor as a way to be reached'),
  who(
    { ...person, capacity: 'representative' },
    '/complainant/capacity not-a-choice',
  )('the capacity that is onBehalfOf'),
  spoilt(
    'another privacy notice',
    '/consent/privacyNoticeVersion',
    '1999-01-01',
    '/consent/privacyNoticeVersion invalid',
  ),
  spoilt(
    'a privacy notice with a space',
    '/consent/privacyNoticeVersion',
    '2026-11-01 ',
    '/consent/privacyNoticeVersion invalid',
  ),
  spoilt('an upload of nobody', '/evidence', uploads.slice(0, 1), '/evidence/0 not-found'),
  spoilt('an upload twice', '/evidence', [uploads[0], uploads[0]], '/evidence/0 not-found', '/evidence/1 duplicate'),
  spoilt(
    '11 uploads',
    '/evidence',
    uploads,
    '/evidence too-long',
    ...uploads.map((_, at) => `/evidence/${at} not-found`),
  ),
  ...['upl_short', '../../etc/passwd', `upl_${'a'.repeat(23)}`, `msg_${'a'.repeat(22)}`].map((id) =>
    spoilt(`the upload ${id}`, '/evidence', [id], '/evidence/0 invalid'),
  ),
  filing(
    'eight things wrong at once',
    {
      ...sound,
      complainant: { name: '', preferredContact: 'post' },
      narrative: 5,
      locale: '!',
      issues: ['x'],
      occurred: { from: '2027' },
      consent: {},
      x: 1,
    },
    invalid(
      '/complainant/email required',
      '/complainant/name required',
      '/complainant/preferredContact invalid',
      '/consent/privacyNoticeVersion required',
      '/issues/0 not-a-choice',
      '/locale invalid',
      '/narrative wrong-type',
      '/occurred/from in-future',
      '/x unknown-field',
    ),
  ),
  filing(
    'a markup narrative with a bad date',
    { ...changed('/narrative', `<script>alert("${canary}")</script>`), awareSince: '3000' },
    invalid('/awareSince in-future'),
  ),
];

export const impossibleValues: readonly HostileInput[] = [...dates, ...languages, ...choices];
