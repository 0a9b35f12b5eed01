/** What only a real connection can say: framing, announced sizes, hosts, methods no client library would send. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../server/listen.ts';
import { countRows } from '../support/rows.ts';
import { openTestApp, publicUrl, siteKey, type TestApp } from '../support/test-app.ts';
import { canary, filePath, sound } from './input.ts';

const body = JSON.stringify(sound);
const key = 'Idempotency-Key: socket-input-000000000000\r\n';
const json = 'Content-Type: application/json\r\n';
const host = 'Host: localhost\r\n';
const long = `Content-Length: ${Buffer.byteLength(body)}\r\n`;

/** A request, what its answer begins with, and the code of the problem where it has one. */
const refusedRequests: [name: string, request: string | string[], statuses: number[], code?: string][] = [
  [
    'a length announced too large is not waited for',
    `POST ${filePath} HTTP/1.1\r\n${host}${json}${key}Content-Length: 262145\r\n\r\n`,
    [413],
    'payload-too-large',
  ],
  [
    'a body announced too large with Expect hears no 100',
    `POST ${filePath} HTTP/1.1\r\n${host}${json}${key}Content-Length: 262145\r\nExpect: 100-continue\r\n\r\n`,
    [413, 417],
  ],
  [
    'an expectation that is unknown',
    `POST ${filePath} HTTP/1.1\r\n${host}${json}${key}${long}Expect: the-unexpected\r\n\r\n`,
    [417],
  ],
  [
    'chunks without a length that grow too large',
    [
      `POST ${filePath} HTTP/1.1\r\n${host}${json}${key}Transfer-Encoding: chunked\r\n\r\n`,
      ...Array.from({ length: 5 }, () => `10000\r\n${' '.repeat(0x10000)}\r\n`),
      '0\r\n\r\n',
    ],
    [413],
    'payload-too-large',
  ],
  [
    'a chunk that is none',
    `POST ${filePath} HTTP/1.1\r\n${host}${json}${key}Transfer-Encoding: chunked\r\n\r\nxyz\r\n${body}\r\n0\r\n\r\n`,
    [400],
  ],
  [
    'a length and chunks at once',
    `POST ${filePath} HTTP/1.1\r\n${host}${json}${key}${long}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    [400],
  ],
  ['two lengths', `POST ${filePath} HTTP/1.1\r\n${host}${json}${key}${long}Content-Length: 5\r\n\r\n${body}`, [400]],
  ['a negative length', `POST ${filePath} HTTP/1.1\r\n${host}${json}${key}Content-Length: -1\r\n\r\n`, [400]],
  ['a length in words', `POST ${filePath} HTTP/1.1\r\n${host}${json}${key}Content-Length: many\r\n\r\n`, [400]],
  [
    'two content types',
    `POST ${filePath} HTTP/1.1\r\n${host}${json}Content-Type: text/plain\r\n${key}${long}\r\n${body}`,
    [415],
    'unsupported-media-type',
  ],
  [
    'two idempotency keys',
    `POST ${filePath} HTTP/1.1\r\n${host}${json}${key}Idempotency-Key: another-0000000000000000\r\n${long}\r\n${body}`,
    [400],
    'idempotency-key-invalid',
  ],
  [
    'two credentials',
    `GET /v1/tracker HTTP/1.1\r\n${host}Authorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n`,
    [401],
    'unauthenticated',
  ],
  [
    'two origins',
    `POST ${filePath} HTTP/1.1\r\n${host}${json}${key}Origin: ${publicUrl}\r\nOrigin: https://evil.example\r\n${long}\r\n${body}`,
    [403],
    'origin-not-allowed',
  ],
  [
    'an empty origin',
    `POST ${filePath} HTTP/1.1\r\n${host}${json}${key}Origin:\r\n${long}\r\n${body}`,
    [403],
    'origin-not-allowed',
  ],
  ['TRACE', `TRACE /v1/tracker HTTP/1.1\r\n${host}X-Secret: ${canary}\r\n\r\n`, [400, 405]],
  ['CONNECT', `CONNECT /v1/tracker HTTP/1.1\r\n${host}\r\n`, []],
  ['a method nobody knows', `STEAL /v1/tracker HTTP/1.1\r\n${host}\r\n`, [400]],
  ['OPTIONS of everything', `OPTIONS * HTTP/1.1\r\n${host}\r\n`, [400, 404]],
  ['no host', 'GET /v1/tracker HTTP/1.1\r\n\r\n', [400]],
  ['a host that is none', 'GET /v1/tracker HTTP/1.1\r\nHost: a b/c\r\n\r\n', [400]],
  ['a header over 16 KiB', `GET /v1/tracker HTTP/1.1\r\n${host}X-Long: ${'a'.repeat(20_000)}\r\n\r\n`, [431]],
  ['3,000 headers', `GET /v1/tracker HTTP/1.1\r\n${host}${'A: b\r\n'.repeat(3_000)}\r\n`, [401, 431]],
  ['a raw NUL in the path', `GET /v1/tracker\u0000 HTTP/1.1\r\n${host}\r\n`, [400]],
  ['a backslash in the path', `GET /v1\\tracker HTTP/1.1\r\n${host}\r\n`, [400, 404]],
  ['a path with raw spaces', `GET /v1/tracker /x HTTP/1.1\r\n${host}\r\n`, [400]],
  ['a folded header', `GET /v1/tracker HTTP/1.1\r\n${host}X-A: b\r\n c\r\n\r\n`, [400, 401]],
  ['a line feed alone between headers', `GET /v1/tracker HTTP/1.1\n${host}X: y\n\n`, [400, 401]],
  ['HTTP 0.9', 'GET /v1/tracker\r\n\r\n', [400, 401]],
  ['HTTP 3 in words', `GET /v1/tracker HTTP/3.0\r\n${host}\r\n`, [400, 505]],
  ['TLS on a plain port', '\u0016\u0003\u0001\u0002\u0000', [400]],
];

