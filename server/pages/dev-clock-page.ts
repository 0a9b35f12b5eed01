/** The page of the demonstration's clock: what time it is, what the last press did, where to go, and every open complaint. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import type { Env } from '../http/answering.ts';
import { momentInWords } from '../packs/calendar.ts';
import type { LetterRow } from '../store/tables.ts';
import type { Development } from './dev.ts';
import { complaintSection } from './dev-complaints.ts';
import { lettersOf } from './dev-letters.ts';
import { type Move, movesFrom } from './dev-moves.ts';
import { newestOpen } from './dev-table.ts';
import { notFound } from './hosted.ts';
import { type Html, page } from './layout.ts';

/** What a press did; the keys of the complaint it filed, if it did. */
export interface Done {
  said: string;
  reference?: string;
  accessCode?: string | undefined;
}

/** `before`: the ids of the letters there were then; `fresh`: nobody has seen the page since. */
export interface Press extends Done {
  before: ReadonlySet<string>;
  fresh: boolean;
}

const most = 20;

export async function clockPage(
  context: Context<Env>,
  house: ComplaintsHouse,
  development: Development,
  last: Press | undefined,
): Promise<Response> {
  const { harbourAndLane } = await import('../../demo/cast.ts');
  const firm = await house.firmOf(harbourAndLane.siteKey);
  if (!firm) return notFound(context);
  const { timeZone } = firm.settings;
  const letters = await lettersOf(house, development);
  const open = await newestOpen(house.store.db, house.clock.now(), most);
  const moves = await movesFrom(house, open[0]);
  const sections = await Promise.all(open.map((row) => complaintSection(house, row)));
  const body = html`${last ? note(last, letters, development) : ''}
<section aria-labelledby="now"><h2 id="now">${momentInWords(house.clock.now(), 'en-GB', timeZone)}</h2>
<p>This is the date and time of ${firm.name}. Press a button to move it: all that is due by then happens at once, letters too.</p>
${moveForm(moves, timeZone)}</section>
${links(firm.siteKey, letters.length)}
<section aria-labelledby="open"><h2 id="open">${open.length === most ? `The ${most} newest open complaints` : 'Open complaints'}</h2>
${open.length > 0 ? html`<p>The buttons under each do what a handler would.</p>` : html`<p>No complaint is open.</p>`}
</section>
${sections}
${fileForm(open.length > 0)}`;
  const banner = 'Demonstration: time passes when you say so.';
  return page(context, { title: 'Eight weeks in a minute', lang: 'en', body, banner, personal: true });
}

/** What was pressed, and the letters since. Takes focus on the first page after it. */
function note(last: Press, all: readonly LetterRow[], development: Development): Html {
  const letters = all.filter(({ id }) => !last.before.has(id));
  return html`<div class="panel note stack" role="group" aria-labelledby="said" tabindex="-1"${last.fresh ? html` autofocus` : ''}>
<p id="said"><strong>${last.said}</strong></p>
${keys(last)}
<p>${letters.length === 0 ? 'No letter since.' : `${counted(letters.length)} since:`}</p>
${letters.length === 0 ? '' : letterList(letters, development)}
</div>`;
}

const keys = ({ reference, accessCode }: Done): Html =>
  reference === undefined
    ? html``
    : html`<dl class="keys panel"><dt>Reference</dt><dd class="code"><bdi>${reference}</bdi></dd>
${accessCode ? html`<dt>Access code, shown this once</dt><dd class="code"><bdi>${accessCode}</bdi></dd>` : ''}</dl>`;

const glance = 30;

function letterList(letters: readonly LetterRow[], { mailbox }: Development): Html {
  const items = letters.slice(0, glance).map(({ id, kind, state }) => {
    const letter = mailbox.letter(id);
    const waits = state === 'sent' ? '' : ` (${state})`;
    return html`<li><a href="/dev/mail#${id}">${letter?.subject ?? kind}</a>${letter ? ` to ${letter.to}` : ''}${waits}</li>`;
  });
  const more = letters.length > glance ? html`<li>and ${letters.length - glance} more</li>` : '';
  return html`<ol class="points">${items}${more}</ol>`;
}

const counted = (letters: number): string => (letters === 1 ? '1 letter' : `${letters} letters`);

function moveForm(moves: readonly Move[], timeZone: string): Html {
  const items = moves.map(
    ({
      to,
      label,
      why,
      at,
    }) => html`<li><button class="button" name="to" value="${to}" aria-describedby="to-${to}">${label}</button>
<span id="to-${to}">${momentInWords(at, 'en-GB', timeZone)}${why ? html`: <span class="muted">${why}</span>` : ''}</span></li>`,
  );
  return html`<form method="post" action="/dev/clock/move"><ul class="moves">${items}</ul></form>`;
}

const links = (
  siteKey: string,
  letters: number,
): Html => html`<section aria-labelledby="look"><h2 class="small" id="look">To look at meanwhile</h2>
<ul class="points"><li><a href="/dev/mail">Every letter (${letters})</a></li>
<li><a href="/track.html">The firm’s tracker</a>, and <a href="/p/${siteKey}/track">the same without its website</a></li>
<li><a href="/survey.html">Its survey of clients whose complaint has ended</a>, and <a href="/p/${siteKey}/survey">the same without its website</a></li>
<li><a href="/desk">The desk of its handlers</a></li>
<li><a href="/">The firm’s website</a>, and <a href="/complain.html">its complaint form</a></li></ul></section>`;

const fileForm = (another: boolean): Html => html`<section><form method="post" action="/dev/clock/act">
<button class="button${another ? ' quiet' : ''}" name="do" value="file">${another ? 'File another example complaint' : 'File an example complaint'}</button>
</form></section>`;
