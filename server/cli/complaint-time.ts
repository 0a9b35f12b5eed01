/** `redress ask | resume | extend`: the client is asked for something, time goes on, or more of it is needed. */
import { type Command, Option } from 'commander';
import { limits } from '../../sdk/contract/limits.ts';
import { newId } from '../crypto/random.ts';
import { act, requireText, told } from './complaint.ts';
import type { WithGround } from './ground.ts';
import { say } from './refusal.ts';

export function complaintTimeCommands(program: Command, withGround: WithGround): void {
  const by = new Option('--by <name>', 'who does it');
  program
    .command('ask')
    .description('ask the client for something; targets of your own stand still once the letter has gone out')
    .argument('<reference>')
    .argument('<text>')
    .addOption(by)
    .action((reference: string, text: string, { by: who }: { by?: string }) =>
      withGround(async (ground) => {
        requireText(text, limits.message);
        const facts = { id: newId('msg'), text, by: who ?? null };
        const row = await act(ground, reference, { kind: 'asked', facts });
        say(`${row.mailable ? 'Asked' : 'Kept'}. ${told(row)}`);
      }),
    );
  program
    .command('resume')
    .description('you have what you asked for, by whatever way: time goes on')
    .argument('<reference>')
    .action((reference: string) =>
      withGround(async (ground) => {
        await act(ground, reference, { kind: 'resumed', facts: {} });
        say('Time goes on.');
      }),
    );
  program
    .command('extend')
    .description('tell the client that the final answer takes longer; the date moves once the letter has gone out')
    .argument('<reference>')
    .requiredOption('--to <date>', 'the new date, such as 2027-02-26')
    .requiredOption('--reason <text>', 'why, in words for the client')
    .addOption(by)
    .action((reference: string, { to, reason, by: who }: { to: string; reason: string; by?: string }) =>
      withGround(async (ground) => {
        requireText(reason, limits.text);
        const facts = { code: 'respond', to, reason, by: who ?? null } as const;
        const row = await act(ground, reference, { kind: 'extension-told', facts });
        say(`${row.mailable ? 'Told' : 'Kept'}. ${told(row)}`);
      }),
    );
}
