/** Requests to the tracker without a right to it, with a right they may not use so, or against the status. */
import { fernbrook } from '../../demo/cast.ts';
import { asking, canary, type HostileInput, invalid, malformed, posting, refused } from './input.ts';

const nobody = refused(401, 'unauthenticated');
const notNow = refused(409, 'not-possible-now');
const bearer = (token: string): [string, string][] => [['Authorization', `Bearer ${token}`]];
const messages = '/v1/tracker/messages';
const withdrawal = '/v1/tracker/withdrawal';
const heads = '/v1/tracker/heads-reply';
const survey = '/v1/tracker/survey';
const sessions = '/v1/tracker/sessions';

const rated = { version: 1, answers: { ease: 5 } };

const credentials: [string, [string, string][]][] = [
  ['no credential', []],
  ['an empty credential', [['Authorization', '']]],
  ['a scheme alone', [['Authorization', 'Bearer']]],
  ['a scheme and a space', [['Authorization', 'Bearer ']]],
  ['a name and a password', [['Authorization', 'Basic dmVyYTpzZWNyZXQ=']]],
  ['the token without a scheme', [['Authorization', '{token}']]],
  ['a token in quotes', [['Authorization', 'Bearer "{token}"']]],
  ['a token with a comma', bearer('{token},{token}')],
  ['two tokens', [...bearer('{token}'), ...bearer('{token}')]],
  ['a token that was made up', bearer(`rts_${'A'.repeat(43)}`)],
  ['a token cut short', bearer('rts_')],
  ['a link for a token', bearer(`rtl_${'A'.repeat(43)}`)],
  ['a very long token', bearer('A'.repeat(8_000))],
  ['a signed token', bearer('eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.')],
  ['the token of a session that was left', bearer('{ended}')],
  ['a site key for a token', bearer(fernbrook.siteKey)],
  ['a token in a cookie', [['Cookie', 'token={token}']]],
];

const reads: HostileInput[] = [
  ...credentials.map(([name, headers]) => asking('GET', '/v1/tracker', name, nobody, headers)),
  asking('GET', '/v1/tracker?access_token={token}', 'a token in the address', nobody),
  asking('GET', '/v1/tracker', 'the tag of an answer without a credential', nobody, [['If-None-Match', '*']]),
  asking('DELETE', withdrawal, 'undoing without a credential', nobody),
  asking('DELETE', `${sessions}/current`, 'leaving without a credential', nobody),
  asking('GET', '/v1/tracker', 'a session from the website of another firm', refused(403, 'origin-not-allowed'), [
    ...bearer('{token}'),
    ['Origin', fernbrook.origin ?? ''],
  ]),
  asking('DELETE', withdrawal, 'undoing what was not withdrawn', notNow, bearer('{token}')),
];

