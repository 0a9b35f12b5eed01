/** Which instrument a client answers to: its version, and a mark of the firm's own wording, so that no two are counted together. */
import { createHash } from 'node:crypto';
import { surveyVersion } from '../../sdk/contract/survey.ts';
import { instrumentKeys } from '../../sdk/words/survey-keys.ts';
import { ownWords } from '../firm/own-words.ts';
import type { Settings } from '../firm/settings.ts';

/** `1`; or `1-k3x9q2`, where the firm asks in its own words, in whichever language. */
export function instrumentOf(settings: Settings): string {
  const own = Object.keys(settings.words)
    .sort()
    .map((locale): [string, [string, string][]] => [locale, askedIn(ownWords(settings, locale))])
    .filter(([, words]) => words.length > 0);
  return own.length === 0 ? `${surveyVersion}` : `${surveyVersion}-${markOf(own)}`;
}

const askedIn = (words: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(words)
    .filter(([key]) => isAsked(key))
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** Whether a sentence is part of what is asked: an item, or an answer that can be given to one. */
export const isAsked = (key: string): boolean => asked.has(key);

const asked: ReadonlySet<string> = new Set(instrumentKeys());

const markOf = (words: unknown): string => createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 6);
