/** What the client said, before anything the firm made of it: the narrative first and unedited, then all else they told. */
import { html, nothing, type TemplateResult } from 'lit';
import type { NewComplaint } from '../../../sdk/contract/complaint.ts';
import { filedRows } from '../../../sdk/form/filed-rows.ts';
import { form } from '../../../sdk/words/en/form.ts';
import { fill, type Plural, type Values, worded } from '../../../sdk/words/words.ts';
import { theirWords } from '../parts/client-text.ts';
import { labelled } from '../parts/labelled.ts';
import { caseWords } from '../words/case.ts';
import type { Told } from './told.ts';

const words = caseWords.words;

export const theirStory = ({ file }: Told): TemplateResult => html`
  <section aria-labelledby="words-title" id="words">
    <h2 id="words-title" tabindex="-1">${words.title}</h2>
    <p class="muted">${words.asFiled}</p>
    <div class="narrative">${theirWords(file.filed.narrative)}</div>
    ${pairs(file.filed)}
  </section>
`;

/** How to reach them is told apart, as it is now. */
const apart = new Set([
  ...['narrative', 'name', 'email', 'phone', 'address', 'postcode', 'preferred', 'notBy', 'safeTimes'],
  ...['documentsBy', 'adjustments', 'adjustmentsNote', 'consent'],
]);

function pairs(filed: Told['file']['filed']): TemplateResult | typeof nothing {
  const rows = filedRows(filed as NewComplaint, { labels: ourLabels, locale: 'en-GB', say }).filter(
    ({ id }) => !apart.has(id),
  );
  if (rows.length === 0) return nothing;
  return html`<h3>${words.rest}</h3><dl class="pairs">${rows.map(({ name, text }) => html`<div><dt>${name}</dt><dd>${theirWords(text)}</dd></div>`)}</dl>`;
}

const sentences: Readonly<Record<string, string | Plural>> = form;
const say = (key: string, values: Values = {}): string =>
  fill(worded(sentences[key] ?? key, values.count, 'en'), values);

const ourLabels = {
  issues: labelled('issues'),
  remedies: labelled('remedies'),
  areasOfLaw: labelled('areas'),
};
