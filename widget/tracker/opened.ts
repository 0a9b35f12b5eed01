/** The opened complaint, top to bottom: first what matters now, then what can be done, then how it came to this. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { dateWords } from '../door/dates.ts';
import { button } from '../door/door.ts';
import { outside } from '../door/outside.ts';
import { contactBlock } from '../parts/contact-block.ts';
import { deadlines } from './deadlines.ts';
import { filed } from './filed.ts';
import { messages } from './messages.ts';
import { overview } from './overview.ts';
import type { Asks, Moment } from './state.ts';
import type { Telling, TrackerSay } from './telling.ts';
import { timeline } from './timeline.ts';
import { undo, withdraw } from './withdraw.ts';

/** The list of points; how to get it where what draws it has not come. */
function listed(telling: Telling, moment: Moment, asks: Asks): TemplateResult | typeof nothing {
  const { heads, say } = moment;
  if (telling.view.heads.length === 0) return nothing;
  if (heads) return heads.heads(telling, moment, asks);
  return missing(say, moment, asks);
}

/** How it was handled, where its client is asked; how to get the questions where what draws them has not come. */
function asked(telling: Telling, moment: Moment, asks: Asks): TemplateResult | typeof nothing {
  const { survey, say } = moment;
  if (!telling.view.survey && telling.view.scope !== 'survey') return nothing;
  if (survey) return survey.draw({ ...moment, ...telling, asks, alone: false });
  return missing(say, moment, asks);
}

const missing = (say: TrackerSay, moment: Moment, asks: Asks): TemplateResult =>
  html`<div class="panel stack"><p>${say('tracker.failed.unreachable')}</p>${button(moment, asks, 'resume', say('try-again'))}</div>`;

/** Everything shown while a complaint is open. An outside body that can be asked now comes before the dates it is about. */
export function opened(view: TrackerView, moment: Moment, asks: Asks): TemplateResult {
  const { profile, locale, say } = moment;
  const theirs = view.locale === locale ? nothing : view.locale;
  const telling: Telling = { view, profile, say, dates: dateWords(locale, profile.timeZone), theirs };
  const body = outside(telling);
  return html`
    ${overview(telling)} ${undo(telling, moment, asks)}
    ${moment.stale ? html`<p class="panel">${say('tracker.failed.unreachable')} ${say('tracker.failed.stale')}</p>` : nothing}
    ${listed(telling, moment, asks)} ${view.outside?.open ? body : nothing}
    ${asked(telling, moment, asks)}
    ${view.scope === 'survey' ? nothing : html`${messages(telling, moment, asks)} ${deadlines(telling)} ${timeline(telling, moment.newestFirst, () => asks.turn('newestFirst'))}`}
    ${view.outside?.open ? nothing : body}
    ${filed(telling, moment, asks)} ${withdraw(telling, moment, asks)}
    <section class="leave" aria-labelledby="leave-title">
      <h3 id="leave-title">${say('tracker.leave.title')}</h3>
      <p>${say('tracker.leave.lead')}</p>
      ${button(moment, asks, 'leave', say('tracker.leave.button'), { quiet: true })}
    </section>
    ${contactBlock(profile, say)}
  `;
}
