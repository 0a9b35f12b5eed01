/** The survey as it stands on screen: what it is about, its questions, or how it ended. In one chunk with its sentences. */
import { html, nothing, type TemplateResult } from 'lit';
import { limits } from '../../sdk/contract/limits.ts';
import { button, problems, submit } from '../door/door.ts';
import { failureOfAct } from '../door/failure.ts';
import { choices } from '../parts/choices.ts';
import { charactersLeft, textArea } from '../parts/text-area.ts';
import { type Asking, dayIn, titleOf } from './asking.ts';
import { ended } from './ended.ts';
import { commentField } from './questionnaire.ts';
import { questions } from './questions.ts';
import { wayOut } from './way-out.ts';

export { survey as words } from '../../sdk/words/en/survey.ts';
export { Questionnaire } from './questionnaire.ts';
export { surveyStyles as styles } from './survey-styles.ts';

/** Everything of it. By itself the questions follow at once; in the tracker when asked for. */
export function survey(asking: Asking): TemplateResult {
  const { questionnaire, alone } = asking;
  return html`
    <section aria-labelledby="survey-title" class=${alone ? 'survey' : 'survey open'} part="survey">
      ${questionnaire.ending ? ended(asking, questionnaire.ending) : asked(asking)}
    </section>
  `;
}

/** Who reads it, what it changes, the way out, that all can be skipped and how long it takes: before any question. */
function asked(asking: Asking): TemplateResult {
  const { say, alone, questionnaire, view } = asking;
  const open = alone || questionnaire.begun;
  const until = dayIn(asking, view.survey?.until);
  return html`
    ${problems(asking)} ${titleOf(asking, say('survey.title'))}
    <p>${say('survey.lead')} ${until ? say('survey.until', { date: until }) : nothing}</p>
    <ul class="points" part="survey-intro">
      <li>${say('survey.skip')}</li>
      <li>${say('survey.readers')}</li>
      <li>${say('survey.no-change')}</li>
      ${wayOut(asking, (sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <div class="buttons">
      ${open ? nothing : html`<button type="button" class="button" id="survey-start" @click=${() => questionnaire.begin()}>${say('survey.start')}</button>`}
      ${button(asking, asking.asks, 'refuse', say('survey.refuse'), { quiet: true })}
    </div>
    ${failureOfAct('refuse', asking, asking.asks)} ${open ? form(asking) : nothing}
  `;
}

function form(asking: Asking): TemplateResult {
  const { say, asks, faults, questionnaire } = asking;
  const { draft } = questionnaire;
  return html`
    <form novalidate @submit=${submit(() => asks.act('answer'))}>
      ${questions(asking)}
      ${textArea({
        id: commentField,
        label: say('survey.comment'),
        optional: say('optional'),
        hint: say('survey.comment-hint'),
        error: faults[commentField],
        value: draft.comment,
        rows: 4,
        below: room(asking),
        onInput: (text) => questionnaire.write(text),
      })}
      ${choices({
        id: 'survey-unlink',
        kind: 'checkbox',
        label: say('survey.unlink-title'),
        hint: say('survey.unlink-hint'),
        choices: [{ code: 'unlink', label: say('survey.unlink') }],
        chosen: draft.unlink ? ['unlink'] : [],
        onChange: (chosen) => questionnaire.unlink(chosen.length > 0),
      })}
      <p class="hint kept">${say('survey.kept')}</p>
      ${failureOfAct('answer', asking, asks)}
      <div class="buttons">${button(asking, asks, 'answer', say('survey.send'), { submits: true })}</div>
    </form>
  `;
}

function room({ questionnaire, say }: Asking): string | undefined {
  const left = charactersLeft(questionnaire.draft.comment, limits.text);
  if (left === null) return undefined;
  return left < 0 ? say('tracker.messages.over', { count: -left }) : say('tracker.messages.left', { count: left });
}
