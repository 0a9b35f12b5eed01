/** The first step: what a person should know before the first question, and the first question. */
import { html, nothing, type TemplateResult } from 'lit';
import { whoField, whoseCodes } from '../../sdk/form/field.ts';
import { onOneLine } from '../../sdk/words/one-line.ts';
import { personOf } from '../parts/contact-block.ts';
import { choiceView } from './choice-view.ts';
import type { StepView } from './step-view.ts';

export function firstStep(view: Pick<StepView, 'say' | 'error' | 'answer'>, whose: string): TemplateResult {
  const options = whoseCodes.map((code) => ({ code, label: view.say(`form.whose.${code}`) }));
  return choiceView(whoField, { options, chosen: whose, heading: true }, view);
}

/** Free, no effect on the case, who reads it, by when they answer, how long it takes, and the other ways. */
export function introduction({ profile, say }: Pick<StepView, 'profile' | 'say'>, questions: number): TemplateResult {
  const { contact, deadlines } = profile;
  const when = (code: string) => deadlines.find((deadline) => deadline.code === code)?.text;
  const [acknowledge, respond] = [when('acknowledge'), when('respond')];
  return html`
    <div class="intro">
      <h2>${say('form.start.title', { firm: profile.name })}</h2>
      <ul class="points">
        <li>${say('form.start.free')}</li>
        <li>
          ${say('form.start.who', { who: personOf(contact, say) })}
          ${acknowledge ? say('form.start.acknowledge', { when: acknowledge }) : nothing}
          ${respond ? say('form.start.respond', { when: respond }) : nothing}
        </li>
        <li>${say('form.start.questions', { count: questions })}</li>
        ${otherWays(profile, say)}
      </ul>
    </div>
  `;
}

function otherWays({ contact: { phone, hours, post }, defaultLocale }: StepView['profile'], say: StepView['say']) {
  if (!phone && !post.length) return nothing;
  return html`<li>
    ${phone ? say(hours ? 'form.start.phone-hours' : 'form.start.phone', { phone, hours: hours ?? '' }) : nothing}
    ${post.length ? say('form.start.post', { address: onOneLine(post, defaultLocale) }) : nothing}
  </li>`;
}
