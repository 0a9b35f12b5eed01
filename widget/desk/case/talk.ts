/** What was written between client and firm, in order. */
import { html, nothing, type TemplateResult } from 'lit';
import { theirLine, theirWords } from '../parts/client-text.ts';
import { caseWords } from '../words/case.ts';
import type { Told } from './told.ts';

const words = caseWords.talk;

export const talk = (told: Told): TemplateResult => html`
  <section aria-labelledby="talk-title" id="talk">
    <h2 id="talk-title" tabindex="-1">${words.title}</h2>
    ${told.file.messages.length ? nothing : html`<p>${words.none}</p>`}
    <ol class="plain messages">${told.file.messages.map((message) => item(message, told))}</ol>
  </section>
`;

function item(
  { from, about, by, text, sentAt }: Told['file']['messages'][number],
  { file, days }: Told,
): TemplateResult {
  const theirs = from === 'you';
  return html`<li class="message ${theirs ? 'theirs' : 'ours'}">
    <p class="by-line">
      <strong>${theirs ? html`${words.client}: ${theirLine(file.complainant.name)}` : html`${words.firm}${by ? html`: ${theirLine(by)}` : nothing}`}</strong>
      ${theirs || about === 'message' ? nothing : html`<span class="tag">${words.about[about]}</span>`}
      <time class="muted" datetime=${sentAt}>${days.time(sentAt)}</time>
    </p>
    ${theirWords(text)}
  </li>`;
}
