/** What stands around every question: Back, the counter, what needs another look, Continue, and how to reach a person. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StepId } from '../../sdk/contract/steps.ts';
import { contactBlock, contactWays } from '../parts/contact-block.ts';
import { introduction } from './first-step.ts';
import type { StepView } from './step-view.ts';

/** All that a frame needs of a step. */
type Told = Pick<StepView, 'profile' | 'say'>;

export interface Frame {
  step: StepId;
  /** The steps this person walks; checking the answers, the last of them, is no question. */
  walked: readonly StepId[];
  question: unknown;
  /** What needs another look. */
  summary?: TemplateResult | undefined;
  failure?: TemplateResult | undefined;
  /** About keeping the answers. */
  keeping?: unknown;
  /** True when the next question could not be loaded. */
  stuck?: boolean;
  /** Of sending. */
  progress?: 'no' | 'yes' | 'slow';
  back?: () => void;
  submit: (event: Event) => void;
}

export function frameView(view: Told, frame: Frame): TemplateResult {
  const { say, profile } = view;
  const { step, walked } = frame;
  const [at, count] = [walked.indexOf(step), walked.length - 1];
  return html`
    <form novalidate @submit=${frame.submit}>
      ${at ? html`<button type="button" class="button link back" @click=${frame.back}>${say('form.back')}</button>` : introduction(view, count)}
      ${frame.summary ?? nothing} ${frame.failure ?? nothing}
      ${at < count ? html`<p class="counter">${say('form.counter', { number: at + 1, count })}</p>` : nothing}
      <div class="step" id="step">${frame.question}</div>
      ${actions(view, frame)}
    </form>
    ${frame.keeping ?? nothing} ${contactBlock(profile, say)}
  `;
}

function actions({ say }: Told, { step, progress = 'no', stuck }: Frame) {
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

/** In place of a later step until its template has come, and when it does not come. `first`: no step is before it. */
export const waitingView = (
  view: Told,
  { first, stuck, again }: { first: number | false; stuck: boolean; again: () => void },
): TemplateResult => html`
  ${first ? introduction(view, first) : nothing}
  <p>${view.say(stuck ? 'form.stuck' : 'form.loading')}</p>
  ${stuck ? html`<button type="button" class="button" @click=${again}>${view.say('try-again')}</button>` : nothing}
  ${contactBlock(view.profile, view.say)}
`;

/** In place of the form while the firm takes no complaints through it. */
export const closedView = ({ profile, say }: Told): TemplateResult => html`
  <div class="stack">
    <h2>${say('form.closed.title')}</h2>
    <p>${say('form.closed.text')}</p>
    ${contactWays(profile, say)}
  </div>
`;
