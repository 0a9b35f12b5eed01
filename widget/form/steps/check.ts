/** The last step: every answer with a way to change it, the privacy notice, and Send. */
import { html, type TemplateResult } from 'lit';
import type { StepId } from '../../../sdk/contract/steps.ts';
import { choices } from '../../parts/choices.ts';
import { pageLink } from '../../parts/links.ts';
import { type Row, rowsOf } from '../rows.ts';
import type { StepView } from '../step-view.ts';

export const checkStep = (view: StepView): TemplateResult => html`
  <h2 tabindex="-1" class="heading">${view.say('form.check.title')}</h2>
  <p class="hint">${view.say('form.check.hint')}</p>
  <dl class="rows">${rowsOf(view).map((row) => rowView(view, row))}</dl>
  ${privacy(view)}
`;

const rowView = ({ say, change }: StepView, { step, id, name, text }: Row) => html`
  <div class="row">
    <dt>${name}</dt>
    <dd class=${text ? 'said' : 'said muted'}>${text || say('form.check.unanswered')}</dd>
    <dd class="act">
      <button type="button" class="button link" @click=${() => change(step satisfies StepId, id)}>
        ${say('form.check.change')}<span class="hidden">: ${name}</span>
      </button>
    </dd>
  </div>
`;

function privacy({ answers, profile, say, error, answer }: StepView) {
  return html`
    ${choices({
      id: 'consent',
      kind: 'checkbox',
      label: say('form.check.privacy'),
      hint: html`<p>${say('form.check.privacy.about', { firm: profile.name })}</p>
        <p><a href=${pageLink(profile.privacyNotice.url)} target="_blank" rel="noopener">${say('form.check.privacy.link')}</a></p>`,
      error: error('consent'),
      choices: [{ value: 'read', label: say('form.check.privacy.read') }],
      chosen: answers.consent ? ['read'] : [],
      onChange: (chosen) => answer({ consent: chosen.length > 0 }),
    })}
  `;
}
