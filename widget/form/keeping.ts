/** What stands below a question about keeping the answers: in this tab, on this device, or behind a mailed link. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { dayAndTime } from '../../sdk/words/dates.ts';
import { textField } from '../parts/text-field.ts';
import type { KeptDraft } from './kept-draft.ts';
import type { Later } from './later.ts';
import type { SavedDraft } from './saved-draft.ts';
import type { StepView } from './step-view.ts';

export const keepingStyles = css`
  .keeping { margin-block: 2em; padding-block-start: 1.25em; border-block-start: 1px solid var(--_line); }
  .keeping .field { margin-block-start: 0; }
  .keeping summary { color: var(--_accent); font-weight: 500; padding-block: 0.625em; cursor: pointer; }
  .notes { margin-block-end: 1.5em; }
  .notes p + p { margin-block-start: 0.5em; }
`;

/** The panel under Continue, from the second question on: before that there is little to keep. */
export function keepingView(view: StepView, { draft, saved, later }: KeptDraft): TemplateResult | typeof nothing {
  if (!saved || !later || !(draft.key || saved.other || later.opening === 'failed')) return nothing;
  return html`
    <section class="keeping stack" aria-labelledby="keeping-title">
      <h2 class="small" id="keeping-title" tabindex="-1">${view.say('saved.title')}</h2>
      ${unopened(later, view)} ${device(saved, view)}
      ${view.profile.features.includes('drafts') && draft.key ? byMail(later, view) : nothing}
    </section>
  `;
}

/** The link of this page's address could not be followed for want of a connection. */
const unopened = (later: Later, view: StepView) =>
  later.opening !== 'failed'
    ? nothing
    : html`
        <p>${view.say('failure.away', { firm: view.profile.name })}</p>
        <button type="button" class="button quiet" @click=${() => void later.open(view)}>${view.say('try-again')}</button>
      `;

function device(saved: SavedDraft, view: StepView) {
  const { say } = view;
  const here = saved.state === 'on';
  const forget = html`<button type="button" class="button quiet" @click=${(event: Event) => void forgetIt(event, saved, view)}>${say('saved.device.delete')}</button>`;
  if (saved.other)
    return html`
      <p>${say('saved.found')}</p>
      <div class="buttons">${button(say('saved.take'), () => saved.takeOther())} ${here ? nothing : forget}</div>
    `;
  if (here)
    return html`
      <p>${say('saved.device.on', { date: untilText(saved, view) })}</p>
      <div class="buttons">${forget}</div>
    `;
  return html`
    <p>${say('saved.tab')}</p>
    ${saved.state === 'failed' ? html`<p class="error">${say('saved.device.failed')}</p>` : nothing}
    <p class="muted">${say('saved.device.lead', { firm: view.profile.name })}</p>
    <div class="buttons">${button(say('saved.device'), (event) => void save(event, saved, view))}</div>
  `;
}

const button = (label: string, press: (event: Event) => void) =>
  html`<button type="button" class="button quiet" @click=${press}>${label}</button>`;

async function save(event: Event, saved: SavedDraft, view: StepView): Promise<void> {
  const stay = staying(event);
  await saved.save();
  stay();
  view.announceLater(
    saved.state === 'on'
      ? view.say('saved.device.on', { date: untilText(saved, view) })
      : view.say('saved.device.failed'),
  );
}

async function forgetIt(event: Event, saved: SavedDraft, view: StepView): Promise<void> {
  const stay = staying(event);
  await saved.delete();
  stay();
  view.announceLater(view.say('saved.device.deleted'));
}

/** The button that was pressed goes: focus then stays in the panel. Not on what takes its place, or a second press would undo the first. */
function staying({ currentTarget }: Event): () => void {
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  return () => setTimeout(() => root.querySelector<HTMLElement>('#keeping-title')?.focus());
}

/** In the zone of the person, whose device it is. */
const untilText = ({ until }: SavedDraft, { locale }: StepView): string =>
  dayAndTime(new Date(until).toISOString(), locale, Intl.DateTimeFormat().resolvedOptions().timeZone);

function byMail(later: Later, view: StepView) {
  const { say } = view;
  const submit = (event: Event): void => {
    event.preventDefault();
    void later.send(view);
  };
  return html`
    <details>
      <summary>${say('later.send')}</summary>
      ${mailForm(later, view, submit)}
    </details>
  `;
}

const mailForm = (later: Later, { say }: StepView, submit: (event: Event) => void) => html`
    <form novalidate class="stack" @submit=${submit}>
      ${textField({
        id: 'later-email',
        label: say('later.email'),
        hint: say('later.lead'),
        error: later.state === 'wrong' ? say('errors.email.invalid') : undefined,
        value: later.email,
        type: 'email',
        autocomplete: 'email',
        spellcheck: false,
        onInput: (email) => later.type(email),
      })}
      <button type="submit" class="button quiet" aria-disabled=${later.state === 'sending' ? 'true' : nothing}>${say('later.send')}</button>
      ${later.state === 'sent' ? html`<p>${say('later.sent')}</p>` : nothing}
      ${later.state === 'failed' ? html`<p class="error">${say('later.failed')}</p>` : nothing}
    </form>
  `;
