/** Requests that knock at the wrong door: methods, paths, site keys, idempotency keys, origins. */
import { fernbrook, harbourAndLane } from '../../demo/cast.ts';
import { siteKey } from '../support/test-app.ts';
import { asking, canary, filePath, filing, type HostileInput, invalid, refused, sound } from './input.ts';

const notAllowed = refused(405, 'method-not-allowed');
const nothing = refused(404, 'not-found');
const unknownSite = refused(404, 'unknown-site');
const foreignOrigin = refused(403, 'origin-not-allowed');
const profile = `/v1/firms/${siteKey}`;

const methods: HostileInput[] = [
  ...['GET', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'LOCK', 'MKCOL'].map((method) =>
    asking(method, filePath, `${method} on complaints`, notAllowed),
  ),
  ...['POST', 'PUT', 'DELETE', 'PATCH'].map((method) =>
    asking(method, profile, `${method} on the profile`, notAllowed),
  ),
  ...['GET', 'PUT'].map((method) => asking(method, '/v1/tracker/sessions', `${method} on sessions`, notAllowed)),
  asking('POST', '/v1/tracker', 'POST on the tracker', notAllowed),
  asking('GET', '/v1/tracker/messages', 'GET on messages', notAllowed),
  asking('POST', '/v1/tracker/sessions/current', 'POST on the current session', notAllowed),
  ...['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'].map((header) =>
    asking('GET', filePath, `GET turned into POST by ${header}`, notAllowed, [[header, 'POST']]),
  ),
  asking('POST', profile, 'POST turned into GET by a header', notAllowed, [['X-HTTP-Method-Override', 'GET']]),
];

const paths: HostileInput[] = [
  '/v1',
  '/v1/',
  '/v1/firms',
  '/v1/firms/',
  '/v1/desk/complaints/',
  '/v1/desk/session/x',
  '/v1/desk',
  '/v1/tracker/',
  '/v1/tracker/complaints/cmp_1',
  '/v1/tracker/messages/msg_1',
  '/v1/tracker/evidence/upl_0000000000000000000000',
  '/v1/tracker/sessions/rts_1',
  '/v1/uploads/upl_0000000000000000000000',
  `${profile}/`,
  `${filePath}/`,
  `${filePath}/HL-7K2Q-9XMD`,
  `${profile}//complaints`,
  `/v1//firms/${siteKey}`,
  `${profile}/Complaints`,
  `/v1/firms/${siteKey}%2fcomplaints/x`,
  '/v1/%2e%2e%2fdev/mail.json',
  `/v1/${'a'.repeat(5_000)}`,
  '/v1/tracker/%00',
  '/v1/%zz',
  '/v1/__proto__',
].map((path) => asking('GET', path, `the path ${path.slice(0, 60)}`, nothing));

const pages: HostileInput[] = [
  '/%00',
  '/index.html%00',
  '/V1/tracker',
  '//v1/tracker',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%5c..%5cpackage.json',
  '/package.json',
  '/server/index.ts',
  '/data/root.key',
  '/.git/config',
  '/.env',
  '/%zz',
  '/%ff',
  `/${'a'.repeat(5_000)}`,
  `/${'a/'.repeat(2_000)}`,
  '/e/%2e%2e/%2e%2e/package.json',
  '/e/..%2f..%2fpackage.json',
  '/p/pk_test_000000000000000000000000/complain',
  '/p/__proto__/track',
  `/p/${harbourAndLane.retiredSiteKey}/track`,
  `/p/${siteKey}/nowhere`,
  '/problems/unknown',
  '/problems/__proto__',
  '/problems/constructor',
  '/dev/mail/constructor',
  '/dev/mail/%00',
  `/${canary}`,
].map((path) => asking('GET', path, `the page ${path.slice(0, 60)}`, 404));

const siteKeys: HostileInput[] = [
  'pk_test_000000000000000000000000',
  'pk_live_HarbourAndLaneDemo000001',
  siteKey.toLowerCase(),
  `${siteKey}0`,
  siteKey.slice(0, -1),
  `%20${siteKey}`,
  `${siteKey}%00`,
  `${siteKey}%0d%0aX-Injected:1`,
  harbourAndLane.retiredSiteKey,
  fernbrook.retiredSiteKey,
  "pk_test_'%20or%20'1'='1",
  '__proto__',
  'constructor',
  '%00',
  '%F0%9F%99%81',
  'x'.repeat(8_000),
].flatMap((key) => [
  asking('GET', `/v1/firms/${key}`, `the profile of ${key.slice(0, 50)}`, unknownSite),
  { ...filing(`filing at ${key.slice(0, 50)}`, sound, unknownSite), path: `/v1/firms/${key}/complaints` },
]);

