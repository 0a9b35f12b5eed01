/** Changes of a firm's settings that cannot be: members that are not there, values of others, addresses that are scripts. */

export const contact = { role: 'Partner', name: null, phone: '0117', email: null, post: [], hours: null };
const outside = { name: 'A body', phone: null, email: null, web: null, post: [], after: null };
/** One sentence of the firm's own. */
export const word = (sentence: unknown, key = 'form.narrative.hint', locale = 'en-GB') => ({
  words: { [locale]: { [key]: sentence } },
});
const closed = (from: string, to: string) => ({ closures: [{ from, to, reason: null }] });

/** What is asked for, and the members that are refused. */
export const badSettings: [name: string, body: unknown, ...faults: string[]][] = [
  ['an unknown member', { sole: true }, '/sole unknown-field'],
  ['a member of a member', { branding: { accent: null, logo: null, css: '*{}' } }, '/branding/css unknown-field'],
  ['the version of others', { version: 7, prefix: 'XX' }, '/prefix unknown-field', '/version unknown-field'],
  ['the site keys', { siteKeys: [] }, '/siteKeys unknown-field'],
  [
    'wrong types',
    { name: 1, open: 'yes', origins: 'x' },
    '/name wrong-type',
    '/open wrong-type',
    '/origins wrong-type',
  ],
  ['a name of spaces', { name: '   ' }, '/name required'],
  ['a name of two lines', { name: 'Firm\r\nBcc: x@y.example' }, '/name invalid'],
  ['a sender with a header', { sender: { name: 'F\nBcc: x', address: 'x@y.example' } }, '/sender/name invalid'],
  ['two mailboxes', { mailbox: 'a@b.example,c@d.example' }, '/mailbox invalid'],
  ['a script as its logo', { branding: { accent: null, logo: 'javascript:alert(1)' } }, '/branding/logo invalid'],
  ['a style as its accent', { branding: { accent: 'red;}*{', logo: null } }, '/branding/accent invalid'],
  ['a script as its notice', { privacyNotice: { version: '2', url: 'javascript:1' } }, '/privacyNotice/url invalid'],
  ['data as its notice', { privacyNotice: { version: '2', url: 'data:text/html,x' } }, '/privacyNotice/url invalid'],
  ['a website with a path', { origins: ['https://a.example/page'] }, '/origins/0 invalid'],
  ['a website with a query', { origins: ['https://a.example?x'] }, '/origins/0 invalid'],
  ['every website of a domain', { origins: ['https://*.a.example', 'https://b.example'] }, '/origins/0 invalid'],
  [
    'every website there is',
    { previewOrigins: ['*', 'null', ''] },
    ...[0, 1, 2].map((at) => `/previewOrigins/${at} invalid`),
  ],
  ['a website with a password', { origins: ['https://u:p@a.example'] }, '/origins/0 invalid'],
  ['a file as a website', { origins: ['file:///etc/passwd'] }, '/origins/0 invalid'],
  ['a website twice', { origins: ['https://a.example', 'HTTPS://A.example/'] }, '/origins/1 duplicate'],
  [
    'a website in both lists',
    { origins: ['https://a.example'], previewOrigins: ['https://a.example'] },
    '/previewOrigins/0 duplicate',
  ],
  ['an unknown pack', { jurisdiction: '../../etc' }, '/jurisdiction not-a-choice'],
  ['a zone that is none', { timeZone: 'Europe/Bristol' }, '/timeZone invalid'],
  ['holidays of nowhere', { calendar: { country: 'ZZ', region: null } }, '/calendar not-a-choice'],
  ['a closure on no day', closed('2026-02-30', '2026-03-01'), '/closures/0/from invalid'],
  ['a closure that ends first', closed('2026-12-24', '2026-12-23'), '/closures/0/to invalid'],
  ['a closure of a century', closed('2026-12-24', '2126-12-24'), '/closures/0/to invalid'],
  [
    'a target of half a day',
    { targets: { acknowledge: { count: 0.5, unit: 'days' }, update: null, respond: null } },
    '/targets/acknowledge/count wrong-type',
  ],
  [
    'warnings that are not all there',
    { warnings: { respond: [1] } },
    '/warnings/acknowledge required',
    '/warnings/data-protection required',
    '/warnings/update required',
  ],
  ['no language', { locales: [] }, '/locales too-short'],
  ['a language without words', { locales: ['en-GB', 'tlh'] }, '/locales not-a-choice'],
  ['a language twice', { locales: ['en-GB', 'en-US'] }, '/locales duplicate'],
  ['a default that is not offered', { locales: ['cy'], defaultLocale: 'en-GB' }, '/defaultLocale not-a-choice'],
  ['an unknown question', { questions: ['favourite-colour'] }, '/questions/0 not-a-choice'],
  ['no reason but not-sure', { issues: ['not-sure'] }, '/issues invalid'],
  ['a reason twice', { issues: ['delay', 'delay'] }, '/issues duplicate'],
  ['nobody to reach', { contact: { ...contact, phone: null } }, '/contact required'],
  ['a body of its own beside the pack’s', { outside: { ...outside, phone: '1' } }, '/outside invalid'],
  ['a body nobody can reach', { jurisdiction: 'generic', outside }, '/outside required'],
  [
    'a review to come',
    { procedure: { reviewedOn: '2027-01-01', adr: 'off', adrBody: null, newerDuties: false } },
    '/procedure/reviewedOn in-future',
  ],
  ['words of 100 kB', word('x'.repeat(100_000)), '/words/en-GB/form.narrative.hint too-long'],
  ['words under no key', word('x', '__proto__x'), '/words/en-GB/__proto__x invalid'],
  ['words of controls', word('a\u0007b'), '/words/en-GB/form.narrative.hint invalid'],
  ['words with a strange placeholder', word('{password}'), '/words/en-GB/form.narrative.hint invalid'],
  ['words in a language it does not offer', word('x', 'form.narrative.hint', 'de'), '/words/de not-a-choice'],
  ['words in no language', word('x', 'form.narrative.hint', 'no such'), '/words/no such invalid'],
  ['to take back what is not its own', word(null), '/words/en-GB/form.narrative.hint not-found'],
];
