/** The last step: every answer with a way to change it, the privacy notice, and Send. */
import { html, type TemplateResult } from 'lit';
import { fieldsOf } from '../../../sdk/form/fields.ts';
import { type Row, rowsOf } from '../../../sdk/form/rows.ts';
import { choices } from '../../parts/choices.ts';
import { pageLink } from '../../parts/links.ts';
import { byName, type StepView } from '../step-view.ts';

export const checkStep = (view: StepView): TemplateResult => html`
  <h2 tabindex="-1" class="heading">${view.say('form.check.title')}</h2>
  <p class="hint">${view.say('form.check.hint')}</p>
  <dl class="rows">${answersOf(view).map((row) => rowView(view, row))}</dl>
  ${privacy(view)}
`;

/** The answers as rows in the language on screen. */
export const answersOf = ({ answers, profile, locale, say }: StepView): Row[] =>
  rowsOf(answers, profile, locale, byName(say));

function rowView(view: StepView, { step, id, name, text }: Row) {
  const { answers, profile, say, change } = view;
  const alone = fieldsOf(step, answers, profile).length === 1;
  return html`
    <div class="row">
      <dt>${name}</dt>
      <dd class=${text ? 'said' : 'said muted'}>${text || say('form.check.unanswered')}</dd>
      <dd class="act">
        <button type="button" class="button link" @click=${() => change(step, alone ? undefined : id)}>
          ${say('form.check.change')}<span class="hidden">: ${name}</span>
        </button>
      </dd>
    </div>
  `;
}

function privacy({ answers, profile, say, error, answer }: StepView) {
  return html`
    ${choices({
      id: 'consent',
      kind: 'checkbox',
      label: say('form.check.privacy'),
      hint: html`<p>${say('form.check.privacy.about', { firm: profile.name })}</p>
        <p><a href=${pageLink(profile.privacyNotice.url)} target="_blank" rel="noopener">${say('form.check.privacy.link')}</a></p>`,
      error: error('consent'),
      choices: [{ code: 'read', label: say('form.check.privacy.read') }],
      chosen: answers.consent ? ['read'] : [],
      onChange: (chosen) => answer({ consent: chosen.length > 0 }),
    })}
  `;
}
