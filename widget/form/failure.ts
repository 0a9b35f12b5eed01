/** What a person is told when sending failed: what happened, that nothing is lost, and how else to reach the firm. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  ConflictError,
  ConnectionError,
  RateLimitedError,
  RedressError,
  TimeoutError,
  UnavailableError,
  UnexpectedAnswerError,
} from '../../sdk/index.ts';
import { contactWays } from '../parts/contact-block.ts';
import type { KeptDraft } from './kept-draft.ts';
import type { FormKey, StepView } from './step-view.ts';

/** `kind` chooses the sentence. `unsure`: it may have arrived all the same. `retryAfter`: seconds to wait, where the server said so. */
export interface Failure {
  kind: 'away' | 'unsure' | 'broken' | 'busy' | 'closed' | 'refused';
  unsure: boolean;
  code: string;
  requestId: string | undefined;
  retryAfter: number | undefined;
}

/** What a try began with. `online`: what the browser believed of its connection. `unsure`: an earlier try may have arrived. */
export interface Before {
  online: boolean;
  unsure: boolean;
}

/** Sorts an error of the SDK. `online`: what the browser believes of its connection now. */
export function failureOf(error: unknown, online: boolean, before: Before): Failure {
  const { code = 'unexpected', requestId, retryAfter } = Object(error) as Partial<RedressError>;
  const away = !online && !before.online;
  const open = error instanceof RedressError && error.mayHaveArrived && !away;
  return { kind: kindOf(error, online), unsure: before.unsure || open, code, requestId, retryAfter };
}

function kindOf(error: unknown, online: boolean): Failure['kind'] {
  if (error instanceof RateLimitedError) return 'busy';
  if (error instanceof ConflictError) return error.code === 'not-possible-now' ? 'closed' : 'broken';
  if (error instanceof ConnectionError) return online ? 'unsure' : 'away';
  if (error instanceof TimeoutError || error instanceof UnexpectedAnswerError) return 'unsure';
  return error instanceof UnavailableError ? 'broken' : 'refused';
}

/** Whether nothing came back at all: the complaint can wait on the device for a better connection. */
export const nothingReached = (error: unknown): boolean =>
  (error instanceof ConnectionError || error instanceof TimeoutError) && error.status === undefined;

/** Whether pressing "Try again" can help. */
export const canRepeat = ({ kind }: Failure): boolean => kind !== 'closed' && kind !== 'refused';

export function failureView(failure: Failure, { profile, say }: StepView, again: () => void): TemplateResult {
  return html`
    <div class="summary failure" role="group" aria-labelledby="failure-title" tabindex="-1">
      <h2 id="failure-title">${say(failure.unsure ? 'failure.title.unsure' : 'failure.title')}</h2>
      <div class="stack">
        <p>${say(`failure.${failure.kind}` satisfies FormKey, { firm: profile.name, when: waitText(failure, say) })}
          ${failure.unsure && failure.kind !== 'unsure' && canRepeat(failure) ? say('failure.safe') : nothing}
          ${say('failure.kept')}</p>
        ${canRepeat(failure) ? html`<button type="button" class="button" @click=${again}>${say('try-again')}</button>` : nothing}
        <p>${say('failure.other-ways')}</p>
        ${contactWays(profile, say)}
        ${requestLine(failure, say)}
      </div>
    </div>
  `;
}

/** The number of the request, for those who ask the firm about it. */
export const requestLine = (failure: Failure | undefined, say: StepView['say']) =>
  failure?.requestId
    ? html`<p class="muted small-print">${say('failure.request', { id: failure.requestId })}</p>`
    : nothing;

/** Where the answers came from, or what became of them. */
export const notesView = ({ say }: StepView, { notes }: Pick<KeptDraft, 'notes'>): TemplateResult | undefined =>
  notes.length ? html`<div class="panel notes">${notes.map((note) => html`<p>${say(note)}</p>`)}</div>` : undefined;

/** When to try again. */
export const waitText = ({ retryAfter = 0 }: Failure, say: StepView['say']): string =>
  say('failure.busy.minutes', { count: Math.max(1, Math.ceil(retryAfter / 60)) });
