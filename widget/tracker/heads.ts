/**
 * What the firm has understood, point by point, for the person to agree to or correct. In one chunk with its sentences, which is
 * loaded where there is such a list: most visits see none.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Head } from '../../sdk/contract/heads.ts';
import { limits } from '../../sdk/contract/limits.ts';
import { button, submit } from '../door/door.ts';
import { failureOfAct } from '../door/failure.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { charactersLeft, textArea } from '../parts/text-area.ts';
import { fieldsOf, textsIn, written } from './head-texts.ts';
import type { Asks, HeadField, Moment } from './state.ts';
import type { Telling, TrackerSay } from './telling.ts';

export { heads as words } from '../../sdk/words/en/heads.ts';
export { answer, faultsOfHeads } from './head-texts.ts';

/** The list with what the person has said of it, or how to say it. */
export function heads(telling: Telling, moment: Moment, asks: Asks): TemplateResult {
  const { view, say } = telling;
  const open = view.can.includes('heads-reply');
  const correcting = open && moment.correcting;
  return html`
    <section aria-labelledby="heads-title" class=${open ? 'heads open' : 'heads'} part="heads">
      <h3 id="heads-title" tabindex="-1">${say('heads.title')}</h3>
      ${stands(telling)} ${overtaken(moment)}
      ${correcting ? form(telling, moment, asks) : html`${list(telling)} ${open ? choice(moment, asks) : nothing}`}
      ${unsent(telling, moment, open)}
    </section>
  `;
}

/** What was said of it, and what comes of that; what it is for, while nothing was said. */
function stands({ view, say, dates }: Telling): TemplateResult {
  const { reply = null, repliedAt, sentAt = '' } = view.headsState ?? {};
  const sent = html`<p class="quiet">${say('heads.sent-on', { date: dates.dayOf(sentAt) })}</p>`;
  if (!reply || !repliedAt) return view.can.includes('heads-reply') ? html`<p>${say('heads.lead')}</p>${sent}` : sent;
  const date = dates.dayOf(repliedAt);
  return html`
    <p><strong>${say(`heads.${reply}`, { date })}</strong></p>
    <p>${say(`heads.${reply}-next`)}</p>
  `;
}

function list({ view, say }: Telling): TemplateResult {
  const missing = view.headsState?.missing;
  return html`
    <ol class="messages">
      ${view.heads.map((head) => html`<li class="message">${point(head)} ${said(head.correction, say('heads.you-said'))}</li>`)}
    </ol>
    ${said(missing ?? null, say('heads.you-missed'))}
  `;
}

const point = ({ number, text }: Head): TemplateResult => html`
  <p class="by-line"><strong>${number}</strong></p>
  <p class="own-words">${text}</p>
`;

const said = (text: string | null, label: string): TemplateResult | typeof nothing =>
  text === null ? nothing : html`<div class="panel"><p class="fine">${label}</p><p class="own-words">${text}</p></div>`;

function choice(moment: Moment, asks: Asks): TemplateResult {
  const { say } = moment;
  return html`
    ${failure('agree', moment, asks)}
    <div class="buttons">
      ${button(moment, asks, 'agree', say('heads.agree'))}
      <button type="button" class="button quiet" id="heads-start" @click=${() => asks.turn('correcting')}>
        ${say('heads.disagree')}
      </button>
    </div>
  `;
}

function form({ view }: Telling, moment: Moment, asks: Asks): TemplateResult {
  const { say, faults } = moment;
  const ids = fieldsOf(view);
  const problems = ids.flatMap((id) => (faults[id] ? [{ id, text: faults[id] }] : []));
  return html`
    <form novalidate @submit=${submit(() => asks.act('correct'))}>
      ${problems.length > 0 ? errorSummary(say('errors.title'), problems) : nothing}
      <ol class="messages">
        ${view.heads.map(
          (head) => html`<li class="message">
            ${point(head)}
            ${box(head.id as HeadField, say('heads.wrong', { number: head.number }), say('heads.wrong-hint'), moment, asks)}
          </li>`,
        )}
      </ol>
      ${box('missing', say('heads.missing'), say('heads.missing-hint'), moment, asks)}
      ${failure('correct', moment, asks)}
      <div class="buttons">
        ${button(moment, asks, 'correct', say('heads.send'), { submits: true })}
        <button type="button" class="button quiet" id="heads-back" @click=${() => asks.turn('correcting')}>
          ${say('heads.back')}
        </button>
      </div>
    </form>
  `;
}

function box(id: HeadField, label: string, hint: string, moment: Moment, asks: Asks): TemplateResult {
  const { typed, faults, say } = moment;
  const texts = textsIn(typed.heads);
  const value = texts[id] ?? '';
  return textArea({
    id,
    label,
    hint,
    error: faults[id],
    value,
    rows: 3,
    below: room(value, say),
    onInput: (text) => asks.type('heads', JSON.stringify({ ...texts, [id]: text })),
  });
}

function room(text: string, say: TrackerSay): string | undefined {
  const left = charactersLeft(text, limits.text);
  if (left === null) return undefined;
  return left < 0 ? say('tracker.messages.over', { count: -left }) : say('tracker.messages.left', { count: left });
}

const isOvertaken = ({ failure: failed }: Moment): boolean => failed?.key === 'tracker.failed.not-now';

/** Trying again would answer another list than the one that was read. */
const failure = (act: 'agree' | 'correct', moment: Moment, asks: Asks) =>
  isOvertaken(moment) ? nothing : failureOfAct(act, moment, asks);

function overtaken(moment: Moment): TemplateResult | typeof nothing {
  const act = moment.failure?.act;
  if (!isOvertaken(moment) || (act !== 'agree' && act !== 'correct')) return nothing;
  return html`<p class="failure panel" part="failure" tabindex="-1" ${ref(focused)}>${moment.say('heads.changed')}</p>`;
}

/** What was pressed may be gone with the next look. It is told before it stands in the document. */
const focused = (said?: Element): void => queueMicrotask(() => (said as HTMLElement | undefined)?.focus());

/** What was written about points that are gone, or can be answered no more: never gone without a word. */
function unsent({ view, say }: Telling, { typed }: Moment, open: boolean): TemplateResult | typeof nothing {
  const fields: readonly string[] = open ? fieldsOf(view) : [];
  const left = Object.entries(textsIn(typed.heads)).filter(([id, text]) => written(text) && !fields.includes(id));
  if (left.length === 0) return nothing;
  return html`
    <div class="panel stack">
      <p>${say('heads.unsent')}</p>
      ${left.map(([, text]) => html`<p class="own-words">${text}</p>`)}
    </div>
  `;
}
