/** `redress letters`, `redress letter`: what was sent on a complaint, word for word as it went out. */
import type { Command } from 'commander';
import { complaintByTyped } from '../complaint/complaint-table.ts';
import { keptText } from '../complaint/correspondence.ts';
import { isOfComplaint, letterById, lettersOn } from '../mail/outbox-table.ts';
import type { WithGround } from './ground.ts';
import { Refusal, say } from './refusal.ts';

export function letterCommands(program: Command, withGround: WithGround): void {
  program
    .command('letters')
    .description('the letters on a complaint')
    .argument('<reference>')
    .action((reference: string) =>
      withGround(async ({ store }) => {
        const row = await complaintByTyped(store.db, reference);
        if (!row) throw new Refusal('There is no complaint with this reference.');
        for (const { id, kind, state, sent_at } of await lettersOn(store.db, row))
          say(`${id}  ${kind.padEnd(24)}  ${state}${sent_at === null ? '' : `  ${new Date(sent_at).toISOString()}`}`);
      }),
    );
  program
    .command('letter')
    .description('one letter as it went out; the secret of its link is struck out')
    .argument('<id>', 'as `redress letters` shows it')
    .action((id: string) =>
      withGround(async (ground) => {
        const row = await letterById(ground.store.db, id);
        const kept = row && isOfComplaint(row) ? await keptText(ground, row) : undefined;
        if (!kept) throw new Refusal('No letter with this id has gone out.');
        say(`To: ${kept.to}\nFrom: ${kept.from.name} <${kept.from.address}>\nSubject: ${kept.subject}\n\n${kept.text}`);
      }),
    );
}
