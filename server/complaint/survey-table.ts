/** What clients said of how they were handled, as rows: sealed, and by themselves where their client unlinked them. */
import type { Insert } from '../store/store.ts';
import type { SurveyAnswerRow, SurveyHandledRow, SurveyWallRow } from '../store/survey-tables.ts';

export const insertAnswer = (row: SurveyAnswerRow): Insert => ({ into: 'survey_answer', row: { ...row } });

export const insertSurveyWall = (row: SurveyWallRow): Insert => ({ into: 'survey_wall', row: { ...row } });

export const insertSurveyHandled = (row: SurveyHandledRow): Insert => ({ into: 'survey_handled', row: { ...row } });
