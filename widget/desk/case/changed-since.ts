/** Somebody else was there meanwhile: what is new since the person looked, above the words they wrote, which stay as they are. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseFile } from '../../../sdk/contract/desk/case-file.ts';
import { theirLine, theirWords } from '../parts/client-text.ts';
import { caseWords } from '../words/case.ts';
import type { Told } from './told.ts';

const words = caseWords.changed;

/** `onFile`: what is on file now of that which the form changes. */
export function changedSince(
  seen: CaseFile,
  file: CaseFile,
  onFile: TemplateResult | typeof nothing,
  { days }: Told,
): TemplateResult {
  const last = Math.max(0, ...seen.history.map(({ entry }) => entry));
  const news = file.history.filter(({ entry, kind }) => entry > last && kind !== 'read');
  const known = new Set([...seen.messages.map(({ id }) => id)]);
  const noted = new Set(seen.notes.map(({ entry }) => entry));
  const written = [
    ...file.messages.filter(({ id }) => !known.has(id)).map(({ text }) => text),
    ...file.notes.filter(({ entry }) => !noted.has(entry)).map(({ text }) => text),
  ];
  return html`
    <div class="changed" role="group" aria-labelledby="changed-title">
      <h3 id="changed-title" tabindex="-1">${words.title}</h3>
      <p>${news.length ? words.yours : words.nothing}</p>
      ${
        news.length
          ? html`<ul class="plain">${news.map(
              ({ text, by, at }) =>
                html`<li>${theirLine(text)}, <span class="muted">${by ? html`${theirLine(by)}, ` : nothing}${days.time(at)}</span></li>`,
            )}</ul>`
          : nothing
      }
      ${written.map(theirWords)}
      ${onFile === nothing ? nothing : html`<p><strong>${words.now}</strong></p>${onFile}`}
    </div>
  `;
}
