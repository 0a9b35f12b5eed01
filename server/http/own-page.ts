/** The desk is called by this server's own pages and by nothing else (S42): checked before any work, granted to no other origin. */
import { ProblemError } from './problem.ts';

/** A page of another origin cannot send it without asking first, and no preflight is ever granted here. */
export const deskHeader = 'Redress-Desk';

/** The id of the person whose page it is: another may have signed in in the same browser since it was drawn. */
export const personHeader = 'Redress-Person';

/**
 * Throws `origin-not-allowed` unless the call comes from a page of `publicUrl`. A write must say so itself; a read may come
 * without an origin, as browsers send it, or from the address bar, but never from another site.
 */
export function requireOwnPage({ headers, method }: Request, publicUrl: string): void {
  const writes = method !== 'GET' && method !== 'HEAD';
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  const ownOrigin = origin === publicUrl || (origin === null && !writes);
  const ownSite = site === null || site === 'same-origin' || (site === 'none' && !writes);
  const marked = !writes || headers.get(deskHeader) === '1';
  if (ownOrigin && ownSite && marked) return;
  throw new ProblemError('origin-not-allowed', {
    detail: `The desk takes calls of its own pages only; a write needs its origin and ${deskHeader}: 1`,
  });
}
