/** `redress origin add | remove`, `redress key list | add | retire`, `redress snippet`: the websites of a firm. */
import type { Command } from 'commander';
import type { KeptFirm } from '../firm/kept-firm.ts';
import { keptFirm } from '../firm/kept-firm.ts';
import { type Revision, reviseFirm } from '../firm/revise.ts';
import { exactOrigin, withNewSiteKey, withOrigin, withoutOrigin, withoutSiteKey } from '../firm/sites.ts';
import type { Ground } from '../house.ts';
import { firmOf } from './firm-of.ts';
import type { WithGround } from './ground.ts';
import { Refusal, say } from './refusal.ts';

export function siteCommands(program: Command, withGround: WithGround): void {
  originCommands(program, withGround);
  keyCommands(program, withGround);
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

function originCommands(program: Command, withGround: WithGround): void {
  const origin = program.command('origin').description('websites that may embed a firm’s elements');
  origin
    .command('add')
    .argument('<site-key>')
    .argument('<origin>', 'such as https://www.firm.example')
    .option('--preview', 'where you try the form before it goes live; listed apart')
    .action((siteKey: string, typed: string, { preview = false }: { preview?: boolean }) =>
      withGround(async (ground) => {
        const { name } = await change(ground, siteKey, (kept) => withOrigin(kept, typed, preview));
        say(`${name} may now be reached from ${exactOrigin(typed)}${preview ? ', as a preview' : ''}`);
      }),
    );
  origin
    .command('remove')
    .description('its pages are refused at once')
    .argument('<site-key>')
    .argument('<origin>')
    .action((siteKey: string, typed: string) =>
      withGround(async (ground) => {
        const gone = exactOrigin(typed);
        const { name } = await change(ground, siteKey, (kept) => {
          if (![...kept.origins, ...kept.previewOrigins].includes(gone))
            throw new Refusal('The firm lists no such origin.');
          return withoutOrigin(kept, gone);
        });
        say(`${name} can no more be reached from ${gone}`);
      }),
    );
}

function keyCommands(program: Command, withGround: WithGround): void {
  const key = program.command('key').description('what a firm’s websites say they are of');
  key
    .command('list')
    .argument('[site-key]')
    .action((siteKey?: string) =>
      withGround(async ({ store, firms }) => {
        const kept = await keptFirm(store, (await firmOf(firms, siteKey)).id);
        for (const one of kept?.siteKeys ?? [])
          say(
            `${one.key}  since ${dayOf(one.createdAt)}${one.retiredAt === null ? '' : `  retired ${dayOf(one.retiredAt)}`}`,
          );
      }),
    );
  key
    .command('add')
    .description('from now on the one in letters and snippets; the others stay good')
    .argument('<site-key>', 'one that the firm has')
    .action((siteKey: string) =>
      withGround(async (ground) => {
        const operation = 'settings.site-key-added';
        const { siteKeys } = await change(ground, siteKey, (kept) => withNewSiteKey(kept, ground.clock.now()), {
          operation,
        });
        say(`Added ${siteKeys.at(-1)?.key}`);
      }),
    );
  key
    .command('retire')
    .description('pages and links with it open nothing any more')
    .argument('<site-key>')
    .action((siteKey: string) =>
      withGround(async (ground) => {
        const named = { operation: 'settings.site-key-retired', object: siteKey } as const;
        await change(ground, siteKey, (kept) => withoutSiteKey(kept, siteKey, ground.clock.now()), named);
        say(`${siteKey} opens nothing any more.`);
      }),
    );
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

async function change(
  ground: Ground,
  siteKey: string,
  by: (kept: KeptFirm) => KeptFirm,
  named: Pick<Revision, 'operation' | 'object'> = {},
): Promise<KeptFirm> {
  const { id: firm } = await firmOf(ground.firms, siteKey);
  return reviseFirm(ground, { firm, by: null, now: ground.clock.now(), ...named }, by);
}

export function printSnippet(server: string, siteKey: string, script = 'redress.js'): void {
  say(`<script async src="${server}/${script}" data-firm="${siteKey}"></script>`);
  say(`<redress-form><a href="${server}/p/${siteKey}/complain">Make a complaint</a></redress-form>`);
  say(`<redress-procedure><a href="${server}/p/${siteKey}/procedure">How we handle complaints</a></redress-procedure>`);
  say(`<redress-tracker><a href="${server}/p/${siteKey}/track">Follow your complaint</a></redress-tracker>`);
}
