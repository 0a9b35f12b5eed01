/** The firm's list of points without script: each as it was sent, to agree to or to correct, with nothing typed ever lost. */
import { html } from 'hono/html';
import type { Head } from '../../sdk/contract/heads.ts';
import { isBlank } from '../../sdk/contract/text.ts';
import { dayOf } from '../../sdk/words/dates.ts';
import type { Html } from './layout.ts';
import type { Telling } from './track-page.ts';
import { type HeadTexts, isWritten, type Problems, type Typed } from './track-typed.ts';
import type { Visit } from './visit.ts';

/** The list with what the person has said of it, or how to say it; what they typed goes along in any case. */
export function heads(telling: Telling): Html {
  const { visit, view, typed, opened } = telling;
  const { say } = visit;
  const open = view.can.includes('heads-reply');
  const correcting = open && (opened.correcting ?? isWritten(typed.heads));
  if (view.heads.length === 0) return carried(typed);
  const focus = opened.focus === 'heads' ? html` autofocus` : '';
  return html`<section aria-labelledby="heads-title" class="heads${open ? ' open' : ''}"><h3 id="heads-title" tabindex="-1"${focus}>${say('heads.title')}</h3>
<input type="hidden" name="version" value="${view.headsState?.version ?? 0}">
${stands(telling)}${correcting ? boxes(telling) : html`${list(telling)}${open ? choice(visit) : ''}`}
${unsent(telling, open)}${carried(correcting ? { heads: {}, gone: goneIn(telling) } : typed)}</section>`;
}

/** What was said of it, and what comes of that; what it is for, while nothing was said. */
function stands({ visit, view }: Telling): Html {
  const { locale, profile, say } = visit;
  const { reply = null, repliedAt, sentAt = '' } = view.headsState ?? {};
  const day = (instant: string): string => dayOf(instant, locale, profile.timeZone);
  if (reply && repliedAt)
    return html`<p><strong>${say(`heads.${reply}`, { date: day(repliedAt) })}</strong></p><p>${say(`heads.${reply}-next`)}</p>`;
  const lead = view.can.includes('heads-reply') ? html`<p>${say('heads.lead')}</p>` : '';
  return html`${lead}<p class="quiet">${say('heads.sent-on', { date: day(sentAt) })}</p>`;
}

function list({ visit, view }: Telling): Html {
  const { say } = visit;
  const item = (head: Head): Html =>
    html`<li class="message">${point(head)}${said(head.correction, say('heads.you-said'))}</li>`;
  return html`<ol class="messages">${view.heads.map(item)}</ol>${said(view.headsState?.missing ?? null, say('heads.you-missed'))}`;
}

const point = ({ number, text }: Head): Html =>
  html`<p class="by-line"><strong>${number}</strong></p><p class="own-words" dir="auto">${text}</p>`;

const said = (text: string | null, label: string): Html =>
  text === null
    ? html``
    : html`<div class="panel"><p class="fine">${label}</p><p class="own-words" dir="auto">${text}</p></div>`;

const choice = ({ say }: Visit): Html => html`<div class="buttons">
<button class="button" name="do" value="agree">${say('heads.agree')}</button>
<button class="button quiet" name="do" value="disagree">${say('heads.disagree')}</button></div>`;

function boxes(telling: Telling): Html {
  const { visit, view } = telling;
  const { say } = visit;
  const item = (
    head: Head,
  ): Html => html`<li class="message">${point(head)}<input type="hidden" name="head" value="${head.id}">
${box(telling, head.id, 'wrong', say('heads.wrong', { number: head.number }), say('heads.wrong-hint'))}</li>`;
  return html`<ol class="messages">${view.heads.map(item)}</ol>
${box(telling, 'missing', 'missing', say('heads.missing'), say('heads.missing-hint'))}
<div class="buttons"><button class="button" name="do" value="correct">${say('heads.send')}</button>
<button class="button quiet" name="do" value="list">${say('heads.back')}</button></div>`;
}

function box({ typed, opened }: Telling, id: string, name: string, label: string, hint: string): Html {
  const error = opened.faults?.[id as keyof Problems];
  return html`<div class="field${error ? ' wrong' : ''}"><label class="label" for="${id}">${label}</label>
<div class="hint" id="${id}-hint">${hint}</div>${error ? html`<p class="error" id="${id}-error">${error}</p>` : ''}
<textarea class="input" id="${id}" name="${name}" rows="3" autocomplete="off" dir="auto" aria-describedby="${id}-hint${error ? ` ${id}-error` : ''}"${error ? html` aria-invalid="true"` : ''}>
${typed.heads[id] ?? ''}</textarea></div>`;
}

/** What was written about points that are gone. */
function goneIn({ view, typed }: Telling): HeadTexts {
  const there = new Set([...view.heads.map(({ id }) => id), 'missing']);
  return Object.fromEntries(Object.entries({ ...typed.gone, ...typed.heads }).filter(([id]) => !there.has(id)));
}

/** What can be sent no more is shown, to be copied. */
function unsent(telling: Telling, open: boolean): Html {
  const { visit, typed } = telling;
  const left = open ? goneIn(telling) : { ...typed.gone, ...typed.heads };
  const texts = Object.values(left).filter((text) => !isBlank(text));
  if (texts.length === 0) return html``;
  return html`<div class="panel stack"><p>${visit.say('heads.unsent')}</p>${texts.map((text) => html`<p class="own-words" dir="auto">${text}</p>`)}</div>`;
}

/** What was typed, in controls nobody sees. */
export const carried = ({ heads: texts, gone }: Pick<Typed, 'heads' | 'gone'>): Html => {
  const { missing, ...wrong } = texts;
  const pairs = (names: readonly [string, string], all: HeadTexts) =>
    Object.entries(all).map(([id, text]) => html`${hidden(names[0], id)}${hidden(names[1], text)}`);
  return html`${missing === undefined ? '' : hidden('missing', missing)}${pairs(['head', 'wrong'], wrong)}${pairs(['gone', 'gone-wrong'], gone)}`;
};

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;
