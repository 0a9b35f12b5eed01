/** `redress tasks`, `redress task show | done`: what a person has to do, what to say, and that it was done. */
import { type Command, Option } from 'commander';
import { type ContactMethod, contactMethods } from '../../sdk/contract/history.ts';
import { type Acting, happenOnce } from '../complaint/acts.ts';
import { complaintById } from '../complaint/complaint-table.ts';
import { readOut } from '../complaint/letters.ts';
import { filedOf } from '../complaint/open-complaints.ts';
import type { Ground } from '../house.ts';
import { untilNotOvertaken } from '../http/overtaken.ts';
import { isLetterOfComplaint } from '../mail/outbox-table.ts';
import { finishTask, openTask, openTasks } from '../mail/task-table.ts';
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
    .action((id: string, { method, by }: { method?: ContactMethod; by?: string }) =>
      withGround(async (ground, publicUrl) => {
        if (method) await told(ground, publicUrl, id, method, by ?? null);
        else await takeOff(ground, id);
      }),
    );
}

/** The letter a task stands for, word for word. */
async function textOf(ground: Ground, publicUrl: string, { firm, complaint, ...task }: TaskRow): Promise<string> {
  const { letter: kind, entry, created_at } = task;
  const said =
    kind && isLetterOfComplaint(kind) && entry !== null
      ? await readOut({ ...ground, publicUrl, demo: false }, { firm, complaint, kind, entry, queued_at: created_at })
      : null;
  if (said === null) throw new Refusal('This task stands for no letter.');
  return said;
}

async function takeOff({ store, clock }: Ground, id: string): Promise<void> {
  const task = await openTask(store.db, id);
  const { won } = await store.commit({ steps: [finishTask(store.db, id, clock.now())] });
  if (!task || !won) throw new Refusal(gone);
  say('Done.');
  if (task.letter === 'asked' || task.letter === 'extension')
    say('That the client was told is not on the record, so no date has moved. Next time say how: --method call');
}

/** As good as the letter it stands for: what follows from that, follows now; and what was said is kept. */
async function told(ground: Ground, publicUrl: string, id: string, method: ContactMethod, by: string | null) {
  await untilNotOvertaken(async () => {
    const task = await openTask(ground.store.db, id);
    if (!task) throw new Refusal(gone);
    const { firm, complaint, letter, entry } = task;
    if (!letter || !isLetterOfComplaint(letter) || letter.startsWith('firm-') || entry === null)
      throw new Refusal('This task stands for no letter to the client: leave out --method.');
    const now = ground.clock.now();
    const facts = { letter, about: entry, method, by, text: await textOf(ground, publicUrl, task) };
    const acting: Acting = ground;
    await happenOnce(acting, { firm, complaint }, { kind: 'told', facts }, now, [finishTask(ground.store.db, id, now)]);
  });
  say('Done. It is on the record that the client was told, and what.');
}

/** Whom to reach, how, and when. */
async function reaching(ground: Ground, { firm, complaint }: TaskRow): Promise<string[]> {
  const row = await complaintById(ground.store.db, firm, complaint);
  const person = row && (await filedOf(ground, row))?.complainant;
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
