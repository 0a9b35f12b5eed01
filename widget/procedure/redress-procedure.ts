/** `<redress-procedure>`: the firm's published complaints procedure. The server says all of it; this shows it. */
import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Procedure } from '../../sdk/contract/procedure.ts';
import { RedressElement } from '../element.ts';
import { pageLink } from '../parts/links.ts';
import { theme } from '../theme.ts';
import { procedureStyles } from './procedure-styles.ts';
import { sectionView } from './sections.ts';

/**
 * The firm's published complaints procedure: how to complain, who looks into it, what happens by when, and whom else to ask,
 * kept right by the server from the rules of the firm's place and the firm's settings. Can be printed.
 *
 * @tagname redress-procedure
 * @attr {string} server - Origin of the Redress server; default: the nearest `<redress-client>`, else the embed script's
 * @attr {string} firm - The firm's site key, `pk_live_…`; default: the nearest `<redress-client>`, else the embed script's
 * @attr {string} lang - Language; default: the nearest `lang` around it
 * @attr {string} complain-url - The firm's page with the complaint form; default: the hosted one
 * @attr {string} tracker-url - Taken by every element; changes nothing here
 * @attr {light|dark|auto} theme - Default `auto`: as the page around it
 * @fires redress-ready - The procedure is on screen
 * @fires redress-error - `{ code, requestId }`: it could not be had
 * @slot - What stands there until it is ready, and when it cannot be: a link to the hosted page, the firm's telephone
 * @csspart base - The surface
 * @csspart title - Its title
 * @csspart section - Each section
 * @csspart ways - How to reach someone
 * @csspart actions - Print, and the same as plain text
 * @cssprop --redress-accent - Brand colour, `#rrggbb`; corrected where it could not be read
 * @cssprop --redress-font - Font family; default: the page's
 * @cssprop --redress-radius - Roundness of corners
 * @cssprop --redress-width - Widest it gets
 * @cssprop --redress-padding - Space inside its border
 * @cssprop --redress-scroll-margin - Height to keep free for a sticky header of the page
 */
export class RedressProcedure extends RedressElement {
  static override styles = [theme, procedureStyles];

  /** The firm's page with the complaint form; default: the hosted one. */
  @property({ attribute: 'complain-url' }) complainUrl: string | undefined;

  @state() private procedure: Procedure | undefined;

  /** It is ready when there is something to read. In another language the former stays until the new one has come. */
  protected override async prepare(locale: string, signal: AbortSignal): Promise<void> {
    const client = await this.client();
    const procedure = await client.firm.procedure({ locale, signal });
    if (!signal.aborted) this.procedure = procedure;
  }

  protected override view(): TemplateResult {
    const { procedure, complainUrl } = this;
    if (!procedure) return html``;
    const { title, sections, labels, text, locale } = procedure;
    return html`
      <article lang=${locale} aria-labelledby="title">
        <h2 id="title" part="title">${title}</h2>
        ${sections.map((section) => sectionView(section, complainUrl))}
        <div class="actions" part="actions">
          <button type="button" class="button quiet" @click=${() => print()}>${labels.print}</button>
          <a href=${pageLink(text)}>${labels.text}</a>
        </div>
      </article>
    `;
  }
}
