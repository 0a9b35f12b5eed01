/** Requests to the desk that nobody honest sends: bodies that are none, members that are not there, words that are too long. */
import { publicUrl } from '../support/test-app.ts';
import { asking, canary, type HostileInput, invalid, malformed, posting, refused } from './input.ts';

const own: [string, string][] = [
  ['Origin', publicUrl],
  ['Redress-Desk', '1'],
];
const session = '/v1/desk/session';
const nobody = refused(401, 'unauthenticated');

const knocking = (name: string, body: unknown, refusal: Parameters<typeof posting>[3]): HostileInput =>
  posting(session, `signing in with ${name}`, body, refusal, own);

const sound = { email: `${canary}@mail.example`, password: canary, code: '000000' };

const signIns: HostileInput[] = [
  knocking('nothing', {}, invalid('/email required', '/password required')),
  knocking('null', 'null', malformed),
  knocking('text', '"x"', invalid(' wrong-type')),
  knocking('a list', [], invalid(' wrong-type')),
  knocking(
    'numbers',
    { email: 1, password: 2, code: 3 },
    invalid('/email wrong-type', '/password wrong-type', '/code wrong-type'),
  ),
  knocking('lists', { ...sound, password: [canary] }, invalid('/password wrong-type')),
  knocking('an operator', { ...sound, password: { $ne: null } }, invalid('/password wrong-type')),
  knocking('a role', { ...sound, roles: ['administrator'] }, invalid('/roles unknown-field')),
  knocking(
    'a prototype',
    `{"email":"x","password":"x","__proto__":{"roles":["administrator"]}}`,
    invalid('/__proto__ unknown-field'),
  ),
  knocking('two passwords', `{"email":"x","password":"x","password":"y"}`, malformed),
  knocking('a password of 100,000 symbols', { ...sound, password: 'x'.repeat(100_000) }, invalid('/password too-long')),
  knocking('a code of 10,000 symbols', { ...sound, code: '1'.repeat(10_000) }, invalid('/code too-long')),
  knocking('NUL in the password', { ...sound, password: 'a\u0000b' }, invalid('/password invalid')),
  knocking('a lone surrogate', { ...sound, email: '\ud800' }, invalid('/email invalid')),
  knocking('only spaces', { ...sound, password: '   ' }, invalid('/password required')),
  knocking('an address that is SQL', { ...sound, email: "' or 1=1 --" }, nobody),
  knocking('a code of other digits', { ...sound, code: '１２３４５６' }, nobody),
  knocking('an address nobody has', sound, nobody),
];

const passkeys: HostileInput[] = [
  posting(
    `${session}/passkey/verify`,
    'a passkey that is nothing',
    { response: {} },
    invalid(
      '/response/id required',
      '/response/rawId required',
      '/response/type required',
      '/response/response required',
    ),
    own,
  ),
  posting(
    `${session}/passkey/verify`,
    'a passkey of noise',
    {
      response: {
        id: 'AAAA',
        rawId: 'AAAA',
        type: 'public-key',
        response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
      },
    },
    nobody,
    own,
  ),
  posting(
    `${session}/passkey/verify`,
    'a passkey that is not base64url',
    {
      response: {
        id: '<script>',
        rawId: 'AAAA',
        type: 'password',
        response: { clientDataJSON: 'AAAA', authenticatorData: 'A'.repeat(20_000), signature: 'AAAA' },
      },
    },
    invalid('/response/id invalid', '/response/type not-a-choice', '/response/response/authenticatorData too-long'),
    own,
  ),
  posting(`${session}/passkey/options`, 'options with members', { user: canary }, invalid('/user unknown-field'), own),
];

const invitations: HostileInput[] = [
  posting('/v1/desk/invitations/open', 'a forged invitation', { token: canary }, nobody, own),
  posting('/v1/desk/invitations/open', 'an invitation without a token', {}, invalid('/token required'), own),
  posting(
    '/v1/desk/invitations/accept',
    'accepting as administrator',
    { token: 'x', roles: ['administrator'] },
    invalid('/roles unknown-field'),
    own,
  ),
  posting(
    '/v1/desk/invitations/accept',
    'accepting a forged invitation',
    { token: canary, password: canary },
    nobody,
    own,
  ),
];

const nowhere: HostileInput[] = [
  ...['me', 'people', 'invitations', 'audit', 'session', 'settings', 'settings/words'].map((place) =>
    asking('GET', `/v1/desk/${place}`, `the desk’s ${place} without a session`, nobody),
  ),
  asking('GET', '/v1/desk/people', 'the desk with a client’s session', nobody, [['Authorization', 'Bearer {token}']]),
  asking('GET', '/v1/desk/people', 'the desk with a client’s session in its cookie', nobody, [
    ['Cookie', '__Host-desk={token}'],
  ]),
  asking('GET', '/v1/desk/people', 'the desk by a header of a proxy', nobody, [
    ['X-Remote-User', 'admin'],
    ['X-Forwarded-User', 'admin'],
  ]),
  asking('DELETE', '/v1/desk/session', 'signing somebody out from another site', refused(403, 'origin-not-allowed'), [
    ['Origin', 'https://evil.example'],
  ]),
  asking('GET', '/v1/desk/people/per_1', 'a person by GET', refused(405, 'method-not-allowed')),
  asking('GET', '/v1/desk/people', 'the desk from another site', refused(403, 'origin-not-allowed'), [
    ['Sec-Fetch-Site', 'cross-site'],
  ]),
];

export const badDesk: readonly HostileInput[] = [...signIns, ...passkeys, ...invitations, ...nowhere];
