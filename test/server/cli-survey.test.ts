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

  it('takes the call off the list with what came of it, and no other task', async () => {
    const { out } = await redress('tasks', demoKey);
    const [follow = '', call = ''] = ['survey-follow-up', 'contact-otherwise'].map(
      (kind) => new RegExp(`^(tsk_\\S+) .*${kind}`, 'm').exec(out)?.[1],
    );
    const done = async (...words: string[]) => (await redress('task', 'done', ...words)).err;
    expect(await done(follow)).toBe('Say what came of the call: --result "She is content with the apology."\n');
    expect(await done(follow, '--method', 'call', '--result', 'Content.')).toContain('leave out --method');
    expect(await done(call, '--result', 'Content.')).toContain('leave out --result');
    expect(await redress('task', 'done', follow, '--result', 'Content.', '--by', 'Ada')).toMatchObject({
      code: 0,
      out: 'Done.\n',
    });
    expect((await redress('tasks', demoKey)).out).not.toContain('survey-follow-up');
  });

  it('says when clients are asked, and by when unhappy ones are called', async () => {
    const survey = (...words: string[]) => redress('survey', demoKey, ...words);
    const usual = 'Asked 3 working days after the answer; called within 2 working days.\n';
    expect(await survey()).toMatchObject({ code: 0, out: usual });
    const both = await survey('--after', '0', '--call-within', '1');
    expect(both.out).toBe('Asked 0 working days after the answer; called within 1 working day.\n');
    expect((await survey('--after', '14')).out).toContain('Asked 14 working days after the answer; called within 1 ');
    const refusals: [string[], string][] = [
      [['--after', '15'], 'Write a number of working days from 0 to 14.\n'],
      [['--after', '-1'], 'Write a number of working days from 0 to 14.\n'],
      [['--after', '2.5'], 'Write a number of working days from 0 to 14.\n'],
      [['--call-within', '0'], 'Write a number of working days from 1 to 20.\n'],
      [['--call-within', '21'], 'Write a number of working days from 1 to 20.\n'],
    ];
    for (const [words, err] of refusals)
      expect([words, await survey(...words)]).toEqual([words, { code: 1, out: '', err }]);
    expect(JSON.parse((await redress('settings', 'show', demoKey, 'survey')).out)).toEqual({
      after: 14,
      callWithin: 1,
    });
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
