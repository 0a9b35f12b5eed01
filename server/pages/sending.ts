/** Sends a complaint that was written on pages without script: by the same call as everyone, so that it counts once. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Filed } from '../../sdk/contract/complaint.ts';
import { complaintOf } from '../../sdk/form/complaint.ts';
import { type FormFault, readFaults } from '../../sdk/form/faults.ts';
import { firstAnswer } from '../http/idempotency.ts';
import type { Begun } from './begun.ts';
import type { Outcome } from './own-calls.ts';
import type { Visit } from './visit.ts';

/** `older`: what was sent first under this key, before the answers were changed once more. */
export interface Sent {
  filed: Filed;
  older: boolean;
}

export interface NotSent {
  kind: 'broken' | 'busy' | 'closed' | 'refused';
  status: ContentfulStatusCode;
  minutes: number;
  requestId: string | undefined;
}

export async function sendBegun(visit: Visit, begun: Begun): Promise<Sent | { faults: FormFault[] } | NotSent> {
  const { siteKey } = visit.firm;
  const body = complaintOf(begun.answers, visit.profile, visit.locale);
  const outcome = await visit.call('complaints.file', { siteKey, key: begun.key, body });
  if (outcome.ok) return { filed: outcome.body, older: false };
  const { problem } = outcome;
  if (problem.code === 'idempotency-key-reused') {
    const first = await firstAnswer(visit.house.store, visit.firm.id, 'complaints.file', begun.key);
    if (first) return { filed: first.body as Filed, older: true };
  }
  if (problem.code === 'validation') return { faults: readFaults(problem.errors ?? []) };
  return notSent(outcome);
}

function notSent({ status, problem, retryAfter }: Extract<Outcome<'complaints.file'>, { ok: false }>): NotSent {
  const { code, requestId } = problem;
  const told = { status: status as ContentfulStatusCode, minutes: Math.ceil(retryAfter / 60), requestId };
  if (code === 'not-possible-now') return { ...told, kind: 'closed' };
  if (code === 'rate-limited' || code === 'challenge-required') return { ...told, kind: 'busy' };
  return { ...told, kind: status >= 500 || status === 409 ? 'broken' : 'refused' };
}
