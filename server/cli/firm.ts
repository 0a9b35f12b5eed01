/** `redress firm add | list`, `redress origin add`, `redress snippet`: a firm on its feet from the command line. */
import type { Command } from 'commander';
import { roles } from '../../sdk/contract/desk/roles.ts';
import { isEmail } from '../../sdk/contract/text.ts';
import type { Firm, Firms } from '../firm/firms.ts';
import { firstSettings } from '../firm/settings.ts';
import { addFirm, addOrigin } from '../firm/setup.ts';
import type { Ground } from '../house.ts';
import { isTimeZone } from '../packs/calendar.ts';
import { requirePacks } from '../packs/packs.ts';
import type { WithGround } from './ground.ts';
import { inviteAndSay } from './invite.ts';
import { printLanguages } from './print-languages.ts';
import { Refusal, say } from './refusal.ts';

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
  program
    .command('origin')
    .description('websites that may embed a firm’s elements')
    .command('add')
    .argument('<site-key>')
    .argument('<origin>', 'such as https://www.firm.example')
    .action((siteKey: string, origin: string) =>
      withGround(async ({ store, firms, clock }) => {
        const { id, name } = await firmOf(firms, siteKey);
        say(`${name} may now be reached from ${await addOrigin(store, id, origin, clock.now())}`);
      }),
    );
  program
    .command('snippet')
    .description('print what an agency pastes into the firm’s website')
    .argument('[site-key]', 'needed where there is more than one firm')
    .option('--fast', 'for the page with the form: its script brings the form along, one wait less on a slow phone')
    .action((siteKey: string | undefined, { fast }: { fast?: true }) =>
      withGround(async ({ firms }, publicUrl) => {
        const firm = await firmOf(firms, siteKey);
        printSnippet(publicUrl, firm.siteKey, fast ? `redress.js?firm=${firm.siteKey}` : 'redress.js');
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

/** The firm of a site key; without one, the only firm there is. */
export async function firmOf(firms: Firms, siteKey: string | undefined): Promise<Firm> {
  const all = await firms.all();
  const found = siteKey === undefined ? all.length === 1 && all[0] : await firms.bySiteKey(siteKey);
  if (!found)
    throw new Refusal(siteKey ? 'No firm has this site key.' : 'Say which firm, by its site key: redress firm list');
  return found;
}

function printSnippet(server: string, siteKey: string, script = 'redress.js'): void {
  say(`<script async src="${server}/${script}" data-firm="${siteKey}"></script>`);
  say(`<redress-form><a href="${server}/p/${siteKey}/complain">Make a complaint</a></redress-form>`);
  say(`<redress-procedure><a href="${server}/p/${siteKey}/procedure">How we handle complaints</a></redress-procedure>`);
  say(`<redress-tracker><a href="${server}/p/${siteKey}/track">Follow your complaint</a></redress-tracker>`);
}