const badKey = refused(400, 'idempotency-key-invalid');
const keys: HostileInput[] = [
  ...[
    'short',
    'a'.repeat(21),
    'a'.repeat(65),
    'with space in it 000000000',
    'base64+needs/two=0000000',
    'ünïcödé-0000000000000000',
  ].map((key) => filing(`the idempotency key ${key.slice(0, 30)}`, sound, badKey, [['Idempotency-Key', key]])),
  filing('an empty idempotency key', sound, refused(400, 'idempotency-key-missing'), [['Idempotency-Key', '']]),
  filing('two idempotency keys', sound, badKey, [
    ['Idempotency-Key', 'first-0000000000000000000'],
    ['Idempotency-Key', 'second-000000000000000000'],
  ]),
  {
    ...filing('no idempotency key', sound, refused(400, 'idempotency-key-missing')),
    headers: [['Content-Type', 'application/json']],
  },
];

const strangers = [
  'null',
  '',
  'https://evil.example',
  'http://localhost:8787.evil.example',
  'http://evil.example/http://localhost:8787',
  'http://localhost:87870',
  'http://localhost:878',
  'http://localhost',
  'http://localhost:8788',
  'https://localhost:8787',
  'http://sub.localhost:8787',
  'http://localhost:8787/',
  'http://LOCALHOST:8787',
  'HTTP://localhost:8787',
  'http://user@localhost:8787',
  'http://localhost:8787, http://evil.example',
  'http://localhost:8787 http://localhost:8787',
  'file://',
  '*',
  'chrome-extension://abcdefgh',
];
const origins: HostileInput[] = [
  ...[...strangers, fernbrook.origin ?? ''].map((origin) =>
    filing(`filing from ${JSON.stringify(origin)}`, sound, foreignOrigin, [['Origin', origin]]),
  ),
  ...strangers.map((origin) =>
    asking('GET', '/v1/tracker', `reading from ${JSON.stringify(origin)}`, foreignOrigin, [
      ['Origin', origin],
      ['Authorization', 'Bearer {token}'],
    ]),
  ),
  ...['null', 'https://evil.example', 'http://localhost:8787.evil.example'].flatMap((origin) =>
    [filePath, '/v1/tracker', '/v1/tracker/sessions'].map((path) =>
      asking('OPTIONS', path, `a preflight for ${path} from ${origin}`, foreignOrigin, [
        ['Origin', origin],
        ['Access-Control-Request-Method', 'POST'],
      ]),
    ),
  ),
  asking('OPTIONS', '/v1/nowhere', 'a preflight for nowhere', nothing, [['Origin', 'http://localhost:8787']]),
  asking('GET', profile, 'the profile from a stranger', foreignOrigin, [['Origin', 'https://evil.example']]),
];

/** Headers that other servers believe. The answer must be the one without them. */
const forged: HostileInput[] = [
  ['Host', 'evil.example'],
  ['X-Forwarded-Host', `${canary}.example`],
  ['X-Forwarded-For', '127.0.0.1, ::1, unknown, "[::1]:80"'],
  ['X-Forwarded-Proto', 'javascript'],
  ['Forwarded', `for=127.0.0.1;host=${canary}.example;proto=https`],
  ['X-Original-URL', '/dev/mail.json'],
  ['X-Rewrite-URL', '/dev/mail.json'],
  ['X-Request-Id', canary],
  ['X-Remote-User', 'admin'],
  ['Cookie', `__Host-desk=${canary}`],
  ['Accept', 'text/html'],
  ['Accept-Language', `${canary}`],
  ['Range', 'bytes=0-1'],
  ['Sec-Fetch-Site', 'cross-site'],
].map(([header = '', value = '']) =>
  filing(`the forged header ${header}`, { ...sound, narrative: 5 }, invalid('/narrative wrong-type'), [
    [header, value],
  ]),
);

export const wrongDoors: readonly HostileInput[] = [
  ...methods,
  ...paths,
  ...pages,
  ...siteKeys,
  ...keys,
  ...origins,
  ...forged,
];
