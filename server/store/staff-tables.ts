/** The columns of the tables of a firm's people. Names and addresses are sealed; what is hashed opens nothing. */
import type { AuditOperation } from '../../sdk/contract/desk/audit.ts';
import type { Factor } from '../../sdk/contract/desk/session.ts';

export type PersonState = 'active' | 'disabled';

/** One person at the desk. */
export interface PersonRow {
  firm: string;
  id: string;
  /** Keyed hash of the e-mail address they sign in with; one on the whole server. */
  email_index: Uint8Array;
  /** Name and address. */
  sealed: Uint8Array;
  /** Codes, separated by commas, in the order of the contract. */
  roles: string;
  state: PersonState;
  /** The Argon2id hash, sealed; null where none is set. */
  password: Uint8Array | null;
  /** The authenticator's secret, sealed; null where none is set. */
  totp: Uint8Array | null;
  /** 1: of the demonstration's cast, whose password anyone can read; nobody elsewhere. */
  demo: number;
  /** Counts the changes of a person by others, and of how they sign in. */
  version: number;
  created_at: number;
  signed_in_at: number | null;
}

/** A link that makes a person of the firm, or lets one set up their ways to sign in `again`. Deleted when it is accepted. */
export interface InvitationRow {
  firm: string;
  id: string;
  token_hash: Uint8Array;
  /** The id the person will have, or has. */
  person: string;
  again: number;
  roles: string;
  /** Null where the invited person gives the address. */
  email_index: Uint8Array | null;
  /** Name and address. */
  sealed: Uint8Array;
  /** The secret of the link, sealed, until its letter is out; null then. */
  secret: Uint8Array | null;
  /** The letter with the link; null where it was handed over. */
  letter: string | null;
  /** The person who invited; null: on the command line, or at the first start. */
  invited_by: string | null;
  created_at: number;
  expires_at: number;
}

/** `id`: of the credential, in base64url. `sealed`: what its owner calls it. */
export interface PasskeyRow {
  firm: string;
  id: string;
  person: string;
  public_key: Uint8Array;
  counter: number;
  /** Separated by commas. */
  transports: string;
  sealed: Uint8Array;
  created_at: number;
  used_at: number | null;
}

/** `created_at`: when the person signed in. */
export interface StaffSessionRow {
  firm: string;
  token_hash: Uint8Array;
  person: string;
  factor: Factor;
  created_at: number;
  seen_at: number;
}

/** One row of the record. Append-only; `hash` covers the ciphertext of its details. */
export interface AuditRow {
  firm: string;
  seq: number;
  at: number;
  /** Who did it; null: nobody who was signed in. */
  person: string | null;
  operation: AuditOperation;
  object: string | null;
  sealed: Uint8Array;
  previous: Uint8Array;
  hash: Uint8Array;
}
