/** How the client found the handling: whether they are asked, what they said as far as this person may see it, and what can be done. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseSurvey } from '../../../sdk/contract/desk/survey.ts';
import { type AskingAct, actTable } from '../acts/table.ts';
import { answerOf } from '../parts/answer.ts';
import { theirLine } from '../parts/client-text.ts';
import { answers } from '../words/answers.ts';
import { caseWords } from '../words/case.ts';
import { notInvitedReasons, caseSurvey as words } from '../words/survey.ts';
import type { Panel } from './panel.ts';

/** `release`: shows the answer to whoever handled the complaint. */
export interface Asking extends Panel {
  release(answer: string): void;
}

/** Before the end only those who may decide not to ask have anything to do here. */
export const tellsOfSurvey = ({ file, desk }: Pick<Panel, 'file' | 'desk'>): boolean =>
  file.survey !== null || desk.may('survey.release');

export function survey(asking: Asking): TemplateResult | typeof nothing {
  const { file } = asking;
  if (!tellsOfSurvey(asking)) return nothing;
  return html`
    <section aria-labelledby="survey-title" id="survey">
      <h2 id="survey-title" tabindex="-1">${words.title}</h2>
      ${file.survey ? standing(file.survey, asking) : html`<p>${words.notYet}</p>`}
      <p class="row-buttons">${begun(asking)}</p>
      ${asking.failed('release')}
    </section>
  `;
}

function standing(survey: CaseSurvey, { days }: Asking): TemplateResult {
  const { state, reason, nextAt, until, held, answer } = survey;
  const next = words.next[state];
  return html`
    <p>
      <strong>${words.states[state]}</strong>
      ${reason ? html` ${notInvitedReasons[reason]}.` : nothing}
      ${next && nextAt ? html` ${next} ${days.time(nextAt)}.` : nothing}
      ${state === 'planned' && !nextAt ? html` ${words.planned}` : nothing}
      ${until && state !== 'answered' ? html` ${words.until(days.time(until))}` : nothing}
    </p>
    ${held ? html`<p>${words.held}</p>` : nothing}
    ${state === 'answered' && !held && !answer ? html`<p>${words.unlinked}</p>` : nothing}
    ${answer ? answerOf(answer) : nothing}
    ${answer?.released ? html`<p class="muted">${theirLine(answers.released(answer.released.by.name, days.day(answer.released.at)))}</p>` : nothing}
  `;
}

function begun(asking: Asking): (TemplateResult | typeof nothing)[] {
  const { file, desk, busy, release } = asking;
  const { survey } = file;
  const mayExclude = survey ? survey.can.includes('exclude') : desk.may('survey.release');
  const held = survey?.can.includes('release') ? survey.answer : null;
  return [
    held
      ? html`<button class="button quiet small" type="button" id="release" aria-disabled=${busy ? 'true' : nothing} @click=${() => !busy && release(held.id)}>${answers.release}</button> <span class="muted">${answers.releaseHint}</span>`
      : nothing,
    survey?.can.includes('enter') ? beginning('survey-enter', asking) : nothing,
    mayExclude ? beginning('survey-exclude', asking) : nothing,
  ];
}

/** The button that opens the form of an act where the others are. `from`: where it stands, if it stands in two places. */
export const beginning = (
  name: AskingAct,
  { working, busy }: Pick<Panel, 'working' | 'busy'>,
  from = 'begin',
): TemplateResult => html`
  <button class="button quiet small" type="button" id="${from}-${name}" aria-disabled=${busy ? 'true' : nothing} @click=${() => !busy && void working.open(name)}>
    ${actTable[name].title} ${working.hasBegun(name) ? html`<span class="tag">${caseWords.panel.begun}</span>` : nothing}
  </button>
`;
