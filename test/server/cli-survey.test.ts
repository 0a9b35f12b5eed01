/** Asking clients how they were handled, as whoever runs the server sees it: calls to make, what to say, and nothing of the answers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { randomBytes } from '../../server/crypto/random.ts';
import { commandLine } from '../support/command-line.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { asked, ended, nextDay } from '../support/survey.ts';
import { siteKey as demoKey, openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('the command line', ({ databaseUrl }) => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-cli-'));
  const env = {
    REDRESS_DATA_DIR: folder,
    REDRESS_ROOT_KEY: randomBytes(32).toString('base64url'),
    REDRESS_PUBLIC_URL: 'http://localhost:8787',
    ...(databaseUrl ? { REDRESS_DATABASE_URL: databaseUrl } : {}),
  };
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, env });
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const redress = commandLine(env);

  it('lists who is to be asked by a call, and who is to be called since they are unhappy, with what to say', async () => {
    const { complainant } = complaints.rudeMeeting;
    const needs = { ...complainant, phone: '020 7946 0018', adjustments: ['phone-instead' as const] };
    const toCall = await ended(app, { ...complaints.rudeMeeting, complainant: needs });
    await nextDay(app, toCall);
    const unhappy = await asked(app);
    await unhappy.tracker.post('survey', { version: 1, answers: { overall: 1 }, comment: 'The cormorant.' });
    const { out } = await redress('tasks', demoKey);
    const [call = '', ...more] = out.match(/^tsk_.*$/gm) ?? [];
    expect(call).toMatch(new RegExp(`${toCall.reference} {2}contact-otherwise: survey {2}soon$`));
    expect(more).toEqual([
      expect.stringMatching(new RegExp(`${unhappy.reference} {2}survey-follow-up {2}by 2026-12-0`)),
    ]);
    expect(out).toContain('Telephone: 020 7946 0018');
    const said = await redress('task', 'show', call.split(' ')[0] ?? '');
    expect(said.out).toContain('There are nine short questions.');
  });

  it('shows when a client was asked and until when they can answer, and nothing of the answer', async () => {
    const one = await asked(app);
    await one.tracker.post('survey', { version: 1, answers: { overall: 2, respect: 1 }, comment: 'The cormorant.' });
    const { out } = await redress('show', one.reference);
    expect(out).toMatch(/survey-invited {2}\(system\)\n {3}version: 1\n {3}way: email\n {3}remindAt: 2026-12-/);
    expect(out).toMatch(/survey-answered {2}\(you\)\n {3}unlinked: false\n/);
    expect(out).not.toMatch(/cormorant|overall|respect/);
  });
});
