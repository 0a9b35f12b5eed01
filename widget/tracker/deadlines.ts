/** The dates a person can hold the firm to, each with where it comes from and whether it was missed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { missedDate } from './overview.ts';
import type { Telling, TrackerKey } from './telling.ts';

type Deadline = TrackerView['deadlines'][number];

/** The list of dates; nothing where the firm has none. */
export function deadlines(telling: Telling): TemplateResult | typeof nothing {
  const { view, say } = telling;
  if (view.deadlines.length === 0) return nothing;
  return html`
    <section aria-labelledby="dates-title">
      <h3 id="dates-title">${say('tracker.dates.title')}</h3>
      <ul class="dates">${view.deadlines.map((deadline) => item(deadline, telling))}</ul>
    </section>
  `;
}

function item(deadline: Deadline, telling: Telling): TemplateResult {
  const { say, dates } = telling;
  const { by, basis, explanation, missed } = deadline;
  return html`
    <li>
      <strong>${say(nameOf(deadline))}</strong>
      ${missed ? missedDate(missed, telling) : html`<span class="by">${say('tracker.by', { date: dates.day(by) })}</span>`}
      ${explanation ? html`<span class="quiet" lang=${telling.theirs}>${explanation}</span>` : html`<span class="quiet">${say(`tracker.dates.${basis}`)}</span>`}
    </li>
  `;
}

const named: Readonly<Record<string, TrackerKey>> = {
  acknowledge: 'tracker.dates.acknowledge',
  'data-protection': 'tracker.dates.data-protection',
  update: 'tracker.dates.update',
  respond: 'tracker.dates.respond',
};

const nameOf = ({ code }: Deadline): TrackerKey => named[code] ?? 'tracker.dates.other';