describe('over a real connection', () => {
  let app: TestApp;
  let server: Listening;
  beforeAll(async () => {
    app = await openTestApp();
    server = await listen(app.app, 0, '127.0.0.1');
  });
  afterAll(async () => {
    await server.stop();
    await app.close();
  });

  for (const [name, request, statuses, code] of refusedRequests)
    it(`${name}: refused, nothing stored, and the next one is served`, async () => {
      const before = await countRows(app.house.store);
      const answer = await say(server.port, [request].flat());
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
      expect(statuses.length > 0 ? statuses : [0]).toContain(status);
      expect(answer).not.toContain('100 Continue');
      expect(answer).not.toContain(canary);
      if (code) expect(answer).toContain(`"code":"${code}"`);
      expect(await countRows(app.house.store)).toEqual(before);
      expect((await fetch(`http://127.0.0.1:${server.port}/livez`)).status).toBe(200);
    });

  it('takes a complaint in chunks without a length', async () => {
    const chunks =
      body.match(/.{1,100}/gs)?.map((part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`) ?? [];
    const head = `POST ${filePath} HTTP/1.1\r\n${host}${json}Idempotency-Key: ${crypto.randomUUID()}\r\nTransfer-Encoding: chunked\r\n\r\n`;
    expect(await say(server.port, [head, ...chunks, '0\r\n\r\n'])).toMatch(/^HTTP\/1\.1 201 /);
  });

  it('asks for a body of good size with 100 Continue, and takes it', async () => {
    const head = `POST ${filePath} HTTP/1.1\r\n${host}${json}Idempotency-Key: ${crypto.randomUUID()}\r\n${long}Expect: 100-continue\r\n\r\n`;
    const answer = await say(server.port, [head, body]);
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 /);
  });

  it('drops a body that stops in the middle without a trace', async () => {
    await app.letters(); // What was filed before is told by mail first.
    const before = await countRows(app.house.store);
    await say(server.port, [`POST ${filePath} HTTP/1.1\r\n${host}${json}${key}${long}\r\n${body.slice(0, -5)}`], 200);
    expect(await countRows(app.house.store)).toEqual(before);
  });

  it('never lets a forged host into a link or a problem type', async () => {
    const forged =
      'Host: evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: http\r\nForwarded: host=evil.example\r\n';
    const refused = await say(server.port, [`GET /v1/tracker HTTP/1.1\r\n${forged}\r\n`]);
    expect(refused).toContain(`"type":"${publicUrl}/problems/unauthenticated"`);
    const filed = await say(server.port, [
      `POST ${filePath} HTTP/1.1\r\n${forged}${json}Idempotency-Key: ${crypto.randomUUID()}\r\n${long}\r\n${body}`,
    ]);
    expect(filed).toContain(`"tracker":"${publicUrl}/p/${siteKey}/track"`);
    expect(await say(server.port, [`GET /openapi.json HTTP/1.1\r\n${forged}\r\n`])).toContain(`"url":"${publicUrl}"`);
    expect(JSON.stringify(await app.letters())).not.toContain('evil.example');
  });

  it('answers an absolute address as if it were its own', async () => {
    const answer = await say(server.port, [`GET http://evil.example/v1/tracker HTTP/1.1\r\n${host}\r\n`]);
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(answer).not.toContain('evil.example');
  });
});

/** Writes the parts one after the other and gives all that comes back until the other side is silent or hangs up. */
function say(port: number, parts: string[], patience = 2_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    const done = (): void => {
      socket.destroy();
      resolve(heard);
    };
    socket.setTimeout(patience, done);
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1');
      if (/^HTTP\/1\.1 (?!100)/.test(heard.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, ''))) setTimeout(done, 50);
    });
    socket.on('error', done);
    socket.on('close', done);
    for (const part of parts) socket.write(part, 'latin1');
  });
}
