/** What was said between the person and the firm, in order, and the box to say more. */
import { html, nothing, type TemplateResult } from 'lit';
import { limits } from '../../sdk/contract/limits.ts';
import type { Message } from '../../sdk/contract/tracker.ts';
import { button, submit } from '../door/door.ts';
import { failureOfAct } from '../door/failure.ts';
import { charactersLeft, textArea } from '../parts/text-area.ts';
import { textField } from '../parts/text-field.ts';
import type { Asks, Moment } from './state.ts';
import { type Telling, whoDid } from './telling.ts';

/** The messages and, where the person can write, the box. */
export function messages(telling: Telling, moment: Moment, asks: Asks): TemplateResult {
  const { view, say } = telling;
  const all = allOf(view.messages, moment.sentHere);
  return html`
    <section aria-labelledby="messages-title" part="messages">
      <h3 id="messages-title">${say('tracker.messages.title')}</h3>
      ${
        all.length > 0
          ? html`<ol class="messages">${all.map((message) => item(message, telling))}</ol>`
          : html`<p class="muted">${say(view.scope === 'link' ? 'tracker.messages.none-from-us' : 'tracker.messages.none')}</p>`
      }
      ${view.scope === 'link' ? unlock(moment, asks) : nothing}
      ${view.can.includes('message') ? box(moment, asks) : unsent(moment)}
    </section>
  `;
}

/** The server's messages and those sent in this visit that it did not read back, oldest first. */
function allOf(read: readonly Message[], sentHere: readonly Message[]): Message[] {
  const known = new Set(read.map(({ id }) => id));
  return [...read, ...sentHere.filter(({ id }) => !known.has(id))].sort((a, b) => a.sentAt.localeCompare(b.sentAt));
}

function item(message: Message, telling: Telling): TemplateResult {
  const { say, dates } = telling;
  const own = message.from === 'you';
  const state = message.readAt
    ? say('tracker.messages.read', { date: dates.timeOf(message.readAt) })
    : say('tracker.messages.delivered');
  return html`
    <li class=${own ? 'message own' : 'message'}>
      <p class="by-line">
        <strong>${whoDid(message.from, 'messages', telling)}</strong>
        <time datetime=${message.sentAt}>${dates.timeOf(message.sentAt)}</time>
      </p>
      <p class="own-words">${message.text}</p>
      ${own ? html`<p class="fine">${state}</p>` : nothing}
    </li>
  `;
}

/** Sessions by link hide what the person wrote, because a mistyped address may have received the link. */
function unlock(moment: Moment, asks: Asks): TemplateResult {
  const { say, typed, faults } = moment;
  return html`
    <form class="panel" novalidate @submit=${submit(() => asks.act('unlock'))}>
      <p>${say('tracker.messages.link-only')}</p>
      ${textField({
        id: 'code',
        label: say('tracker.door.code'),
        hint: say('tracker.door.code-hint'),
        error: faults.code,
        value: typed.code,
        width: 'half',
        dir: 'ltr',
        spellcheck: false,
        onInput: (value) => asks.type('code', value),
      })}
      ${failureOfAct('unlock', moment, asks)}
      <div class="buttons">${button(moment, asks, 'unlock', say('tracker.messages.show-all'), { submits: true, quiet: true })}</div>
    </form>
  `;
}

function box(moment: Moment, asks: Asks): TemplateResult {
  const { say, typed, faults, note } = moment;
  return html`
    <form novalidate @submit=${submit(() => asks.act('message'))}>
      ${textArea({
        id: 'message',
        label: say('tracker.messages.write'),
        hint: say('tracker.messages.write-hint'),
        error: faults.message,
        value: typed.message,
        rows: 4,
        below: room(moment),
        onInput: (value) => asks.type('message', value),
      })}
      ${failureOfAct('message', moment, asks)}
      <div class="buttons">
        ${button(moment, asks, 'message', say('tracker.messages.send'), { submits: true })}
        ${note === 'tracker.messages.sent' ? html`<span class="done">${say(note)}</span>` : nothing}
      </div>
    </form>
  `;
}

/** What was being written when the complaint was closed or withdrawn: never gone without a word. */
function unsent({ typed, say }: Moment): TemplateResult | typeof nothing {
  if (!typed.message.trim()) return nothing;
  return html`
    <div class="panel">
      <p>${say('tracker.messages.unsent')}</p>
      <p class="own-words">${typed.message}</p>
    </div>
  `;
}

function room({ typed, say }: Moment): string | undefined {
  const left = charactersLeft(typed.message, limits.message);
  if (left === null) return undefined;
  return left < 0 ? say('tracker.messages.over', { count: -left }) : say('tracker.messages.left', { count: left });
}
