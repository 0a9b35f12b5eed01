/** What a person sees while their complaint waits on this device: that it is not sent, when it will be, and what they can do. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { rowsOf } from '../../sdk/form/rows.ts';
import { dayAndTime } from '../../sdk/words/dates.ts';
import { contactWays } from '../parts/contact-block.ts';
import { requestLine, waitText } from './failure.ts';
import type { Outbox } from './outbox.ts';
import { isStale, type Waiting } from './outbox-record.ts';
import { byName, type FormKey, type StepView } from './step-view.ts';

export interface OutboxActions {
  send: () => void;
  change: () => void;
  ask: (asking: boolean) => void;
  delete: () => void;
}

export function outboxView(outbox: Outbox, waiting: Waiting, view: StepView, actions: OutboxActions): TemplateResult {
  const { profile, say } = view;
  return html`
    <div class="summary failure outbox" role="group" aria-labelledby="outbox-title">
      <h2 id="outbox-title" class="heading" tabindex="-1">${say(waiting.draft.unsure ? 'failure.title.unsure' : 'outbox.title')}</h2>
      <div class="stack">
        <p>${say(sentenceFor(outbox, waiting), { firm: profile.name, when: outbox.failure ? waitText(outbox.failure, say) : '' })}</p>
        <p class="muted">${say('outbox.since', { date: since(waiting, view) })}</p>
        ${outbox.asking ? deleting(waiting, view, actions) : buttons(outbox, view, actions)}
        <p>${say('failure.other-ways')}</p>
        ${contactWays(profile, say)} ${requestLine(outbox.failure, say)}
      </div>
    </div>
    <h3>${say('receipt.file.answers')}</h3>
    <dl class="rows">${answered(waiting, view)}</dl>
  `;
}

function sentenceFor(outbox: Outbox, waiting: Waiting): FormKey {
  if (outbox.failure) return `failure.${outbox.failure.kind}`;
  if (outbox.trying && navigator.onLine) return 'outbox.trying';
  if (!waiting.draft.unsure) return 'outbox.waiting';
  return isStale(waiting, Date.now()) ? 'outbox.stale' : 'outbox.unsure';
}

/** In the zone of the person, who pressed Send here. */
const since = ({ since: at }: Waiting, { locale }: StepView): string =>
  dayAndTime(new Date(at).toISOString(), locale, Intl.DateTimeFormat().resolvedOptions().timeZone);

const buttons = ({ trying }: Outbox, { say }: StepView, actions: OutboxActions) => html`
    <div class="buttons">
      <button type="button" class="button" aria-disabled=${trying ? 'true' : nothing} @click=${actions.send}>${say('outbox.send')}</button>
      <button type="button" class="button quiet" @click=${actions.change}>${say('outbox.change')}</button>
      <button type="button" class="button quiet" @click=${() => actions.ask(true)}>${say('outbox.delete')}</button>
    </div>
`;

/** The button that asked has gone; one function, so that it happens once. */
const takeFocus = (question: Element | undefined): void => {
  if (question) setTimeout(() => (question as HTMLElement).focus());
};

const deleting = ({ draft }: Waiting, { say }: StepView, actions: OutboxActions) => html`
  <div role="group" aria-labelledby="outbox-sure" class="stack">
    <p id="outbox-sure" tabindex="-1" ${ref(takeFocus)}><strong>${say(draft.unsure ? 'outbox.delete.unsure' : 'outbox.delete.sure')}</strong></p>
    <div class="buttons">
      <button type="button" class="button" @click=${() => actions.ask(false)}>${say('outbox.delete.no')}</button>
      <button type="button" class="button quiet" @click=${actions.delete}>${say('outbox.delete.yes')}</button>
    </div>
  </div>
`;

const answered = ({ draft }: Waiting, { profile, locale, say }: StepView) =>
  rowsOf(draft.answers, profile, locale, byName(say))
    .filter(({ text }) => text)
    .map(({ name, text }) => html`<div class="row"><dt>${name}</dt><dd class="said">${text}</dd></div>`);
