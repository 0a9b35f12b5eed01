/** The last step without script: every answer with a way to change it, and the privacy notice. */
import { html } from 'hono/html';
import { rowsOf } from '../../sdk/form/rows.ts';
import { webLink } from './blocks.ts';
import { choices, type StepView } from './controls.ts';
import type { Html } from './layout.ts';
import type { PageKey } from './page-words.ts';

export function checkControls(view: StepView): Html {
  const { say } = view.visit;
  return html`<h2 class="heading">${say('form.check.title')}</h2>
<p class="hint">${say('form.check.hint')}</p>
${answerList(view, true)}
${consent(view)}`;
}

/** Question and answer, one row each; what was not answered only where it can be changed. */
export function answerList({ visit, answers }: Pick<StepView, 'visit' | 'answers'>, changeable: boolean): Html {
  const { profile, locale, say } = visit;
  const all = rowsOf(answers, profile, locale, (key) => say(key as PageKey));
  const rows = all.filter(({ text }) => text || changeable);
  return html`<dl class="rows">${rows.map(
    ({ step, id, name, text }) => html`<div class="row">
<dt>${name}</dt>
<dd class="said${text ? '' : ' muted'}">${text || say('form.check.unanswered')}</dd>
${changeable ? html`<dd class="act"><button class="button link" name="do" value="change.${step}.${id}">${say('form.check.change')}<span class="hidden">: ${name}</span></button></dd>` : ''}
</div>`,
  )}</dl>`;
}

function consent({ visit, answers, errors, focus }: StepView): Html {
  const { firm, profile, say } = visit;
  const error = errors.get('consent');
  const top = html`<legend class="label">${say('form.check.privacy')}</legend>
<div class="hint" id="consent-hint"><p>${say('form.check.privacy.about', { firm: firm.name })}</p>
<p>${webLink(profile.privacyNotice.url, say('form.check.privacy.link'), true)}</p></div>
${error ? html`<p class="error" id="consent-error">${error}</p>` : ''}`;
  return choices({
    visit,
    errors,
    focus,
    id: 'consent',
    kind: 'checkbox',
    top,
    hint: true,
    options: [{ code: 'read', label: say('form.check.privacy.read') }],
    chosen: answers.consent ? ['read'] : [],
  });
}
