/** Recovery codes, for the only time they are shown: to copy, to print, and to say that they are kept. */
import { html, nothing, type TemplateResult } from 'lit';
import { factorWords } from '../words/factors.ts';

const words = factorWords.codes;

export interface CodesShown {
  codes: readonly string[];
  /** What they are good for, where that is not the usual. */
  more?: string | undefined;
  /** True once copying was refused. */
  uncopied: boolean;
  onCopy(): void;
  onKept(): void;
}

export const recoveryCodes = ({ codes, more, uncopied, onCopy, onKept }: CodesShown): TemplateResult => html`
  <p>${words.lead}</p>
  ${more ? html`<p>${more}</p>` : nothing}
  <ol class="codes">
    ${codes.map((code) => html`<li class="code">${code}</li>`)}
  </ol>
  ${uncopied ? html`<p class="error" role="alert">${words.notCopied}</p>` : nothing}
  <p class="buttons">
    <button class="button quiet" id="copy-codes" type="button" @click=${onCopy}>${words.copy}</button>
    <button class="button quiet" id="print-codes" type="button" @click=${() => print()}>${words.print}</button>
    <button class="button" id="codes-kept" type="button" @click=${onKept}>${words.kept}</button>
  </p>
`;

/** Whether the clipboard took them. */
export async function copyCodes(codes: readonly string[]): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(codes.join('\n'));
    return true;
  } catch {
    // Refused by the person, their browser or their firm: they can still select the codes.
    return false;
  }
}
