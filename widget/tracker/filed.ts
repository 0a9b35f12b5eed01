/** The complaint as it was sent, closed until asked for; what lists it comes then, as few ask. */
import { html, nothing, type TemplateResult } from 'lit';
import type { KeptComplaint } from '../../sdk/contract/complaint.ts';
import type { Asks, Moment } from './state.ts';
import type { Telling } from './telling.ts';

/** The complaint behind a summary; nothing unless the session shows it (scope `full`). */
export function filed(telling: Telling, moment: Moment, asks: Asks): TemplateResult | typeof nothing {
  const { view, say } = telling;
  if (!view.complaint) return nothing;
  return html`
    <details part="filed" @toggle=${({ currentTarget }: Event) => (currentTarget as HTMLDetailsElement).open && asks.list()}>
      <summary><h3>${say('tracker.filed.title')}</h3></summary>
      ${answers(view.complaint, telling, moment, asks)}
    </details>
  `;
}

/** Written from left to right in every language. */
const fromTheLeft = ['email', 'phone'];

function answers(complaint: KeptComplaint, { profile, say }: Telling, { locale, lister }: Moment, asks: Asks) {
  if (lister === 'failed')
    return html`<p>${say('tracker.failed.unreachable')}</p>
      <button type="button" class="button quiet" @click=${asks.list}>${say('try-again')}</button>`;
  if (!lister) return html`<p class="quiet">${say('tracker.busy')}</p>`;
  const rows = lister(complaint, { labels: profile, locale, say: say as (key: string) => string });
  return html`
    <dl class="pairs">
      ${rows.map(({ id, name, text }) => html`<div><dt>${name}</dt><dd class="own-words" dir=${fromTheLeft.includes(id) ? 'ltr' : nothing}>${text}</dd></div>`)}
    </dl>
  `;
}
