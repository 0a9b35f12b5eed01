/** The way in: by reference and access code, by a fresh link, or by a link for those who lost the code. Never a wall. */
import { html, nothing, type TemplateResult } from 'lit';
import { contactBlock } from '../parts/contact-block.ts';
import { errorSummary, type Problem } from '../parts/error-summary.ts';
import { textField } from '../parts/text-field.ts';
import { failureOfAct } from './failure.ts';
import type { Asks, Moment } from './state.ts';
import type { TrackerKey } from './telling.ts';

/** Everything shown while no complaint is open. */
export function door(moment: Moment, asks: Asks): TemplateResult {
  const { profile, say } = moment;
  return html`
    <div class="door" part="door">
      ${problems(moment)} ${welcome(moment, asks)} ${form(moment, asks)} ${lostCode(moment, asks)}
    </div>
    ${contactBlock(profile, say)}
  `;
}

function problems({ faults, say }: Moment): TemplateResult | typeof nothing {
  const listed = Object.entries(faults).map(([id, text = '']): Problem => ({ id, text }));
  return listed.length > 0 ? errorSummary(say('errors.title'), listed) : nothing;
}

const titles: Record<Moment['door'], [title: TrackerKey, lead: TrackerKey]> = {
  asked: ['tracker.door.title', 'tracker.door.lead'],
  spent: ['tracker.link.title', 'tracker.link.lead'],
  expired: ['tracker.expired.title', 'tracker.expired.lead'],
  left: ['tracker.left.title', 'tracker.left.lead'],
};

function welcome(moment: Moment, asks: Asks): TemplateResult {
  const { say, typed } = moment;
  const [title, lead] = titles[moment.door];
  return html`
    <div class="stack">
      <h2 class="heading" tabindex="-1">${say(title)}</h2>
      <p>${say(lead)}</p>
      ${(moment.door === 'expired' && typed.message) || typed.heads ? html`<p><strong>${say('tracker.expired.kept')}</strong></p>` : nothing}
      ${failureOfAct('link', moment, asks)} ${failureOfAct('resume', moment, asks)}
      ${moment.door === 'spent' ? freshLink(moment, asks) : nothing}
    </div>
  `;
}

function freshLink(moment: Moment, asks: Asks): TemplateResult {
  const { say } = moment;
  return html`
    ${moment.note === 'tracker.link.sent' ? sent(moment) : html`<p>${button(moment, asks, 'fresh', 'tracker.link.again')}</p>`}
    ${failureOfAct('fresh', moment, asks)}
    <h3>${say('tracker.link.or')}</h3>
  `;
}

function form(moment: Moment, asks: Asks): TemplateResult {
  const { say, typed, faults } = moment;
  return html`
    <form novalidate @submit=${submit(() => asks.act('open'))}>
      ${textField({ id: 'reference', label: say('tracker.door.reference'), hint: say('tracker.door.reference-hint'), error: faults.reference, value: typed.reference, width: 'half', dir: 'ltr', spellcheck: false, onInput: (value) => asks.type('reference', value) })}
      ${textField({ id: 'code', label: say('tracker.door.code'), hint: say('tracker.door.code-hint'), error: faults.code, value: typed.code, width: 'half', dir: 'ltr', spellcheck: false, onInput: (value) => asks.type('code', value) })}
      ${failureOfAct('open', moment, asks)}
      <div class="buttons">${button(moment, asks, 'open', moment.door === 'left' ? 'tracker.left.again' : 'tracker.door.open', { submits: true, quiet: moment.door === 'spent' })}</div>
    </form>
  `;
}

function lostCode(moment: Moment, asks: Asks): TemplateResult {
  const { say, lost } = moment;
  return html`
    <div class="lost">
      <button type="button" class="button link" id="lost" aria-expanded=${lost} @click=${() => asks.turn('lost')}>
        ${say('tracker.lost.title')}
      </button>
      ${lost ? askForLink(moment, asks) : nothing}
    </div>
  `;
}

function askForLink(moment: Moment, asks: Asks): TemplateResult {
  const { say, typed, faults } = moment;
  if (moment.note === 'tracker.lost.sent') return sent(moment);
  return html`
    <form class="panel" novalidate @submit=${submit(() => asks.act('lost'))}>
      <p>${say('tracker.lost.lead')}</p>
      ${textField({ id: 'email', label: say('tracker.lost.email'), hint: say('tracker.lost.email-hint'), error: faults.email, value: typed.email, type: 'email', autocomplete: 'email', spellcheck: false, onInput: (value) => asks.type('email', value) })}
      ${failureOfAct('lost', moment, asks)}
      <div class="buttons">${button(moment, asks, 'lost', 'tracker.lost.send', { submits: true, quiet: true })}</div>
    </form>
  `;
}

/** The one sentence that says the same whether or not anything matched. */
const sent = ({ note, say }: Moment): TemplateResult => html`<p class="done panel">${note ? say(note) : nothing}</p>`;

/** A button that says when its act is under way; it stays focusable, a second press does nothing. */
export function button(
  { busy, say }: Moment,
  asks: Asks,
  act: Exclude<Moment['busy'], null>,
  label: TrackerKey | 'try-again',
  { submits = false, quiet = false } = {},
): TemplateResult {
  return html`<button
    type=${submits ? 'submit' : 'button'}
    class=${quiet ? 'button quiet' : 'button'}
    id=${`act-${act}`}
    aria-disabled=${busy ? 'true' : nothing}
    @click=${submits ? nothing : () => asks.act(act)}
  >${say(busy === act ? 'tracker.busy' : label)}</button>`;
}

/** Runs `then` instead of the page's own submission. */
export const submit =
  (then: () => void) =>
  (event: Event): void => {
    event.preventDefault();
    then();
  };
