/** The events of the tracker. */
import { PublicEvent } from '../events.ts';

/** `redress-status`: the tracker shows where the complaint stands, or that has changed. */
export class StatusEvent extends PublicEvent<{ status: string }> {
  constructor(status: string) {
    super('redress-status', { status });
  }
}

declare global {
  interface HTMLElementEventMap {
    'redress-status': StatusEvent;
  }
}
