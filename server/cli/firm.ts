/** `redress firm add | list`: a firm on its feet from the command line. */
import type { Command } from 'commander';
import { roles } from '../../sdk/contract/desk/roles.ts';
import { isEmail } from '../../sdk/contract/text.ts';
import { firstSettings } from '../firm/settings.ts';
import { addFirm } from '../firm/setup.ts';
import type { Ground } from '../house.ts';
import { isTimeZone } from '../packs/calendar.ts';
import { requirePacks } from '../packs/packs.ts';
import type { WithGround } from './ground.ts';
import { inviteAndSay } from './invite.ts';
import { printLanguages } from './print-languages.ts';
import { Refusal, say } from './refusal.ts';
import { printSnippet } from './site.ts';

interface NewFirmOptions {
  name: string;
  prefix: string;
  email: string;
  phone?: string;
  post?: string;
  hours?: string;
  role?: string;
  person?: string;
  sender?: string;
  privacyUrl: string;
  privacyVersion: string;
  origin: string[];
  pack: string;
  timeZone?: string;
  test?: boolean;
  administrator?: string;
  administratorName?: string;
  sole?: boolean;
}

const listed = (value: string, before: string[]): string[] => [...before, value];

export function firmCommands(program: Command, withGround: WithGround): void {
  const firm = program.command('firm').description('firms of this server');
  firm
    .command('add')
    .description('add a firm; prints its site key')
    .requiredOption('--name <name>', 'name of the firm')
    .requiredOption('--prefix <letters>', 'two to four capital letters that begin every reference')
    .requiredOption('--email <address>', 'the firm’s complaints mailbox')
    .option('--phone <number>', 'where clients can call')
    .option('--post <lines>', 'postal address, lines separated by commas')
    .option('--hours <text>', 'when the telephone is answered')
    .option('--role <role>', 'who handles complaints, where that is not what the pack calls it')
    .option('--person <name>', 'the name of that person')
    .option('--sender <address>', 'address that letters come from (default: the mailbox)')
    .requiredOption('--privacy-url <url>', 'the firm’s privacy notice for complaints')
    .requiredOption('--privacy-version <version>', 'its version, such as its date')
    .option('--origin <origin>', 'origin of a website of the firm; may be repeated', listed, [])
    .option('--pack <pack>', 'the rules it works under; see: redress pack list', 'gb-eaw')
    .option('--time-zone <zone>', 'where its office is, where that is not the zone of the pack')
    .option('--test', 'make a test key instead of a live one')
    .option('--administrator <address>', 'who keeps its people and settings; they get a link by mail')
    .option('--administrator-name <name>', 'the name of that person')
    .option('--sole', 'that person is the whole firm: they get every role')
    .action((options: NewFirmOptions) =>
      withGround(async (ground, publicUrl) => {
        const { id, siteKey } = await addFirm(
          ground.store,
          ground.keyring,
          {
            name: options.name,
            prefix: options.prefix,
            settings: settingsOf(options),
            origins: options.origin,
            live: !options.test,
          },
          ground.clock.now(),
        );
        say(`Added ${options.name}. Site key: ${siteKey}`);
        say();
        printSnippet(publicUrl, siteKey);
        await inviteAdministrator(ground, publicUrl, id, options);
      }),
    );
  firm
    .command('list')
    .description('list firms, their site keys, origins and languages')
    .action(() =>
      withGround(async ({ firms }) => {
        for (const one of await firms.all()) {
          say(`${one.siteKey}  ${one.prefix}  ${one.name}  ${[...one.origins].join(' ')}`);
          printLanguages(one.settings);
        }
      }),
    );
}

async function inviteAdministrator(ground: Ground, publicUrl: string, firm: string, options: NewFirmOptions) {
  const { administrator: email, administratorName: name = email, sole } = options;
  if (!email || !name) return;
  say();
  await inviteAndSay(ground, publicUrl, firm, { email, name, roles: sole ? [...roles] : ['administrator'] });
}

function settingsOf(options: NewFirmOptions) {
  const { email, sender = email, administrator = email } = options;
  if (!isEmail(email) || !isEmail(sender) || !isEmail(administrator))
    throw new Refusal('That is not an e-mail address.');
  if (!URL.canParse(options.privacyUrl))
    throw new Refusal('--privacy-url must be a full address, such as https://www.firm.example/privacy');
  const post = (options.post ?? '')
    .split(',')
    .map((line) => line.trim())
    .filter(Boolean);
  if (!requirePacks().now.has(options.pack))
    throw new Refusal(`There is no pack ${options.pack}. See: redress pack list`);
  const timeZone = options.timeZone ?? requirePacks().now.get(options.pack)?.timeZone;
  if (!timeZone || !isTimeZone(timeZone)) throw new Refusal('Say where the office is: --time-zone Europe/Berlin');
  return firstSettings({
    jurisdiction: options.pack,
    timeZone,
    contact: {
      role: options.role ?? requirePacks().now.get(options.pack)?.vocabulary.handlerRole ?? 'Complaints partner',
      name: options.person ?? null,
      phone: options.phone ?? null,
      email,
      post,
      hours: options.hours ?? null,
    },
    privacyNotice: { version: options.privacyVersion, previous: null, url: options.privacyUrl },
    mailbox: email,
    sender: { name: options.name, address: sender },
  });
}
