/** The way in without script, to the tracker and to the survey: reference and access code, or a link by e-mail for those who lost the code. Never a wall. */
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { readAccessCode, readReference } from '../../sdk/contract/reference.ts';
import { contactBlock, contactWays, errorSummary, languageButtons, languageLinks, pathOf, shown } from './blocks.ts';
import type { Html } from './layout.ts';
import type { PageKey } from './page-words.ts';
import { carried } from './track-heads.ts';
import {
  type Failed,
  failureOf,
  faultsOfPair,
  isWritten,
  nothingTyped,
  type Problems,
  type Typed,
} from './track-typed.ts';
import type { Visit } from './visit.ts';

/** Where the door leads. `carried`: what the page hands on beside what is typed here. */
export interface Leading {
  place: 'track' | 'survey';
  carried?: Html;
  /** The sentence that says what was being written is still there. */
  kept?: string;
}

interface Door extends Partial<Failed>, Partial<Leading> {
  door: 'asked' | 'expired' | 'left';
  typed?: Typed;
  faults?: Problems;
  /** The sentence that says the same whether or not anything matched. */
  asked?: boolean;
  script?: boolean;
  status?: ContentfulStatusCode;
}

/** A session by what was typed, or the page that says why not: one answer for every pair that opens nothing here. */
export async function openDoor(
  visit: Visit,
  typed: Typed,
  leading: Leading = { place: 'track' },
): Promise<{ token: string } | { page: Promise<Response> }> {
  const { call, firm, house, say } = visit;
  const faults = faultsOfPair(typed, say);
  const refused = (door: Omit<Door, 'door' | 'typed' | keyof Leading>) => ({
    page: doorPage(visit, { door: 'asked', typed, ...leading, ...door }),
  });
  if (Object.keys(faults).length > 0) return refused({ faults, status: 422 });
  const body = { reference: readReference(typed.reference) ?? '', accessCode: readAccessCode(typed.code) ?? '' };
  const opened = await call('tracker.open', { body });
  const ours = opened.ok && (await house.sessionOf(opened.body.token))?.firm === firm.id;
  if (ours) return { token: opened.body.token };
  const noMatch = { faults: { reference: say('tracker.door.no-match') }, status: 401 as const };
  return refused(opened.ok || opened.status === 401 ? noMatch : failureOf(opened));
}

/** Asks for a link. The answer never says whether there is a complaint. */
export async function askForLink(visit: Visit, typed: Typed, leading: Leading = { place: 'track' }): Promise<Response> {
  const email = typed.email.trim();
  if (!email) return wrongEmail(visit, typed, leading, 'tracker.lost.email-missing');
  const body = { email, reference: readReference(typed.reference) };
  const asked = await visit.call('links.ask', { siteKey: visit.firm.siteKey, body });
  if (asked.ok) return doorPage(visit, { door: 'asked', typed, ...leading, asked: true });
  if (asked.problem.code === 'validation') return wrongEmail(visit, typed, leading, 'tracker.lost.email-wrong');
  return doorPage(visit, { door: 'asked', typed, ...leading, ...failureOf(asked) });
}

const wrongEmail = (visit: Visit, typed: Typed, leading: Leading, key: PageKey): Promise<Response> =>
  doorPage(visit, { door: 'asked', typed, ...leading, faults: { email: visit.say(key) }, status: 422 });

const titles = {
  asked: ['tracker.door.title', 'tracker.door.lead'],
  expired: ['tracker.expired.title', 'tracker.expired.lead'],
  left: ['tracker.left.title', 'tracker.left.lead'],
} as const satisfies Record<Door['door'], readonly [PageKey, PageKey]>;

const titleOf = ({ door, place }: Door): readonly [PageKey, PageKey] =>
  place === 'survey' && door === 'asked' ? ['survey.title', 'survey.door-lead'] : titles[door];

/** Everything shown while no complaint is open. */
export function doorPage(visit: Visit, door: Door): Promise<Response> {
  const { say } = visit;
  const { script = false, status = 200, faults = {}, place = 'track' } = door;
  const [title] = titleOf(door);
  const wrong = Object.keys(faults).length > 0;
  const inside = doorBody(visit, door, door.typed ?? nothingTyped(), faults);
  return shown(visit, {
    title: wrong ? say('pages.form.error', { title: say(title) }) : say(title),
    body: script ? takenOver(place, inside) : inside,
    before: script ? languageLinks(visit, place) : languageButtons(visit, 'open'),
    script,
    personal: !script,
    status,
  });
}

/** The element that takes the place of the page where script runs. */
const takenOver = (place: Leading['place'], inside: Html): Html =>
  place === 'track'
    ? html`<redress-tracker>${inside}</redress-tracker>`
    : html`<redress-survey>${inside}</redress-survey>`;

