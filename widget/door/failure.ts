/** What went wrong, in words a person can use: what happened, that nothing is lost, how to go on, how to reach someone. */
import { html, nothing, type TemplateResult } from 'lit';
import { ErrorEvent } from '../events.ts';
import { contactWays } from '../parts/contact-block.ts';
import type { DoorKey, DoorSay, Doorway } from './doorway.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** A failure to show. `minutes`: how long to wait, where the server said so. `requestId`: what support asks for. */
export interface Failure {
  key: DoorKey;
  minutes: number | null;
  requestId: string | null;
}

/** What the `redress-error` event says of an error. */
export function errorEvent(error: unknown): ErrorEvent {
  const { code = 'unexpected', requestId } = Object(error) as { code?: string; requestId?: string };
  return new ErrorEvent(code, requestId);
}

/** Sorts an error by what the person can do about it. */
export function failureOf(error: unknown): Failure {
  const { retryAfter, requestId } = Object(error) as { retryAfter?: number; requestId?: string };
  return {
    key: said[refusalOf(error) ?? 'validation'] ?? 'tracker.failed.ours',
    minutes: retryAfter ? Math.ceil(retryAfter / 60) : null,
    requestId: requestId ?? null,
  };
}

const said: Readonly<Partial<Record<Refusal, DoorKey>>> = {
  unreachable: 'tracker.failed.unreachable',
  'rate-limited': 'tracker.failed.busy',
  conflict: 'tracker.failed.not-now',
};

/** The whole sentence, for the screen and the live region. */
export function failureSentence({ key, minutes }: Failure, say: DoorSay): string {
  const wait = minutes ? say('tracker.failed.wait', { count: minutes }) : '';
  return [say(key), wait].filter(Boolean).join(' ');
}

/** The block beside what failed; nothing unless `act` did. */
export function failureOfAct<Act extends string>(
  act: Act,
  { failure, profile, say }: Pick<Doorway, 'failure' | 'profile' | 'say'>,
  asks: { act(act: Act): void },
): TemplateResult | typeof nothing {
  if (failure?.act !== act) return nothing;
  return html`
    <div class="failure panel stack" part="failure">
      <p><strong>${say('tracker.failed.title')}</strong></p>
      <p>${failureSentence(failure, say)} ${say('tracker.failed.kept')}</p>
      <p><button type="button" class="button quiet" @click=${() => asks.act(act)}>${say('try-again')}</button></p>
      <p>${say('tracker.failed.or')}</p>
      ${contactWays(profile, say)}
      ${failure.requestId ? html`<p class="fine">${failure.requestId}</p>` : nothing}
    </div>
  `;
}
