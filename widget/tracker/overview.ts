/** The first screen: status in words, who has the complaint, what happens next and by when, and what is needed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { personOf, phoneLink } from '../parts/contact-block.ts';
import type { Telling } from './telling.ts';

type Missed = NonNullable<TrackerView['deadlines'][number]['missed']>;

/** The first thing a person sees; takes focus when the complaint was opened by a link or code. */
export function overview(telling: Telling): TemplateResult {
  const { view, say, dates } = telling;
  return html`
    <div class="overview" part="overview" data-status=${view.status}>
      <h2 tabindex="-1" id="status">
        <span class="yours">${say('tracker.yours', { reference: view.reference })}</span>
        <span class="status" part="status" lang=${telling.theirs}>${view.statusText}</span>
      </h2>
      <dl class="facts">
        <div>
          <dt>${say('tracker.next')}</dt>
          <dd>${nextStep(telling)}</dd>
        </div>
        <div>
          <dt>${say('tracker.who')}</dt>
          <dd>${handledBy(telling)}</dd>
        </div>
        <div class=${view.neededFromYou ? 'needed' : ''}>
          <dt>${say('tracker.needed')}</dt>
          <dd>${view.neededFromYou ? html`<bdi>${view.neededFromYou}</bdi>` : say('tracker.needed-nothing')}</dd>
        </div>
      </dl>
      <p class="quiet">${say('tracker.sent-on', { date: dates.dayOf(view.receivedAt) })}</p>
    </div>
  `;
}

function nextStep(telling: Telling): TemplateResult {
  const { view, say, dates, theirs } = telling;
  if (!view.next) return html`${say('tracker.next-nothing')}`;
  const { text, by, missed } = view.next;
  return html`<span lang=${theirs}>${text}</span>${
    missed
      ? missedDate(missed, telling)
      : by
        ? html` <strong class="by">${say('tracker.by', { date: dates.day(by) })}</strong>`
        : nothing
  }`;
}

function handledBy({ view, say }: Telling): TemplateResult {
  const { phone } = view.handledBy;
  return html`${personOf(view.handledBy, say)}${phone ? html` <span class="by">${phoneLink(phone)}</span>` : nothing}`;
}

/** A date that was not kept: shown as missed, with the new one and the reason, never quietly replaced. */
export function missedDate({ was, now, reason }: Missed, { say, dates }: Telling): TemplateResult {
  return html`
    <span class="missed">
      <strong>${say('tracker.missed')}</strong>
      <span>${say('tracker.missed-was', { was: dates.day(was) })}</span>
      ${now ? html`<span>${say('tracker.missed-now', { now: dates.day(now) })}</span>` : nothing}
      ${reason ? html`<span>${say('tracker.missed-reason', { reason })}</span>` : nothing}
    </span>
  `;
}
