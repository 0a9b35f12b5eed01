/** The first step: what a person should know before the first question, and the first question. */
import { html, nothing, type TemplateResult } from 'lit';
import { steps } from '../../sdk/contract/steps.ts';
import { choices } from '../parts/choices.ts';
import { personOf } from '../parts/contact-block.ts';
import type { StepView } from './step-view.ts';

/** How many questions there are; checking the answers is none. */
export const questionCount = steps.length - 1;

export const firstStep = (view: StepView): TemplateResult => {
  const { answers, profile, say } = view;
  return choices({
    id: 'issues',
    kind: 'checkbox',
    label: say('form.issues.label'),
    optional: say('optional'),
    heading: true,
    hint: say('form.issues.hint'),
    error: view.error('issues'),
    choices: profile.issues.map(({ code, label }) => ({ value: code, label })),
    chosen: answers.issues,
    alone: 'not-sure',
    or: say('or'),
    onChange: (issues) => view.answer({ issues }),
  });
};

/** Free, no effect on the case, who reads it, by when they answer, how long it takes, and the other ways. */
export function introduction({ profile, say }: StepView): TemplateResult {
  const { contact, deadlines } = profile;
  const when = (code: string) => deadlines.find((deadline) => deadline.code === code)?.text;
  const [acknowledge, respond] = [when('acknowledge'), when('respond')];
  return html`
    <div class="intro">
      <h2>${say('form.start.title', { firm: profile.name })}</h2>
      <ul class="points">
        <li>${say('form.start.free')}</li>
        <li>
          ${say('form.start.who', { who: personOf(contact) })}
          ${acknowledge ? say('form.start.acknowledge', { when: acknowledge }) : nothing}
          ${respond ? say('form.start.respond', { when: respond }) : nothing}
        </li>
        <li>${say('form.start.questions', { count: questionCount })}</li>
        ${otherWays(contact, say)}
      </ul>
    </div>
  `;
}

function otherWays({ phone, hours, post }: StepView['profile']['contact'], say: StepView['say']) {
  if (!phone && !post.length) return nothing;
  return html`<li>
    ${phone ? say(hours ? 'form.start.phone-hours' : 'form.start.phone', { phone, hours: hours ?? '' }) : nothing}
    ${post.length ? say('form.start.post', { address: post.join(', ') }) : nothing}
  </li>`;
}
