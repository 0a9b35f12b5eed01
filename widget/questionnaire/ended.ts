/** How the survey ended: sent, not wanted, answered before, too late, or not asked; never with a word lost. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Asking, dayIn, titleOf } from './asking.ts';
import type { Ending } from './questionnaire.ts';
import { wayOut } from './way-out.ts';

/** By itself the body outside follows with all there is to say of it. */
export function ended(asking: Asking, ending: Ending): TemplateResult {
  const { say, questionnaire, view, alone } = asking;
  const date = dayIn(asking, view.survey?.until);
  const again = html`<p><button type="button" class="button quiet" id="survey-start" @click=${() => questionnaire.begin()}>${say('survey.start')}</button></p>`;
  return html`
    ${titleOf(asking, say(`survey.${ending}-title`))}
    <p>${say(`survey.${ending}-lead`, { date })}</p>
    ${ending === 'sent' ? called(asking) : nothing} ${ending === 'refused' && date ? again : nothing}
    ${ending === 'answered' || ending === 'over' ? unsent(asking) : nothing}
    ${alone ? nothing : wayOut(asking, (sentence) => html`<p><strong>${say('survey.sent-next')}</strong></p><div>${sentence}</div>`)}
  `;
}

const called = ({ say, questionnaire }: Asking): TemplateResult =>
  html`<p>${say(questionnaire.draft.unlink ? 'survey.sent-unlinked' : 'survey.sent-call')}</p>`;

/** What was written in another tab, or too late: shown, to be copied. */
function unsent({ say, questionnaire }: Asking): TemplateResult | typeof nothing {
  const { comment } = questionnaire.draft;
  if (!comment.trim()) return nothing;
  return html`
    <div class="panel stack">
      <p>${say('survey.unsent')}</p>
      <p class="own-words">${comment}</p>
    </div>
  `;
}
