/** `redress outside set | none`: a body of the firm's own country, where its pack knows none. */
import type { Command } from 'commander';
import { isBlank, isEmail } from '../../sdk/contract/text.ts';
import { revise } from '../firm/revise.ts';
import { withOutside } from '../firm/time-changes.ts';
import { lengthIn } from '../packs/pack.ts';
import { firmOf } from './firm-of.ts';
import type { WithGround } from './ground.ts';
import { Refusal, say } from './refusal.ts';

interface Body {
  name: string;
  phone?: string;
  email?: string;
  web?: string;
  post?: string;
  after?: string;
}

export function outsideCommands(program: Command, withGround: WithGround): void {
  const outside = program.command('outside').description('the independent body, where your pack knows none');
  outside
    .command('set')
    .argument('<site-key>')
    .requiredOption('--name <name>', 'the body')
    .option('--phone <number>')
    .option('--email <address>')
    .option('--web <url>', 'in full, with https://')
    .option('--post <lines>', 'postal address, lines separated by commas')
    .option('--after <length>', 'how long you have first, such as "8 weeks"; left out: it can be asked at any time')
    .action((siteKey: string, options: Body) =>
      withGround(async (ground) => {
        const { id } = await firmOf(ground.firms, siteKey);
        const body = bodyOf(options);
        await revise(ground, id, (before) => withOutside(before, body));
        say(`New complaints can go to ${body.name}.`);
      }),
    );
  outside
    .command('none')
    .argument('<site-key>')
    .action((siteKey: string) =>
      withGround(async (ground) => {
        const { id } = await firmOf(ground.firms, siteKey);
        await revise(ground, id, (before) => withOutside(before, null));
        say('No body of your own is named.');
      }),
    );
}

function bodyOf({ name, phone, email, web, post, after }: Body) {
  if (isBlank(name)) throw new Refusal('--name must name the body.');
  if (email && !isEmail(email)) throw new Refusal('That is not an e-mail address.');
  if (web && !/^https?:$/.test(URL.parse(web)?.protocol ?? ''))
    throw new Refusal('--web must be a full address, such as https://www.body.example');
  const first = after === undefined ? null : lengthIn(after);
  if (first === undefined) throw new Refusal('Write --after as "8 weeks" or "28 days".');
  const lines = (post ?? '').split(',').map((line) => line.trim());
  return {
    name,
    phone: phone ?? null,
    email: email ?? null,
    web: web ?? null,
    post: lines.filter(Boolean),
    after: first,
  };
}
