/** Open complaints as the clock of the demonstration shows them: dates with their explanation, what comes next, what to do. */
import { html } from 'hono/html';
import type { Clock } from '../../sdk/contract/clock.ts';
import type { KeptComplaint } from '../../sdk/contract/complaint.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { speaker } from '../../sdk/words/words.ts';
import { entriesOf } from '../complaint/complaint-table.ts';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import { complainantIn } from '../complaint/contact.ts';
import { explainerOf, stateOf } from '../complaint/explain.ts';
import { filedIn } from '../complaint/history.ts';
import { outsideRoute } from '../complaint/outside.ts';
import type { Firm } from '../firm/firms.ts';
import { type Reckoning, reckoningOf } from '../firm/reckoning.ts';
import { dayInWords, momentInWords } from '../packs/calendar.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { actsFor } from './dev-acts.ts';
import { duePhrase, timed } from './dev-moves.ts';
import type { Html } from './layout.ts';

const locale = 'en-GB';
const { history } = catalogueOf('en');
const say = speaker(history);

/** One complaint with all that its section tells. */
interface Shown {
  house: ComplaintsHouse;
  firm: Firm;
  row: ComplaintRow;
  reckoning: Reckoning;
  now: number;
}

/** Nothing where its firm cannot be used. */
export async function complaintSection(house: ComplaintsHouse, row: ComplaintRow): Promise<Html> {
  const firm = await house.firms.byId(row.firm);
  if (!firm) return html``;
  const shown = { house, firm, row, reckoning: reckoningOf(firm.settings, row.pack), now: house.clock.now() };
  const { filed, complainant, explained } = await readingOf(shown);
  const name = complainant?.name ?? 'nobody we can name any more';
  const came = momentInWords(row.received_at, locale, shown.reckoning.timeZone);
  const { reference } = row;
  return html`<section class="complaint" aria-labelledby="${reference}">
<div class="by-line"><h3 id="${reference}">${reference}</h3> <b class="tag">${say(`status.${row.status}`)}</b>${row.unconfirmed ? html` <b class="tag">Unconfirmed</b>` : ''}</div>
<p>From <bdi>${name}</bdi> to ${firm.name}, on ${came}.${row.mailable ? '' : ' No e-mail can go to this client: letters become tasks of the firm.'}</p>
${filed ? html`<p class="said muted">${beginningOf(filed.narrative)}</p>` : ''}
<ul class="dates">${row.clocks.filter(({ code }) => code !== 'outside').map((clock) => date(row, clock, explained(clock)))}${outside(shown, filed)}</ul>
<p>The timetable looks again: ${await nextLook(shown)}</p>
${buttons(shown)}
</section>`;
}

/** What its client filed, how to reach them, and what explains its dates. */
async function readingOf({ house: { store, keyring }, row, reckoning }: Shown) {
  const entries = await entriesOf(store.db, row.firm, row.id);
  const key = await keyring.complaint(row.firm, row.id);
  const explained = explainerOf(row, entries, key, reckoning);
  return { filed: filedIn(entries, key), complainant: complainantIn(entries, key), explained };
}

const glance = 140;

function beginningOf(narrative: string): string {
  const symbols = [...narrative];
  return symbols.length > glance ? `${symbols.slice(0, glance).join('').trimEnd()}…` : narrative;
}

function date(row: ComplaintRow, clock: Clock, why: string): Html {
  const day = dayInWords(clock.by, locale, 'full');
  return html`<li><span><strong>${timed[clock.code]}</strong> by ${day} <b class="tag">${stateOf(clock, row).replace('-', ' ')}</b></span>
<span class="muted fine">${why}</span></li>`;
}

/** The last of the dates, though nothing is due from the firm by then: it opens whatever else moves. */
function outside({ row, reckoning, now }: Shown, filed: KeptComplaint | undefined): Html {
  const route = outsideRoute(row, filed, reckoning, now);
  if (!route) return html``;
  const { open, from, body } = route;
  return html`<li><span><strong>${timed.outside}</strong> from ${dayInWords(from, locale, 'full')} <b class="tag">${open ? 'open' : 'later'}</b></span>
<span class="muted fine">The client can then ask the ${body.name}, with or without an answer from the firm.</span></li>`;
}

async function nextLook({ house, row, reckoning }: Shown): Promise<string> {
  const { due_at } = row;
  if (due_at === null) return 'never, unless something happens.';
  if (due_at === 0) return 'at once.';
  return `${momentInWords(due_at, locale, reckoning.timeZone)}: ${await duePhrase(house, row, due_at)}.`;
}

const buttons = ({ row, now }: Shown): Html => html`<form method="post" action="/dev/clock/act">
<input type="hidden" name="complaint" value="${row.reference}">
<div class="buttons" role="group" aria-labelledby="${row.reference}">${actsFor(row, now).map(
  ([name, does]) => html`<button class="button quiet" name="do" value="${name}">${does}</button>`,
)}</div>
</form>`;
