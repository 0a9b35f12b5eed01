/** `redress tasks`, `redress task show | done`: what a person has to do, what to say, and that it was done. */
import { type Command, Option } from 'commander';
import { type ContactMethod, contactMethods } from '../../sdk/contract/history.ts';
import { complaintById } from '../complaint/complaint-table.ts';
import { complainantOf } from '../complaint/contact.ts';
import { type Done, finish, wordsOf } from '../complaint/tasks.ts';
import type { Ground } from '../house.ts';
import { untilNotOvertaken } from '../http/overtaken.ts';
import { ProblemError } from '../http/problem.ts';
import { openTask, openTasks } from '../mail/task-table.ts';
import { dayIn } from '../packs/calendar.ts';
import type { TaskRow } from '../store/tables.ts';
import { firmOf } from './firm-of.ts';
import type { WithGround } from './ground.ts';
import { Refusal, say } from './refusal.ts';

const gone = 'There is no open task with this id.';

export function taskCommands(program: Command, withGround: WithGround): void {
  program
    .command('tasks')
    .description('what a person has to do, such as calling someone who has no e-mail')
    .argument('[site-key]')
    .action((siteKey?: string) =>
      withGround(async (ground) => {
        const { id, settings } = await firmOf(ground.firms, siteKey);
        const today = dayIn(settings.timeZone, ground.clock.now());
        for (const task of await openTasks(ground.store.db, id)) {
          say(lineOf(task, today));
          for (const line of await reaching(ground, task)) say(`     ${line}`);
        }
      }),
    );
  const task = program.command('task').description('one of the tasks');
  task
    .command('show')
    .description('what to say on the telephone, or to print and post')
    .argument('<id>', 'as `redress tasks` shows it')
    .action((id: string) =>
      withGround(async (ground, publicUrl) => {
        const row = await openTask(ground.store.db, id);
        if (!row) throw new Refusal(gone);
        say(await textOf(ground, publicUrl, row));
      }),
    );
  task
    .command('done')
    .description('take a task off the list')
    .argument('<id>', 'as `redress tasks` shows it')
    .addOption(
      new Option('--method <method>', 'how the client was told; goes on the record').choices([...contactMethods]),
    )
    .option('--by <name>', 'who told the client')
    .option('--result <text>', 'what came of calling a client who was unhappy with how they were handled')
    .action((id: string, { method, by, result }: { method?: ContactMethod; by?: string; result?: string }) =>
      withGround(async (ground, publicUrl) => {
        const done = { method: method ?? null, by: by ?? null, result: result ?? null };
        await takeOff(ground, publicUrl, id, done);
      }),
    );
}

/** The letter a task stands for, word for word. */
async function textOf(ground: Ground, publicUrl: string, task: TaskRow): Promise<string> {
  const said = await wordsOf({ ...ground, publicUrl, demo: false }, task);
  if (said === null) throw new Refusal('This task stands for no letter.');
  return said;
}

async function takeOff(ground: Ground, publicUrl: string, id: string, done: Done): Promise<void> {
  const letter = await untilNotOvertaken(async () => {
    const task = await openTask(ground.store.db, id);
    if (!task) throw new Refusal(gone);
    await finish({ ...ground, publicUrl, demo: false }, task, done, ground.clock.now()).catch(unlessWrong);
    return task.letter;
  });
  if (done.method) return say('Done. It is on the record that the client was told, and what.');
  say('Done.');
  if (letter === 'asked' || letter === 'extension')
    say('That the client was told is not on the record, so no date has moved. Next time say how: --method call');
}

function unlessWrong(error: unknown): never {
  if (!(error instanceof ProblemError) || error.code !== 'validation') throw error;
  const [fault] = error.errors ?? [];
  if (fault?.pointer === '/method')
    throw new Refusal('This task stands for no letter to the client: leave out --method.');
  throw new Refusal(
    fault?.code === 'required'
      ? 'Say what came of the call: --result "She is content with the apology."'
      : 'Only the task to call a client who was unhappy has a result: leave out --result.',
  );
}

/** Whom to reach, how, and when. */
async function reaching(ground: Ground, { firm, complaint }: TaskRow): Promise<string[]> {
  const row = await complaintById(ground.store.db, firm, complaint);
  const person = row && (await complainantOf(ground, row));
  if (!person) return [];
  const { name, phone, address, safeTimes, doNotContactBy, adjustments, adjustmentsNote } = person;
  const post = address && [...address.lines, address.postcode, address.country].filter(Boolean).join(', ');
  const named: [string, string | null | undefined][] = [
    ['Telephone', phone],
    ['Post', post],
    ['When', safeTimes],
    ['Not by', doNotContactBy?.join(', ')],
    ['Needs', [...(adjustments ?? []), adjustmentsNote].filter(Boolean).join(', ')],
  ];
  return [name, ...named.flatMap(([what, value]) => (value ? [`${what}: ${value}`] : []))];
}

function lineOf({ id, reference, kind, letter, due_by }: TaskRow, today: string): string {
  const when = due_by
    ? `by ${due_by}${due_by < today ? '  OVERDUE' : ''}`
    : letter === 'outside-route'
      ? 'TODAY'
      : 'soon';
  return `${id}  ${reference}  ${kind}${letter ? `: ${letter}` : ''}  ${when}`;
}
