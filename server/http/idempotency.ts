/**
 * The same key never does the same thing twice: the first answer is given again, sealed so that only its caller can have it.
 *
 * An answer is sealed under a key derived from the caller's Idempotency-Key, of which the server keeps only a hash: it can
 * replay an access code it could not read by itself (security E.3).
 */
import type { KeyObject } from 'node:crypto';
import { derive, keyedHash, plainHash, same } from '../crypto/derive.ts';
import { openJson, type Place, type SealKey, sealJson } from '../crypto/seal.ts';
import type { Insert, Store } from '../store/store.ts';
import { keptAnswer } from './idempotency-table.ts';
import { canonicalJson } from './json.ts';
import { ProblemError } from './problem.ts';

/** What a caller is answered: JSON, or nothing (204). */
export interface Answer {
  status: number;
  body: unknown;
}

/** One keyed call: its first answer if there is one, and how to keep it if there is none. */
export interface Keyed {
  /** `may`: throws where the caller may not hear of that complaint any more. */
  replay(may?: (complaint: string) => Promise<void>): Promise<Answer | undefined>;
  /** The row to commit first, as a claim, together with what the call changes. `complaint`: what the answer is about, at the desk. */
  keep(answer: Answer, now: number, complaint?: string): Insert;
}

/** How long an answer can be had again. */
export const keptFor = 72 * 3_600_000;

const shape = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[A-Za-z0-9_-]{22,64})$/i;

/** The key a caller sent. Throws `idempotency-key-missing` or `idempotency-key-invalid`. */
export function requireKey(header: string | null): string {
  if (header === null || header === '') throw new ProblemError('idempotency-key-missing');
  if (!shape.test(header)) throw new ProblemError('idempotency-key-invalid');
  return header;
}

/** `operation`: the call, and the complaint it is about where there is one. */
export function keyed(
  store: Store,
  server: KeyObject,
  firm: string,
  operation: string,
  key: string,
  body: unknown,
): Keyed {
  const fingerprint = keyedHash(server, 'fingerprint/v1', canonicalJson(withoutProof(body)));
  const { keyHash, sealKey, place } = spotOf(firm, operation, key);
  return {
    replay: async (may) => {
      const row = await keptAnswer(store.db, { firm, operation, keyHash });
      if (!row) return undefined;
      if (row.complaint !== null) await may?.(row.complaint);
      if (!same(row.fingerprint, fingerprint)) throw new ProblemError('idempotency-key-reused');
      return { status: row.status, body: openJson<{ body: unknown }>(sealKey, place, row.sealed).body };
    },
    keep: ({ status, body: answer }, now, complaint) => ({
      into: 'idempotency',
      row: {
        firm,
        operation,
        complaint: complaint ?? null,
        key_hash: keyHash,
        fingerprint,
        status,
        sealed: sealJson(sealKey, place, { body: answer }),
        created_at: now,
      },
      claim: true,
    }),
  };
}

/** The first answer to a key, whatever was sent with it: for whoever holds the key and has changed the body since. */
export async function firstAnswer(
  store: Store,
  firm: string,
  operation: string,
  key: string,
): Promise<Answer | undefined> {
  const { keyHash, sealKey, place } = spotOf(firm, operation, key);
  const row = await keptAnswer(store.db, { firm, operation, keyHash });
  return row && { status: row.status, body: openJson<{ body: unknown }>(sealKey, place, row.sealed).body };
}

/** Where an answer is kept, and the key that seals it. */
function spotOf(firm: string, operation: string, key: string) {
  const keyHash = plainHash(key);
  const sealKey: SealKey = { key: derive(Buffer.from(key), 'idem/v1'), version: 1 };
  const row = `${operation}|${keyHash.toString('hex')}`;
  const place: Place = { firm, complaint: '', table: 'idempotency', column: 'sealed', row };
  return { keyHash, sealKey, place };
}

/** The proof of work is renewed while a complaint waits offline; it is not part of what was said. */
function withoutProof(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('proofOfWork' in body)) return body;
  const { proofOfWork: _, ...rest } = body;
  return rest;
}
