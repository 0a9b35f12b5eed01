/**
 * Limits on calls (defaults at the end of security C): who knocks too often waits, and is told how long. Filing is only
 * counted here: a complaint is never refused for a limit.
 */
import type { KeyObject } from 'node:crypto';
import { keyedHash } from '../crypto/derive.ts';
import type { Store } from '../store/store.ts';
import { ProblemError } from './problem.ts';
import { counted, countOne, uncountOne } from './quota-table.ts';

/** One limit: `most` calls in `seconds`, counted for whatever `of` names (an address block, a mailbox, a reference). */
export interface Limit {
  name: string;
  most: number;
  seconds: number;
}

export const limitsOfCalls = {
  file: { name: 'file', most: 10, seconds: 3_600 },
  fileFirm: { name: 'file-firm', most: 200, seconds: 3_600 },
  open: { name: 'open', most: 100, seconds: 3_600 },
  wrongCode: { name: 'wrong-code', most: 10, seconds: 900 },
  spaced: { name: 'spaced', most: 1, seconds: 30 },
  message: { name: 'message', most: 30, seconds: 3_600 },
  withdrawal: { name: 'withdrawal', most: 5, seconds: 86_400 },
  links: { name: 'links', most: 30, seconds: 3_600 },
  mailboxHour: { name: 'mailbox-hour', most: 3, seconds: 3_600 },
  mailboxDay: { name: 'mailbox-day', most: 5, seconds: 86_400 },
  drafts: { name: 'drafts', most: 30, seconds: 3_600 },
  draftsFirm: { name: 'drafts-firm', most: 200, seconds: 3_600 },
  draftHour: { name: 'draft-hour', most: 3, seconds: 3_600 },
  draftDay: { name: 'draft-day', most: 5, seconds: 86_400 },
  acknowledgements: { name: 'acknowledgements', most: 10, seconds: 86_400 },
  signIn: { name: 'sign-in', most: 20, seconds: 60 },
  wrongSignIn: { name: 'wrong-sign-in', most: 5, seconds: 60 },
  signInSpaced: { name: 'sign-in-spaced', most: 1, seconds: 30 },
  invitationOpen: { name: 'invitation', most: 30, seconds: 3_600 },
  invitations: { name: 'invitations', most: 50, seconds: 3_600 },
  forbidden: { name: 'forbidden', most: 60, seconds: 3_600 },
  unconfirmedNews: { name: 'unconfirmed-news', most: 1, seconds: 900 },
} as const satisfies Record<string, Limit>;

/** Where a window stands after a call. `wait`: seconds until it ends; `headers` tell the caller what is left. */
export interface Count {
  used: number;
  wait: number;
  headers: Record<string, string>;
}

export interface Quotas {
  /** Counts a call and says how many there were, over the limit too; 0 where quotas are off. */
  count(firm: string, limit: Limit, now: number, ...of: string[]): Promise<Count>;
  /** How many there were, without counting. */
  used(firm: string, limit: Limit, now: number, ...of: string[]): Promise<number>;
  /** Takes back one call that was counted, since nothing came of it. */
  giveBack(firm: string, limit: Limit, now: number, ...of: string[]): Promise<void>;
  /** Counts a call. Throws `rate-limited` when it is one too many; else gives the headers that tell what is left. */
  take(firm: string, limit: Limit, now: number, ...of: string[]): Promise<Record<string, string>>;
  /** Counts a call and says whether it was still within the limit; for answers that must not show it. */
  within(firm: string, limit: Limit, now: number, ...of: string[]): Promise<boolean>;
  /** Whether the limit is used up, without counting. */
  spent(firm: string, limit: Limit, now: number, ...of: string[]): Promise<boolean>;
}

/**
 * Quotas in the store. Whatever is counted is kept only as a keyed hash that changes daily (S60): nobody can read from
 * the table who called.
 */
export function openQuotas(store: Store, key: KeyObject, on: boolean): Quotas {
  if (!on) return unlimited;
  const nameOf = (firm: string, limit: Limit, now: number, of: string[]): string => {
    const day = String(Math.floor(now / 86_400_000));
    return `${limit.name}:${keyedHash(key, 'quota/v1', day, firm, limit.name, ...of).toString('base64url')}`;
  };
  const count: Quotas['count'] = async (firm, limit, now, ...of) => {
    const name = nameOf(firm, limit, now, of);
    const { rows } = await store.commit({
      counter: `${firm}/${name}`,
      steps: [countOne(store.db, firm, name, now, limit.seconds * 1_000)],
    });
    const row = rows[0]?.[0] as { since: number; used: number };
    const { since, used } = row;
    const wait = Math.max(1, Math.ceil((since - now) / 1_000) + limit.seconds);
    return { used, wait, headers: headersOf(limit, used, wait) };
  };
  const used: Quotas['used'] = async (firm, limit, now, ...of) =>
    (await counted(store.db, firm, nameOf(firm, limit, now, of), now, limit.seconds * 1_000))?.used ?? 0;
  return {
    count,
    used,
    giveBack: async (firm, limit, now, ...of) => {
      const name = nameOf(firm, limit, now, of);
      await store.commit({ counter: `${firm}/${name}`, steps: [uncountOne(store.db, firm, name)] });
    },
    take: async (firm, limit, now, ...of) => {
      const { used, wait, headers } = await count(firm, limit, now, ...of);
      if (used > limit.most)
        throw new ProblemError('rate-limited', { headers: { ...headers, 'Retry-After': String(wait) } });
      return headers;
    },
    within: async (firm, limit, now, ...of) => (await count(firm, limit, now, ...of)).used <= limit.most,
    spent: async (firm, limit, now, ...of) => (await used(firm, limit, now, ...of)) >= limit.most,
  };
}

const unlimited: Quotas = {
  count: async () => ({ used: 0, wait: 0, headers: {} }),
  used: async () => 0,
  giveBack: async () => {},
  take: async () => ({}),
  within: async () => true,
  spent: async () => false,
};

/** The RateLimit fields of draft-ietf-httpapi-ratelimit-headers: remaining calls and seconds until the window ends. */
const headersOf = ({ name, most, seconds }: Limit, used: number, wait: number): Record<string, string> => ({
  'RateLimit-Policy': `"${name}";q=${most};w=${seconds}`,
  RateLimit: `"${name}";r=${Math.max(0, most - used)};t=${wait}`,
});
