/** `redress form show | questions | issues | challenge`: what a firm asks, switched without code. */
import { Argument, type Command } from 'commander';
import { steps } from '../../sdk/contract/steps.ts';
import { withIssues, withQuestions } from '../firm/changes.ts';
import type { Firm } from '../firm/firms.ts';
import { type FormDocument, formOf } from '../firm/form.ts';
import { formByVersion, formsOf } from '../firm/form-table.ts';
import { revise } from '../firm/revise.ts';
import { speakerOf } from '../firm/speaking.ts';
import type { Ground } from '../house.ts';
import type { FormRow } from '../store/tables.ts';
import { firmOf } from './firm-of.ts';
import type { WithGround } from './ground.ts';
import { printLanguages } from './print-languages.ts';
import { Refusal, say } from './refusal.ts';

export function formCommands(program: Command, withGround: WithGround): void {
  const form = program.command('form').description('what a firm’s complaint form asks');
  form
    .command('show')
    .description('the form as it is now, or as it was in an earlier version')
    .argument('<site-key>')
    .argument('[version]', 'as `redress show` says it of a complaint')
    .action((siteKey: string, version?: string) =>
      withGround(async (ground) => {
        const firm = await firmOf(ground.firms, siteKey);
        if (version === undefined) await printPresent(ground, firm);
        else printKept(firm, await formByVersion(ground.store.db, firm.id, version));
      }),
    );
  form
    .command('questions')
    .description('switch questions on and off')
    .argument('<site-key>')
    .option('--on <questions...>', 'ask these too')
    .option('--off <questions...>', 'do not ask these')
    .action((siteKey: string, { on = [], off = [] }: { on?: string[]; off?: string[] }) =>
      withGround(async (ground) => {
        const { id } = await firmOf(ground.firms, siteKey);
        const { questions } = await revise(ground, id, (settings) => withQuestions(settings, on, off));
        say(`Asked: ${questions.join(', ')}`);
      }),
    );
  form
    .command('issues')
    .description('choose what a complaint can be about, in your order')
    .argument('<site-key>')
    .argument('<codes...>', 'such as: delay conduct costs-information')
    .action((siteKey: string, codes: string[]) =>
      withGround(async (ground) => {
        const { id } = await firmOf(ground.firms, siteKey);
        const { issues } = await revise(ground, id, (settings) => withIssues(settings, codes));
        say(`Offered: ${issues.join(', ')}`);
      }),
    );
  form
    .command('challenge')
    .description('whether each complaint must bring a proof of work; people notice nothing of it')
    .argument('<site-key>')
    .addArgument(new Argument('<when>').choices(['none', 'required']))
    .action((siteKey: string, challenge: 'none' | 'required') =>
      withGround(async (ground) => {
        const { id } = await firmOf(ground.firms, siteKey);
        await revise(ground, id, (settings) => ({ ...settings, challenge }));
        say(`Proof of work: ${challenge}`);
      }),
    );
}

async function printPresent({ store }: Ground, { id, settings }: Firm): Promise<void> {
  const { version, document } = formOf(settings);
  say(`Version ${version}`);
  printLanguages(settings);
  say(`Proof of work: ${settings.challenge}`);
  printForm(document, settings);
  const kept = await formsOf(store.db, id);
  if (kept.length > 0) say();
  for (const one of kept) say(`Published ${new Date(one.published_at).toISOString()}  ${one.version}`);
}

function printKept({ settings }: Firm, kept: FormRow | undefined): void {
  if (!kept) throw new Refusal('This firm has published no such version.');
  say(`Version ${kept.version}, published ${new Date(kept.published_at).toISOString()}`);
  printForm(JSON.parse(kept.document) as FormDocument, settings);
}

/** Our labels are those of now; what the firm worded itself is kept with a version. */
function printForm({ questions, issues, areasOfLaw, words }: FormDocument, settings: Firm['settings']): void {
  say();
  for (const { id, asked } of steps)
    say(`${questions.includes(id) ? 'on ' : 'off'}  ${id}${asked === 'always' ? '  (always asked)' : ''}`);
  say();
  const own = words[settings.defaultLocale];
  const label = speakerOf(settings, 'labels', settings.defaultLocale);
  for (const code of issues) say(`${code.padEnd(18)}  ${own?.[`issues.${code}`] ?? label(`issues.${code}`)}`);
  say();
  say(`Areas of law: ${areasOfLaw.join(', ')}`);
  for (const [locale, sentences] of Object.entries(words))
    for (const [key, sentence] of Object.entries(sentences)) say(`${locale}  ${key}  ${sentence}`);
}
