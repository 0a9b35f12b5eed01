/** One client's answer: what they marked, item by item, and what they said in their own words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyAnswer } from '../../../sdk/contract/desk/survey.ts';
import { type SurveyItem, surveyItems } from '../../../sdk/contract/survey-items.ts';
import { answers as words } from '../words/answers.ts';
import { instrumentName, itemNames, rightsNames } from '../words/survey.ts';
import { theirLine, theirWords } from './client-text.ts';

/** In the order they were asked. */
export const answerOf = (answer: SurveyAnswer): TemplateResult => html`
  <div class="answer">
    ${answer.comment === null ? html`<p class="muted">${words.noComment}</p>` : comment(answer.comment)}
    <dl class="marks">
      ${surveyItems.map((item) => html`<div><dt>${itemNames[item]}</dt><dd>${markOf(answer, item)}</dd></div>`)}
    </dl>
    <p class="muted">
      ${words.questions(instrumentName(answer.instrument))}${answer.enteredBy ? html`. ${theirLine(words.enteredBy(answer.enteredBy.name))}` : nothing}.
    </p>
  </div>
`;

const comment = (text: string): TemplateResult => html`
  <p class="hidden">${words.comment}</p>
  <blockquote class="comment">${theirWords(text)}</blockquote>
`;

function markOf({ answers }: SurveyAnswer, item: SurveyItem): string | TemplateResult {
  const mark = answers[item];
  if (mark === null || mark === undefined) return html`<span class="muted">${words.skipped}</span>`;
  return typeof mark === 'number' ? words.rated(String(mark)) : rightsNames[mark];
}
