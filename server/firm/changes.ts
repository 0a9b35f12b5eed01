/** What a firm can change of its form, words and languages: pure, and refused (`SettingError`) in a sentence. */
import { pointerTo } from '../../sdk/contract/check.ts';
import { issueCodes } from '../../sdk/contract/codes.ts';
import { steps, walk } from '../../sdk/contract/steps.ts';
import { languageIn, offerableTag } from './languages.ts';
import { wordFault } from './own-words.ts';
import { refused } from './setting-error.ts';
import { inOrder, type Settings } from './settings.ts';

/** Switches questions on and off. Those marked `always` stay on: without them there is no complaint. */
export function withQuestions(settings: Settings, on: readonly string[], off: readonly string[]): Settings {
  const strange = [...on, ...off].find((id) => !steps.some((step) => step.id === id));
  if (strange) throw refused('/questions', `There is no question ${strange}. There are: ${idsOf(() => true)}.`);
  const needed = off.find((id) => steps.some((step) => step.id === id && step.asked === 'always'));
  if (needed)
    throw refused(
      '/questions',
      `${needed} is always asked. You can switch off: ${idsOf((asked) => asked !== 'always')}.`,
    );
  const both = on.find((id) => off.includes(id));
  if (both) throw refused('/questions', `Say whether ${both} is to be on or off.`);
  const asked = [...settings.questions, ...on].filter((id) => !off.includes(id));
  return { ...settings, questions: walk(asked, true) };
}

const idsOf = (which: (asked: string) => boolean): string =>
  steps
    .filter(({ asked }) => which(asked))
    .map(({ id }) => id)
    .join(', ');

/** What a complaint can be about, in this order. `not-sure` is always offered, and last. */
export function withIssues(settings: Settings, codes: readonly string[]): Settings {
  const strange = codes.find((code) => !issueCodes.some((one) => one === code));
  if (strange) throw refused('/issues', `There is no issue ${strange}. There are: ${issueCodes.join(', ')}.`);
  if (new Set(codes).size < codes.length) throw refused('/issues', 'Name each issue once.');
  if (!codes.some((code) => code !== 'not-sure')) throw refused('/issues', 'Name at least one issue beside not-sure.');
  return { ...settings, issues: inOrder(codes) };
}

/** The firm's own sentence in one of its languages, in place of ours. */
export function withWord(settings: Settings, locale: string, key: string, sentence: string): Settings {
  const tag = offered(settings, locale, pointerTo(['words', locale]));
  const fault = wordFault(key, sentence.trim(), settings.jurisdiction);
  if (fault) throw refused(pointerTo(['words', locale, key]), fault);
  return { ...settings, words: { ...settings.words, [tag]: { ...settings.words[tag], [key]: sentence.trim() } } };
}

/** Ours again. A sentence in a language that is not offered any more can be taken back too. */
export function withoutWord(settings: Settings, locale: string, key: string): Settings {
  const tag =
    Object.keys(settings.words).find((one) => sameTag(one, locale)) ??
    offered(settings, locale, pointerTo(['words', locale]));
  const { [key]: taken, ...rest } = settings.words[tag] ?? {};
  if (taken === undefined)
    throw refused(
      pointerTo(['words', locale, key]),
      `There is no sentence of the firm’s own under ${key} in ${tag}.`,
      'not-found',
    );
  return { ...settings, words: { ...settings.words, [tag]: rest } };
}

export function withLanguage(settings: Settings, typed: string): Settings {
  const tag = offerableTag(typed);
  const twin = settings.locales.find((one) => languageIn(one)?.tag === languageIn(tag)?.tag);
  if (twin) throw refused('/locales', `The firm offers ${twin} already.`, 'duplicate');
  return { ...settings, locales: [...settings.locales, tag] };
}

/** Its own sentences stay kept, for the day it is offered again. */
export function withoutLanguage(settings: Settings, typed: string): Settings {
  const tag = offered(settings, typed, '/locales');
  if (tag === settings.defaultLocale)
    throw refused('/locales', `${tag} is the firm’s default language: choose another first.`);
  return { ...settings, locales: settings.locales.filter((one) => one !== tag) };
}

export const withDefault = (settings: Settings, typed: string): Settings => ({
  ...settings,
  defaultLocale: offered(settings, typed, '/defaultLocale'),
});

function offered({ locales }: Settings, typed: string, pointer: string): string {
  const tag = locales.find((one) => sameTag(one, typed));
  if (!tag)
    throw refused(pointer, `The firm does not offer ${typed}. It offers: ${locales.join(', ')}.`, 'not-a-choice');
  return tag;
}

/** All the languages at once, each once. Whoever leaves out the default names another one as well. */
export function withLanguages(settings: Settings, typed: readonly string[], defaultLocale: string): Settings {
  const none: Settings = { ...settings, locales: [] };
  return withDefault(
    typed.reduce((before, one) => withLanguage(before, one), none),
    defaultLocale,
  );
}

const sameTag = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
