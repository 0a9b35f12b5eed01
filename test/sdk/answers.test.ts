/** What an answer becomes: a value, or an error of the kind that says what to do. */

import { createRedress, ProblemError, RedressError } from '../../sdk/index.ts';
import { readRetryAfter } from '../../sdk/problem-answer.ts';
import { cut, failureOf, type Happening, json, plain, problem, scriptedFetch } from '../support/scripted-fetch.ts';
import { describe, expect, it } from '../support/spec.ts';

const profileOn = (happening: Happening) =>
  createRedress({
    server: 'https://a.example',
    firm: 'pk',
    retries: 0,
    fetch: scriptedFetch(happening).fetch,
  }).firm.get();
const errorOf = async (happening: Happening) => (await failureOf(profileOn(happening))) as RedressError;

describe('an answer of success', () => {
  it('may hold members this SDK does not know', async () => {
    const profile: object = await profileOn(json(200, { name: 'Harbour & Lane', invented: { later: true } }));
    expect(profile).to.deep.equal({ name: 'Harbour & Lane', invented: { later: true } });
  });

  for (const [name, happening] of [
    ['an HTML page', plain(200, '<!doctype html><title>Sign in to the Wi-Fi</title>')],
    ['an empty body', plain(200, '')],
    ['half of a document', plain(200, '{"name":')],
    ['an array', json(200, [])],
    ['null', json(200, null)],
    ['a string', json(200, 'ok')],
    ['204', plain(204, null)],
  ] as const)
    it(`is an UnexpectedAnswerError when it is ${name}`, async () => {
      const error = await errorOf(happening);
      expect([error.name, error.code, error.status]).to.deep.equal([
        'UnexpectedAnswerError',
        'unexpected-answer',
        name === '204' ? 204 : 200,
      ]);
    });
});

describe('a refusal', () => {
  for (const [status, kind] of [
    [400, 'ProblemError'],
    [401, 'UnauthenticatedError'],
    [403, 'ForbiddenError'],
    [404, 'NotFoundError'],
    [408, 'UnavailableError'],
    [409, 'ConflictError'],
    [413, 'ProblemError'],
    [422, 'ValidationError'],
    [425, 'UnavailableError'],
    [428, 'ChallengeRequiredError'],
    [429, 'RateLimitedError'],
    [500, 'UnavailableError'],
    [502, 'UnavailableError'],
    [503, 'UnavailableError'],
    [507, 'UnavailableError'],
  ] as const)
    it(`with ${status} is a ${kind} with code, status, request id and detail`, async () => {
      const error = await errorOf(problem(status, 'a-code-of-tomorrow'));
      expect(error).to.be.instanceOf(ProblemError);
      expect([error.name, error.code, error.status, error.requestId, error.message]).to.deep.equal([
        kind,
        'a-code-of-tomorrow',
        status,
        'req_1',
        'It is a-code-of-tomorrow',
      ]);
    });

  it('lists every failing member', async () => {
    const errors = [
      { pointer: '/complainant/email', code: 'invalid', message: 'Not an address' },
      { pointer: '/narrative', code: 'required', message: 'Missing' },
    ];
    expect((await errorOf(problem(422, 'validation', { errors }))).errors).to.deep.equal(errors);
  });

  it('without a problem document is named after its status and keeps the request id of the head', async () => {
    const error = await errorOf(plain(502, '<h1>Bad gateway</h1>', { 'x-request-id': 'req_9', 'retry-after': '7' }));
    expect([error.name, error.code, error.requestId, error.retryAfter, error.errors]).to.deep.equal([
      'UnavailableError',
      'http-502',
      'req_9',
      7,
      [],
    ]);
  });

  for (const body of ['null', '[]', '"no"', '{"code":7,"errors":[null,{"pointer":1}]}', '{"errors":"none"}'])
    it(`with the body ${body} is still an error of its status`, async () => {
      const error = await errorOf(plain(500, body));
      expect([error.code, error.errors]).to.deep.equal(['http-500', []]);
    });

  it('with 304 to a question without a tag is a refusal too', async () => {
    expect((await errorOf(plain(304, null))).code).to.equal('http-304');
  });
});

describe('no answer', () => {
  it('is a ConnectionError that keeps its cause', async () => {
    const error = await errorOf(cut);
    expect(error).to.be.instanceOf(RedressError);
    expect([error.name, error.code, error.status, (error.cause as Error).message]).to.deep.equal([
      'ConnectionError',
      'connection',
      undefined,
      'Failed to fetch',
    ]);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-23T09:30:00Z');
  for (const [header, seconds] of [
    ['0', 0],
    [' 120 ', 120],
    ['Mon, 23 Nov 2026 09:30:05 GMT', 5],
    ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    ['-5 apples', undefined],
    ['', undefined],
    [null, undefined],
  ] as const)
    it(`of ${JSON.stringify(header)} is ${seconds}`, () => {
      expect(readRetryAfter(header, now)).to.equal(seconds);
    });
});
