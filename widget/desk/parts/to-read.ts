/** Reference and access code to read out, or to send by post: signs that are heard one by one. */
import { html, nothing, type TemplateResult } from 'lit';
import { log } from '../words/log.ts';

/** `code`: null where there is none to give out. */
export const toRead = ({ reference, code }: { reference: string; code: string | null }): TemplateResult => html`
  <dl class="to-read">
    <div><dt>${log.done.reference}</dt><dd class="code">${reference}</dd></div>
    ${
      code === null
        ? nothing
        : html`<div><dt>${log.done.code}</dt><dd class="code"><span aria-hidden="true">${code}</span><span class="hidden">${[...code].join(' ')}</span></dd></div>`
    }
  </dl>
  ${code === null ? nothing : html`<p>${log.done.read}</p>`}
`;
