/** Loads what asks the client how it was handled: a chunk with its sentences, which comes once someone is asked. */
import type { Words } from '../../sdk/words/words.ts';
import { loadChunk } from '../load-chunk.ts';
import { adoptStyles } from '../theme.ts';
import type { Asking } from './asking.ts';
import type { Questionnaire } from './questionnaire.ts';

/** What came: the sentences, what draws it, and the answers of this visit. */
export interface SurveyPart {
  words: Words;
  questionnaire: Questionnaire;
  draw(asking: Omit<Asking, 'questionnaire'>): ReturnType<typeof import('./survey.ts').survey>;
}

/** For `element`, which is drawn anew by `changed`. `again`: it failed before, see {@link loadChunk}. */
export async function loadSurvey(element: HTMLElement, changed: () => void, again: boolean): Promise<SurveyPart> {
  const { Questionnaire, survey, styles, words } = await loadChunk(() => import('./survey.ts'), again);
  adoptStyles(element, styles);
  const questionnaire = new Questionnaire(changed);
  return { words, questionnaire, draw: (asking) => survey({ ...asking, questionnaire }) };
}
