/** What has happened, in order: a list whose reading order is the order on screen, whichever end is first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { type Telling, whoDid } from './telling.ts';

type Happened = TrackerView['timeline'][number];

/** The history as an ordered list; the latest entry is the current step, what is expected next stands beyond it. */
export function timeline(telling: Telling, newestFirst: boolean, turn: () => void): TemplateResult {
  const { view, say } = telling;
  const latest = view.timeline.at(-1);
  const items = [...view.timeline.map((entry) => happened(entry, entry === latest, telling)), expected(telling)];
  return html`
    <section aria-labelledby="history-title">
      <div class="title-row">
        <h3 id="history-title">${say('tracker.history.title')}</h3>
        <button type="button" class="button link" @click=${turn}>
          ${say(newestFirst ? 'tracker.history.oldest-first' : 'tracker.history.newest-first')}
        </button>
      </div>
      <ol class="timeline" part="timeline" ?reversed=${newestFirst}>
        ${newestFirst ? items.toReversed() : items}
      </ol>
    </section>
  `;
}

function happened(entry: Happened, latest: boolean, telling: Telling): TemplateResult {
  const { say, dates, theirs } = telling;
  return html`
    <li aria-current=${latest ? 'step' : nothing}>
      <span class="when">
        <time datetime=${entry.at}>${dates.timeOf(entry.at)}</time>
        ${latest ? html`<b class="tag">${say('tracker.history.latest')}</b>` : nothing}
      </span>
      <span class="text" lang=${theirs}>${entry.text}</span>
      <span class="quiet">${whoDid(entry.actor, 'history', telling)}</span>
    </li>
  `;
}

function expected({ view, say, dates, theirs }: Telling): TemplateResult | typeof nothing {
  const by = view.next?.missed ? view.next.missed.now : view.next?.by;
  if (!view.next || !by) return nothing;
  return html`
    <li class="expected">
      <span class="when">
        ${say('tracker.by', { date: dates.day(by) })}
        <b class="tag">${say('tracker.history.expected')}</b>
      </span>
      <span class="text" lang=${theirs}>${view.next.text}</span>
    </li>
  `;
}
