/** `redress procedure show | set`: the published complaints procedure, and what a firm decides about it. */
import { type Command, Option } from 'commander';
import { offeredLocale } from '../firm/profile.ts';
import { type ProcedureChange, withProcedure } from '../firm/published.ts';
import { revise } from '../firm/revise.ts';
import type { Settings } from '../firm/settings.ts';
import { dayIn } from '../packs/calendar.ts';
import { procedureOf } from '../procedure/document.ts';
import { plainTextOf } from '../procedure/plain-text.ts';
import { firmOf } from './firm-of.ts';
import type { WithGround } from './ground.ts';
import { Refusal, say } from './refusal.ts';

interface SetOptions extends Omit<ProcedureChange, 'newerDuties'> {
  newerDuties?: 'on' | 'off';
}

export function procedureCommands(program: Command, withGround: WithGround): void {
  const procedure = program.command('procedure').description('a firm’s published complaints procedure');
  procedure
    .command('show')
    .description('print it as plain text, such as for a letter')
    .argument('<site-key>')
    .option('--lang <locale>', 'in another of the firm’s languages')
    .action((siteKey: string, { lang }: { lang?: string }) =>
      withGround(async ({ firms, clock }, publicUrl) => {
        const firm = await firmOf(firms, siteKey);
        const today = dayIn(firm.settings.timeZone, clock.now());
        say(plainTextOf(procedureOf(firm, offeredLocale(firm, lang), { publicUrl, today })).trimEnd());
      }),
    );
  procedure
    .command('set')
    .description('decide what it says; what you leave out stays')
    .argument('<site-key>')
    .option('--reviewed-on <date>', 'the day somebody last checked it, such as 2026-11-01')
    .addOption(
      new Option('--adr <switch>', 'whether it names a body for settling disputes').choices([
        'off',
        'willing',
        'not-willing',
      ]),
    )
    .option('--adr-body <name>', 'that body')
    .option('--adr-web <url>', 'its website')
    .addOption(
      new Option('--newer-duties <switch>', 'promise what regulators have only proposed').choices(['on', 'off']),
    )
    .action((siteKey: string, { newerDuties, ...options }: SetOptions) =>
      withGround(async (ground) => {
        const change = { ...options, newerDuties: newerDuties && newerDuties === 'on' };
        if (Object.values(change).every((value) => value === undefined))
          throw new Refusal('Say what to change: --reviewed-on, --adr, --adr-body, --adr-web or --newer-duties.');
        const { id, settings } = await firmOf(ground.firms, siteKey);
        const today = dayIn(settings.timeZone, ground.clock.now());
        printProcedure(await revise(ground, id, (kept) => withProcedure(kept, change, today)));
      }),
    );
}

function printProcedure({ procedure: { reviewedOn, adr, adrBody, newerDuties } }: Settings): void {
  const body = [adrBody?.name, adrBody?.web].filter(Boolean).join(', ');
  say(`Last reviewed: ${reviewedOn ?? 'never'}`);
  say(`Settling disputes: ${adr}${body ? ` (${body})` : ''}`);
  say(`Newer duties: ${newerDuties ? 'on' : 'off'}`);
}
