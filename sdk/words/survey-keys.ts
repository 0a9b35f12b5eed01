/** Which sentences make the survey: the question of each item, and the answers it can be given. */
import { type Rating, type RightsAnswer, ratings, type SurveyItem, surveyItems } from '../contract/survey-items.ts';
import type { survey } from './en/survey.ts';

export type SurveyKey = keyof typeof survey;

/** The key of an item's question. */
export const itemKey = (item: SurveyItem): SurveyKey => `survey.item.${item}`;

/** One answer to an item, and the key of its label. */
export interface Answer {
  value: Rating | RightsAnswer;
  key: SurveyKey;
}

/** The answers to an item as they stand on screen and on paper: from the worst to the best. */
export const answersTo = (item: SurveyItem): readonly Answer[] =>
  item === 'rights'
    ? (['no', 'not-sure', 'yes'] as const).map((value) => ({ value, key: `survey.scale.rights.${value}` }))
    : ratings.map((value) => ({ value, key: `survey.scale.${scaleOf(item)}.${value}` }));

/** Whoever can be asked "how easy" or "how well" is; of the rest it is asked how far it was so. */
const scaleOf = (item: Exclude<SurveyItem, 'rights'>): 'ease' | 'overall' | 'extent' =>
  item === 'ease' || item === 'overall' ? item : 'extent';

/** The items as they stand on screen, in their order: how it went, our answer, and all of it. */
export const surveyGroups = {
  process: surveyItems.slice(0, 5),
  answer: surveyItems.slice(5, 8),
  overall: surveyItems.slice(8),
} as const;
export type SurveyGroup = keyof typeof surveyGroups;

/** The sentence for the way outside: from when it is open, where it is not yet, and until when, where a last day is known. */
export function wayOutKey(from: string | null, until: string | null): SurveyKey {
  if (from) return until ? 'survey.outside-between' : 'survey.outside-from';
  return until ? 'survey.outside-until' : 'survey.outside-open';
}

/**
 * The sentences that are the instrument: a firm that words one of them itself asks something else, and its answers are never
 * counted together with those to ours.
 */
export const instrumentKeys = (): readonly SurveyKey[] => [
  ...new Set(surveyItems.flatMap((item) => [itemKey(item), ...answersTo(item).map(({ key }) => key)])),
];
