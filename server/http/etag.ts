/** Tags of answers, and whether the caller still has the newest one. */
import { plainHash } from '../crypto/derive.ts';

/** The tag of an answer: 132 bits of its hash. */
export const etagOf = (body: unknown): string =>
  `"${plainHash(JSON.stringify(body)).toString('base64url').slice(0, 22)}"`;

/**
 * Compares weakly, as `If-None-Match` asks (RFC 9110 13.1.2): a proxy that compresses an answer marks its tag `W/`. Lists
 * and `*` count too.
 */
export function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
