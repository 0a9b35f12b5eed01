/** `redress list | show | message | heads | acknowledge | close`: the handler's side for whoever runs the server; the desk is for people of the firm. */
import { type Command, Option } from 'commander';
import { clockOf, dueOn } from '../../sdk/contract/clock.ts';
import { type OutcomeCode, outcomeCodes, type RemedyCode, remedyCodes } from '../../sdk/contract/codes.ts';
import { mostHeads } from '../../sdk/contract/heads.ts';
import { type ContactMethod, contactMethods, type Happened } from '../../sdk/contract/history.ts';
import { limits } from '../../sdk/contract/limits.ts';
import { codePoints, isBlank } from '../../sdk/contract/text.ts';
import { happen } from '../complaint/acts.ts';
import { complaintByTyped, latestComplaints } from '../complaint/complaint-table.ts';
import type { Wanted } from '../complaint/rules.ts';
import { newId } from '../crypto/random.ts';
import type { Ground } from '../house.ts';
import { ProblemError } from '../http/problem.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { firmOf } from './firm-of.ts';
import type { WithGround } from './ground.ts';
import { Refusal, say } from './refusal.ts';
import { printComplaint } from './show.ts';

export function complaintCommands(program: Command, withGround: WithGround): void {
  const by = new Option('--by <name>', 'who does it');
  program
    .command('list')
    .description('the latest complaints of a firm')
    .argument('[site-key]')
    .action((siteKey?: string) =>
      withGround(async ({ store, firms }) => {
        const { id } = await firmOf(firms, siteKey);
        for (const row of await latestComplaints(store.db, id, 100))
          say(
            `${row.reference}  ${row.status.padEnd(15)}  acknowledge by ${dueOn(row.clocks, 'acknowledge') ?? '–'}  answer by ${dueOn(row.clocks, 'respond') ?? '–'}${flagsOf(row)}`,
          );
      }),
    );
  program
    .command('show')
    .description('read a complaint; the reading is put on the record')
    .argument('<reference>')
    .addOption(by)
    .action((reference: string, options: { by?: string }) =>
      withGround(async (ground) => {
        const row = await act(ground, reference, { kind: 'read', facts: { by: options.by ?? null } });
        await printComplaint(ground, row);
      }),
    );
  program
    .command('acknowledge')
    .description('record that a person has been in touch about the complaint')
    .argument('<reference>')
    .addOption(new Option('--method <method>', 'how').choices([...contactMethods]).makeOptionMandatory())
    .addOption(by)
    .action((reference: string, { method, by: who }: { method: ContactMethod; by?: string }) =>
      withGround(async (ground) => {
        const row = await act(ground, reference, { kind: 'acknowledged', facts: { method, by: who ?? null } });
        say(`Recorded. ${told(row)}`);
      }),
    );
  program
    .command('message')
    .description('write to the client; the letter only says that there is a message')
    .argument('<reference>')
    .argument('<text>')
    .addOption(by)
    .action((reference: string, text: string, { by: who }: { by?: string }) =>
      withGround(async (ground) => {
        requireText(text, limits.message);
        const facts = { id: newId('msg'), text, by: who ?? null };
        const row = await act(ground, reference, { kind: 'message-from-firm', facts });
        say(`Sent. ${told(row)}`);
      }),
    );
  program
    .command('heads')
    .description('send the client the points of the complaint as you understand them, to agree to or to correct')
    .argument('<reference>')
    .argument('<texts...>')
    .addOption(by)
    .action((reference: string, texts: string[], { by: who }: { by?: string }) =>
      withGround(async (ground) => {
        if (texts.length > mostHeads) throw new Refusal(`There may be ${mostHeads} points.`);
        for (const text of texts) requireText(text, limits.text);
        const heads = texts.map((text) => ({ id: newId('hed'), text }));
        const row = await act(ground, reference, { kind: 'heads-sent', facts: { heads, by: who ?? null } });
        say(`Sent. ${told(row)}`);
      }),
    );
  program
    .command('close')
    .description('close a complaint; the client sees outcome and reason')
    .argument('<reference>')
    .addOption(new Option('--outcome <outcome>', 'how it ended').choices([...outcomeCodes]).makeOptionMandatory())
    .requiredOption('--reason <text>', 'why, in words for the client')
    .addOption(new Option('--remedy <remedies...>', 'what puts it right').choices([...remedyCodes]).default([]))
    .option('--lesson <text>', 'what the firm learns from it; not shown to the client')
    .addOption(by)
    .action((reference: string, options: CloseOptions) =>
      withGround(async (ground) => {
        say(`Closed. ${told(await act(ground, reference, closing(options)))}`);
      }),
    );
}

/** What is amiss with a complaint, at a glance. */
function flagsOf({ clocks, unconfirmed }: ComplaintRow): string {
  const missed = clocks.filter((clock) => !clock.met && clock.missed).map(({ code }) => code);
  return [
    ...(missed.length > 0 ? [`MISSED: ${missed.join(', ')}`] : []),
    ...(clockOf(clocks, 'outside')?.met ? ['outside open'] : []),
    ...(unconfirmed ? ['unconfirmed'] : []),
  ]
    .map((flag) => `  ${flag}`)
    .join('');
}

/** What becomes of the letter. */
export const told = ({ mailable }: ComplaintRow): string =>
  mailable
    ? 'The client is told by e-mail.'
    : 'The client cannot be e-mailed and does not know yet: call or write today. What to say: redress tasks';

interface CloseOptions {
  outcome: OutcomeCode;
  reason: string;
  remedy: RemedyCode[];
  lesson?: string;
  by?: string;
}

function closing({ outcome, reason, remedy, lesson, by }: CloseOptions): Happened {
  requireText(reason, limits.text);
  return { kind: 'closed', facts: { outcome, reason, remedies: remedy, lesson: lesson ?? null, by: by ?? null } };
}

export async function act(ground: Ground, typed: string, wanted: Wanted): Promise<ComplaintRow> {
  const row = await complaintByTyped(ground.store.db, typed);
  if (!row) throw new Refusal('There is no complaint with this reference.');
  try {
    const { complaint } = await happen(ground, { firm: row.firm, complaint: row.id }, wanted, ground.clock.now());
    return complaint;
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'not-possible-now')
      throw new Refusal(`Not possible now: the complaint is ${row.status}.`);
    if (error instanceof ProblemError && error.code === 'validation')
      throw new Refusal('The new date must be a real one, later than the present date and within a year.');
    throw error;
  }
}

export function requireText(text: string, most: number): void {
  if (isBlank(text) || codePoints(text) > most || !text.isWellFormed())
    throw new Refusal(`Write between 1 and ${most} characters.`);
}
