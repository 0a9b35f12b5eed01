/** The numbered points of the complaint as they were sent, and what the client says of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { theirWords } from '../parts/client-text.ts';
import { caseWords } from '../words/case.ts';
import { remedies } from '../words/codes.ts';
import type { Told } from './told.ts';

const words = caseWords.heads;
type Heads = NonNullable<Told['file']['heads']>;

export const heads = (told: Told): TemplateResult => html`
  <section aria-labelledby="heads-title" id="heads">
    <h2 id="heads-title" tabindex="-1">${words.title}</h2>
    ${told.file.heads ? sent(told.file.heads, told) : html`<p>${words.none}</p>`}
  </section>
`;

const sent = (sent: Heads, { days }: Told): TemplateResult => html`
  <p class="muted">${words.sent(sent.version, days.day(sent.sentAt))}</p>
  <p><strong>${replied(sent, days)}</strong></p>
  <ol class="heads">${sent.items.map(item)}</ol>
  ${sent.missing ? html`<p class="muted">${words.missing}:</p><div class="correction">${theirWords(sent.missing)}</div>` : nothing}
`;

function replied({ reply, repliedAt }: Heads, { day }: Told['days']): string {
  if (!reply) return words.waiting;
  return words[reply](repliedAt ? day(repliedAt) : '');
}

const item = ({ number, text, correction, finding, remedies: owed }: Heads['items'][number]): TemplateResult => html`
  <li value=${number}>
    ${theirWords(text)}
    ${correction ? html`<p class="muted">${words.correction}:</p><div class="correction">${theirWords(correction)}</div>` : nothing}
    ${finding ? html`<p class="muted">${words.finding}:</p>${theirWords(finding)}` : nothing}
    ${owed.length ? html`<p>${owed.map((code) => remedies[code]).join(', ')}</p>` : nothing}
  </li>
`;
