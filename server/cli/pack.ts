/** `redress pack list | show | use | affected | holidays`: which rules a firm works under, and who is still under earlier ones. */
import type { Command } from 'commander';
import { clockCodes, clockOf } from '../../sdk/contract/clock.ts';
import { beginClocks } from '../complaint/clocks.ts';
import { filedOf, openComplaints } from '../complaint/open-complaints.ts';
import type { Firm } from '../firm/firms.ts';
import { reckoningOf } from '../firm/reckoning.ts';
import { revise } from '../firm/revise.ts';
import { withPack } from '../firm/time-changes.ts';
import type { Ground } from '../house.ts';
import { dayIn } from '../packs/calendar.ts';
import { holidayCountries, holidayRegions, isHolidayRegion } from '../packs/holidays.ts';
import { nameOf, type Pack } from '../packs/pack.ts';
import { packOf, requirePacks } from '../packs/packs.ts';
import { firmOf } from './firm-of.ts';
import type { WithGround } from './ground.ts';
import { Refusal, say } from './refusal.ts';

export function packCommands(program: Command, withGround: WithGround): void {
  const pack = program.command('pack').description('rules of a jurisdiction, as data with sources');
  pack
    .command('list')
    .description('the packs there are')
    .action(() => {
      for (const one of requirePacks().now.values()) say(`${nameOf(one).padEnd(24)}  ${one.name}`);
    });
  pack
    .command('show')
    .description('what a pack says, with basis, source and the day it was read')
    .argument('<pack>', 'such as gb-eaw')
    .action((id: string) => printPack(known(id)));
  pack
    .command('use')
    .description('put a firm under another pack; complaints that are there keep theirs')
    .argument('<site-key>')
    .argument('<pack>')
    .action((siteKey: string, id: string) =>
      withGround(async (ground) => {
        const { id: firm, settings } = await firmOf(ground.firms, siteKey);
        const { jurisdiction } = await revise(ground, firm, (before) => withPack(before, id));
        ground.firms.forget();
        const pack = packOf(jurisdiction);
        say(`New complaints come under ${nameOf(pack)}.`);
        if (pack.timeZone && pack.timeZone !== settings.timeZone)
          say(
            `Your days are those of ${settings.timeZone}. If your office is elsewhere: redress zone ${siteKey} ${pack.timeZone}`,
          );
        await printAffected(ground, await firmOf(ground.firms, siteKey));
      }),
    );
  pack
    .command('affected')
    .description('open complaints that began under another version, and what would be different')
    .argument('[site-key]')
    .action((siteKey?: string) =>
      withGround(async (ground) => {
        for (const firm of siteKey ? [await firmOf(ground.firms, siteKey)] : await ground.firms.all())
          await printAffected(ground, firm);
      }),
    );
  pack
    .command('holidays')
    .description('countries and regions that public holidays are known of')
    .argument('[country]', 'to see its regions')
    .action((country?: string) => {
      const code = country?.toUpperCase();
      if (code && !isHolidayRegion(code, null)) throw new Refusal(`No holidays are known of ${country}.`);
      const list = code ? holidayRegions(code) : holidayCountries();
      for (const [short, name] of Object.entries(list)) say(`${short.padEnd(5)} ${name}`);
    });
}

function known(id: string): Pack {
  const found = requirePacks().now.get(id);
  if (!found) throw new Refusal(`There is no pack ${id}. There are: ${[...requirePacks().now.keys()].join(', ')}.`);
  return found;
}

function printPack({ name, deadlines, outside, bodies, answer, publication, ...rest }: Pack): void {
  say(`${nameOf(rest)}  ${name}`);
  for (const [code, deadline] of Object.entries(deadlines))
    if (!deadline) say(`${code}: not timed`);
    else say(`${code}: ${inWords(deadline.within)}  ${originOf(deadline)}`);
  if (outside) {
    const { opens } = outside;
    say(
      `outside: ${bodies[outside.body]?.name}, ${'after' in opens ? `after ${inWords(opens.after)}` : 'at any time'}  ${originOf(opens)}`,
    );
  }
  for (const limit of outside?.limits ?? [])
    say(
      `  ${inWords(limit.within)} from ${limit.from.join(' or ')}${limit.to ? ` (${limit.to})` : ''}  ${originOf(limit)}`,
    );
  for (const body of Object.values(bodies))
    say(
      `${body.name} (${body.role}): ${[body.phone, body.email, body.web, ...body.post].filter(Boolean).join(', ')}; read ${body.read}${body.verified ? '' : ', not on its own page'}`,
    );
  for (const { codes, ...from } of answer) say(`final answer: ${codes.join(', ')}  ${originOf(from)}`);
  for (const { codes, proposed, ...from } of publication)
    say(`publish${proposed ? ' (proposed)' : ''}: ${codes.join(', ')}  ${originOf(from)}`);
}

const inWords = ({ count, unit }: { count: number; unit: string }): string => `${count} ${unit.replace('-', ' ')}`;

interface Origin {
  basis: string;
  source: string;
  read: string;
  verified: boolean;
  cite?: string | undefined;
}

const originOf = ({ basis, source, read, verified, cite }: Origin): string =>
  source === 'own'
    ? `[${basis}]`
    : `[${basis}${verified ? '' : ', NOT VERIFIED: never told as law'}] ${cite ? `${cite}; ` : ''}${source}, read ${read}`;

/** What its dates are, and what they would be had it begun under the present version. Nothing is changed. */
async function printAffected(ground: Ground, firm: Firm): Promise<void> {
  const present = reckoningOf(firm.settings);
  const name = nameOf(present.pack);
  let count = 0;
  for await (const row of openComplaints(ground.store, firm.id)) {
    if (row.pack === name) continue;
    count++;
    const { issues } = (await filedOf(ground, row)) ?? {};
    const day = dayIn(present.timeZone, row.received_at);
    const began = beginClocks(reckoningOf(firm.settings, row.pack), day, issues ?? []);
    const other = beginClocks(present, day, issues ?? []);
    const differences = clockCodes.flatMap((code) => {
      const [is, would] = [clockOf(began, code)?.by, clockOf(other, code)?.by];
      return is === would ? [] : [`${code} ${is ?? '–'}, there ${would ?? '–'}`];
    });
    say(`${row.reference}  ${row.pack}  ${differences.join('; ') || 'same dates'}`);
  }
  say(`${firm.name}: ${count} open ${count === 1 ? 'complaint' : 'complaints'} under another version than ${name}.`);
}
