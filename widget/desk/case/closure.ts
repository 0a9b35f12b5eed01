/** How it ended: what the client was told, and what the firm learns. */
import { html, nothing, type TemplateResult } from 'lit';
import { theirWords } from '../parts/client-text.ts';
import { caseWords } from '../words/case.ts';
import { outcomes, remedies } from '../words/codes.ts';
import type { Told } from './told.ts';

const words = caseWords.closure;

export function closure({ file, days }: Told): TemplateResult | typeof nothing {
  if (!file.closure) return nothing;
  const { outcome, reason, remedies: owed, lesson, at } = file.closure;
  return html`
    <section aria-labelledby="closure-title">
      <h2 id="closure-title">${words.title}</h2>
      <p><strong>${outcomes[outcome]}</strong> <span class="muted">${days.day(at)}</span></p>
      <dl class="pairs">
        <div><dt>${words.reason}</dt><dd>${theirWords(reason)}</dd></div>
        ${owed.length ? html`<div><dt>${words.remedies}</dt><dd>${owed.map((code) => remedies[code]).join(', ')}</dd></div>` : nothing}
        ${lesson ? html`<div class="internal"><dt>${words.lesson}</dt><dd>${theirWords(lesson)}</dd></div>` : nothing}
      </dl>
    </section>
  `;
}
