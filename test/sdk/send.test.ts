/** One call from beginning to end: what leaves, what is tried again, what it ends with. */
import fc from 'fast-check';
import { createRedress, type NewComplaint, type Redress, RedressError } from '../../sdk/index.ts';
import { longestWait, pauseBefore } from '../../sdk/send.ts';
import {
  cut,
  cutShort,
  failureOf,
  type Happening,
  json,
  plain,
  problem,
  scriptedFetch,
  silence,
} from '../support/scripted-fetch.ts';
import { describe, expect, it } from '../support/spec.ts';

const complaint: NewComplaint = {
  complainant: { name: 'Rosa Whitfield', email: 'rosa@example.com' },
  narrative: 'Nobody called me back for six weeks.',
  consent: { privacyNoticeVersion: '2026-11-01' },
};
const filed = { reference: 'HL-7K2Q-9XMD', accessCode: 'K7QM-2XRA-9B4T-6HJ3' };
const uuid4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A client on a scripted network that notes its waits instead of waiting. */
function clientOf(happenings: [Happening, ...Happening[]], options: { retries?: number; timeoutMs?: number } = {}) {
  const waits: number[] = [];
  const network = scriptedFetch(...happenings);
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  const to = { server: 'https://complaints.example', firm: 'pk_test_1', fetch: network.fetch, random: () => 0.5, wait };
  return { redress: createRedress({ ...to, ...options }), asked: network.asked, waits };
}

const callsByKind: Record<'read' | 'keyed write' | 'unkeyed write', (redress: Redress) => Promise<unknown>> = {
  read: (redress) => redress.firm.get(),
  'keyed write': (redress) => redress.complaints.file(complaint),
  'unkeyed write': (redress) => redress.tracker.open({ reference: 'HL-7K2Q-9XMD', accessCode: 'x' }),
};

describe('what leaves', () => {
  it('is JSON to the address of the endpoint, with an idempotency key', async () => {
    const { redress, asked } = clientOf([json(201, filed)]);
    expect(await redress.complaints.file(complaint)).to.deep.equal(filed);
    expect(asked.length).to.equal(1);
    expect(asked[0]?.method).to.equal('POST');
    expect(asked[0]?.url).to.equal('https://complaints.example/v1/firms/pk_test_1/complaints');
    expect(asked[0]?.headers.get('content-type')).to.equal('application/json');
    expect(asked[0]?.headers.get('idempotency-key')).to.match(uuid4);
    expect(asked[0]?.body).to.deep.equal(complaint);
  });

  it('escapes what stands in an address', async () => {
    const { redress, asked } = clientOf([json(200, {})]);
    await redress.firm.get({ locale: 'en&x=1' });
    expect(asked[0]?.url).to.equal('https://complaints.example/v1/firms/pk_test_1?locale=en%26x%3D1');
    const strange = scriptedFetch(json(200, {}));
    await createRedress({ server: 'https://a.example/b?c', firm: 'a/../b?', fetch: strange.fetch }).firm.get();
    expect(strange.asked[0]?.url).to.equal('https://a.example/v1/firms/a%2F..%2Fb%3F');
  });

  it('refuses a site key that would lead elsewhere', async () => {
    const { fetch, asked } = scriptedFetch(json(200, {}));
    const error = await failureOf(createRedress({ server: 'https://a.example', firm: '..', fetch }).firm.get());
    expect(error).to.be.instanceOf(TypeError);
    expect(asked.length).to.equal(0);
  });

  it('carries no cookies and no referrer, and follows no redirect', async () => {
    const { redress, asked } = clientOf([json(201, filed)]);
    await redress.complaints.file(complaint);
    const { credentials, referrerPolicy, redirect, cache } = asked[0]?.init ?? {};
    expect({ credentials, referrerPolicy, redirect, cache }).to.deep.equal({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    });
  });

  it('lets the browser keep the profile of a firm, which holds nothing personal', async () => {
    const { redress, asked } = clientOf([json(200, {})]);
    await redress.firm.get();
    expect(asked[0]?.init.cache).to.equal('default');
    expect([...(asked[0]?.headers.keys() ?? [])]).to.deep.equal(['accept']);
  });

  it('has no idempotency key where the endpoint takes none', async () => {
    const { redress, asked } = clientOf([json(202, {})]);
    await redress.links.ask({ email: 'rosa@example.com' });
    expect(asked[0]?.headers.has('idempotency-key')).to.equal(false);
  });

  it('keeps one idempotency key over all tries, and makes another for the next call', async () => {
    const { redress, asked } = clientOf([cut, problem(503, 'temporarily-unavailable'), json(201, filed)]);
    await redress.complaints.file(complaint);
    await redress.complaints.file(complaint);
    const keys = asked.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys.length).to.equal(4);
    expect(new Set(keys.slice(0, 3)).size).to.equal(1);
    expect(keys[3]).to.not.equal(keys[0]);
  });

  it('uses the idempotency key a caller kept', async () => {
    const { redress, asked } = clientOf([cut, json(201, filed)]);
    const idempotencyKey = '0f8fad5b-d9cb-469f-a165-70867728950e';
    await redress.complaints.file(complaint, { idempotencyKey });
    expect(asked.map(({ headers }) => headers.get('idempotency-key'))).to.deep.equal([idempotencyKey, idempotencyKey]);
  });
});

