/** The nine items in three groups: radios with a label each, from the worst to the best, nothing chosen before, any left out. */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { SurveyItem } from '../../sdk/contract/survey-items.ts';
import { answersTo, itemKey, type SurveyGroup, surveyGroups } from '../../sdk/words/survey-keys.ts';
import { choices } from '../parts/choices.ts';
import { focusField } from '../parts/error-summary.ts';
import type { Asking } from './asking.ts';

export const questions = (asking: Asking): TemplateResult[] =>
  (Object.keys(surveyGroups) as SurveyGroup[]).map((group) => {
    const title = asking.say(`survey.group.${group}`);
    const id = `survey-${group}`;
    return html`
      <div class="group" role="group" aria-labelledby=${`${id}-title`}>
        ${asking.alone ? html`<h3 id=${`${id}-title`}>${title}</h3>` : html`<h4 id=${`${id}-title`}>${title}</h4>`}
        ${surveyGroups[group].map((item) => question(item, asking))}
      </div>
    `;
  });

function question(item: SurveyItem, { questionnaire, say, faults }: Asking): TemplateResult {
  const id = `survey-${item}`;
  const label = say(itemKey(item));
  const answer = questionnaire.draft.answers[item];
  const clear = (event: Event): void => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    questionnaire.choose(item, null);
    // The button is gone then, and no radio is checked any more.
    void (root.host as LitElement).updateComplete.then(() => focusField(root, id));
  };
  return choices({
    id,
    kind: 'radio',
    label,
    error: faults[id],
    choices: answersTo(item).map(({ value, key }) => ({ code: String(value), label: say(key) })),
    chosen: answer === null || answer === undefined ? [] : [String(answer)],
    onChange: ([chosen = null]) => questionnaire.choose(item, chosen),
    below: html`<button type="button" class="button link clear" ?hidden=${answer === undefined} @click=${clear}>
      ${say('survey.clear')}<span class="hidden">: ${label}</span>
    </button>`,
  });
}
