/** Drafts that nobody may keep, and links that open none. */
import { harbourAndLane } from '../../demo/cast.ts';
import { siteKey } from '../support/test-app.ts';
import { asking, canary, type HostileInput, invalid, malformed, posting, refused } from './input.ts';

const save = `/v1/firms/${siteKey}/drafts`;
const open = '/v1/drafts/open';
const email = 'vera@mail.example';
const draft = { answers: { narrative: canary } };
const sound = { email, draft };
const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const nobody = refused(401, 'unauthenticated');
const foreign = refused(403, 'origin-not-allowed');
const notAllowed = refused(405, 'method-not-allowed');
const tooLarge = refused(413, 'payload-too-large');
const notJson = refused(415, 'unsupported-media-type');

const saving: HostileInput[] = [
  posting(save, 'a draft cut short', JSON.stringify(sound).slice(0, -1), malformed),
  posting(save, 'a draft in a list', [sound], invalid(' wrong-type')),
  posting(save, 'a draft of nothing', {}, invalid('/draft required', '/email required')),
  posting(save, 'a draft nested too deep', `{"email":"${email}","draft":${nested(32)}}`, malformed),
  posting(save, 'a draft with a member named twice', `{"email":"${email}","draft":{"a":1,"a":2}}`, malformed),
  posting(save, 'a draft over the limit', { email, draft: { a: 'a'.repeat(262_144) } }, tooLarge),
  posting(save, 'a draft that says it is too large', sound, tooLarge, [['Content-Length', '99999999']]),
  posting(save, 'a draft from a form', `email=${email}`, notJson, [
    ['Content-Type', 'application/x-www-form-urlencoded'],
  ]),
  ...[canary, 5, true, null, [draft]].map((value) =>
    posting(save, `${JSON.stringify(value)} for a draft`, { email, draft: value }, invalid('/draft wrong-type')),
  ),
  ...[5, null, [email], { $ne: null }].map((value) =>
    posting(save, `a draft mailed to ${JSON.stringify(value)}`, { email: value, draft }, invalid('/email wrong-type')),
  ),
  ...[
    `${email}\r\nBcc: eve@evil.example`,
    `${email},eve@evil.example`,
    `${email} eve@evil.example`,
    `"${canary}" <${email}>`,
    `${email}\u0000`,
    `${canary}`,
    '@evil.example',
  ].map((value) =>
    posting(save, `a draft mailed to ${JSON.stringify(value)}`, { email: value, draft }, invalid('/email invalid')),
  ),
  posting(save, 'a draft in no language', { ...sound, locale: canary.repeat(3) }, invalid('/locale invalid')),
  posting(save, 'a draft in language 5', { ...sound, locale: 5 }, invalid('/locale wrong-type')),
  posting(save, 'a draft with a link of its own', { ...sound, token: canary }, invalid('/token unknown-field')),
  posting(save, 'a draft kept for ever', { ...sound, expiresAt: '2099-01-01' }, invalid('/expiresAt unknown-field')),
  posting(save, 'a draft with a copy to another', { ...sound, cc: email }, invalid('/cc unknown-field')),
  posting(save, 'a draft without a key', sound, refused(400, 'idempotency-key-missing'), [['Idempotency-Key', '']]),
  posting(save, 'a draft with a short key', sound, refused(400, 'idempotency-key-invalid'), [
    ['Idempotency-Key', 'short'],
  ]),
  ...['https://evil.example', 'null', '', 'http://localhost:8787.evil.example'].map((origin) =>
    posting(save, `a draft from a page of "${origin}"`, sound, foreign, [['Origin', origin]]),
  ),
  ...['pk_test_000000000000000000000000', harbourAndLane.retiredSiteKey, '__proto__'].map((key) =>
    posting(`/v1/firms/${key}/drafts`, `a draft for ${key}`, sound, refused(404, 'unknown-site')),
  ),
  ...['GET', 'PUT', 'DELETE', 'PATCH'].map((method) => asking(method, save, `${method} on drafts`, notAllowed)),
];

const opening: HostileInput[] = [
  posting(open, 'a link of a draft in broken JSON', '{"linkToken":', malformed),
  posting(open, 'two links of drafts', '{"linkToken":"a","linkToken":"b"}', malformed),
  posting(open, 'a link of a draft in a form', 'linkToken=a', notJson, [
    ['Content-Type', 'application/x-www-form-urlencoded'],
  ]),
  ...[
    canary,
    '',
    ' ',
    '%',
    "' or 1=1 --",
    '\u0000',
    `rdl_${'A'.repeat(43)}`,
    `rtl_${'A'.repeat(43)}`,
    'a'.repeat(100_000),
    5,
    null,
    [],
    { $ne: null },
  ].map((linkToken) =>
    posting(open, `the link ${JSON.stringify(linkToken).slice(0, 50)} of a draft`, { linkToken }, nobody),
  ),
  posting(open, 'no link of a draft', {}, nobody),
  posting(open, 'a list of links of drafts', [canary], nobody),
  posting(open, 'a link of a draft of a firm', { linkToken: canary, siteKey }, nobody),
  posting(open, 'a link too large', { linkToken: 'a'.repeat(262_144) }, tooLarge),
  posting(open, 'a link of a draft from a stranger', { linkToken: canary }, foreign, [
    ['Origin', 'https://evil.example'],
  ]),
  ...['GET', 'PUT', 'DELETE', 'PATCH'].map((method) => asking(method, open, `${method} on opened drafts`, notAllowed)),
  asking('GET', `${open}/rdl_x`, 'a draft by its address', refused(404, 'not-found')),
  asking('GET', '/v1/drafts', 'all drafts', refused(404, 'not-found')),
];

export const badDrafts: readonly HostileInput[] = [...saving, ...opening];
