/** `redress tasks | task done`: what a person has to do where no letter can, until the desk has its sign-in. */
import type { Command } from 'commander';
import { finishTask, openTasks } from '../mail/outbox-table.ts';
import type { TaskRow } from '../store/tables.ts';
import { firmOf } from './firm.ts';
import type { WithGround } from './ground.ts';
import { Refusal, say } from './refusal.ts';

export function taskCommands(program: Command, withGround: WithGround): void {
  program
    .command('tasks')
    .description('what a person has to do, such as calling someone who has no e-mail')
    .argument('[site-key]')
    .action((siteKey?: string) =>
      withGround(async ({ store, firms }) => {
        const { id } = await firmOf(firms, siteKey);
        for (const task of await openTasks(store.db, id)) say(lineOf(task));
      }),
    );
  program
    .command('task')
    .description('one of the tasks')
    .command('done')
    .description('take a task off the list')
    .argument('<id>', 'as `redress tasks` shows it')
    .action((id: string) =>
      withGround(async ({ store, clock }) => {
        const { won } = await store.commit({ steps: [finishTask(store.db, id, clock.now())] });
        if (!won) throw new Refusal('There is no open task with this id.');
        say('Done.');
      }),
    );
}

const lineOf = ({ id, reference, kind, letter, due_by }: TaskRow): string =>
  `${id}  ${reference}  ${kind}${letter ? `: ${letter}` : ''}  ${due_by ? `by ${due_by}` : 'soon'}`;
