/**
 * The languages a browser can load, a part at a time. Itself a chunk that is loaded only where the language is not
 * English; each part is another.
 */
import { nearest } from './tags.ts';
import type { Words } from './words.ts';

/** The parts a browser shows. The other parts of a catalogue never reach it. */
export type Part = 'common' | 'start' | 'form' | 'door' | 'tracker' | 'heads' | 'survey';

/** What the file of a part exports: its sentences under its name. */
type Loaded = { readonly [Name in Part]?: Words };

const languages: Readonly<Record<string, Readonly<Record<Part, () => Promise<Loaded>>>>> = {
  cy: {
    common: () => import('./cy/common.ts'),
    start: () => import('./cy/start.ts'),
    form: () => import('./cy/form.ts'),
    door: () => import('./cy/door.ts'),
    tracker: () => import('./cy/tracker.ts'),
    heads: () => import('./cy/heads.ts'),
    survey: () => import('./cy/survey.ts'),
  },
  ar: {
    common: () => import('./ar/common.ts'),
    start: () => import('./ar/start.ts'),
    form: () => import('./ar/form.ts'),
    door: () => import('./ar/door.ts'),
    tracker: () => import('./ar/tracker.ts'),
    heads: () => import('./ar/heads.ts'),
    survey: () => import('./ar/survey.ts'),
  },
  fr: {
    common: () => import('./fr/common.ts'),
    start: () => import('./fr/start.ts'),
    form: () => import('./fr/form.ts'),
    door: () => import('./fr/door.ts'),
    tracker: () => import('./fr/tracker.ts'),
    heads: () => import('./fr/heads.ts'),
    survey: () => import('./fr/survey.ts'),
  },
  es: {
    common: () => import('./es/common.ts'),
    start: () => import('./es/start.ts'),
    form: () => import('./es/form.ts'),
    door: () => import('./es/door.ts'),
    tracker: () => import('./es/tracker.ts'),
    heads: () => import('./es/heads.ts'),
    survey: () => import('./es/survey.ts'),
  },
  pl: {
    common: () => import('./pl/common.ts'),
    start: () => import('./pl/start.ts'),
    form: () => import('./pl/form.ts'),
    door: () => import('./pl/door.ts'),
    tracker: () => import('./pl/tracker.ts'),
    heads: () => import('./pl/heads.ts'),
    survey: () => import('./pl/survey.ts'),
  },
  ro: {
    common: () => import('./ro/common.ts'),
    start: () => import('./ro/start.ts'),
    form: () => import('./ro/form.ts'),
    door: () => import('./ro/door.ts'),
    tracker: () => import('./ro/tracker.ts'),
    heads: () => import('./ro/heads.ts'),
    survey: () => import('./ro/survey.ts'),
  },
  'zh-Hans': {
    common: () => import('./zh-Hans/common.ts'),
    start: () => import('./zh-Hans/start.ts'),
    form: () => import('./zh-Hans/form.ts'),
    door: () => import('./zh-Hans/door.ts'),
    tracker: () => import('./zh-Hans/tracker.ts'),
    heads: () => import('./zh-Hans/heads.ts'),
    survey: () => import('./zh-Hans/survey.ts'),
  },
};

/**
 * The sentences of `parts` in the language of `locale`; undefined where we have none in it. Rejects when a part cannot be
 * loaded.
 */
export async function loadWords(locale: string, parts: Iterable<Part>): Promise<Words | undefined> {
  const language = languages[nearest(locale, Object.keys(languages)) ?? ''];
  if (!language) return undefined;
  const loaded = await Promise.all([...parts].map(async (part) => (await language[part]())[part]));
  return Object.assign({}, ...loaded);
}
