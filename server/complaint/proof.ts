/**
 * Proof of work in the format of ALTCHA: a bot that files by the thousand pays for each one, a person's device works for
 * a moment while they type (security S45).
 *
 * SHA-256 over and over, since every browser can do that in script: pages on plain http have no WebCrypto. The number to
 * find lies between known bounds, so that nobody waits long by bad luck.
 */
import type { KeyObject } from 'node:crypto';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import * as z from 'zod/mini';
import type { Challenge } from '../../sdk/contract/problem.ts';
import { derive } from '../crypto/derive.ts';

/** How long a challenge can be solved and its proof used, in milliseconds. */
export const proofLives = 20 * 60_000;

/** Hashes behind each number that is tried, and how many numbers a proof of price 1 takes at most; at least half of it. */
export interface Effort {
  hashes: number;
  numbers: number;
}

/** 100,000 hashes at most: some half a second on a slow phone. */
const usual: Effort = { hashes: 50, numbers: 2_000 };

/** Work that was done. `price`: how much of it; `id`: what it is known by once it is spent. */
export interface Proof {
  price: number;
  id: Uint8Array;
  /** Milliseconds UTC. */
  expiresAt: number;
}

export interface Proofs {
  /** A challenge for this firm (by its site key) and for filing only. */
  ask(firm: string, price: number, now: number): Promise<Challenge>;
  /** The proof in a payload: base64 of `{ challenge, solution }`. Undefined when it is not one of ours, not for this, not solved or too old. */
  read(payload: string, firm: string, now: number): Promise<Proof | undefined>;
}

/** What a challenge is bound to; signed with it. `expiresAt`: seconds UTC of this server's clock. */
type Bound = { firm: string; purpose: 'file'; price: number; expiresAt: number };

/** `server`: the keyring's own key; challenges and their solutions are signed with subkeys under their own labels. */
export function openProofs(server: KeyObject, { hashes, numbers }: Effort = usual): Proofs {
  const secret = (label: string): string => derive(server, label).export().toString('base64url');
  const secrets = {
    hmacSignatureSecret: secret('proof-of-work/v1'),
    hmacKeySignatureSecret: secret('proof-of-work-solution/v1'),
  };
  return {
    ask: async (firm, price, now) => {
      const data: Bound = { firm, purpose: 'file', price, expiresAt: Math.floor((now + proofLives) / 1_000) };
      const counter = randomInt(numbers * price, Math.ceil((numbers * price) / 2));
      const { parameters, signature = '' } = await createChallenge({
        algorithm: 'SHA-256',
        cost: hashes,
        counter,
        data,
        deriveKey,
        ...secrets,
      });
      return { parameters: { ...parameters }, signature };
    },
    read: async (payload, firm, now) => {
      const read = payloadIn(payload);
      if (!read || !(await verifySolution({ ...read, deriveKey, ...secrets })).verified) return undefined;
      const { signature = '', parameters } = read.challenge;
      const bound = parameters.data as Bound;
      const expiresAt = bound.expiresAt * 1_000;
      if (bound.firm !== firm || bound.purpose !== 'file' || now > expiresAt) return undefined;
      return { price: bound.price, id: Buffer.from(signature, 'hex'), expiresAt };
    },
  };
}

const shape = z.object({
  challenge: z.object({ parameters: z.record(z.string(), z.unknown()), signature: z.string() }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

type Payload = Pick<Parameters<typeof verifySolution>[0], 'challenge' | 'solution'>;

function payloadIn(text: string): Payload | undefined {
  try {
    const { data } = shape.safeParse(JSON.parse(Buffer.from(text, 'base64').toString()));
    return data as unknown as Payload | undefined;
  } catch {
    return undefined;
  }
}
