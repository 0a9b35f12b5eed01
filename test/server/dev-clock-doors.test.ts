/** Who may move the clock of the demonstration, where there is none, and how programs move it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { seedDemo } from '../../demo/seed.ts';
import { readConfig } from '../../server/config.ts';
import { randomBytes } from '../../server/crypto/random.ts';
import { openGround, openHouse } from '../../server/house.ts';
import { postForm } from '../support/plain-page.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describe('who may press', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp();
  });
  afterAll(() => app.close());

  it('is nobody on another website', async () => {
    const before = app.clock.now();
    for (const site of ['cross-site', 'same-site']) {
      const { status } = await postForm(app, '/dev/clock/move', 'to=week', { 'Sec-Fetch-Site': site });
      expect(status).toBe(403);
    }
    expect(app.clock.now() - before).toBeLessThan(60_000);
    const own = await postForm(app, '/dev/clock/move', 'to=week', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' });
    expect(own.status).toBe(303);
  });

  it('is whoever sends a form, and nothing else', async () => {
    expect((await app.post('/dev/clock/move', { to: 'day' })).status).toBe(415);
    expect((await app.post('/dev/clock/act', { do: 'file' })).status).toBe(415);
  });

  it.each([
    ['production', { mode: 'production' }],
    ['a demonstration on the clock of the machine', { mode: 'demo' }],
  ] as const)('is nobody in %s: nothing is there', async (_, { mode }) => {
    const folder = mkdtempSync(join(tmpdir(), 'redress-clock-'));
    const config = readConfig({
      REDRESS_MODE: mode,
      REDRESS_DATA_DIR: folder,
      REDRESS_ROOT_KEY: randomBytes(32).toString('base64url'),
      ...(mode === 'demo'
        ? { REDRESS_TEST_CLOCK: '0' }
        : { REDRESS_PUBLIC_URL: 'https://complaints.firm.example', REDRESS_SMTP_URL: 'smtp://127.0.0.1:25' }),
    });
    const ground = await openGround(config);
    await seedDemo(ground, config);
    const silent = { info: () => {}, warn: () => {}, error: () => {} };
    const { app: other, close } = await openHouse(config, ground, silent);
    expect((await other.request('/dev/mail')).status).toBe(mode === 'demo' ? 200 : 404);
    if (mode === 'demo') expect(await (await other.request('/dev/mail')).text()).not.toContain('/dev/clock');
    expect((await other.request('/dev/clock')).status).toBe(404);
    for (const [path, body] of [
      ['/dev/clock', '{"advance":"P1D"}'],
      ['/dev/clock/move', 'to=day'],
      ['/dev/clock/act', 'do=file'],
    ] as const) {
      const type = path === '/dev/clock' ? 'application/json' : 'application/x-www-form-urlencoded';
      const answer = await other.request(path, { method: 'POST', body, headers: { 'Content-Type': type } });
      expect([path, answer.status]).toEqual([path, 404]);
    }
    await close();
    rmSync(folder, { recursive: true });
  });
});

describe('POST /dev/clock', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp();
  });
  afterAll(() => app.close());

  const answerTo = async (body: unknown) => {
    const answer = await app.post('/dev/clock', body);
    return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.json() };
  };

  it.each([
    [{ now: '2035-01-08T10:00:00.000Z' }, '2035-01-08T10:00'],
    [{ advance: 'P14D' }, '2035-01-22T10:00'],
    [{ now: 'no time', advance: 'PT1H' }, '2035-01-22T11:00'],
  ])('takes %j and answers with the time it is then', async (sent, then) => {
    const { status, type, body } = await answerTo(sent);
    expect([status, type, Object.keys(body)]).toEqual([200, 'application/json', ['now']]);
    expect(body.now).toMatch(new RegExp(`^${then}:\\d\\d\\.\\d{3}Z$`));
  });

  it('answers after all that is due was done', async () => {
    const { reference } = await app.file(complaints.lateCompletion);
    await answerTo({ advance: 'P57D' });
    const { letters } = (await (await app.request('/dev/mail.json')).json()) as { letters: { kind: string }[] };
    expect(letters.map(({ kind }) => kind)).toContain('outside-route');
    expect(await (await app.request('/dev/clock')).text()).toContain(reference);
  });

  it.each([{}, { advance: 'two weeks' }, { advance: 14 }, { now: 5 }])('refuses %j', async (sent) => {
    const { status, type, body } = await answerTo(sent);
    expect([status, type]).toEqual([422, 'application/problem+json']);
    expect(body).toMatchObject({ code: 'validation', errors: [{ pointer: '/advance', code: 'invalid' }] });
  });

  it('takes JSON alone', async () => {
    const { status } = await postForm(app, '/dev/clock', 'advance=P1D');
    expect(status).toBe(415);
    const headers = { 'Content-Type': 'application/json' };
    expect((await app.request('/dev/clock', { method: 'POST', headers, body: '{' })).status).toBe(400);
  });
});
