/** Proof of work in the browser: solved beside the page or in its pauses, ready in time, never in the way of sending. */
import { type Challenge as AltchaChallenge, createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/sha';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import type { Challenge } from '../../sdk/contract/problem.ts';
import { blankAnswers } from '../../sdk/form/answers.ts';
import type { Redress } from '../../sdk/index.ts';
import { prepareProof, proof } from '../../widget/form/proof.ts';
import { beginProof, proofFor } from '../../widget/form/proving.ts';
import { solve } from '../../widget/form/solve.ts';
import { solved } from '../../widget/form/solving.ts';
import { describe, expect, it } from '../support/spec.ts';

const secrets = { hmacSignatureSecret: 'one', hmacKeySignatureSecret: 'other' };

/** A challenge as the server makes it; `counter`: the number to find. */
async function challengeOf(counter = 300, algorithm = 'SHA-256', cost = 5): Promise<Challenge> {
  const made = await createChallenge({ algorithm: 'SHA-256', cost, counter, deriveKey, ...secrets });
  return { parameters: { ...made.parameters, algorithm }, signature: made.signature ?? '' };
}

/** What a server says of a payload. */
async function isTaken(payload: string | undefined): Promise<boolean> {
  const { challenge, solution } = JSON.parse(atob(payload ?? '')) as { challenge: AltchaChallenge; solution: never };
  return (await verifySolution({ challenge, solution, deriveKey, ...secrets })).verified;
}

/** A client that hands out challenges, or fails to as often as it is told to. */
function clientWith(failures = 0) {
  let asked = 0;
  const get = async (): Promise<Challenge> => {
    asked++;
    if (asked <= failures) throw new Error('offline');
    return challengeOf();
  };
  return { redress: { challenge: { get } } as unknown as Redress, asked: () => asked };
}

const required = { challenge: 'required' } as const;
const none = { challenge: 'none' } as const;
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('a challenge', () => {
  for (const hashes of [1, 2, 3, 50])
    it(`of ${hashes} hashes a number is solved as WebCrypto solves it`, async () => {
      expect(await isTaken(await solve(await challengeOf(40, 'SHA-256', hashes)))).to.equal(true);
    });

  it('is solved in a worker', async () => {
    let begun = 0;
    const begin = () => {
      begun++;
      return new Worker(new URL('../../widget/form/solve.ts', import.meta.url), { type: 'module' });
    };
    const payload = await solved(await challengeOf(), new AbortController(), begin);
    expect([await isTaken(payload), begun]).to.deep.equal([true, 1]);
  });

  for (const [why, begin] of [
    [
      'is refused',
      () => {
        throw new TypeError('This document requires TrustedScriptURL assignment');
      },
    ],
    ['cannot be loaded', () => new Worker('/nowhere.js', { type: 'module' })],
    ['knows another kind only', () => new Worker(URL.createObjectURL(new Blob(['postMessage({ failed: true })'])))],
  ] as const)
    it(`is solved on the page where a worker ${why}`, async () => {
      expect(await isTaken(await solved(await challengeOf(), new AbortController(), begin))).to.equal(true);
    });

  it('lets others have their turns while it is solved on the page', async () => {
    let spells = 0;
    let last = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // Nobody had a turn for a while, and now someone has.
      if (performance.now() - last > 5) spells++;
      last = performance.now();
      port2.postMessage(null);
    };
    port2.postMessage(null);
    const began = performance.now();
    await solve(await challengeOf(60_000));
    port1.close();
    expect(spells).to.be.greaterThan((performance.now() - began) / 50);
  });

  it('of a kind we do not know is not begun', async () => {
    const failed = await solved(await challengeOf(1, 'ARGON2ID')).catch((error: Error) => error.message);
    expect(failed).to.equal('another kind of challenge');
  });

  it('is given up when nobody wants it any more', async () => {
    const controller = new AbortController();
    const stopped = solved(await challengeOf(2 ** 31), controller).catch(() => 'stopped');
    setTimeout(() => controller.abort(), 50);
    expect(await stopped).to.equal('stopped');
  });
});

