/** `redress zone | calendar | closure | target | warnings | survey`: what a firm decides about its time. */
import type { Command } from 'commander';
import { clockCodes, type Length } from '../../sdk/contract/clock.ts';
import { revise } from '../firm/revise.ts';
import type { Settings } from '../firm/settings.ts';
import { withCalendar, withClosures, withoutClosure, withTimeZone, withWarnings } from '../firm/time-changes.ts';
import type { Ground } from '../house.ts';
import { isDay } from '../packs/calendar.ts';
import { lengthIn } from '../packs/pack.ts';
import { firmOf } from './firm-of.ts';
import type { WithGround } from './ground.ts';
import { Refusal, say } from './refusal.ts';

type Timed = keyof Settings['warnings'];
const warned = clockCodes.filter((code): code is Timed => code !== 'outside');
const targeted = ['acknowledge', 'update', 'respond'] as const;

export function firmTimeCommands(program: Command, withGround: WithGround): void {
  zoneCommand(program, withGround);
  calendarCommand(program, withGround);
  closureCommands(program, withGround);
  targetCommand(program, withGround);
  warningsCommand(program, withGround);
  surveyCommand(program, withGround);
}

function zoneCommand(program: Command, withGround: WithGround): void {
  program
    .command('zone')
    .description('where your office is: a day of a date begins and ends there')
    .argument('<site-key>')
    .argument('<zone>', 'such as Pacific/Auckland')
    .action((siteKey: string, timeZone: string) =>
      withGround(async (ground) => {
        await change(ground, siteKey, (settings) => withTimeZone(settings, timeZone));
        say(`Days are those of ${timeZone}. ${stays}`);
      }),
    );
}

function calendarCommand(program: Command, withGround: WithGround): void {
  program
    .command('calendar')
    .description('whose public holidays are no working days; without a country, those of the pack')
    .argument('<site-key>')
    .argument('[country]', 'such as GB; see: redress pack holidays')
    .argument('[region]', 'such as SCT')
    .action((siteKey: string, country?: string, region?: string) =>
      withGround(async (ground) => {
        const calendar = country ? { country: country.toUpperCase(), region: region?.toUpperCase() ?? null } : null;
        await change(ground, siteKey, (settings) => withCalendar(settings, calendar));
        say(
          calendar
            ? `Holidays of ${[calendar.country, calendar.region].filter(Boolean).join(' ')}.`
            : 'Holidays of the pack.',
        );
      }),
    );
}

/** What clients were told stands, so a closure counts for complaints that come after it was named. */
const stays = 'Dates that clients were told stay as they are.';

function closureCommands(program: Command, withGround: WithGround): void {
  const closure = program.command('closure').description('days on which your office is closed');
  closure
    .command('add')
    .argument('<site-key>')
    .argument('<from>', 'the first day, such as 2026-12-24')
    .argument('[to]', 'the last day; the same where it is left out')
    .option('--reason <text>', 'for yourselves')
    .action((siteKey: string, from: string, to: string | undefined, { reason }: { reason?: string }) =>
      withGround(async (ground) => {
        const last = to ?? from;
        if (!isDay(from) || !isDay(last) || last < from)
          throw new Refusal('Write two dates, such as 2026-12-24 2027-01-02.');
        const added = { from, to: last, reason: reason ?? null };
        await change(ground, siteKey, (settings) => withClosures(settings, [...settings.closures, added]));
        say(`Closed from ${from} to ${last}. ${stays}`);
      }),
    );
  closure
    .command('remove')
    .argument('<site-key>')
    .argument('<from>', 'its first day')
    .action((siteKey: string, from: string) =>
      withGround(async (ground) => {
        await change(ground, siteKey, (settings) => withoutClosure(settings, from));
        say(`Taken out. ${stays}`);
      }),
    );
}

function targetCommand(program: Command, withGround: WithGround): void {
  program
    .command('target')
    .description('an earlier date than the pack’s, as your own target; for new complaints')
    .argument('<site-key>')
    .argument('<date>', targeted.join(' | '))
    .argument('<within>', 'such as "3 working days" or "6 weeks"; none: as the pack says')
    .action((siteKey: string, code: string, within: string) =>
      withGround(async (ground) => {
        const timed = targeted.find((one) => one === code);
        if (!timed) throw new Refusal(`There are targets for: ${targeted.join(', ')}.`);
        const length = within === 'none' ? null : lengthOf(within);
        await change(ground, siteKey, (settings) => ({
          ...settings,
          targets: { ...settings.targets, [timed]: length },
        }));
        say(length ? `Target: ${within}. Where the pack’s date is earlier, that one counts.` : 'As the pack says.');
      }),
    );
}

function warningsCommand(program: Command, withGround: WithGround): void {
  program
    .command('warnings')
    .description('how many days before a date you are told of it; without days: never')
    .argument('<site-key>')
    .argument('<date>', warned.join(' | '))
    .argument('[days...]', 'such as: 28 14 7 0')
    .action((siteKey: string, code: string, days: string[]) =>
      withGround(async (ground) => {
        const timed = warned.find((one) => one === code);
        if (!timed) throw new Refusal(`There are warnings for: ${warned.join(', ')}.`);
        const numbers = days.map(Number);
        if (numbers.some((one) => !Number.isInteger(one) || one < 0 || one > 365) || numbers.length > 8)
          throw new Refusal('Write up to eight numbers of days, such as: 28 14 7 0');
        const { warnings } = await change(ground, siteKey, (settings) => withWarnings(settings, { [timed]: numbers }));
        say(
          numbers.length > 0 ? `You are told ${warnings[timed].join(', ')} days before.` : 'You are not told before.',
        );
      }),
    );
}

function surveyCommand(program: Command, withGround: WithGround): void {
  program
    .command('survey')
    .description('when clients are asked how their complaint was handled, and unhappy ones called')
    .argument('<site-key>')
    .option('--after <working-days>', 'after the answer reached them: 0 to 14')
    .option('--call-within <working-days>', 'by when whoever is unhappy is called: 1 to 20')
    .action((siteKey: string, { after, callWithin }: { after?: string; callWithin?: string }) =>
      withGround(async (ground) => {
        const { survey } = await change(ground, siteKey, (settings) => ({
          ...settings,
          survey: {
            after: daysIn(after, 0, 14) ?? settings.survey.after,
            callWithin: daysIn(callWithin, 1, 20) ?? settings.survey.callWithin,
          },
        }));
        say(`Asked ${daysOf(survey.after)} after the answer; called within ${daysOf(survey.callWithin)}.`);
      }),
    );
}

const daysOf = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;

function daysIn(written: string | undefined, least: number, most: number): number | undefined {
  if (written === undefined) return undefined;
  const count = /^\d{1,2}$/.test(written) ? Number(written) : -1;
  if (count < least || count > most) throw new Refusal(`Write a number of working days from ${least} to ${most}.`);
  return count;
}

function lengthOf(within: string): Length {
  const length = lengthIn(within);
  if (!length) throw new Refusal('Write it as "3 working days", "6 weeks", "1 month" or none.');
  return length;
}

async function change(ground: Ground, siteKey: string, by: (settings: Settings) => Settings): Promise<Settings> {
  const { id } = await firmOf(ground.firms, siteKey);
  return revise(ground, id, by);
}
