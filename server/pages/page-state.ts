/**
 * What a page without script hands on to the next: it travels in the page itself, sealed, since there is neither cookie
 * nor session. Bound to firm and purpose; good for some hours.
 *
 * Nobody's authority lies in it, so a page of another site that posts to us can do no more than anyone: file a complaint
 * of its own. That is why the pages need no token against such posts.
 */
import type { KeyObject } from 'node:crypto';
import { derive } from '../crypto/derive.ts';
import { openJson, type Place, type SealKey, sealJson } from '../crypto/seal.ts';

/** Long enough to look for papers, short enough for a computer that others use. In milliseconds. */
export const stateLives = 8 * 3_600_000;

export interface PageStates {
  seal(firm: string, purpose: string, value: unknown, now: number): string;
  /** The value, or why there is none. */
  open<T>(firm: string, purpose: string, sealed: string, now: number): { value: T } | { lost: 'expired' | 'tampered' };
}

/** `server`: the keyring's own key; the seal is a subkey under its own label. */
export function pageStates(server: KeyObject): PageStates {
  const key: SealKey = { key: derive(server, 'page-state/v1'), version: 1 };
  return {
    seal: (firm, purpose, value, now) =>
      sealJson(key, placeOf(firm, purpose), { at: now, value }).toString('base64url'),
    open: <T>(firm: string, purpose: string, sealed: string, now: number) => {
      try {
        const bytes = Buffer.from(sealed, 'base64url');
        const { at, value } = openJson<{ at: number; value: T }>(key, placeOf(firm, purpose), bytes);
        return Math.abs(now - at) > stateLives ? { lost: 'expired' } : { value };
      } catch {
        return { lost: 'tampered' };
      }
    },
  };
}

const placeOf = (firm: string, purpose: string): Place => ({
  firm,
  complaint: '',
  table: 'page',
  column: 'state',
  row: purpose,
});
