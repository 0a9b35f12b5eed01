/** The opened complaint without script, top to bottom as in the element. One form around it: no button loses a word. */
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { undoDays } from '../../sdk/contract/history.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { dayAndTime } from '../../sdk/words/dates.ts';
import { contactBlock, errorSummary, languageButtons, note, pathOf, shown } from './blocks.ts';
import type { Html } from './layout.ts';
import { failureView } from './track-door.ts';
import { filed } from './track-filed.ts';
import { heads } from './track-heads.ts';
import { messages } from './track-messages.ts';
import { deadlines, outside, overview, timeline } from './track-sections.ts';
import type { Failed, Problems, Typed } from './track-typed.ts';
import type { Visit } from './visit.ts';

/** What the page says and where it begins. `said`: what was just done. */
export interface Opened extends Partial<Failed> {
  faults?: Problems;
  said?: string;
  note?: 'message';
  withdrawing?: boolean;
  /** Whether the boxes about the heads are open; left out: where something is written in them. */
  correcting?: boolean;
  focus?: 'status' | 'history' | 'reason' | 'withdraw' | 'heads';
  status?: ContentfulStatusCode;
}

/** What the sections are told from. */
export interface Telling {
  visit: Visit;
  view: TrackerView;
  typed: Typed;
  opened: Opened;
}

export function openedPage(visit: Visit, view: TrackerView, typed: Typed, opened: Opened): Promise<Response> {
  const { say } = visit;
  const title = say('tracker.yours', { reference: view.reference });
  const telling = { visit, view, typed, opened };
  const problems = Object.entries(opened.faults ?? {}).map(([id, text = '']) => ({ id, text }));
  const route = outside(telling);
  const body = html`<form id="form" method="post" action="${pathOf(visit, 'track')}" accept-charset="utf-8" novalidate>
<input type="hidden" name="session" value="${typed.session}"><input type="hidden" name="key" value="${typed.key}"><input type="hidden" name="order" value="${typed.order}">
${problems.length > 0 ? errorSummary(visit, problems) : ''}${opened.failure ? failureView(visit, opened.failure) : ''}
${opened.said ? note(opened.said) : ''}
${overview(telling)}
<p class="screen-only"><button class="button quiet" name="do" value="look">${say('pages.track.update')}</button></p>
${undo(telling)}${heads(telling)}${view.outside?.open ? route : ''}${asked(telling)}${messages(telling)}${deadlines(telling)}${timeline(telling)}
${view.outside?.open ? '' : route}${filed(telling)}${withdraw(telling)}
<section class="leave" aria-labelledby="leave-title"><h3 id="leave-title">${say('tracker.leave.title')}</h3>
<p>${say('tracker.leave.lead')}</p>
<p><button class="button quiet" name="do" value="leave">${say('tracker.leave.button')}</button></p></section>
</form>${contactBlock(visit)}`;
  return shown(visit, {
    title: problems.length > 0 ? say('pages.form.error', { title }) : title,
    body,
    before: languageButtons(visit, 'look'),
    personal: true,
    status: opened.status ?? 200,
  });
}

/** The way back, beside the status while it is open. */
function undo({ visit, view }: Telling): Html {
  const { locale, profile, say } = visit;
  if (!view.withdrawal || !view.can.includes('undo-withdrawal')) return html``;
  const at = (instant: string): string => dayAndTime(instant, locale, profile.timeZone);
  const { withdrawnAt, undoUntil } = view.withdrawal;
  return html`<div class="panel stack"><p>${say('tracker.undo.lead', { date: at(withdrawnAt), until: at(undoUntil) })}</p>
<p><button class="button" name="do" value="undo">${say('tracker.undo.button')}</button></p></div>`;
}

/** The way to the page that asks how it was handled, in the same session. */
function asked({ visit, view }: Telling): Html {
  const { say } = visit;
  if (view.survey?.state !== 'open') return html``;
  return html`<section class="survey open" aria-labelledby="survey-title"><h3 id="survey-title">${say('survey.title')}</h3>
<p>${say('survey.lead')}</p>
<p><button class="button" formaction="${pathOf(visit, 'survey')}" name="do" value="look">${say('survey.start')}</button></p></section>`;
}

function withdraw(telling: Telling): Html {
  const { visit, view, opened, typed } = telling;
  const { say } = visit;
  if (!view.can.includes('withdraw')) return html``;
  const start = html`<p><button class="button quiet" name="do" value="ask">${say('tracker.withdraw.start')}</button></p><input type="hidden" name="reason" value="${typed.reason}">`;
  const heading = opened.focus === 'withdraw' ? html` autofocus` : '';
  return html`<section aria-labelledby="withdraw-title"><h3 id="withdraw-title" tabindex="-1"${heading}>${say('tracker.withdraw.title')}</h3>
<p>${say('tracker.withdraw.lead')} ${say('tracker.withdraw.undo', { count: undoDays })}</p>
${opened.withdrawing ? confirmation(telling) : start}</section>`;
}

function confirmation({ visit, opened, typed }: Telling): Html {
  const { say } = visit;
  const error = opened.faults?.reason;
  return html`<div class="panel"><p>${say('tracker.withdraw.limits')}</p>
<div class="field${error ? ' wrong' : ''}"><label class="label" for="reason">${say('tracker.withdraw.reason')}</label>
<div class="hint" id="reason-hint">${say('tracker.withdraw.reason-hint')}</div>${error ? html`<p class="error" id="reason-error">${error}</p>` : ''}
<textarea class="input" id="reason" name="reason" rows="3" autocomplete="off" aria-describedby="reason-hint${error ? ' reason-error' : ''}"${error ? html` aria-invalid="true"` : ''}${opened.focus === 'reason' ? html` autofocus` : ''}>
${typed.reason}</textarea></div>
<div class="buttons"><button class="button" name="do" value="withdraw">${say('tracker.withdraw.confirm')}</button>
<button class="button quiet" name="do" value="keep">${say('tracker.withdraw.keep')}</button></div></div>`;
}
