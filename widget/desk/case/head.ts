/** The top of a case file below its reference: whose it is, how it stands, who has it, and who is at it just now. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Status } from '../../../sdk/contract/codes.ts';
import { openStatuses } from '../../../sdk/contract/history.ts';
import { theirLine } from '../parts/client-text.ts';
import { nearest } from '../parts/due.ts';
import { pressing, caseWords as words } from '../words/case.ts';
import { channels, flags, statuses } from '../words/codes.ts';
import type { Claiming } from './claiming.ts';
import type { Told } from './told.ts';

export const head = ({ file, days }: Told, claiming: Claiming): TemplateResult => html`
  <div class="case-head">
    <dl class="facts">
      <div><dt>${words.client}</dt><dd>${theirLine(file.complainant.name)}</dd></div>
      <div><dt>${words.status}</dt><dd>${statuses[file.status]}</dd></div>
      <div><dt>${words.handler}</dt><dd>${file.handler ? theirLine(file.handler.name) : words.nobody}</dd></div>
      ${nextDue(file, days)}
    </dl>
    <p class="muted">${words.from(channels[file.channel], days.time(file.receivedAt))}</p>
    ${
      file.flags.length
        ? html`<ul class="plain flags">${pressing
            .filter((flag) => file.flags.includes(flag))
            .map((flag) => html`<li class="tag">${flags[flag]}</li>`)}</ul>`
        : nothing
    }
    ${claimOf(claiming, days)}
  </div>
`;

function nextDue({ deadlines, status }: Told['file'], days: Told['days']): TemplateResult | typeof nothing {
  // What is over is not due, whatever its dates were.
  const next = isOpen(status) ? nearest(deadlines, days) : undefined;
  if (!next) return nothing;
  return html`<div><dt>${words.due}</dt><dd>${next.what}, <strong class=${next.late ? 'late' : ''}>${next.left}</strong></dd></div>`;
}

function claimOf(claiming: Claiming, { time }: Told['days']): TemplateResult | typeof nothing {
  const { other } = claiming;
  if (other)
    return html`<div class="claim">
      <p>${theirLine(words.claim.other(other.person.name, time(other.until)))}</p>
      <button class="button quiet" type="button" id="take-over" @click=${() => void claiming.takeOver()}>${words.claim.take}</button>
    </div>`;
  return claiming.mine ? html`<p class="claim">${words.claim.mine}</p>` : nothing;
}

const isOpen = (status: Status): boolean => (openStatuses as readonly Status[]).includes(status);
