/** Calls about what clients said of how they were handled. */

import type { NewSurvey } from '../survey.ts';
import type { Acted } from './acts.ts';
import type { DeskFigures } from './figures.ts';
import type { ExcludeFromSurvey, SurveyAnswer, SurveyAnswerList } from './survey.ts';

const place = '/v1/desk/complaints/{complaint}';
const act = { keyed: true, ifMatch: true, fresh: false, status: 201 } as const;
const plain = { keyed: false, ifMatch: false, fresh: false } as const;

export const surveyEndpoints = {
  'figures.read': { method: 'GET', path: '/v1/desk/figures', operation: 'figures.read', ...plain, status: 200 },
  'survey.list': { method: 'GET', path: '/v1/desk/survey-answers', operation: 'survey.read', ...plain, status: 200 },
  'survey.release': {
    method: 'POST',
    path: '/v1/desk/survey-answers/{answer}/release',
    operation: 'survey.release',
    keyed: true,
    ifMatch: false,
    fresh: false,
    status: 200,
  },
  'survey.exclude': { method: 'POST', path: `${place}/survey-exclusion`, operation: 'survey.release', ...act },
  'survey.enter': { method: 'POST', path: `${place}/survey`, operation: 'survey.enter', ...act },
} as const;

export interface SurveyCalls {
  'figures.read': { body: undefined; answer: DeskFigures };
  'survey.list': { body: undefined; answer: SurveyAnswerList };
  'survey.release': { body: Record<string, never>; answer: SurveyAnswer };
  'survey.exclude': { body: ExcludeFromSurvey; answer: Acted };
  'survey.enter': { body: NewSurvey; answer: Acted };
}
