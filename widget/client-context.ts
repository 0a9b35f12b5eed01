/** `<redress-client>` tells every element inside it which server and firm it belongs to. */
import { ContextProvider } from '@lit/context';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { whoseContext } from './whose.ts';

/**
 * Gives `server` and `firm` to all Redress elements inside it. Optional: each element also takes them itself, or from
 * the embed script.
 *
 * @tagname redress-client
 * @attr {string} server - Origin of the Redress server, such as `https://complaints.example`
 * @attr {string} firm - The firm's site key, `pk_live_…`
 * @slot - The elements
 */
export class RedressClient extends LitElement {
  @property() server: string | undefined;
  @property() firm: string | undefined;

  #whose = new ContextProvider(this, { context: whoseContext, initialValue: undefined });

  protected override willUpdate(): void {
    this.#whose.setValue(this.server && this.firm ? { server: this.server, firm: this.firm } : undefined);
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}
