/** What stands around every question: Back, the counter, what needs another look, Continue, and how to reach a person. */
import { html, nothing, type TemplateResult } from 'lit';
import { type StepId, steps } from '../../sdk/contract/steps.ts';
import { contactBlock, contactWays } from '../parts/contact-block.ts';
import { introduction, questionCount } from './first-step.ts';
import type { StepView } from './step-view.ts';

export interface Frame {
  step: StepId;
  question: TemplateResult | undefined;
  /** What needs another look. */
  summary: TemplateResult | undefined;
  failure: TemplateResult | undefined;
  /** True when the next question could not be loaded. */
  stuck: boolean;
  /** Of sending. */
  progress: 'no' | 'yes' | 'slow';
  back: () => void;
  submit: (event: Event) => void;
}

export function frameView(view: StepView, frame: Frame): TemplateResult {
  const { say, profile } = view;
  const at = steps.findIndex(({ id }) => id === frame.step);
  return html`
    <form novalidate @submit=${frame.submit}>
      ${at === 0 ? introduction(view) : html`<button type="button" class="button link back" @click=${frame.back}>${say('form.back')}</button>`}
      ${frame.summary ?? nothing} ${frame.failure ?? nothing}
      ${at < questionCount ? html`<p class="counter">${say('form.counter', { number: at + 1, count: questionCount })}</p>` : nothing}
      <div class="step" id="step">${frame.question}</div>
      ${actions(view, frame)}
    </form>
    ${contactBlock(profile.contact, say)}
  `;
}

function actions({ say }: StepView, { step, progress, stuck }: Frame) {
  const idle = progress === 'no';
  const label = step !== 'check' ? 'form.continue' : idle ? 'form.check.send' : 'form.check.sending';
  return html`
    <div class="actions">
      ${stuck ? html`<p class="error" id="stuck">${say('form.stuck')}</p>` : nothing}
      <button type="submit" class="button" aria-disabled=${idle ? nothing : 'true'}>${say(label)}</button>
      ${progress === 'slow' ? html`<p>${say('form.check.slow')}</p>` : nothing}
    </div>
  `;
}

/** In place of a later step until its template has come, and when it does not come. */
export const waitingView = ({ profile, say }: StepView, stuck: boolean, again: () => void): TemplateResult => html`
  <p>${say(stuck ? 'form.stuck' : 'form.loading')}</p>
  ${stuck ? html`<button type="button" class="button" @click=${again}>${say('try-again')}</button>` : nothing}
  ${contactBlock(profile.contact, say)}
`;

/** In place of the form while the firm takes no complaints through it. */
export const closedView = ({ profile, say }: StepView): TemplateResult => html`
  <div class="stack">
    <h2>${say('form.closed.title')}</h2>
    <p>${say('form.closed.text')}</p>
    ${contactWays(profile.contact, say)}
  </div>
`;