describe('what is tried again', () => {
  const again: [name: string, happening: Happening, tries: Record<keyof typeof callsByKind, number>][] = [
    ['a failure before an answer', cut, { read: 4, 'keyed write': 4, 'unkeyed write': 1 }],
    ['a connection that broke in an answer', cutShort, { read: 4, 'keyed write': 4, 'unkeyed write': 1 }],
    ['429 rate-limited', problem(429, 'rate-limited'), { read: 4, 'keyed write': 4, 'unkeyed write': 4 }],
    ['503', problem(503, 'temporarily-unavailable'), { read: 4, 'keyed write': 4, 'unkeyed write': 4 }],
    ['500', problem(500, 'internal'), { read: 4, 'keyed write': 4, 'unkeyed write': 1 }],
    ['an HTML 502', plain(502, '<h1>Bad gateway</h1>'), { read: 4, 'keyed write': 4, 'unkeyed write': 1 }],
    ['504', plain(504, ''), { read: 4, 'keyed write': 4, 'unkeyed write': 1 }],
    ['408', plain(408, ''), { read: 4, 'keyed write': 4, 'unkeyed write': 1 }],
    ['425', plain(425, ''), { read: 4, 'keyed write': 4, 'unkeyed write': 1 }],
    ['409 in use', problem(409, 'idempotency-key-in-use'), { read: 4, 'keyed write': 4, 'unkeyed write': 1 }],
    ['409 not possible', problem(409, 'not-possible-now'), { read: 1, 'keyed write': 1, 'unkeyed write': 1 }],
    ['401', problem(401, 'unauthenticated'), { read: 1, 'keyed write': 1, 'unkeyed write': 1 }],
    ['403', problem(403, 'origin-not-allowed'), { read: 1, 'keyed write': 1, 'unkeyed write': 1 }],
    ['422', problem(422, 'validation'), { read: 1, 'keyed write': 1, 'unkeyed write': 1 }],
    ['507', problem(507, 'insufficient-storage'), { read: 1, 'keyed write': 1, 'unkeyed write': 1 }],
    ['an answer that is no JSON', plain(200, '<html>'), { read: 1, 'keyed write': 1, 'unkeyed write': 1 }],
  ];
  for (const [name, happening, tries] of again)
    for (const kind of ['read', 'keyed write', 'unkeyed write'] as const)
      it(`sends a ${kind} ${tries[kind]} times against ${name}`, async () => {
        const { redress, asked } = clientOf([happening]);
        expect(await failureOf(callsByKind[kind](redress))).to.be.instanceOf(RedressError);
        expect(asked.length).to.equal(tries[kind]);
      });

  it('is no more than asked for, and stops at the first success', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(6), fc.nat(8), async (retries, failures) => {
        const script = [...Array<Happening>(failures).fill(cut), json(200, { name: 'x' })];
        const { redress, asked, waits } = clientOf(script as [Happening], { retries });
        const name = await redress.firm.get().then(
          (profile) => profile.name,
          () => 'failed',
        );
        expect(name).to.equal(failures > retries ? 'failed' : 'x');
        expect(asked.length).to.equal(Math.min(failures, retries) + 1);
        expect(waits.length).to.equal(asked.length - 1);
      }),
    ));
});