const writes: HostileInput[] = [
  posting(messages, 'a message without a credential', { text: canary }, nobody),
  posting(withdrawal, 'a withdrawal without a credential', {}, nobody),
  posting(messages, 'a malformed message without a credential', '{', malformed),
  posting(messages, 'a message without a key', { text: canary }, refused(400, 'idempotency-key-missing'), [
    ...bearer('{token}'),
    ['Idempotency-Key', ''],
  ]),
  posting(messages, 'a message on a closed complaint', { text: canary }, notNow, bearer('{closed}')),
  posting(withdrawal, 'the withdrawal of a closed complaint', {}, notNow, bearer('{closed}')),
  posting(survey, 'a rating without a credential', rated, nobody),
  posting(survey, 'a rating that nobody asked for', rated, notNow, bearer('{token}')),
  posting(survey, 'a rating of a complaint that was closed just now', rated, notNow, bearer('{closed}')),
  posting(survey, 'a rating of null', 'null', malformed, bearer('{token}')),
  posting(
    survey,
    'a rating in a list',
    { version: 1, answers: [5] },
    invalid('/answers wrong-type'),
    bearer('{token}'),
  ),
  posting(
    survey,
    'a rating for another',
    { ...rated, complaint: canary },
    invalid('/complaint unknown-field'),
    bearer('{token}'),
  ),
  posting(`${survey}/refusal`, 'a refusal without a credential', {}, nobody),
  posting(`${survey}/refusal`, 'a refusal where nobody asks', {}, notNow, bearer('{token}')),
  posting(messages, 'a message of null', 'null', malformed, bearer('{token}')),
  posting(messages, 'a message without text', {}, invalid('/text required'), bearer('{token}')),
  posting(messages, 'a blank message', { text: '\u200b \n' }, invalid('/text required'), bearer('{token}')),
  posting(messages, 'a message of a number', { text: 5 }, invalid('/text wrong-type'), bearer('{token}')),
  posting(messages, 'a message in a list', { text: [canary] }, invalid('/text wrong-type'), bearer('{token}')),
  posting(messages, 'a message too long', { text: 'a'.repeat(10_001) }, invalid('/text too-long'), bearer('{token}')),
  posting(messages, 'a message with NUL', { text: `${canary}\u0000` }, invalid('/text invalid'), bearer('{token}')),
  posting(
    messages,
    'a message from the firm',
    { text: canary, from: 'firm' },
    invalid('/from unknown-field'),
    bearer('{token}'),
  ),
  posting(
    messages,
    'a message at another time',
    { text: canary, sentAt: '2020-01-01T00:00:00Z' },
    invalid('/sentAt unknown-field'),
    bearer('{token}'),
  ),
  posting(
    messages,
    'a message on another complaint',
    { text: canary, complaint: 'cmp_1' },
    invalid('/complaint unknown-field'),
    bearer('{token}'),
  ),
  posting(
    messages,
    'a message with evidence of nobody',
    { text: canary, evidence: ['upl_0000000000000000000000'] },
    invalid('/evidence/0 not-found'),
    bearer('{token}'),
  ),
  posting(
    messages,
    'a message with evidence in text',
    { text: canary, evidence: 'upl_1' },
    invalid('/evidence wrong-type'),
    bearer('{token}'),
  ),
  posting(withdrawal, 'a withdrawal of a list', [], invalid(' wrong-type'), bearer('{token}')),
  posting(withdrawal, 'a reason of a number', { reason: 5 }, invalid('/reason wrong-type'), bearer('{token}')),
  posting(
    withdrawal,
    'a reason too long',
    { reason: 'a'.repeat(5_001) },
    invalid('/reason too-long'),
    bearer('{token}'),
  ),
  posting(withdrawal, 'a reason with a control', { reason: '\u001b' }, invalid('/reason invalid'), bearer('{token}')),
  posting(
    withdrawal,
    'a withdrawal back-dated',
    { withdrawnAt: '2020-01-01T00:00:00Z' },
    invalid('/withdrawnAt unknown-field'),
    bearer('{token}'),
  ),
  posting(heads, 'an answer to heads without a credential', { version: 1, agree: true }, nobody),
  posting(heads, 'an answer to heads that were not sent', { version: 1, agree: true }, notNow, bearer('{token}')),
  posting(heads, 'heads of a closed complaint', { version: 1, agree: true }, notNow, bearer('{closed}')),
  posting(heads, 'an answer to heads in a list', [], invalid(' wrong-type'), bearer('{token}')),
  posting(
    heads,
    'an answer to heads that says yes in text',
    { version: 1, agree: 'yes' },
    invalid('/agree wrong-type'),
    bearer('{token}'),
  ),
  posting(
    heads,
    'a version of heads that is no number',
    '{"version":1e999,"agree":true}',
    invalid('/version wrong-type'),
    bearer('{token}'),
  ),
  posting(
    heads,
    'more corrections than there are heads',
    { version: 1, agree: false, corrections: Array(31).fill({ head: 'hed_1', text: canary }) },
    invalid('/corrections too-long'),
    bearer('{token}'),
  ),
  posting(
    heads,
    'a correction with a control',
    { version: 1, agree: false, corrections: [{ head: 'hed_1', text: `${canary}\u001b` }] },
    invalid('/corrections/0/text invalid'),
    bearer('{token}'),
  ),
];

const opening: HostileInput[] = [
  posting(sessions, 'opening with malformed JSON', '{"reference":', malformed),
  posting(sessions, 'opening with null', 'null', malformed),
  posting(
    sessions,
    'opening with a code named twice',
    '{"reference":"a","accessCode":"b","accessCode":"c"}',
    malformed,
  ),
  posting(sessions, 'opening with a form', 'reference=a', refused(415, 'unsupported-media-type'), [
    ['Content-Type', 'application/x-www-form-urlencoded'],
  ]),
  posting(sessions, 'opening with a made-up link', { linkToken: canary }, nobody),
  posting(sessions, 'opening with a made-up code', { reference: canary, accessCode: canary }, nobody),
  posting(sessions, 'opening with objects', { reference: { $ne: null }, accessCode: { $ne: null } }, nobody),
  posting(sessions, 'opening with quotes', { reference: "' or 1=1 --", accessCode: "' or 1=1 --" }, nobody),
  posting(sessions, 'opening with a wildcard', { reference: '%', accessCode: '*' }, nobody),
  posting(
    sessions,
    'opening with a reference that folds to NUL',
    { reference: 'HL\u0000', accessCode: '\u0000' },
    nobody,
  ),
];

export const wrongCredentials: readonly HostileInput[] = [...reads, ...writes, ...opening];
