/** The way in: by reference and access code, by a fresh link, or by a link for those who lost the code. Never a wall. */
import { html, nothing, type TemplateResult } from 'lit';
import { contactBlock } from '../parts/contact-block.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { textField } from '../parts/text-field.ts';
import type { Door, DoorAsks, DoorSay, Doorway } from './doorway.ts';
import { failureOfAct } from './failure.ts';

/** Everything shown while no complaint is open. */
export function door(doorway: Doorway, asks: DoorAsks): TemplateResult {
  const { profile, say } = doorway;
  return html`
    <div class="door" part="door">
      ${problems(doorway)} ${welcome(doorway, asks)} ${form(doorway, asks)} ${lostCode(doorway, asks)}
    </div>
    ${contactBlock(profile, say)}
  `;
}

/** The list of what needs another look; nothing where all is well. */
export function problems({ faults, say }: Pick<Doorway, 'faults' | 'say'>): TemplateResult | typeof nothing {
  const listed = Object.entries(faults).map(([id, text = '']) => ({ id, text }));
  return listed.length > 0 ? errorSummary(say('errors.title'), listed) : nothing;
}

/** Title and lead for why the door is shown, as the tracker has them. */
export const headingOf = (door: Door, say: DoorSay): Doorway['heading'] =>
  ({
    asked: [say('tracker.door.title'), say('tracker.door.lead')] as const,
    spent: [say('tracker.link.title'), say('tracker.link.lead')] as const,
    expired: [say('tracker.expired.title'), say('tracker.expired.lead')] as const,
    left: [say('tracker.left.title'), say('tracker.left.lead')] as const,
  })[door];

function welcome(doorway: Doorway, asks: DoorAsks): TemplateResult {
  const { heading, kept } = doorway;
  const [title, lead] = heading;
  return html`
    <div class="stack">
      <h2 class="heading" tabindex="-1">${title}</h2>
      <p>${lead}</p>
      ${kept ? html`<p><strong>${kept}</strong></p>` : nothing}
      ${failureOfAct('link', doorway, asks)} ${failureOfAct('resume', doorway, asks)}
      ${doorway.door === 'spent' ? freshLink(doorway, asks) : nothing}
    </div>
  `;
}

function freshLink(doorway: Doorway, asks: DoorAsks): TemplateResult {
  const { say } = doorway;
  return html`
    ${doorway.note === 'tracker.link.sent' ? sent(say('tracker.link.sent')) : html`<p>${button(doorway, asks, 'fresh', say('tracker.link.again'))}</p>`}
    ${failureOfAct('fresh', doorway, asks)}
    <h3>${say('tracker.link.or')}</h3>
  `;
}

function form(doorway: Doorway, asks: DoorAsks): TemplateResult {
  const { say, typed, faults } = doorway;
  return html`
    <form novalidate @submit=${submit(() => asks.act('open'))}>
      ${textField({ id: 'reference', label: say('tracker.door.reference'), hint: say('tracker.door.reference-hint'), error: faults.reference, value: typed.reference, width: 'half', dir: 'ltr', spellcheck: false, onInput: (value) => asks.type('reference', value) })}
      ${textField({ id: 'code', label: say('tracker.door.code'), hint: say('tracker.door.code-hint'), error: faults.code, value: typed.code, width: 'half', dir: 'ltr', spellcheck: false, onInput: (value) => asks.type('code', value) })}
      ${failureOfAct('open', doorway, asks)}
      <div class="buttons">${button(doorway, asks, 'open', say(doorway.door === 'left' ? 'tracker.left.again' : 'tracker.door.open'), { submits: true, quiet: doorway.door === 'spent' })}</div>
    </form>
  `;
}

function lostCode(doorway: Doorway, asks: DoorAsks): TemplateResult {
  const { say, lost } = doorway;
  return html`
    <div class="lost">
      <button type="button" class="button link" id="lost" aria-expanded=${lost} @click=${() => asks.turn('lost')}>
        ${say('tracker.lost.title')}
      </button>
      ${lost ? askForLink(doorway, asks) : nothing}
    </div>
  `;
}

function askForLink(doorway: Doorway, asks: DoorAsks): TemplateResult {
  const { say, typed, faults } = doorway;
  if (doorway.note === 'tracker.lost.sent') return sent(say('tracker.lost.sent'));
  return html`
    <form class="panel" novalidate @submit=${submit(() => asks.act('lost'))}>
      <p>${say('tracker.lost.lead')}</p>
      ${textField({ id: 'email', label: say('tracker.lost.email'), hint: say('tracker.lost.email-hint'), error: faults.email, value: typed.email, type: 'email', autocomplete: 'email', spellcheck: false, onInput: (value) => asks.type('email', value) })}
      ${failureOfAct('lost', doorway, asks)}
      <div class="buttons">${button(doorway, asks, 'lost', say('tracker.lost.send'), { submits: true, quiet: true })}</div>
    </form>
  `;
}

/** The one sentence that says the same whether or not anything matched. */
const sent = (sentence: string): TemplateResult => html`<p class="done panel">${sentence}</p>`;

/** A button that says when its act is under way; it stays focusable, a second press does nothing. */
export function button<Act extends string>(
  { busy, say }: Pick<Doorway, 'busy' | 'say'>,
  asks: { act(act: Act): void },
  act: Act,
  label: string,
  { submits = false, quiet = false } = {},
): TemplateResult {
  return html`<button
    type=${submits ? 'submit' : 'button'}
    class=${quiet ? 'button quiet' : 'button'}
    id=${`act-${act}`}
    aria-disabled=${busy ? 'true' : nothing}
    @click=${submits ? nothing : () => asks.act(act)}
  >${busy === act ? say('tracker.busy') : label}</button>`;
}

/** Runs `then` instead of the page's own submission. */
export const submit =
  (then: () => void) =>
  (event: Event): void => {
    event.preventDefault();
    then();
  };
