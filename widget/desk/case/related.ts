/** Other complaints this one belongs with, as far as this reader may see them. */
import { html, nothing, type TemplateResult } from 'lit';
import { caseWords } from '../words/case.ts';
import { statuses } from '../words/codes.ts';
import type { Told } from './told.ts';

const words = caseWords.related;

/** `unlink`: where the person may take a link away. */
export const related = ({ file }: Told, unlink: ((id: string) => void) | undefined): TemplateResult => html`
  <section aria-labelledby="related-title">
    <h2 id="related-title">${words.title}</h2>
    ${file.related.length ? nothing : html`<p>${words.none}</p>`}
    <ul class="rows">${file.related.map(
      ({ id, reference, status, why }) => html`<li>
        <p class="row-head"><a href="/desk/complaints/${id}">${reference}</a> <span>${statuses[status]}</span> <span class="muted">${words.why[why]}</span></p>
        ${
          why === 'linked' && unlink
            ? html`<button class="button link" type="button" id="unlink-${id}" aria-label=${`${words.unlink}: ${reference}`} @click=${() => unlink(id)}>${words.unlink}</button>`
            : nothing
        }
      </li>`,
    )}</ul>
  </section>
`;
