/** `redress person list | invite | roles | reset`, `redress audit verify`: the people of a firm, without its desk. */
import { type Command, Option } from 'commander';
import { type Role, roles } from '../../sdk/contract/desk/roles.ts';
import { changePerson, listPeople, resetPerson } from '../desk/people.ts';
import { verifyAudit } from '../desk/read-audit.ts';
import type { Ground } from '../house.ts';
import { firmOf } from './firm-of.ts';
import type { WithGround } from './ground.ts';
import { inviteAndSay, inWords } from './invite.ts';
import { Refusal, say } from './refusal.ts';

export function personCommands(program: Command, withGround: WithGround): void {
  const person = program.command('person').description('the people at a firm’s desk');
  const held = () => new Option('--role <roles...>', 'what they may do').choices([...roles]).makeOptionMandatory();
  person
    .command('list')
    .argument('[site-key]')
    .action((siteKey?: string) =>
      withGround(async (ground) => {
        const { id } = await firmOf(ground.firms, siteKey);
        for (const one of await listPeople(ground, id))
          say(
            `${one.email}  ${one.name}  ${one.roles.join(', ')}  ${one.state}  ${one.factors.join(', ') || 'no sign-in'}`,
          );
      }),
    );
  person
    .command('invite')
    .description('mail a link that works once within 72 hours, and print it')
    .argument('<site-key>')
    .argument('<email>')
    .requiredOption('--name <name>', 'the name of the person')
    .addOption(held())
    .action((siteKey: string, email: string, options: { name: string; role: Role[] }) =>
      withGround(async (ground, publicUrl) => {
        const { id } = await firmOf(ground.firms, siteKey);
        await inviteAndSay(ground, publicUrl, id, { email, name: options.name, roles: options.role });
      }),
    );
  person
    .command('roles')
    .description('change what a person may do; signs them out')
    .argument('<site-key>')
    .argument('<email>')
    .addOption(held())
    .action((siteKey: string, email: string, { role }: { role: Role[] }) =>
      withGround(async (ground) => {
        const changed = await changePerson(ground, { roles: role }, await actOn(ground, siteKey, email));
        say(`${changed.name}: ${changed.roles.join(', ')}`);
      }).catch(inWords),
    );
  person
    .command('reset')
    .description('take away all ways to sign in and mail a link to set them up again')
    .argument('<site-key>')
    .argument('<email>')
    .action((siteKey: string, email: string) =>
      withGround(async (ground) => {
        const { name } = await resetPerson(ground, await actOn(ground, siteKey, email));
        say(`${name} can sign in no more until they have followed the link in their letter.`);
      }).catch(inWords),
    );
  program
    .command('audit')
    .description('the record of a firm’s desk')
    .command('verify')
    .description('whether nothing in it was changed, left out or put in')
    .argument('[site-key]')
    .action((siteKey?: string) =>
      withGround(async (ground) => {
        const { brokenAt, rows } = await verifyAudit(ground, (await firmOf(ground.firms, siteKey)).id);
        if (brokenAt !== null) throw new Refusal(`The record does not hold from row ${brokenAt} on.`);
        say(`The record holds: ${rows} rows.`);
      }),
    );
}

async function actOn(ground: Ground, siteKey: string, email: string) {
  const { id: firm } = await firmOf(ground.firms, siteKey);
  const found = (await listPeople(ground, firm)).find((one) => one.email.toLowerCase() === email.toLowerCase());
  if (!found) throw new Refusal('Nobody of this firm has that address.');
  return { firm, by: null, id: found.id, now: ground.clock.now(), requireVersion: () => {} };
}
