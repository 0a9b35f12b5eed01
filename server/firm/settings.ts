/** What a firm decides for itself, kept as one JSON document and checked whenever it is read. */
import * as z from 'zod/mini';
import { areaCodes, type IssueCode, issueCodes } from '../../sdk/contract/codes.ts';
import { playbook } from '../../sdk/contract/desk/playbook.ts';
import { contact } from '../../sdk/contract/firm.ts';
import { steps, usualSteps, walk } from '../../sdk/contract/steps.ts';
import { email } from '../../sdk/contract/text.ts';
import { packOf } from '../packs/packs.ts';
import { languageIn } from './languages.ts';
import { refuseOutOfDate } from './out-of-date.ts';
import { timing, usualTiming } from './timing.ts';

export const settings = z.object({
  jurisdiction: z.string(),
  timeZone: z.string(),
  /** The languages offered to clients, at least one. */
  locales: z.array(z.string()),
  /** One of them: for callers who ask for none of them, and for letters to the firm. */
  defaultLocale: z.string(),
  /** Sentences of the firm's own, by language and key; they win over ours in form, pages and letters. */
  words: z.record(z.string(), z.record(z.string(), z.string())),
  branding: z.object({ accent: z.nullable(z.string()), logo: z.nullable(z.string()) }),
  /** The steps of the form that are asked, in the order of `steps.ts`. */
  questions: z.array(z.enum(steps.map(({ id }) => id))),
  /** What a complaint can be about, in the firm's order; `not-sure` is the last. */
  issues: z.array(z.enum(issueCodes)),
  areasOfLaw: z.array(z.enum(areaCodes)),
  contact,
  /** The page a client says to have read; `previous` stays good, for forms that were open when it changed. */
  privacyNotice: z.object({ version: z.string(), previous: z.nullable(z.string()), url: z.string() }),
  /** Where letters to the firm go. */
  mailbox: email(),
  /** Who letters to clients come from. */
  sender: z.object({ name: z.string(), address: email() }),
  /** Whether each complaint must bring a proof of work. */
  challenge: z.enum(['none', 'required']),
  /** Whether complaints are taken through the website now. */
  open: z.boolean(),
  /** What to do in which stage of a complaint, where the firm says it otherwise than we do. */
  playbook,
  ...timing,
});

export type Settings = z.infer<typeof settings>;

/** Settings of a new firm, from the least a firm must say. Throws for what cannot be used, and for what is out of date. */
export function firstSettings(
  given: Pick<Settings, 'contact' | 'privacyNotice' | 'mailbox' | 'sender'> & Partial<Settings>,
): Settings {
  const first = usable({
    jurisdiction: 'gb-eaw',
    timeZone: 'Europe/London',
    locales: ['en-GB'],
    defaultLocale: 'en-GB',
    words: {},
    branding: { accent: null, logo: null },
    areasOfLaw: [...areaCodes],
    open: true,
    playbook: {},
    ...usualTiming,
    ...given,
  });
  refuseOutOfDate(first);
  return first;
}

/** Settings as they were kept, by an earlier version too: what it did not know has its default. */
export const readSettings = (json: string): Settings => usable(JSON.parse(json));

/** Throws for what is no settings, and for a jurisdiction without a pack: its deadlines would be missing. */
function usable(given: unknown): Settings {
  const read = z.parse(settings, upToDate(given));
  packOf(read.jurisdiction);
  return read;
}

/**
 * Brings a document to the present shape. What a version of ours took away (a question, an issue, a language) is left out
 * rather than making the whole firm unusable.
 */
function upToDate(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  const { questions, issues, locales, defaultLocale, words, ...rest } = given as Record<string, unknown>;
  const offered = strings(locales).filter((tag) => languageIn(tag));
  const [first = 'en-GB'] = offered;
  return {
    challenge: 'none',
    playbook: {},
    ...usualTiming,
    ...rest,
    questions: walk(Array.isArray(questions) ? strings(questions) : usualSteps, true),
    issues: inOrder(strings(issues)),
    locales: offered.length > 0 ? offered : [first],
    defaultLocale: offered.find((tag) => tag === defaultLocale) ?? first,
    words: wordsByLanguage(words, typeof defaultLocale === 'string' ? defaultLocale : first),
  };
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** The codes there are among those given, once each and `not-sure` last; all of ours where none is left to choose. */
export function inOrder(given: readonly string[]): IssueCode[] {
  const known = [...new Set(given)].filter((code): code is IssueCode => issueCodes.some((one) => one === code));
  const chosen = known.filter((code) => code !== 'not-sure');
  return chosen.length > 0 ? [...chosen, 'not-sure'] : [...issueCodes];
}

/** The first version kept one list of sentences: those of the firm's only language. */
function wordsByLanguage(words: unknown, defaultLocale: string): unknown {
  const entries = Object.entries((words ?? {}) as Record<string, unknown>);
  const flat = entries.filter(([, sentence]) => typeof sentence === 'string');
  const nested = Object.fromEntries(entries.filter(([, sentence]) => typeof sentence !== 'string'));
  if (flat.length === 0) return nested;
  return { ...nested, [defaultLocale]: { ...Object.fromEntries(flat), ...(nested[defaultLocale] ?? {}) } };
}
