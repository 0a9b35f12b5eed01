/** The event of the survey, by itself and in the tracker. */
import { PublicEvent } from '../events.ts';

/** `redress-answered`: a survey was answered. */
export class AnsweredEvent extends PublicEvent<{ version: number }> {
  constructor(version: number) {
    super('redress-answered', { version });
  }
}

declare global {
  interface HTMLElementEventMap {
    'redress-answered': AnsweredEvent;
  }
}
