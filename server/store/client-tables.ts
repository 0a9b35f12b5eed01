/** The columns of the tables that clients' own doors use: sessions, links, drafts, kept answers, used proofs. */
import type { Scope } from '../../sdk/contract/tracker.ts';

/** An answer kept for its caller: sealed under the caller's own key, of which only a hash is here. */
export interface IdempotencyRow {
  firm: string;
  operation: string;
  /** What an answer to a person of the firm is about: not given again to whoever is walled from it since. */
  complaint: string | null;
  key_hash: Uint8Array;
  fingerprint: Uint8Array;
  status: number;
  sealed: Uint8Array;
  created_at: number;
}

/** A proof of work that was used. `proof`: the signature of its challenge; kept until it could not be used anyway. */
export interface SpentProofRow {
  firm: string;
  proof: Uint8Array;
  expires_at: number;
}

export interface SessionRow {
  firm: string;
  token_hash: Uint8Array;
  complaint: string;
  scope: Scope;
  created_at: number;
  seen_at: number;
}

export interface LinkRow {
  firm: string;
  token_hash: Uint8Array;
  complaint: string;
  /**
   * `letter`: lives 7 days; `asked`: 30 minutes and ends the one asked for before; `survey`: as long as its client is asked, however
   * often it is opened, since opening it says nothing.
   */
  purpose: 'letter' | 'asked' | 'survey';
  created_at: number;
  expires_at: number;
  spent_at: number | null;
}

/**
 * An unfinished complaint, behind a link that was mailed. `id`: of the letter with that link. `sealed` opens with the link
 * alone, of which a hash is here.
 */
export interface DraftRow {
  firm: string;
  id: string;
  token_hash: Uint8Array;
  sealed: Uint8Array;
  /** Where the letter goes and with which link, sealed under the firm's key; null as soon as it is out. */
  addressed: Uint8Array | null;
  created_at: number;
  expires_at: number;
}
