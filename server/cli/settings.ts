/** `redress settings show | change`: all that a firm decides for itself, as its desk reads and writes it. */
import type { Command } from 'commander';
import { check } from '../../sdk/contract/check.ts';
import { changeSettings } from '../../sdk/contract/desk/settings.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import { settingsOf, wantedOf } from '../desk/settings.ts';
import { keptFirm } from '../firm/kept-firm.ts';
import { reviseFirm } from '../firm/revise.ts';
import { SettingError } from '../firm/setting-error.ts';
import { MalformedJsonError, readJson } from '../http/json.ts';
import { firmOf } from './firm-of.ts';
import type { WithGround } from './ground.ts';
import { Refusal, say } from './refusal.ts';

export function settingsCommands(program: Command, withGround: WithGround): void {
  const settings = program.command('settings').description('all that a firm decides for itself, as JSON');
  settings
    .command('show')
    .argument('[site-key]')
    .argument('[member]', 'only this, such as contact')
    .action((siteKey?: string, member?: string) =>
      withGround(async ({ store, firms }) => {
        const kept = await keptFirm(store, (await firmOf(firms, siteKey)).id);
        if (!kept) throw new Refusal('There is no such firm.');
        const { choices: _, ...shown } = settingsOf(kept);
        if (member !== undefined && !Object.hasOwn(shown, member))
          throw new Refusal(`There is no setting ${member}. There are: ${Object.keys(shown).join(', ')}.`);
        say(JSON.stringify(member === undefined ? shown : shown[member as keyof typeof shown], null, 2));
      }),
    );
  settings
    .command('change')
    .description('change what is named; the rest stays')
    .argument('<site-key>')
    .argument('<json>', `such as '{"branding":{"accent":"#12404d","logo":null}}'`)
    .action((siteKey: string, json: string) =>
      withGround(async (ground) => {
        const wanted = read(json);
        const { id: firm } = await firmOf(ground.firms, siteKey);
        const now = ground.clock.now();
        const change = wantedOf(wanted, now);
        const { version } = await reviseFirm(ground, { firm, by: null, now }, change).catch(byMember);
        say(`In force, as version ${version}.`);
      }),
    );
}

function read(json: string) {
  try {
    const checked = check(changeSettings, readJson(Buffer.from(json)));
    if ('faults' in checked) throw refusalOf(checked.faults);
    return checked.value;
  } catch (error) {
    if (error instanceof MalformedJsonError) throw new Refusal(`That is not JSON: ${error.message}`);
    throw error;
  }
}

function byMember(error: unknown): never {
  throw error instanceof SettingError ? refusalOf(error.faults) : error;
}

const refusalOf = (faults: readonly Fault[]): Refusal =>
  new Refusal(faults.map(({ pointer, code, message }) => `${pointer}: ${message ?? code}`).join('\n'));
