/** What someone typed into the tracker's pages, what is wrong with it, and what is said when a call failed. */
import { randomUUID } from 'node:crypto';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { limits } from '../../sdk/contract/limits.ts';
import { isMistyped, readReference } from '../../sdk/contract/reference.ts';
import { isBlank } from '../../sdk/contract/text.ts';
import type { Posted } from './form-body.ts';
import type { PageKey, PageSay } from './page-words.ts';

/** What was written about the firm's points: by the id of the point, and `missing`. */
export type HeadTexts = Readonly<Record<string, string>>;

export interface Typed {
  reference: string;
  code: string;
  email: string;
  message: string;
  reason: string;
  heads: HeadTexts;
  /** The same of points that were gone when the page was made: shown, and not sent. */
  gone: HeadTexts;
  /** The version of the heads that was on the page; 0: none. */
  version: number;
  /** The bearer of the session; empty where there is none. It is on the page as the element keeps it in the tab. */
  session: string;
  /** The key of the next act, so that a second press repeats the first. */
  key: string;
  order: 'newest' | 'oldest';
}

/** Sentences by the id of the control. */
export type Problems = Partial<
  Record<'reference' | 'code' | 'email' | 'message' | 'reason' | 'missing' | `hed_${string}`, string>
>;

export const nothingTyped = (): Typed => ({
  reference: '',
  code: '',
  email: '',
  message: '',
  reason: '',
  heads: {},
  gone: {},
  version: 0,
  session: '',
  key: randomUUID(),
  order: 'oldest',
});

export function typedIn(posted: Posted): Typed {
  const { one, all } = posted;
  return {
    reference: one('reference'),
    code: one('code'),
    email: one('email'),
    message: one('message'),
    reason: one('reason'),
    heads: { ...textsIn(all('head'), all('wrong')), missing: one('missing') },
    gone: textsIn(all('gone'), all('gone-wrong')),
    version: Number.parseInt(one('version'), 10) || 0,
    session: /^rts_[\w-]{43}$/.exec(one('session'))?.[0] ?? '',
    key: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.exec(one('key'))?.[0] ?? randomUUID(),
    order: one('order') === 'newest' ? 'newest' : 'oldest',
  };
}

const textsIn = (ids: readonly string[], texts: readonly string[]): HeadTexts =>
  Object.fromEntries(
    ids.map((id, at) => [id, texts[at] ?? '']).filter(([id = '']) => /^hed_[0-9A-Za-z]{22}$/.test(id)),
  );

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

export const isWritten = (texts: HeadTexts): boolean => Object.values(texts).some((text) => !isBlank(text));

export function faultsOfHeads(texts: HeadTexts, first: string, say: PageSay): Problems {
  if (!isWritten(texts)) return { [first]: say('heads.empty') };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([id, text]) => {
      const count = [...text].length - limits.text;
      return count > 0 ? [[id, say('tracker.messages.over', { count })]] : [];
    }),
  );
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
