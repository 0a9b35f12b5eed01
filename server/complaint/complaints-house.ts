/** The house as the features know it: with their firms and sessions, and what letters need. */
import type { Scope } from '../../sdk/contract/tracker.ts';
import type { Firm, Firms } from '../firm/firms.ts';
import type { House } from '../http/house.ts';
import type { Proofs } from './proof.ts';

/** An opened tracker. `tokenHash`: what the store knows it by. */
export interface TrackerSession {
  firm: string;
  complaint: string;
  origins: ReadonlySet<string>;
  scope: Scope;
  tokenHash: Uint8Array;
  /** Milliseconds UTC. */
  expiresAt: number;
}

export interface ComplaintsHouse extends House<Firm, TrackerSession> {
  firms: Firms;
  proofs: Proofs;
  /** Whether everything must say that it is a demonstration. */
  demo: boolean;
  /** Tells the worker that letters are due. */
  wake(): void;
}