function doorBody(visit: Visit, shown: Door, typed: Typed, faults: Problems): Html {
  const { say } = visit;
  const { door, failure, place = 'track' } = shown;
  const [title, lead] = titleOf(shown);
  const problems = Object.entries(faults).map(([id, text = '']) => ({ id, text }));
  const keptMessage = door === 'expired' && (typed.message.trim() !== '' || isWritten(typed.heads));
  const kept = keptMessage ? say('tracker.expired.kept') : shown.kept;
  return html`<div class="door">
${problems.length > 0 ? errorSummary(visit, problems) : ''}${failure ? failureView(visit, failure) : ''}
<div class="stack"><h2 class="heading" tabindex="-1">${say(title)}</h2>
<p>${say(lead)}</p>${kept ? html`<p><strong>${kept}</strong></p>` : ''}</div>
<form id="form" method="post" action="${pathOf(visit, place)}" accept-charset="utf-8" novalidate>
<input type="hidden" name="message" value="${typed.message}"><input type="hidden" name="order" value="${typed.order}">${carried(typed)}${shown.carried ?? ''}
${failure && typed.session ? again(visit, typed) : ''}
${box(visit, 'reference', typed.reference, faults, 'tracker.door.reference', 'tracker.door.reference-hint')}
${box(visit, 'code', typed.code, faults, 'tracker.door.code', 'tracker.door.code-hint')}
<div class="buttons"><button class="button" name="do" value="open">${say(door === 'left' ? 'tracker.left.again' : 'pages.track.open')}</button></div>
</form>
<p class="hint">${say('pages.track.link')}</p>
${lost(visit, typed, faults, shown)}
</div>${contactBlock(visit)}`;
}

/** A session that may still be open, where only the call did not get through. */
const again = ({ say }: Visit, { session, key, reason }: Typed): Html => html`
<input type="hidden" name="session" value="${session}"><input type="hidden" name="key" value="${key}"><input type="hidden" name="reason" value="${reason}">
<p><button class="button" name="do" value="look">${say('try-again')}</button></p>`;

function lost(
  visit: Visit,
  typed: Typed,
  faults: Problems,
  { asked, place = 'track', carried: more = html`` }: Door,
): Html {
  const { say } = visit;
  const form = html`<form class="panel" method="post" action="${pathOf(visit, place)}" accept-charset="utf-8" novalidate>
<p>${say('tracker.lost.lead')}</p>
<input type="hidden" name="message" value="${typed.message}"><input type="hidden" name="reference" value="${typed.reference}">${carried(typed)}${more}
${box(visit, 'email', typed.email, faults, 'tracker.lost.email', 'tracker.lost.email-hint')}
<div class="buttons"><button class="button quiet" name="do" value="lost">${say('tracker.lost.send')}</button></div>
</form>`;
  return html`<details class="lost"${asked || faults.email ? html` open` : ''}><summary>${say('tracker.lost.title')}</summary>
${asked ? html`<p class="panel note" tabindex="-1" autofocus>${say('tracker.lost.sent')}</p>` : form}</details>`;
}

function box(
  visit: Visit,
  id: 'reference' | 'code' | 'email',
  value: string,
  faults: Problems,
  label: PageKey,
  hint: PageKey,
): Html {
  const error = faults[id];
  const kind = id === 'email' ? html`type="email" autocomplete="email"` : html`type="text" autocomplete="off"`;
  return html`<div class="field${error ? ' wrong' : ''}"><label class="label" for="${id}">${visit.say(label)}</label>
<div class="hint" id="${id}-hint">${visit.say(hint)}</div>${error ? html`<p class="error" id="${id}-error">${error}</p>` : ''}
<input class="input half" id="${id}" name="${id}" value="${value}" ${kind} spellcheck="false" autocapitalize="none" aria-describedby="${id}-hint${error ? ` ${id}-error` : ''}"${error ? html` aria-invalid="true"` : ''}></div>`;
}

/** What went wrong, that nothing is lost, and how else to reach the firm. */
export function failureView(visit: Visit, { key, minutes, requestId }: Failed['failure']): Html {
  const { say } = visit;
  return html`<div class="summary failure" role="group" aria-labelledby="failure-title" tabindex="-1" autofocus>
<h2 id="failure-title">${say('tracker.failed.title')}</h2>
<p>${say(key)} ${minutes > 0 ? say('tracker.failed.wait', { count: minutes }) : ''} ${say('tracker.failed.kept')}</p>
<p>${say('tracker.failed.or')}</p>${contactWays(visit)}
${requestId ? html`<p class="fine">${say('failure.request', { id: requestId })}</p>` : ''}
</div>`;
}
