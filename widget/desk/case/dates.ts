/** The dates of a complaint, each with what it is for, how it stands, and the rule it comes from. */
import { html, nothing, type TemplateResult } from 'lit';
import { theirLine } from '../parts/client-text.ts';
import { dutyOf, standingOf } from '../parts/due.ts';
import { caseWords } from '../words/case.ts';
import { bases } from '../words/codes.ts';
import type { Told } from './told.ts';

const words = caseWords.dates;

export const dates = (told: Told): TemplateResult => html`
  <section aria-labelledby="dates-title" id="dates">
    <h2 id="dates-title" tabindex="-1">${words.title}</h2>
    ${told.file.deadlines.length ? nothing : html`<p>${words.none}</p>`}
    <ul class="rows">${told.file.deadlines.map((deadline) => item(deadline, told))} ${outside(told)}</ul>
  </section>
`;

function item(deadline: Told['file']['deadlines'][number], { days }: Told): TemplateResult {
  const { code, by, state, explanation, basis } = deadline;
  const { said, late } = standingOf(deadline, days);
  return html`<li data-state=${state}>
    <p class="row-head"><strong>${dutyOf(code)}</strong> <span>${days.date(by)}</span> <span class=${late ? 'late' : ''}>${said}</span></p>
    <p class="muted">${theirLine(explanation || bases[basis])}</p>
  </li>`;
}

function outside({ file, days }: Told): TemplateResult | typeof nothing {
  if (!file.outside) return nothing;
  const { open, body, from, until } = file.outside;
  return html`<li>
    <p class="row-head"><strong>${words.outside(body)}</strong></p>
    <p class="muted">
      ${open ? words.outsideOpen : from ? words.outsideFrom(days.date(from)) : nothing}${until ? `, ${words.until(days.date(until))}` : nothing}.
    </p>
  </li>`;
}
