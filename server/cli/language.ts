/** `redress language add | remove | default` and `redress words set | unset | list`: how a firm speaks, without code. */
import type { Command } from 'commander';
import { withDefault, withLanguage, withoutLanguage, withoutWord, withWord } from '../firm/changes.ts';
import { wordFault } from '../firm/own-words.ts';
import { revise } from '../firm/revise.ts';
import type { Settings } from '../firm/settings.ts';
import { firmOf } from './firm-of.ts';
import type { WithGround } from './ground.ts';
import { printLanguages } from './print-languages.ts';
import { say } from './refusal.ts';

type Change = (settings: Settings) => Settings;

export function languageCommands(program: Command, withGround: WithGround): void {
  const language = program.command('language').description('the languages a firm offers its clients');
  const changes: readonly [name: string, does: string, change: (typed: string) => Change][] = [
    ['add', 'offer a language too', (typed) => (settings) => withLanguage(settings, typed)],
    ['remove', 'offer a language no more', (typed) => (settings) => withoutLanguage(settings, typed)],
    ['default', 'speak it to whoever asks for none', (typed) => (settings) => withDefault(settings, typed)],
  ];
  for (const [name, does, change] of changes)
    language
      .command(name)
      .description(does)
      .argument('<site-key>')
      .argument('<locale>', 'such as cy, ar or zh-Hans')
      .action((siteKey: string, typed: string) =>
        withGround(async (ground) => {
          const { id } = await firmOf(ground.firms, siteKey);
          printLanguages(await revise(ground, id, change(typed)));
        }),
      );
}

export function wordCommands(program: Command, withGround: WithGround): void {
  const words = program.command('words').description('sentences of a firm’s own, in place of ours');
  words
    .command('set')
    .description('say it in the firm’s own words')
    .argument('<site-key>')
    .argument('<locale>', 'the language of the sentence')
    .argument('<key>', 'such as form.start.title')
    .argument('<sentence>', 'with the same {placeholders} as ours')
    .action((siteKey: string, locale: string, key: string, sentence: string) =>
      withGround(async (ground) => {
        const { id } = await firmOf(ground.firms, siteKey);
        await revise(ground, id, (settings) => withWord(settings, locale, key, sentence));
        say(`${key} is now said in the firm’s own words.`);
      }),
    );
  words
    .command('unset')
    .description('say it in our words again')
    .argument('<site-key>')
    .argument('<locale>')
    .argument('<key>')
    .action((siteKey: string, locale: string, key: string) =>
      withGround(async (ground) => {
        const { id } = await firmOf(ground.firms, siteKey);
        await revise(ground, id, (settings) => withoutWord(settings, locale, key));
        say(`${key} is said in our words again.`);
      }),
    );
  words
    .command('list')
    .description('every sentence of the firm’s own')
    .argument('<site-key>')
    .action((siteKey: string) => withGround(async ({ firms }) => printWords((await firmOf(firms, siteKey)).settings)));
}

function printWords({ words, locales, jurisdiction }: Settings): void {
  for (const [locale, sentences] of Object.entries(words))
    for (const [key, sentence] of Object.entries(sentences)) {
      const fault = locales.includes(locale)
        ? wordFault(key, sentence, jurisdiction)
        : 'The firm does not offer this language.';
      say(`${locale}  ${key}  ${sentence}${fault ? `  (not used: ${fault})` : ''}`);
    }
}
