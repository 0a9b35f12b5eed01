/** Checklists of a firm's own, from the command line. */
import { Command, CommanderError } from 'commander';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { playbookCommands } from '../../server/cli/playbook.ts';
import { withStage } from '../../server/firm/playbook.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

describeEachEngine('the playbook on the command line', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  /** Resolves with what it printed. */
  const redress = async (...words: string[]): Promise<string> => {
    app.house.firms.forget();
    const program = new Command('redress').exitOverride().configureOutput({ writeErr: () => {} });
    playbookCommands(program, (work) => work(app.house, app.house.publicUrl));
    const out: unknown[] = [];
    const printing = vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(text) > 0);
    await program.parseAsync(words, { from: 'user' }).finally(() => printing.mockRestore());
    return out.join('');
  };

  it('is shown, said otherwise a stage at a time, and taken back', async () => {
    const ours = await redress('playbook', 'show', siteKey);
    expect(ours).toContain('received: When it comes in\n   conflict: Check that neither you');
    const own = await redress('playbook', 'set', siteKey, 'received', 'listen=Listen.', 'tea=Offer tea = always.');
    expect(own).toContain(
      'received: When it comes in  (your own)\n   listen: Listen.\n   tea: Offer tea = always.\nack',
    );
    app.house.firms.forget();
    const items = [
      { code: 'listen', text: 'Listen.' },
      { code: 'tea', text: 'Offer tea = always.' },
    ];
    expect((await app.house.firms.bySiteKey(siteKey))?.settings.playbook).toEqual({ received: items });
    expect(await redress('playbook', 'reset', siteKey, 'received')).toBe(ours);
  });

  it('is refused in a sentence where an item is none, and for a stage that has no list', async () => {
    const refused = redress('playbook', 'set', siteKey, 'received', 'Listen.');
    await expect(refused).rejects.toThrow(/^Write each item once, as code=text/);
    await expect(redress('playbook', 'set', siteKey, 'closed', 'a=b')).rejects.toThrow(CommanderError);
  });
});

it.each([['a=b', 'a=c'], ['=text'], ['code='], ['Code=text'], ['a--b=text'], ['a=\n'], [`a=${'x'.repeat(501)}`]])(
  'takes no items %j',
  (...typed) => {
    expect(() => withStage({}, 'received', typed)).toThrow(TypeError);
  },
);
