/** What every part of the survey is drawn from, in the tracker and by itself. */
import { html, type nothing, type TemplateResult } from 'lit';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import type { survey } from '../../sdk/words/en/survey.ts';
import type { DateWords } from '../door/dates.ts';
import type { DoorKey, Doorway } from '../door/doorway.ts';
import type { Say } from '../element.ts';
import type { Questionnaire, SurveyAct } from './questionnaire.ts';

export type QuestionKey = DoorKey | keyof typeof survey;
export type QuestionSay = Say<QuestionKey>;

/** Handed down to the template functions; they change nothing in it. */
export interface Asking extends Omit<Doorway, 'say'> {
  say: QuestionSay;
  view: TrackerView;
  dates: DateWords;
  /** The language of what the server says, where it is not the one on screen: for `lang`. */
  theirs: string | typeof nothing;
  questionnaire: Questionnaire;
  asks: { act(act: SurveyAct): void };
  /** Whether it stands by itself, and not among the parts of the tracker. */
  alone: boolean;
}

/** Title of a level that fits where it stands. */
export const titleOf = ({ alone }: Asking, title: string): TemplateResult =>
  alone
    ? html`<h2 class="heading" id="survey-title" tabindex="-1">${title}</h2>`
    : html`<h3 id="survey-title" tabindex="-1">${title}</h3>`;

/** The day of an instant, or nothing to fill in. */
export const dayIn = ({ dates }: Asking, instant: string | null | undefined): string =>
  instant ? dates.dayOf(instant) : '';
