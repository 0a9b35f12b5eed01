/** The survey without script: the same words in the same order as in the element, on one page, or how it ended. */
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { SurveyItem } from '../../sdk/contract/survey.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { dayOf, longDate } from '../../sdk/words/dates.ts';
import { answersTo, itemKey, type SurveyGroup, surveyGroups, wayOutKey } from '../../sdk/words/survey-keys.ts';
import { contactBlock, errorSummary, languageButtons, type Problem, pathOf, shown } from './blocks.ts';
import { choices } from './controls.ts';
import type { Html } from './layout.ts';
import { type Answering, carriedState, type Ending } from './survey-state.ts';
import { failureView } from './track-door.ts';
import { outside } from './track-sections.ts';
import type { Failed } from './track-typed.ts';
import type { Visit } from './visit.ts';

/** What the page says beside its questions. `focus`: the control it begins at; without one and without a fault, its title. */
export interface Beside extends Partial<Failed> {
  faults?: readonly Problem[];
  focus?: string | undefined;
  status?: ContentfulStatusCode;
}

interface Asking {
  visit: Visit;
  view: TrackerView;
  answering: Answering;
  beside: Beside;
}

export function surveyPage(
  visit: Visit,
  view: TrackerView,
  answering: Answering,
  beside: Beside = {},
): Promise<Response> {
  const { say } = visit;
  const { ending } = answering;
  const asking = { visit, view, answering, beside };
  const { faults = [], failure } = beside;
  const title = say(ending ? `survey.${ending}-title` : 'survey.title');
  const body = html`<form id="form" method="post" action="${pathOf(visit, 'survey')}" accept-charset="utf-8" novalidate>
${carriedState(visit, answering)}
${faults.length > 0 ? errorSummary(visit, faults) : ''}${failure ? failureView(visit, failure) : ''}
<section class="survey" aria-labelledby="survey-title"><h2 class="heading" id="survey-title" tabindex="-1"${landing(beside)}>${title}</h2>
${ending ? ended(asking, ending) : asked(asking)}</section>
</form>${ending ? outside({ visit, view }) : ''}${contactBlock(visit)}`;
  return shown(visit, {
    title: faults.length > 0 || failure ? say('pages.form.error', { title }) : title,
    body,
    before: languageButtons(visit, ending ? 'look' : 'answer'),
    personal: true,
    status: beside.status ?? 200,
  });
}

/** The summary and the failure take focus of themselves. */
const landing = ({ faults = [], failure, focus }: Beside): Html | '' =>
  faults.length > 0 || failure || focus ? '' : html` autofocus`;

function asked(asking: Asking): Html {
  const { visit, view, answering, beside } = asking;
  const { say } = visit;
  const until = dayIn(asking, view.survey?.until);
  return html`<p>${say('survey.lead')} ${until ? say('survey.until', { date: until }) : ''}</p>
<ul class="points"><li>${say('survey.skip')}</li><li>${say('survey.readers')}</li><li>${say('survey.no-change')}</li>${wayOut(asking, (sentence) => html`<li>${sentence}</li>`)}</ul>
<div class="buttons"><button class="button quiet" name="do" value="refuse">${say('survey.refuse')}</button></div>
<input type="hidden" name="asked" value="yes">
${(Object.keys(surveyGroups) as SurveyGroup[]).map((group) => groupOf(group, asking))}
${comment(asking)}
${choices({
  visit,
  errors: new Map(),
  focus: beside.focus,
  id: 'survey-unlink',
  kind: 'checkbox',
  top: html`<legend class="label">${say('survey.unlink-title')}</legend><div class="hint" id="survey-unlink-hint">${say('survey.unlink-hint')}</div>`,
  hint: true,
  options: [{ code: 'unlink', label: say('survey.unlink') }],
  chosen: answering.draft.unlink ? ['unlink'] : [],
})}
<p class="hint kept">${say('pages.form.keep')}</p>
<div class="buttons"><button class="button" name="do" value="answer">${say('survey.send')}</button></div>`;
}

