/** What a client has answered to the survey so far: kept until it is sent, and what of it is sent. */
import { limits } from '../contract/limits.ts';
import type { NewSurvey, SurveyAnswers } from '../contract/survey.ts';
import { ratings, rightsAnswers, type SurveyItem, surveyItems, surveyVersion } from '../contract/survey-items.ts';
import { plainText } from './plain-text.ts';

/** Answers that were begun. What was skipped is not in it. */
export interface SurveyDraft {
  answers: SurveyAnswers;
  comment: string;
  unlink: boolean;
}

export const blankSurvey = (): SurveyDraft => ({ answers: {}, comment: '', unlink: false });

/** Reads what was kept or posted, whoever wrote it: what cannot be an answer counts as skipped. */
export function surveyFrom(kept: unknown): SurveyDraft {
  const { answers, comment, unlink } = Object(kept) as Partial<Record<keyof SurveyDraft, unknown>>;
  const given = Object(answers) as Record<string, unknown>;
  return {
    answers: Object.fromEntries(surveyItems.flatMap((item) => answered(item, given[item]))),
    comment: typeof comment === 'string' ? comment : '',
    unlink: unlink === true,
  };
}

function answered(item: SurveyItem, given: unknown): [item: SurveyItem, answer: unknown][] {
  const scale: readonly unknown[] = item === 'rights' ? rightsAnswers : ratings;
  const value = item === 'rights' ? given : Number(given ?? Number.NaN);
  return scale.includes(value) ? [[item, value]] : [];
}

/** The draft with another answer to an item; null takes the answer back. */
export const withAnswer = (draft: SurveyDraft, item: SurveyItem, answer: string | null): SurveyDraft =>
  surveyFrom({ ...draft, answers: { ...draft.answers, [item]: answer } });

/** Whether anything was chosen or written. */
export const saysAnything = ({ answers, comment }: SurveyDraft): boolean =>
  Object.keys(answers).length > 0 || comment.trim() !== '';

/** Why it cannot be sent: nothing is in it, or the comment is so many characters too long. */
export function surveyFault(draft: SurveyDraft): { what: 'empty' } | { what: 'too-long'; by: number } | undefined {
  if (!saysAnything(draft)) return { what: 'empty' };
  const by = [...draft.comment].length - limits.text;
  return by > 0 ? { what: 'too-long', by } : undefined;
}

/** What is sent. */
export const surveyOf = ({ answers, comment, unlink }: SurveyDraft): NewSurvey => ({
  version: surveyVersion,
  answers,
  comment: plainText(comment).trim() || null,
  unlink,
});
