/** A survey answered without script: what was chosen and written so far, handed from page to page. */
import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { surveyItems } from '../../sdk/contract/survey.ts';
import { blankSurvey, type SurveyDraft, surveyFrom } from '../../sdk/form/survey.ts';
import type { Posted } from './form-body.ts';
import type { Html } from './layout.ts';
import { typedIn } from './track-typed.ts';
import type { Visit } from './visit.ts';

/** How it ended, as in the element. */
export type Ending = 'sent' | 'refused' | 'answered' | 'over' | 'none';

/** Travels sealed. */
export interface Answering {
  draft: SurveyDraft;
  /** The bearer of the tracker session; empty where there is none. */
  session: string;
  /** What is sent under it counts once. */
  key: string;
  /** Whether who did not want to answer at first thought better of it. */
  begun: boolean;
  /** Null while there is something to answer. */
  ending: Ending | null;
}

const purpose = 'survey';

export const fresh = (): Answering => ({
  draft: blankSurvey(),
  session: '',
  key: randomUUID(),
  begun: false,
  ending: null,
});

/** The state as the next page carries it. */
export const carriedState = ({ states, firm, now }: Visit, answering: Answering): Html =>
  html`<input type="hidden" name="state" value="${states.seal(firm.id, purpose, answering, now)}">`;

/** Reads what was sealed, and what was chosen since: of an old or strange page only that. A session may come from the tracker's page. */
export function answeringIn({ states, firm, now }: Visit, posted: Posted): Answering {
  const opened = states.open<Answering>(firm.id, purpose, posted.one('state'), now);
  const kept = 'value' in opened ? opened.value : { ...fresh(), session: typedIn(posted).session };
  return posted.one('asked') ? { ...kept, draft: draftIn(posted) } : kept;
}

const draftIn = (posted: Posted): SurveyDraft =>
  surveyFrom({
    answers: Object.fromEntries(surveyItems.map((item) => [item, posted.one(`survey-${item}`) || null])),
    comment: posted.one('survey-comment'),
    unlink: posted.one('survey-unlink') !== '',
  });