describe('waiting between tries', () => {
  it('has full jitter under a doubling ceiling of at most 8 seconds', () =>
    fc.assert(
      fc.property(fc.nat(40), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (tries, random) => {
        const wait = pauseBefore(tries, undefined, random);
        expect(wait).to.be.at.least(0);
        expect(wait).to.be.at.most(Math.min(8_000, 500 * 2 ** tries));
        expect(pauseBefore(tries, undefined, 0)).to.equal(0);
      }),
    ));

  it('doubles: half of 500, 1000, 2000 milliseconds at the middle of the jitter', async () => {
    const { redress, waits } = clientOf([cut]);
    await failureOf(redress.firm.get());
    expect(waits).to.deep.equal([250, 500, 1_000]);
  });

  it('never comes back before the seconds of Retry-After', () =>
    fc.assert(
      fc.property(
        fc.nat(longestWait),
        fc.nat(5),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (asked, tries, random) => {
          expect(pauseBefore(tries, asked, random)).to.be.at.least(asked * 1_000);
        },
      ),
    ));

  it('honours Retry-After as a date', async () => {
    const date = new Date(Date.now() + 10_000).toUTCString();
    const busy = problem(503, 'temporarily-unavailable', {}, { 'retry-after': date });
    const { redress, waits } = clientOf([busy, json(200, {})]);
    await redress.firm.get();
    expect(waits[0]).to.be.within(8_000, 11_000);
  });

  it('gives up with the error when the server asks for more than half a minute', async () => {
    const { redress, asked, waits } = clientOf([problem(429, 'rate-limited', {}, { 'retry-after': '31' })]);
    const error = (await failureOf(redress.complaints.file(complaint))) as RedressError;
    expect([error.name, error.code, error.retryAfter]).to.deep.equal(['RateLimitedError', 'rate-limited', 31]);
    expect(asked.length).to.equal(1);
    expect(waits).to.deep.equal([]);
  });
});

describe('the time limit', () => {
  it('ends a try that hears nothing, and tries again', async () => {
    const { redress, asked } = clientOf([silence, json(200, { name: 'x' })], { timeoutMs: 20 });
    expect((await redress.firm.get()).name).to.equal('x');
    expect(asked.length).to.equal(2);
    expect(asked[0]?.init.signal?.aborted).to.equal(true);
  });

  it('is a TimeoutError once no try is left', async () => {
    const { redress } = clientOf([silence], { timeoutMs: 10, retries: 1 });
    const error = (await failureOf(redress.firm.get())) as RedressError;
    expect([error.name, error.code, error.status]).to.deep.equal(['TimeoutError', 'timeout', undefined]);
  });

  it('covers the body, and an unkeyed write is not repeated once a status came', async () => {
    const drip: Happening = () => new Response(new ReadableStream({}), { status: 201 });
    const { redress, asked } = clientOf([drip], { timeoutMs: 20 });
    const error = (await failureOf(redress.tracker.open({ linkToken: 'rtl_x' }))) as RedressError;
    expect([error.name, error.status, asked.length]).to.deep.equal(['TimeoutError', 201, 1]);
  });
});

describe("the caller's abort", () => {
  it('ends a call before anything leaves', async () => {
    const { redress, asked } = clientOf([json(200, {})]);
    const reason = new Error('gone');
    expect(await failureOf(redress.firm.get({ signal: AbortSignal.abort(reason) }))).to.equal(reason);
    expect(asked.length).to.equal(0);
  });

  it('ends a try at once, even on a network that does not listen', async () => {
    const { redress, asked } = clientOf([silence]);
    const leaving = new AbortController();
    const call = failureOf(redress.firm.get({ signal: leaving.signal }));
    leaving.abort();
    expect(((await call) as Error).name).to.equal('AbortError');
    expect(asked.length).to.equal(1);
    expect(asked[0]?.init.signal?.aborted).to.equal(true);
  });

  it('ends the waiting between tries at once', async () => {
    const { fetch, asked } = scriptedFetch(problem(503, 'temporarily-unavailable', {}, { 'retry-after': '30' }));
    const redress = createRedress({ server: 'https://a.example', firm: 'pk', fetch });
    const leaving = new AbortController();
    const call = failureOf(redress.firm.get({ signal: leaving.signal }));
    setTimeout(() => leaving.abort('left the page'), 30);
    expect(await call).to.equal('left the page');
    expect(asked.length).to.equal(1);
  });
});
