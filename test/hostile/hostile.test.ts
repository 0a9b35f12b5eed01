/** Whatever comes in: the right refusal, the standard headers, nothing reflected, nothing stored, never a failure of ours. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { type Problem, problems } from '../../sdk/contract/problem.ts';
import { openTracker } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { countRows } from '../support/rows.ts';
import { openTestApp, publicUrl, type TestApp } from '../support/test-app.ts';
import { canary, type HostileInput } from './input.ts';
import { hostileInputs } from './inputs.ts';

describe('the hostile inputs', () => {
  it('are many, and each has a name of its own', () => {
    expect(hostileInputs.length).toBeGreaterThan(400);
    expect(new Set(hostileInputs.map(({ name }) => name)).size).toBe(hostileInputs.length);
  });
});

describeEachEngine('hostile input', ({ databaseUrl }) => {
  let app: TestApp;
  let tokens: Record<string, string>;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    tokens = await openTokens(app);
    await app.letters();
  });
  afterAll(() => app.close());

  for (const input of hostileInputs)
    it(input.name, async () => {
      const before = await countRows(app.house.store);
      const answer = await send(app, input, tokens);
      const text = await answer.text();
      expect([answer.status, codeOf(answer, text)]).toEqual([input.status, input.code]);
      expectStandardHeaders(answer);
      expectNothingReflected(answer, text);
      if (input.code !== null && input.method !== 'HEAD') expectProblem(answer, JSON.parse(text) as Problem, input);
      expect(await countRows(app.house.store)).toEqual(before);
    });
});

async function openTokens(app: TestApp): Promise<Record<string, string>> {
  const tracker = await openTracker(app, await app.file(complaints.lateCompletion));
  const ended = await openTracker(app, await app.file(complaints.lateCompletion));
  await ended.remove('sessions/current');
  const seeded = app.fixtures?.firms[0]?.complaints.find(({ state }) => state === 'closed');
  if (!seeded) throw new Error('the seed has no closed complaint');
  const closed = await openTracker(app, seeded);
  return { token: tracker.session.token, ended: ended.session.token, closed: closed.session.token };
}

function send(app: TestApp, { method, path, headers, body }: HostileInput, tokens: Record<string, string>) {
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => tokens[name] ?? '');
  const sent = headers.map(([name, value]): [string, string] => [name, filled(value)]);
  return app.request(filled(path), { method, headers: sent, ...(body === undefined ? {} : { body }) });
}

function codeOf({ headers }: Response, text: string): string | null {
  if (!headers.get('content-type')?.startsWith('application/')) return null;
  return (JSON.parse(text) as Problem).code;
}

function expectStandardHeaders({ headers }: Response): void {
  expect(headers.get('x-request-id')).toMatch(/^req_[0-9A-Za-z]{22}$/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('vary')).toMatch(/\bOrigin\b/);
  expect(headers.get('set-cookie')).toBeNull();
}

function expectNothingReflected({ headers }: Response, text: string): void {
  for (const secret of [canary, 'evil.example', 'X-Injected'])
    expect(`${text}${JSON.stringify([...headers])}`).not.toContain(secret);
}

function expectProblem({ headers }: Response, problem: Problem, { code, status, faults, method }: HostileInput): void {
  if (code === null) return;
  const { errors, ...rest } = problem;
  expect(rest).toEqual({
    type: `${publicUrl}/problems/${code}`,
    title: problems[code].title,
    status,
    detail: expect.any(String),
    code,
    requestId: headers.get('x-request-id'),
  });
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null);
  if (status === 405) expect(headers.get('allow')?.split(', ')).not.toContain(method);
  if (status === 403) expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  expect((errors ?? []).map(({ pointer, code: item }) => `${pointer} ${item}`).sort()).toEqual(
    [...(faults ?? [])].sort(),
  );
  for (const { message } of errors ?? []) expect(message.length).toBeGreaterThan(0);
}
