/** The events the elements send to the page around them. All bubble and cross shadow roots; none carries personal data. */

/** An event the page can hear wherever it listens above the element. */
class PublicEvent<Detail> extends CustomEvent<Detail> {
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

/** `redress-step`: another question is on screen. `step` is its id in the contract's table of steps, or `receipt`. */
export class StepEvent extends PublicEvent<{ step: string }> {
  constructor(step: string) {
    super('redress-step', { step });
  }
}

/** `redress-before-submit`: about to send. `preventDefault()` keeps it from being sent; nothing typed is lost. */
export class BeforeSubmitEvent extends PublicEvent<null> {
  constructor() {
    super('redress-before-submit', null, true);
  }
}

/** `redress-submitted`: the firm has the complaint. Only the reference, never the access code. */
export class SubmittedEvent extends PublicEvent<{ reference: string }> {
  constructor(reference: string) {
    super('redress-submitted', { reference });
  }
}

/** `redress-error`: something failed. `code` is a problem code of the contract, or one of the SDK's: `connection`, `timeout`, `unexpected-answer`. */
export class ErrorEvent extends PublicEvent<{ code: string; requestId: string | null }> {
  constructor(code: string, requestId: string | null = null) {
    super('redress-error', { code, requestId });
  }
}

/** `redress-status`: the tracker shows where the complaint stands, or that has changed. */
export class StatusEvent extends PublicEvent<{ status: string }> {
  constructor(status: string) {
    super('redress-status', { status });
  }
}

/** `redress-answered`: a survey was answered. */
export class AnsweredEvent extends PublicEvent<{ version: number }> {
  constructor(version: number) {
    super('redress-answered', { version });
  }
}

declare global {
  interface HTMLElementEventMap {
    'redress-ready': ReadyEvent;
    'redress-step': StepEvent;
    'redress-before-submit': BeforeSubmitEvent;
    'redress-submitted': SubmittedEvent;
    'redress-error': ErrorEvent;
    'redress-status': StatusEvent;
    'redress-answered': AnsweredEvent;
  }
}
