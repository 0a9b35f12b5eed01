/** What someone typed into the tracker's pages, what is wrong with it, and what is said when a call failed. */
import { randomUUID } from 'node:crypto';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { limits } from '../../sdk/contract/limits.ts';
import { isMistyped, readReference } from '../../sdk/contract/reference.ts';
import type { Posted } from './form-body.ts';
import type { PageKey, PageSay } from './page-words.ts';

export interface Typed {
  reference: string;
  code: string;
  email: string;
  message: string;
  reason: string;
  /** The bearer of the session; empty where there is none. It is on the page as the element keeps it in the tab. */
  session: string;
  /** The key of the next act, so that a second press repeats the first. */
  key: string;
  order: 'newest' | 'oldest';
}

/** Sentences by the id of the control. */
export type Problems = Partial<Record<'reference' | 'code' | 'email' | 'message' | 'reason', string>>;

export const nothingTyped = (): Typed => ({
  reference: '',
  code: '',
  email: '',
  message: '',
  reason: '',
  session: '',
  key: randomUUID(),
  order: 'oldest',
});

export function typedIn(posted: Posted): Typed {
  const { one } = posted;
  return {
    reference: one('reference'),
    code: one('code'),
    email: one('email'),
    message: one('message'),
    reason: one('reason'),
    session: /^rts_[\w-]{43}$/.exec(one('session'))?.[0] ?? '',
    key: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.exec(one('key'))?.[0] ?? randomUUID(),
    order: one('order') === 'newest' ? 'newest' : 'oldest',
  };
}

/** What can be said of reference and code without asking: typing errors reveal nothing. */
export function faultsOfPair({ reference, code }: Typed, say: PageSay): Problems {
  return {
    ...(reference.trim()
      ? readReference(reference)
        ? {}
        : { reference: say('tracker.door.reference-wrong') }
      : { reference: say('tracker.door.reference-missing') }),
    ...(code.trim()
      ? isMistyped(code)
        ? { code: say('tracker.door.code-wrong') }
        : {}
      : { code: say('tracker.door.code-missing') }),
  };
}

export function faultOfMessage(message: string, say: PageSay): string | undefined {
  if (!message.trim()) return say('tracker.messages.missing');
  const over = [...message].length - limits.message;
  return over > 0 ? say('tracker.messages.too-long', { count: over }) : undefined;
}

/** What went wrong on the way. */
export interface Failed {
  failure: { key: PageKey; minutes: number; requestId: string | undefined };
  status: ContentfulStatusCode;
}

export function failureOf(outcome: {
  status: number;
  retryAfter: number;
  problem: { code?: string; requestId?: string };
}): Failed {
  const { status, retryAfter, problem } = outcome;
  const key =
    status === 429
      ? 'tracker.failed.busy'
      : status === 409
        ? 'tracker.failed.not-now'
        : ('tracker.failed.ours' as const);
  const minutes = Math.ceil(retryAfter / 60);
  return { failure: { key, minutes, requestId: problem.requestId }, status: status as ContentfulStatusCode };
}
