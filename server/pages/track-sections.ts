/** What the opened complaint tells without script: status and next step, dates, what has happened, the way outside. */
import { html } from 'hono/html';
import type { Actor, TrackerView } from '../../sdk/contract/tracker.ts';
import { dayAndTime, dayOf, longDate } from '../../sdk/words/dates.ts';
import { personOf, phoneLink, webLink } from './blocks.ts';
import type { Html } from './layout.ts';
import type { Telling } from './track-page.ts';
import type { Visit } from './visit.ts';

type Missed = TrackerView['deadlines'][number]['missed'];

/** Who did something, as a person would put it. */
export const whoDid = (actor: Actor, where: 'messages' | 'history', { firm, say }: Visit): string =>
  actor === 'firm' ? firm.name : say(`tracker.${where}.${actor}`);

/** Status in words, what happens next and by when, who has it, what is needed: what a person came for. */
export function overview({ visit, view, opened }: Telling): Html {
  const { locale, profile, say } = visit;
  const { phone } = view.handledBy;
  const focus = opened.focus === 'status' ? html` autofocus` : '';
  const sent = dayOf(view.receivedAt, locale, profile.timeZone);
  return html`<div class="overview" data-status="${view.status}">
<h2 tabindex="-1" id="status"${focus}><span class="yours">${say('tracker.yours', { reference: view.reference })}</span> <span class="status">${view.statusText}</span></h2>
<dl class="facts">
<div><dt>${say('tracker.next')}</dt><dd>${view.next ? html`${view.next.text}${due(visit, view.next.by, view.next.missed)}` : say('tracker.next-nothing')}</dd></div>
<div><dt>${say('tracker.who')}</dt><dd><bdi>${personOf(view.handledBy, say)}</bdi>${phone ? html` <span class="by">${phoneLink(phone)}</span>` : ''}</dd></div>
<div class="${view.neededFromYou ? 'needed' : ''}"><dt>${say('tracker.needed')}</dt><dd>${view.neededFromYou ?? say('tracker.needed-nothing')}</dd></div>
</dl>
<p class="muted">${say('tracker.sent-on', { date: sent })}</p>
</div>`;
}

/** By when; a date that was not kept is shown as missed, with the new one and the reason. */
function due({ locale, say }: Visit, by: string | null, missed: Missed): Html {
  const day = (date: string): string => longDate(date, locale);
  if (!missed) return by ? html` <strong class="by">${say('tracker.by', { date: day(by) })}</strong>` : html``;
  return html` <span class="missed"><strong>${say('tracker.missed')}</strong> <span>${say('tracker.missed-was', { was: day(missed.was) })}</span>
${missed.now ? html`<span>${say('tracker.missed-now', { now: day(missed.now) })}</span>` : ''}${missed.reason ? html`<span>${say('tracker.missed-reason', { reason: missed.reason })}</span>` : ''}</span>`;
}

const datesNamed = {
  acknowledge: 'tracker.dates.acknowledge',
  'data-protection': 'tracker.dates.data-protection',
  update: 'tracker.dates.update',
  respond: 'tracker.dates.respond',
} as const;

/** The dates a person can hold the firm to. */
export function deadlines({ visit, view }: Telling): Html {
  const { say } = visit;
  if (view.deadlines.length === 0) return html``;
  const items = view.deadlines.map(({ code, by, basis, explanation, missed }) => {
    const key = Object.hasOwn(datesNamed, code) ? datesNamed[code as keyof typeof datesNamed] : 'tracker.dates.other';
    return html`<li><strong>${say(key)}</strong> ${due(visit, by, missed)} <span class="quiet">${explanation || say(`tracker.dates.${basis}`)}</span></li>`;
  });
  return html`<section aria-labelledby="dates-title"><h3 id="dates-title">${say('tracker.dates.title')}</h3><ul class="dates">${items}</ul></section>`;
}

/** What has happened, in an order whose reading is that of the screen. */
export function timeline({ visit, view, typed, opened }: Telling): Html {
  const { locale, profile, say } = visit;
  const newest = typed.order === 'newest';
  const latest = view.timeline.at(-1);
  const items = view.timeline.map(
    (
      entry,
    ) => html`<li${entry === latest ? html` aria-current="step"` : ''}><span class="when"><time datetime="${entry.at}">${dayAndTime(entry.at, locale, profile.timeZone)}</time>${entry === latest ? html` <b class="tag">${say('tracker.history.latest')}</b>` : ''}</span>
<span class="text">${entry.text}</span> <span class="quiet">${whoDid(entry.actor, 'history', visit)}</span></li>`,
  );
  const all = [...items, expected(visit, view)];
  const focus = opened.focus === 'history' ? html` autofocus` : '';
  return html`<section aria-labelledby="history-title"><div class="title-row"><h3 id="history-title" tabindex="-1"${focus}>${say('tracker.history.title')}</h3>
<button class="button link screen-only" name="do" value="${newest ? 'oldest' : 'newest'}">${say(newest ? 'tracker.history.oldest-first' : 'tracker.history.newest-first')}</button></div>
<ol class="timeline"${newest ? html` reversed` : ''}>${newest ? all.toReversed() : all}</ol></section>`;
}

function expected({ locale, say }: Visit, { next }: TrackerView): Html {
  const by = next?.missed ? next.missed.now : next?.by;
  if (!next || !by) return html``;
  return html`<li class="expected"><span class="when">${say('tracker.by', { date: longDate(by, locale) })} <b class="tag">${say('tracker.history.expected')}</b></span>
<span class="text">${next.text}</span></li>`;
}

/** The independent body: from when it can be asked, until when, and how to reach it. */
export function outside({ visit, view }: Pick<Telling, 'visit' | 'view'>): Html {
  const { locale, say } = visit;
  if (!view.outside) return html``;
  const { open, body, says = [], limits, contact } = view.outside;
  const { phone, email, web, post, readOn } = contact;
  const row = (name: string, value: Html | string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<section aria-labelledby="outside-title" class="outside${open ? ' open' : ''}"><h3 id="outside-title">${say(open ? 'tracker.outside.title-open' : 'tracker.outside.title', { body })}</h3>
${says.map((text) => html`<p>${text}</p>`)}
${limits ? html`<h4>${limits.title}</h4><ul>${limits.items.map((item) => html`<li>${item}</li>`)}</ul>` : ''}
<dl class="pairs">${phone ? row(say('tracker.outside.phone'), phoneLink(phone)) : ''}${email ? row(say('tracker.outside.email'), html`<a href="mailto:${email}" dir="ltr">${email}</a>`) : ''}${web ? row(say('tracker.outside.web'), webLink(web)) : ''}${post.length > 0 ? row(say('tracker.outside.post'), html`<bdi>${post.join(', ')}</bdi>`) : ''}</dl>
${readOn ? html`<p class="quiet">${say('tracker.outside.read-on', { date: longDate(readOn, locale) })}</p>` : ''}</section>`;
}
