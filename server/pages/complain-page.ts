/** The pages of the complaint form without script: the same questions, words and order as in the element. */
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { StepId } from '../../sdk/contract/steps.ts';
import { type FormFault, sentenceOf } from '../../sdk/form/faults.ts';
import { walkOf } from '../../sdk/form/fields.ts';
import { onOneLine } from '../../sdk/words/one-line.ts';
import { type Begun, sealed } from './begun.ts';
import {
  contactBlock,
  contactWays,
  errorSummary,
  languageButtons,
  languageLinks,
  note,
  type Problem,
  pathOf,
  personOf,
  shown,
} from './blocks.ts';
import { checkControls } from './check-page.ts';
import { questionOf, stepControls } from './controls.ts';
import type { Html } from './layout.ts';
import type { PageKey } from './page-words.ts';
import type { NotSent } from './sending.ts';
import type { Visit } from './visit.ts';

/** What a page says beside its question. */
export interface Beside {
  faults?: readonly FormFault[];
  failure?: NotSent;
  note?: PageKey;
  /** A second sentence of the note. */
  more?: PageKey | undefined;
  focus?: string | undefined;
  /** True on the first page: it hands nothing on, so that it never gets too old. */
  first?: true;
  status?: ContentfulStatusCode;
}

/** Script may take this page over: nothing was answered yet. */
export function firstPage(visit: Visit, begun: Begun): Promise<Response> {
  const [step = 'check'] = walkOf(begun.answers, visit.profile);
  const body = html`<redress-form>${form(visit, begun, step, { first: true })}${contactBlock(visit)}</redress-form>`;
  const title = visit.say('pages.complain.title');
  return shown(visit, { title, body, before: languageLinks(visit, 'complain'), script: true });
}

/** One step. Never with script: the element would not know what was typed. */
export function stepPage(visit: Visit, begun: Begun, step: StepId, beside: Beside = {}): Promise<Response> {
  const question = questionOf(step, { visit, answers: begun.answers });
  const failed = beside.faults?.length || beside.failure;
  return shown(visit, {
    title: failed ? visit.say('pages.form.error', { title: question }) : question,
    body: html`${form(visit, begun, step, beside)}${contactBlock(visit)}`,
    before: languageButtons(visit, step === 'check' ? 'send' : 'continue'),
    personal: true,
    status: beside.status ?? 200,
  });
}

export const closedPage = (visit: Visit): Promise<Response> =>
  shown(visit, {
    title: visit.say('pages.complain.title'),
    before: languageLinks(visit, 'complain'),
    body: html`<redress-form><h2>${visit.say('form.closed.title')}</h2><p>${visit.say('form.closed.text')}</p>${contactWays(visit)}</redress-form>`,
    script: true,
  });

function form(visit: Visit, begun: Begun, step: StepId, beside: Beside): Html {
  const { say, profile } = visit;
  const walked = walkOf(begun.answers, profile);
  const at = walked.indexOf(step);
  const count = walked.length - 1;
  const problems = problemsOf(visit, begun, beside);
  const errors = new Map(problems.map(({ id, text }) => [id, text]));
  const view = { visit, answers: begun.answers, errors, focus: problems.length > 0 ? undefined : beside.focus };
  const controls = step === 'check' ? checkControls(view) : stepControls(step, view);
  return html`<form id="form" method="post" action="${pathOf(visit, 'complain')}" accept-charset="utf-8" novalidate>
<input type="hidden" name="step" value="${step}">
${beside.first ? '' : html`<input type="hidden" name="state" value="${sealed(visit, begun)}">`}
<p class="trap" aria-hidden="true"><input name="website" tabindex="-1" autocomplete="off" value="${begun.answers.website}"></p>
${at <= 0 ? introduction(visit, count) : html`<button class="button link back" name="do" value="back">${say('form.back')}</button>`}
${beside.note ? note([beside.note, beside.more].flatMap((key) => (key ? [say(key)] : [])).join(' ')) : ''}
${problems.length > 0 ? errorSummary(visit, problems) : ''}${beside.failure ? failureView(visit, beside.failure) : ''}
${at < count ? html`<p class="counter">${say('form.counter', { number: at + 1, count })}</p>` : ''}
<div class="step" id="step">${controls}</div>
<div class="actions">
<button class="button" name="do" value="${step === 'check' ? 'send' : 'continue'}">${say(step === 'check' ? 'form.check.send' : 'form.continue')}</button>
<p class="hint">${say('pages.form.keep')}</p>
</div>
</form>`;
}

function problemsOf({ say, words }: Visit, { failed }: Begun, { faults = [] }: Beside): Problem[] {
  return faults.map((fault) => {
    const key = sentenceOf(fault, (failed[fault.id] ?? 0) > 1, words) as PageKey;
    return { id: fault.id, text: say(key, { max: fault.max ?? 0 }) };
  });
}

/** Free, no effect on the case, who reads it, by when they answer, how long it takes, and the other ways. */
function introduction({ firm, profile, say }: Visit, count: number): Html {
  const { contact, deadlines } = profile;
  const within = (code: string) => deadlines.find((deadline) => deadline.code === code)?.text;
  const [acknowledge, respond] = [within('acknowledge'), within('respond')];
  const { phone, hours, post } = contact;
  const call = phone && say(hours ? 'form.start.phone-hours' : 'form.start.phone', { phone, hours: hours ?? '' });
  const write = post.length > 0 && say('form.start.post', { address: onOneLine(post, profile.defaultLocale) });
  return html`<div class="intro">
<h2>${say('form.start.title', { firm: firm.name })}</h2>
<ul class="points">
<li>${say('form.start.free')}</li>
<li>${say('form.start.who', { who: personOf(contact, say) })} ${acknowledge ? say('form.start.acknowledge', { when: acknowledge }) : ''} ${respond ? say('form.start.respond', { when: respond }) : ''}</li>
<li>${say('form.start.questions', { count })}</li>
${call || write ? html`<li>${[call, write].filter(Boolean).join(' ')}</li>` : ''}
</ul>
</div>`;
}

/** What happened, that nothing is lost, how to go on, how else to reach the firm. Trying again is pressing Send again. */
function failureView(visit: Visit, { kind, minutes, requestId }: NotSent): Html {
  const { firm, say } = visit;
  const when = say('failure.busy.minutes', { count: Math.max(1, minutes) });
  return html`<div class="summary failure" role="group" aria-labelledby="failure-title" tabindex="-1" autofocus>
<h2 id="failure-title">${say('failure.title')}</h2>
<p>${say(`failure.${kind}`, { firm: firm.name, when })} ${kind === 'broken' ? say('failure.safe') : ''} ${say('failure.kept')}</p>
<p>${say('failure.other-ways')}</p>
${contactWays(visit)}
${requestId ? html`<p class="fine">${say('failure.request', { id: requestId })}</p>` : ''}
</div>`;
}