function groupOf(group: SurveyGroup, asking: Asking): Html {
  const id = `survey-${group}-title`;
  return html`<div class="group" role="group" aria-labelledby="${id}"><h3 id="${id}">${asking.visit.say(`survey.group.${group}`)}</h3>
${surveyGroups[group].map((item) => question(item, asking))}</div>`;
}

/** Without script nothing appears while someone chooses: style shows the button that takes an answer back. */
function question(item: SurveyItem, { visit, answering, beside }: Asking): Html {
  const { say } = visit;
  const id = `survey-${item}`;
  const label = say(itemKey(item));
  const errors = new Map(beside.faults?.map((fault) => [fault.id, fault.text]));
  const error = errors.get(id);
  return choices({
    visit,
    errors,
    focus: beside.focus,
    id,
    kind: 'radio',
    top: html`<legend class="label">${label}</legend>${error ? html`<p class="error" id="${id}-error">${error}</p>` : ''}`,
    hint: false,
    options: answersTo(item).map(({ value, key }) => ({ code: String(value), label: say(key) })),
    chosen: [String(answering.draft.answers[item] ?? '')],
    below: html`<button class="button link clear" name="do" value="clear.${item}">${say('survey.clear')}<span class="hidden">: ${label}</span></button>`,
  });
}

function comment({ visit, answering, beside }: Asking): Html {
  const { say } = visit;
  const id = 'survey-comment';
  const error = beside.faults?.find((fault) => fault.id === id)?.text;
  return html`<div class="field${error ? ' wrong' : ''}"><label class="label" for="${id}">${say('survey.comment')} <span class="optional">${say('optional')}</span></label>
<div class="hint" id="${id}-hint">${say('survey.comment-hint')}</div>${error ? html`<p class="error" id="${id}-error">${error}</p>` : ''}
<textarea class="input" id="${id}" name="${id}" rows="4" autocomplete="off" dir="auto" aria-describedby="${id}-hint${error ? ` ${id}-error` : ''}"${error ? html` aria-invalid="true"` : ''}>
${answering.draft.comment}</textarea></div>`;
}

function ended(asking: Asking, ending: Ending): Html {
  const { visit, view, answering } = asking;
  const { say } = visit;
  const { draft } = answering;
  const date = dayIn(asking, view.survey?.until);
  const called = html`<p>${say(draft.unlink ? 'survey.sent-unlinked' : 'survey.sent-call')}</p>`;
  const again = html`<p><button class="button quiet" name="do" value="start">${say('survey.start')}</button></p>`;
  const unsent = draft.comment.trim() && (ending === 'answered' || ending === 'over');
  return html`<p>${say(`survey.${ending}-lead`, { date })}</p>
${ending === 'sent' ? called : ''}${ending === 'refused' && date ? again : ''}
${unsent ? html`<div class="panel stack"><p>${say('survey.unsent')}</p><p class="own-words" dir="auto">${draft.comment}</p></div>` : ''}`;
}

const dayIn = ({ visit }: Asking, instant: string | null | undefined): string =>
  instant ? dayOf(instant, visit.locale, visit.profile.timeZone) : '';

/** The way out in a sentence, with what is not sure and the limits in words where no last day is. */
function wayOut({ visit, view }: Asking, as: (sentence: Html) => Html): Html {
  const { locale, say } = visit;
  if (!view.outside) return html``;
  const { body, open, until, limits, says } = view.outside;
  const from = open ? null : view.outside.from;
  const day = (date: string | null): string => (date ? longDate(date, locale) : '');
  const told = until ? null : limits;
  const doubts = until ? [] : (says?.slice(1) ?? []);
  return as(
    html`${say(wayOutKey(from, until), { body, from: day(from), until: day(until) })}${doubts.map((doubt) => ` ${doubt}`)}${told ? html` ${told.title}: <ul>${told.items.map((item) => html`<li>${item}</li>`)}</ul>` : ''}`,
  );
}
