/** Withdrawing: what it means, an optional reason, a second press to confirm, and the way back for 14 days. */
import { html, nothing, type TemplateResult } from 'lit';
import { undoDays } from '../../sdk/contract/history.ts';
import { button, submit } from '../door/door.ts';
import { failureOfAct } from '../door/failure.ts';
import { textArea } from '../parts/text-area.ts';
import type { Asks, Moment } from './state.ts';
import type { Telling } from './telling.ts';

/** The section at the end of the page; nothing where the complaint cannot be withdrawn. */
export function withdraw({ view, say }: Telling, moment: Moment, asks: Asks): TemplateResult | typeof nothing {
  if (!view.can.includes('withdraw')) return nothing;
  return html`
    <section aria-labelledby="withdraw-title" part="withdraw">
      <h3 id="withdraw-title" tabindex="-1">${say('tracker.withdraw.title')}</h3>
      <p>${say('tracker.withdraw.lead')} ${say('tracker.withdraw.undo', { count: undoDays })}</p>
      ${
        moment.withdrawing
          ? confirmation(moment, asks)
          : html`<button type="button" class="button quiet" id="withdraw-start" @click=${() => asks.turn('withdrawing')}>
              ${say('tracker.withdraw.start')}
            </button>`
      }
    </section>
  `;
}

function confirmation(moment: Moment, asks: Asks): TemplateResult {
  const { say, typed, faults } = moment;
  return html`
    <form class="panel" novalidate @submit=${submit(() => asks.act('withdraw'))}>
      <p>${say('tracker.withdraw.limits')}</p>
      ${textArea({
        id: 'reason',
        label: say('tracker.withdraw.reason'),
        hint: say('tracker.withdraw.reason-hint'),
        error: faults.reason,
        value: typed.reason,
        rows: 3,
        onInput: (value) => asks.type('reason', value),
      })}
      ${failureOfAct('withdraw', moment, asks)}
      <div class="buttons">
        ${button(moment, asks, 'withdraw', say('tracker.withdraw.confirm'), { submits: true })}
        <button type="button" class="button quiet" id="withdraw-keep" @click=${() => asks.turn('withdrawing')}>
          ${say('tracker.withdraw.keep')}
        </button>
      </div>
    </form>
  `;
}

/** The way back, beside the status while it is open. */
export function undo({ view, say, dates }: Telling, moment: Moment, asks: Asks): TemplateResult | typeof nothing {
  if (!view.withdrawal || !view.can.includes('undo-withdrawal')) return nothing;
  const { withdrawnAt, undoUntil } = view.withdrawal;
  return html`
    <div class="panel stack" part="undo">
      <p>${say('tracker.undo.lead', { date: dates.dayOf(withdrawnAt), until: dates.timeOf(undoUntil) })}</p>
      <p>${button(moment, asks, 'undo', say('tracker.undo.button'))}</p>
      ${failureOfAct('undo', moment, asks)}
    </div>
  `;
}
