/** The items of the survey, in their order, and how each can be answered. Pure tables, so that a browser carries them without the schemas. */

/**
 * Of the instrument: its items, their order and the direction of the scale. A change to any of them is a new version, and answers
 * to different versions are never counted together.
 */
export const surveyVersion = 1;

/**
 * The nine items, the process before the outcome: people judge the two apart (Saxby et al. 2000), and what came of it
 * colours what is said after it (Public Services Ombudsman for Wales). All are
 * rated from 1, the worst, to 5, but for `rights`: whether the client knows what they can do next.
 */
export const surveyItems = [
  'ease',
  'informed',
  'listened',
  'respect',
  'thorough',
  'reasons',
  'outcome',
  'rights',
  'overall',
] as const;
export type SurveyItem = (typeof surveyItems)[number];
export type RatedItem = Exclude<SurveyItem, 'rights'>;

/** From the worst to the best, as they stand on the screen. */
export const ratings = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof ratings)[number];

/** Whether the client knows what they can do if they are still unhappy. */
export const rightsAnswers = ['yes', 'no', 'not-sure'] as const;
export type RightsAnswer = (typeof rightsAnswers)[number];
