/** Proof of work: given out for one firm, purpose and time, and good once. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fernbrook } from '../../demo/cast.ts';
import type { Challenge } from '../../sdk/contract/problem.ts';
import { openProofs } from '../../server/complaint/proof.ts';
import { problemOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import {
  boundOf,
  busyAddress,
  challengeIn,
  cheap,
  countOf,
  file,
  filedIn,
  filePatiently,
  openFloodedApp,
  payloadOf,
  solutionOf,
  solved,
  somewhere,
} from '../support/proofs.ts';
import { siteKey, type TestApp } from '../support/test-app.ts';

const challengePath = `/v1/firms/${siteKey}/challenge?purpose=file`;

describeEachEngine('a proof of work', ({ databaseUrl }) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openFloodedApp(databaseUrl);
  });
  afterEach(() => app.close());

  it('is given out signed, for one firm, purpose and time, and kept nowhere', async () => {
    const answer = await app.request(challengePath);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    const challenge = (await answer.json()) as Challenge;
    expect(challenge.signature).toMatch(/^[0-9a-f]{64}$/);
    expect(challenge.parameters.data).toEqual({
      firm: siteKey,
      purpose: 'file',
      price: 1,
      expiresAt: Math.floor(app.clock.now() / 1_000) + 1_200,
    });
  });

  for (const [query, code] of [
    ['', 'required'],
    ['?purpose=', 'not-a-choice'],
    ['?purpose=FILE', 'not-a-choice'],
    ['?purpose=links', 'not-a-choice'],
  ] as const)
    it(`is not given out for "${query}"`, async () => {
      const answer = await app.request(`/v1/firms/${siteKey}/challenge${query}`);
      expect([answer.status, (await problemOf(answer)).errors?.map(({ pointer, code }) => [pointer, code])]).toEqual([
        422,
        [['/purpose', code]],
      ]);
    });

  it('is asked beyond the limit, and then the complaint is taken like any other', async () => {
    const here = await busyAddress(app);
    const { filed, prices } = await filePatiently(app, here);
    expect([prices, filed.unconfirmed]).toEqual([[1], undefined]);
  });

  it('that was fetched before it was asked is as good', async () => {
    const here = await busyAddress(app);
    const challenge = (await (await app.request(challengePath, { headers: here })).json()) as Challenge;
    const filed = await filedIn(await file(app, { proofOfWork: await solved(challenge) }, here));
    expect(filed.unconfirmed).toBe(undefined);
  });

  it('is looked at only where it is asked', async () => {
    await filedIn(await file(app, { proofOfWork: 'not even base64 {' }, somewhere()));
    expect(await countOf(app, 'spent_proof')).toBe(0);
  });

  it('is good once: the second complaint with it is asked again, the repetition of the first is not', async () => {
    const here = await busyAddress(app);
    const proofOfWork = await solved(await challengeIn(await file(app, {}, here)));
    const key = { ...here, 'Idempotency-Key': crypto.randomUUID() };
    const first = await filedIn(await file(app, { proofOfWork }, key));
    expect((await file(app, { proofOfWork }, here)).status).toBe(428);
    const repeated = await file(app, { proofOfWork: 'none' }, key);
    expect([repeated.headers.get('idempotency-replayed'), await filedIn(repeated)]).toEqual(['true', first]);
  });

  it('is good once when it is used thirty times at once', async () => {
    const here = await busyAddress(app);
    const proofOfWork = await solved(await challengeIn(await file(app, {}, here)));
    const before = await countOf(app, 'complaint');
    const answers = await Promise.all(Array.from({ length: 30 }, () => file(app, { proofOfWork }, here)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(29).fill(428)]);
    expect(await countOf(app, 'complaint')).toBe(before + 1);
  });

  it('that is forged, foreign, unsolved or spoilt is asked again', async () => {
    const here = await busyAddress(app);
    const challenge = await challengeIn(await file(app, {}, here));
    const solution = await solutionOf(challenge);
    const { parameters } = challenge;
    const foreign = await app.request(`/v1/firms/${fernbrook.siteKey}/challenge?purpose=file`);
    const ownKey = await openProofs(app.house.keyring.code.key, cheap).ask(siteKey, 1, app.clock.now());
    const changed = (change: object) => payloadOf({ ...challenge, parameters: { ...parameters, ...change } }, solution);
    const cases: Record<string, string> = {
      'of another firm': await solved((await foreign.json()) as Challenge),
      'signed by someone else': await solved(ownKey),
      'with a changed price': changed({ data: { ...boundOf(challenge), price: 32 } }),
      'with a changed expiry': changed({ data: { ...boundOf(challenge), expiresAt: 9_999_999_999 } }),
      'with an easier prefix': changed({ keyPrefix: '00' }),
      'without its solution signature': changed({ keySignature: undefined }),
      unsolved: payloadOf(challenge, { counter: 0, derivedKey: '00'.repeat(32) }),
      'with half a key': payloadOf(challenge, { ...solution, derivedKey: parameters.keyPrefix }),
      'with a solution that is none': payloadOf(challenge, 'yes'),
      'without a signature': payloadOf({ parameters }, solution),
      'with an empty signature': payloadOf({ parameters, signature: '' }, solution),
      'with parameters that are none': payloadOf({ parameters: null, signature: challenge.signature }, solution),
      'of nothing': payloadOf(undefined, undefined),
      'not JSON': Buffer.from('{').toString('base64'),
      'not base64': '\u{1f600}',
      'with a prototype': Buffer.from('{"__proto__":{"challenge":1}}').toString('base64'),
      'nested deep': Buffer.from(`{"challenge":${'{"a":'.repeat(400)}1${'}'.repeat(400)}}`).toString('base64'),
    };
    const before = await countOf(app, 'complaint');
    const answers = await Promise.all(
      Object.entries(cases).map(async ([name, proofOfWork]) => [name, (await file(app, { proofOfWork }, here)).status]),
    );
    expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(Object.keys(cases).map((name) => [name, 428])));
    expect([await countOf(app, 'complaint'), await countOf(app, 'spent_proof')]).toEqual([before, 0]);
  });

  it('is too old after twenty minutes of the server’s clock', async () => {
    const here = await busyAddress(app);
    const early = await solved(await challengeIn(await file(app, {}, here)));
    const late = await solved(await challengeIn(await file(app, {}, here)));
    app.clock.advance('PT19M59S');
    await filedIn(await file(app, { proofOfWork: early }, here));
    app.clock.advance('PT2S');
    expect((await file(app, { proofOfWork: late }, here)).status).toBe(428);
  });

  it('that was used stays used when the clock goes back, and is forgotten when nobody could use it', async () => {
    const here = await busyAddress(app);
    const proofOfWork = await solved(await challengeIn(await file(app, {}, here)));
    await filedIn(await file(app, { proofOfWork }, here));
    app.clock.advance('PT23H');
    await app.worker.runDue();
    expect(await countOf(app, 'spent_proof')).toBe(1);
    app.clock.advance('PT2H');
    await app.worker.runDue();
    expect(await countOf(app, 'spent_proof')).toBe(0);
  });
});
