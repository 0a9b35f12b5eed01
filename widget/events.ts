/** The events every element sends to the page around it; each element's own are beside it. All bubble and cross shadow roots; none carries personal data. */

/** An event the page can hear wherever it listens above the element. */
export class PublicEvent<Detail> extends CustomEvent<Detail> {
  constructor(name: string, detail: Detail, cancelable = false) {
    super(name, { detail, bubbles: true, composed: true, cancelable });
  }
}

/** `redress-ready`: the element has its words and the firm's profile and can be used. */
export class ReadyEvent extends PublicEvent<null> {
  constructor() {
    super('redress-ready', null);
  }
}

/** `redress-error`: something failed. `code` is a problem code of the contract, or one of the SDK's: `connection`, `timeout`, `unexpected-answer`. */
export class ErrorEvent extends PublicEvent<{ code: string; requestId: string | null }> {
  constructor(code: string, requestId: string | null = null) {
    super('redress-error', { code, requestId });
  }
}

declare global {
  interface HTMLElementEventMap {
    'redress-ready': ReadyEvent;
    'redress-error': ErrorEvent;
  }
}
