/** The rows of the queue: a table where there is room, cards where there is not, links all the same. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ComplaintSummary } from '../../../sdk/contract/desk/complaints.ts';
import { theirLine } from '../parts/client-text.ts';
import type { Days } from '../parts/days.ts';
import { dueWords } from '../parts/due.ts';
import { flags, statuses } from '../words/codes.ts';
import { due } from '../words/due.ts';
import { queue } from '../words/queue.ts';

/** How the rows stand. `open`: a row's link is pressed. */
export interface Rows {
  items: readonly ComplaintSummary[];
  caption: string;
  /** What they are sorted by; none where the order is not asked. */
  sort?: 'due' | 'received';
  /** The id of who is signed in. */
  me: string;
  days: Days;
  now: number;
  open(id: string): void;
}

const { columns } = queue;

/** Roles are said out loud, because some browsers drop them where rows are laid out as cards. */
export const table = (rows: Rows): TemplateResult => html`
  <table class="queue" role="table">
    <caption class="hidden">${rows.caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${columns.reference}</th>
        <th role="columnheader" scope="col">${columns.client}</th>
        <th role="columnheader" scope="col" aria-sort=${rows.sort === 'due' ? 'ascending' : nothing}>${columns.due}</th>
        <th role="columnheader" scope="col">${columns.status}</th>
        <th role="columnheader" scope="col">${columns.handler}</th>
        <th role="columnheader" scope="col">${columns.flags}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">${repeat(
      rows.items,
      ({ id }) => id,
      (item) => row(item, rows),
    )}</tbody>
  </table>
`;

const row = (item: ComplaintSummary, rows: Rows): TemplateResult => html`
  <tr role="row">
    <th role="rowheader" scope="row">
      <a class="reference" id="row-${item.id}" href="/desk/complaints/${item.id}" @click=${() => rows.open(item.id)}>${item.reference}</a>
    </th>
    <td role="cell" class="client">${theirLine(item.complainant)}</td>
    <td role="cell">${dueIn(item, rows)}</td>
    <td role="cell">${named(columns.status)}${statuses[item.status]}</td>
    <td role="cell">${named(columns.handler)}${item.handler ? theirLine(item.handler.name) : queue.unassigned}</td>
    <td role="cell" class="flags">${flagsOf(item, rows.me)}</td>
  </tr>
`;

function dueIn({ next }: ComplaintSummary, { days, now }: Rows): TemplateResult {
  if (!next) return html`<span class="muted">${due.nothing}</span>`;
  const { what, left, late } = dueWords(next, days, now);
  return html`${what}, <strong class=${late ? 'late' : ''}>${left}</strong>`;
}

/** What a card says before a value; in a table the head of the column says it, and this is not there. */
const named = (column: string): TemplateResult => html`<span class="card-name">${column}: </span>`;

function flagsOf(item: ComplaintSummary, me: string): TemplateResult | typeof nothing {
  const said = item.flags.map((flag) => flags[flag]);
  const claimed = item.claim && item.claim.person.id !== me ? queue.claimed(item.claim.person.name) : undefined;
  if (said.length === 0 && !claimed) return nothing;
  return html`<ul class="plain">
    ${said.map((flag) => html`<li class="tag">${flag}</li>`)}
    ${claimed ? html`<li class="tag">${theirLine(claimed)}</li>` : nothing}
  </ul>`;
}
