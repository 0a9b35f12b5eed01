/** The events of the form. They come with the later steps: before those there is nothing to tell. */
import { PublicEvent } from '../events.ts';

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

declare global {
  interface HTMLElementEventMap {
    'redress-step': StepEvent;
    'redress-before-submit': BeforeSubmitEvent;
    'redress-submitted': SubmittedEvent;
  }
}
