/** `redress playbook show | set | reset`: what the firm's people are to do in which stage of a complaint. */
import { Argument, type Command } from 'commander';
import { type Playbook, type Stage, stages, stageTitles } from '../../sdk/contract/desk/playbook.ts';
import { itemsOf, withOurs, withStage } from '../firm/playbook.ts';
import { revise } from '../firm/revise.ts';
import { firmOf } from './firm-of.ts';
import type { WithGround } from './ground.ts';
import { say } from './refusal.ts';

export function playbookCommands(program: Command, withGround: WithGround): void {
  const playbook = program.command('playbook').description('the checklists that stand beside a complaint at the desk');
  const stage = () => new Argument('<stage>', 'of a complaint').choices(stages);
  playbook
    .command('show')
    .argument('<site-key>')
    .action((siteKey: string) =>
      withGround(async ({ firms }) => print((await firmOf(firms, siteKey)).settings.playbook)),
    );
  playbook
    .command('set')
    .description('say what to do in a stage, in place of our list or yours so far')
    .argument('<site-key>')
    .addArgument(stage())
    .argument('<items...>', 'each as code=text; a tick is kept by its code while the text changes')
    .action((siteKey: string, of: Stage, items: string[]) =>
      withGround(async (ground) => {
        const { id } = await firmOf(ground.firms, siteKey);
        print(
          (await revise(ground, id, (kept) => ({ ...kept, playbook: withStage(kept.playbook, of, items) }))).playbook,
        );
      }),
    );
  playbook
    .command('reset')
    .description('our list again')
    .argument('<site-key>')
    .addArgument(stage())
    .action((siteKey: string, of: Stage) =>
      withGround(async (ground) => {
        const { id } = await firmOf(ground.firms, siteKey);
        print((await revise(ground, id, (kept) => ({ ...kept, playbook: withOurs(kept.playbook, of) }))).playbook);
      }),
    );
}

function print(own: Playbook): void {
  for (const stage of stages) {
    say(`${stage}: ${stageTitles[stage]}${own[stage] ? '  (your own)' : ''}`);
    for (const { code, text } of itemsOf(own, stage)) say(`   ${code}: ${text}`);
  }
}
