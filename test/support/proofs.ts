/** Files as a widget does that is asked to work: solves what it is given, and tries again. */
import { setTimeout as wait } from 'node:timers/promises';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { complaints } from '../../demo/cast.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import type { Challenge } from '../../sdk/contract/problem.ts';
import { type Effort, openProofs } from '../../server/complaint/proof.ts';
import { complaintsPath, problemOf } from './doors.ts';
import { openTestApp, type TestApp } from './test-app.ts';

/** The same work, for less: hundreds of them are solved in a test. */
export const cheap: Effort = { hashes: 2, numbers: 40 };

const rootKey = 'qX0yq5Zc4m1v8Jw2Hn6Rt9Lb3Ke7Ud5Pg0Sa1Fi2Oxk';

/** An app with quotas, cheap proofs, and counters at their beginning. */
export async function openFloodedApp(databaseUrl: string | undefined): Promise<TestApp> {
  const env = { REDRESS_ROOT_KEY: rootKey, REDRESS_TRUSTED_PROXIES: '127.0.0.1', REDRESS_SEED: 'two-firms' };
  const app = await openTestApp({ databaseUrl, quotas: true, env });
  app.house.proofs = openProofs(app.house.keyring.server, cheap);
  for (const table of ['quota', 'spent_proof'] as const) await app.house.store.db.deleteFrom(table).execute();
  return app;
}

/** The number to find. */
export const solutionOf = (challenge: Challenge) => {
  const asked = challenge as unknown as Parameters<typeof solveChallenge>[0]['challenge'];
  return solveChallenge({ challenge: asked, deriveKey });
};

export const payloadOf = (challenge: unknown, solution: unknown): string =>
  Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');

export const solved = async (challenge: Challenge): Promise<string> =>
  payloadOf(challenge, await solutionOf(challenge));

/** What a challenge is bound to. */
export const boundOf = ({ parameters }: Challenge) => parameters.data as { price: number; expiresAt: number };

/** The challenge of a 428; fails for any other answer. */
export async function challengeIn(answer: Response): Promise<Challenge> {
  const { challenge } = await problemOf(answer);
  if (answer.status !== 428 || !challenge) throw new Error(`no challenge with ${answer.status}`);
  return challenge;
}

/** The answer of a 201; fails for any other. */
export async function filedIn(answer: Response): Promise<Filed> {
  if (answer.status !== 201) throw new Error(`not taken: ${answer.status}`);
  return (await answer.json()) as Filed;
}

let visitors = 0;

/** A network address nobody used lately. */
export const somewhere = () => ({ 'X-Forwarded-For': `198.51.100.${++visitors % 250}` });

export const file = (app: TestApp, more: object, headers: Record<string, string>): Promise<Response> =>
  app.post(complaintsPath, { ...complaints.rudeMeeting, ...more }, headers);

/** Files and works for as long as it is asked to, under one key, and comes back where the store is busy. `prices`: what it was asked. */
export async function filePatiently(
  app: TestApp,
  headers: Record<string, string>,
): Promise<{ filed: Filed; prices: number[] }> {
  const key = { ...headers, 'Idempotency-Key': crypto.randomUUID() };
  const prices: number[] = [];
  let answer = await file(app, {}, key);
  while (answer.status === 428 || answer.status === 503) {
    const proved = answer.status === 428 ? await proofFor(await challengeIn(answer), prices) : {};
    await wait(1_000 * Number(answer.headers.get('Retry-After') ?? 0));
    answer = await file(app, proved, key);
  }
  return { filed: await filedIn(answer), prices };
}

async function proofFor(challenge: Challenge, prices: number[]): Promise<{ proofOfWork: string }> {
  prices.push(boundOf(challenge).price);
  return { proofOfWork: await solved(challenge) };
}

/** An address that has filed as much as it may without working. */
export async function busyAddress(app: TestApp): Promise<Record<string, string>> {
  const here = somewhere();
  for (let time = 0; time < 10; time++) await filedIn(await file(app, {}, here));
  return here;
}

export const countOf = async (app: TestApp, table: 'complaint' | 'spent_proof'): Promise<number> =>
  (await app.house.store.db.selectFrom(table).select('firm').execute()).length;
