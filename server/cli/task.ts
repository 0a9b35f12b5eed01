/** `redress tasks`, `redress task done`: what a person has to do, and that it was done. */
import { type Command, Option } from 'commander';
import { type ContactMethod, contactMethods } from '../../sdk/contract/history.ts';
import { happen } from '../complaint/acts.ts';
import type { Ground } from '../house.ts';
import { finishTask, isLetterOfComplaint, openTask, openTasks } from '../mail/outbox-table.ts';
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
    .addOption(
      new Option('--method <method>', 'how the client was told; goes on the record').choices([...contactMethods]),
    )
    .option('--by <name>', 'who told the client')
    .action((id: string, { method, by }: { method?: ContactMethod; by?: string }) =>
      withGround(async (ground) => {
        const task = await openTask(ground.store.db, id);
        if (!task) throw new Refusal('There is no open task with this id.');
        if (method) await told(ground, task, method, by ?? null);
        else await takeOff(ground, task);
      }),
    );
}

async function takeOff({ store, clock }: Ground, { id, letter }: TaskRow): Promise<void> {
  const { won } = await store.commit({ steps: [finishTask(store.db, id, clock.now())] });
  if (!won) throw new Refusal('There is no open task with this id.');
  say('Done.');
  if (letter === 'asked' || letter === 'extension')
    say('That the client was told is not on the record, so no date has moved. Next time say how: --method call');
}

/** As good as the letter it stands for: what follows from that, follows now. */
async function told(ground: Ground, task: TaskRow, method: ContactMethod, by: string | null): Promise<void> {
  const { firm, complaint, letter, entry, id } = task;
  if (!letter || !isLetterOfComplaint(letter) || letter.startsWith('firm-') || entry === null)
    throw new Refusal('This task stands for no letter to the client: leave out --method.');
  const now = ground.clock.now();
  const facts = { letter, about: entry, method, by };
  await happen(ground, { firm, complaint }, { kind: 'told', facts }, now, [finishTask(ground.store.db, id, now)]);
  say('Done. It is on the record that the client was told.');
}

const lineOf = ({ id, reference, kind, letter, due_by }: TaskRow): string =>
  `${id}  ${reference}  ${kind}${letter ? `: ${letter}` : ''}  ${due_by ? `by ${due_by}` : 'soon'}`;