describe('the proof', () => {
  it('is not made where the firm asks for none', async () => {
    const { redress, asked } = clientWith();
    prepareProof(redress, none);
    expect([await proof(redress, none), await proof(redress, undefined), asked()]).to.deep.equal([
      undefined,
      undefined,
      0,
    ]);
  });

  it('is ready from before where the firm asks for one, fetched once however often it is begun', async () => {
    const { redress, asked } = clientWith();
    prepareProof(redress, required);
    prepareProof(redress, required);
    const payload = await proof(redress, required);
    expect([await isTaken(payload), asked()]).to.deep.equal([true, 1]);
  });

  it('is made when it is asked for, if nobody began it', async () => {
    const { redress, asked } = clientWith();
    expect([await isTaken(await proof(redress, required)), asked()]).to.deep.equal([true, 1]);
  });

  it('is of the challenge the server has just asked for, and stays good for trying again', async () => {
    const { redress, asked } = clientWith();
    const challenge = await challengeOf(40);
    const payload = await proof(redress, none, challenge);
    expect(JSON.parse(atob(payload ?? '')).challenge).to.deep.equal(challenge);
    expect([await proof(redress, none), asked()]).to.deep.equal([payload, 0]);
  });

  it('gives way to a newer challenge', async () => {
    const { redress } = clientWith();
    const old = await proof(redress, required);
    const fresh = await proof(redress, required, await challengeOf(40));
    expect(fresh).to.not.equal(old);
    expect(await proof(redress, required)).to.equal(fresh);
  });

  it('is renewed silently before it runs out, until it is used', async () => {
    const { redress, asked } = clientWith();
    prepareProof(redress, required, 100);
    await pause(450);
    const renewed = asked();
    expect(renewed).to.be.greaterThan(1);
    await proof(redress, required, undefined, 100_000);
    await pause(300);
    expect(asked()).to.equal(renewed);
  });

  it('that is too old is made anew when it is asked for', async () => {
    const { redress } = clientWith();
    const old = await proof(redress, required, undefined, 1);
    await pause(20);
    expect(await proof(redress, required, undefined, 1)).to.not.equal(old);
  });

  it('that cannot be had does not keep anyone from sending, and is tried again', async () => {
    const { redress, asked } = clientWith(1);
    expect(await proof(redress, required)).to.equal(undefined);
    expect([await isTaken(await proof(redress, required)), asked()]).to.deep.equal([true, 2]);
  });

  it('of a kind we do not know is not sent', async () => {
    const { redress } = clientWith();
    expect(await proof(redress, none, await challengeOf(1, 'SCRYPT'))).to.equal(undefined);
  });
});

describe('who waits for a proof', () => {
  const profile = { challenge: 'none' } as FirmProfile;

  it('is told of it when it takes a while, and not when it does not', async () => {
    const { redress } = clientWith();
    let told = 0;
    const prove = proofFor(redress, profile, () => told++);
    await prove(await challengeOf(40));
    expect(told).to.equal(0);
    const slow = prove(await challengeOf(2 ** 31));
    await pause(1_500);
    expect(told).to.equal(1);
    await prove(await challengeOf(40));
    expect(await slow).to.equal(undefined);
  });

  it('loads nothing and asks for nothing where none is asked', async () => {
    const { redress, asked } = clientWith();
    const told: string[] = [];
    const prove = proofFor(redress, profile, () => told.push('working'));
    expect([await prove(), asked(), told]).to.deep.equal([undefined, 0, []]);
  });

  it('has it begun by typing, where the firm asks everyone', async () => {
    const { redress, asked } = clientWith();
    const asks = { challenge: 'required' } as FirmProfile;
    await beginProof(async () => redress, { answers: blankAnswers(), profile: asks });
    expect(asked()).to.equal(0);
    const answers = { ...blankAnswers(), narrative: 'It' };
    for (let keys = 0; keys < 5; keys++) await beginProof(async () => redress, { answers, profile: asks });
    expect(asked()).to.equal(1);
    await beginProof(async () => redress, { answers, profile });
    expect([await isTaken(await proof(redress, asks)), asked()]).to.deep.equal([true, 1]);
  });
});
