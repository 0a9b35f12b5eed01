/** What was said between the person and the firm, in order, and the box to say more. */
import { html } from 'hono/html';
import type { Message } from '../../sdk/contract/tracker.ts';
import { dayAndTime } from '../../sdk/words/dates.ts';
import type { Html } from './layout.ts';
import type { Telling } from './track-page.ts';
import { whoDid } from './track-sections.ts';

export function messages(telling: Telling): Html {
  const { visit, view } = telling;
  const { say } = visit;
  const none = say(view.scope === 'link' ? 'tracker.messages.none-from-us' : 'tracker.messages.none');
  return html`<section aria-labelledby="messages-title"><h3 id="messages-title">${say('tracker.messages.title')}</h3>
${view.messages.length > 0 ? html`<ol class="messages">${view.messages.map((message) => item(message, telling))}</ol>` : html`<p class="muted">${none}</p>`}
${view.can.includes('message') ? box(telling) : unsent(telling)}</section>`;
}

function item(message: Message, { visit }: Telling): Html {
  const { locale, profile, say } = visit;
  const at = (instant: string): string => dayAndTime(instant, locale, profile.timeZone);
  const state = message.readAt
    ? say('tracker.messages.read', { date: at(message.readAt) })
    : say('tracker.messages.delivered');
  const own = message.from === 'you';
  return html`<li class="message${own ? ' own' : ''}"><p class="by-line"><strong>${whoDid(message.from, 'messages', visit)}</strong> <time datetime="${message.sentAt}">${at(message.sentAt)}</time></p>
<p class="own-words" dir="auto">${message.text}</p>${own ? html`<p class="fine">${state}</p>` : ''}</li>`;
}

function box({ visit, opened, typed }: Telling): Html {
  const { say } = visit;
  const error = opened.faults?.message;
  const done = opened.note === 'message';
  return html`<div class="field${error ? ' wrong' : ''}"><label class="label" for="message">${say('tracker.messages.write')}</label>
<div class="hint" id="message-hint">${say('tracker.messages.write-hint')}</div>${error ? html`<p class="error" id="message-error">${error}</p>` : ''}
<textarea class="input" id="message" name="message" rows="4" autocomplete="off" aria-describedby="message-hint${error ? ' message-error' : ''}"${error ? html` aria-invalid="true"` : ''}>
${typed.message}</textarea></div>
<div class="buttons"><button class="button" name="do" value="message">${say('tracker.messages.send')}</button>
${done ? html`<p class="done" tabindex="-1" autofocus>${say('tracker.messages.sent')}</p>` : ''}</div>`;
}

/** What was being written when the complaint was closed or withdrawn: never gone without a word. */
function unsent({ visit, typed }: Telling): Html {
  const carried = html`<input type="hidden" name="message" value="${typed.message}">`;
  if (!typed.message.trim()) return carried;
  return html`<div class="panel">${carried}<p>${visit.say('tracker.messages.unsent')}</p><p class="own-words" dir="auto">${typed.message}</p></div>`;
}
