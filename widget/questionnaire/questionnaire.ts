/** One client's answers to the survey: begun, kept for the tab, sent once, and what became of them. */

import type { SurveyItem } from '../../sdk/contract/survey-items.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import {
  blankSurvey,
  type SurveyDraft,
  saysAnything,
  surveyFault,
  surveyFrom,
  surveyOf,
  withAnswer,
} from '../../sdk/form/survey.ts';
import type { RedressError, TrackerSession } from '../../sdk/index.ts';
import type { Faults } from '../door/doorway.ts';
import type { Keeping } from '../door/keeping.ts';
import { refusalOf } from '../door/refusal.ts';
import type { QuestionSay } from './asking.ts';

/** How it ended. `answered`: in another tab, or before; `over`: the time is; `none`: nobody is asked (yet). */
export type Ending = 'sent' | 'refused' | 'answered' | 'over' | 'none';

/** The acts it adds to those of the element it stands in. */
export const surveyActs = ['answer', 'refuse'] as const;
export type SurveyAct = (typeof surveyActs)[number];

/** Where the summary leads when nothing was answered, and the box for more. */
export const [firstField, commentField] = ['survey-ease', 'survey-comment'];

export class Questionnaire {
  draft: SurveyDraft = blankSurvey();
  /** Whether the questions are on screen; until then only what they are about. */
  begun = false;
  ending: Ending | null = null;
  #keeping: Keeping | undefined;
  #reference = '';
  #changed: () => void;

  /** `changed`: draws the element anew. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Takes up what this tab has kept for the complaint, and how it stands with asking its client. */
  open({ reference, survey }: TrackerView, keeping: Keeping | undefined): void {
    this.#keeping = keeping;
    if (reference !== this.#reference) {
      this.draft = surveyFrom(parse(keeping?.draft(reference, 'survey')));
      this.ending = null;
      this.#reference = reference;
    }
    if (survey?.state !== 'refused') this.begun ||= saysAnything(this.draft);
    if (this.ending === null || this.ending === 'none') this.ending = endingOf(survey, this.begun);
  }

  /** Shows the questions, also to who said at first that they did not want to answer. */
  begin(): void {
    this.begun = true;
    this.ending = null;
    this.#changed();
  }

  /** null takes the answer back. */
  choose(item: SurveyItem, answer: string | null): void {
    this.#keep(withAnswer(this.draft, item, answer));
  }

  write(comment: string): void {
    this.#keep({ ...this.draft, comment });
  }

  unlink(unlink: boolean): void {
    this.#keep({ ...this.draft, unlink });
  }

  /** What keeps it from being sent. */
  faults(say: QuestionSay): Faults {
    const fault = surveyFault(this.draft);
    if (!fault) return {};
    return fault.what === 'empty'
      ? { [firstField]: say('survey.empty') }
      : { [commentField]: say('tracker.messages.over', { count: fault.by }) };
  }

  async answer(session: TrackerSession): Promise<void> {
    const answers = surveyOf(this.draft);
    const act = `survey ${this.#reference} ${JSON.stringify(answers)}`;
    await this.#once(act, (idempotencyKey) => session.answerSurvey(answers, { idempotencyKey }));
    this.ending = 'sent';
    this.#keeping?.keepDraft(this.#reference, 'survey', '');
  }

  async refuse(session: TrackerSession): Promise<void> {
    await this.#once(`refuse ${this.#reference}`, (idempotencyKey) => session.refuseSurvey({ idempotencyKey }));
    this.ending = 'refused';
    this.begun = false;
  }

  /** Whether the refusal of an act is an ending, or a fault of the comment, which the element then shows. */
  told(error: unknown): Ending | 'comment' | null {
    const { code, errors } = error as RedressError;
    const refusal = refusalOf(error);
    if (refusal === 'validation') return errors.some(({ pointer }) => pointer === '/comment') ? 'comment' : null;
    if (refusal !== 'conflict') return null;
    const ending = endings[code];
    this.ending = ending ?? this.ending;
    return ending ?? null;
  }

  /** Forgets what was chosen and written, when the person leaves. */
  forget(): void {
    this.draft = blankSurvey();
    this.begun = false;
    this.ending = null;
    this.#reference = '';
  }

  #once<T>(act: string, send: (idempotencyKey: string) => Promise<T>): Promise<T> {
    return this.#keeping ? this.#keeping.once(act, send) : Promise.reject(new Error('The survey is not open'));
  }

  #keep(draft: SurveyDraft): void {
    this.draft = draft;
    this.#keeping?.keepDraft(this.#reference, 'survey', JSON.stringify(draft));
    this.#changed();
  }
}

const endings: Readonly<Record<string, Ending>> = { 'already-answered': 'answered', 'not-possible-now': 'over' };

/** Whoever has begun is told that the time is over, and not that nobody asks. */
function endingOf(survey: TrackerView['survey'], begun: boolean): Ending | null {
  if (survey === null) return begun ? 'over' : 'none';
  return survey.state === 'open' || (survey.state === 'refused' && begun) ? null : survey.state;
}

/** What is not ours, or was cut off, is as if there were nothing. */
function parse(kept = ''): unknown {
  try {
    return JSON.parse(kept || 'null');
  } catch {
    return null;
  }
}
