/** The questions of the survey and their answers, word for word as clients of this firm read them in English. */
import type { FirmProfile } from '../../../sdk/contract/firm.ts';
import type { SurveyItem } from '../../../sdk/contract/survey.ts';
import { UnexpectedAnswerError } from '../../../sdk/errors.ts';
import { answersTo, itemKey, type SurveyKey } from '../../../sdk/words/survey-keys.ts';
import type { Choice } from '../../parts/choices.ts';
import type { Desk } from '../desk.ts';

type Asking = Pick<Desk, 'fetch' | 'session'>;

export interface AskedWords {
  question(item: SurveyItem): string;
  /** From the worst to the best. */
  answers(item: SurveyItem): Choice[];
}

/** Loaded when somebody asks a client: ours, and in their place those the firm has put into its own words. */
export async function askedWords(desk: Asking): Promise<AskedWords> {
  const [{ survey }, own] = await Promise.all([import('../../../sdk/words/en/survey.ts'), ownWords(desk)]);
  const say = (key: SurveyKey): string => own[key] ?? survey[key];
  return {
    question: (item) => say(itemKey(item)),
    answers: (item) => answersTo(item).map(({ value, key }) => ({ code: String(value), label: say(key) })),
  };
}

/** Throws where they cannot be read: whoever asked in other words than they think would spoil what is counted. */
async function ownWords({ fetch, session }: Asking): Promise<FirmProfile['words']> {
  const { siteKey, locale } = session.firm;
  const spoken = /^en\b/.test(locale) ? locale : 'en';
  const answer = await fetch(`/v1/firms/${encodeURIComponent(siteKey)}?locale=${encodeURIComponent(spoken)}`);
  if (!answer.ok) throw new UnexpectedAnswerError('The firm’s words were not given', { code: 'unexpected-answer' });
  return ((await answer.json()) as FirmProfile).words;
}
