/** Checklists of a firm's own, from the command line. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomBytes } from '../../server/crypto/random.ts';
import { withStage } from '../../server/firm/playbook.ts';
import { commandLine } from '../support/command-line.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

describeEachEngine('the playbook on the command line', ({ databaseUrl }) => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-cli-'));
  const env = {
    REDRESS_DATA_DIR: folder,
    REDRESS_ROOT_KEY: randomBytes(32).toString('base64url'),
    REDRESS_PUBLIC_URL: 'http://localhost:8787',
    ...(databaseUrl ? { REDRESS_DATABASE_URL: databaseUrl } : {}),
  };
  const redress = commandLine(env);
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, env });
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is shown, said otherwise a stage at a time, and taken back', async () => {
    const ours = await redress('playbook', 'show', siteKey);
    expect([ours.code, ours.err]).toEqual([0, '']);
    expect(ours.out).toContain('received: When it comes in\n   conflict: Check that neither you');
    const own = await redress('playbook', 'set', siteKey, 'received', 'listen=Listen.', 'tea=Offer tea = always.');
    expect(own.out).toContain(
      'received: When it comes in  (your own)\n   listen: Listen.\n   tea: Offer tea = always.\nack',
    );
    const there = async () => (await app.house.firms.bySiteKey(siteKey))?.settings.playbook;
    const items = [
      { code: 'listen', text: 'Listen.' },
      { code: 'tea', text: 'Offer tea = always.' },
    ];
    await expect.poll(there, { timeout: 5_000 }).toEqual({ received: items });
    expect((await redress('playbook', 'reset', siteKey, 'received')).out).toBe(ours.out);
  });

  it('is refused in a sentence where an item is none', async () => {
    const refused = await redress('playbook', 'set', siteKey, 'received', 'Listen.');
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toMatch(/^Write each item once, as code=text/);
    expect((await redress('playbook', 'set', siteKey, 'closed', 'a=b')).code).toBe(1);
  });
});

it.each([['a=b', 'a=c'], ['=text'], ['code='], ['Code=text'], ['a--b=text'], ['a=\n'], [`a=${'x'.repeat(501)}`]])(
  'takes no items %j',
  (...typed) => {
    expect(() => withStage({}, 'received', typed)).toThrow(TypeError);
  },
);
