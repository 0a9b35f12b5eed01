/** The columns of the tables the desk works with. What people wrote is sealed. */
import type { Status } from '../../sdk/contract/codes.ts';
import type { WrittenAbout } from '../../sdk/contract/desk/acts.ts';
import type { WallReason } from '../../sdk/contract/history.ts';

/** A person who sees no trace of a complaint. Lifting it deletes the row; that it was, the history says in `entry`. */
export interface WallRow {
  firm: string;
  complaint: string;
  person: string;
  why: WallReason;
  entry: number;
  raised_at: number;
}

/** A keyed hash of a word by which a client named whom the complaint is about. */
export interface ConcernRow {
  firm: string;
  word: Uint8Array;
  complaint: string;
}

/** Who works on a complaint just now; `until`: milliseconds UTC, by the firm's clock. */
export interface ClaimRow {
  firm: string;
  complaint: string;
  person: string;
  until: number;
}

/** How many complaints are of which status with whom; `handler` is empty where nobody has them. Their parts add up. */
export interface CountRow {
  firm: string;
  status: Status;
  handler: string;
  part: number;
  count: number;
}

/** Words to a client that can be taken back until `goes_at`; null: it could not go, and `failed` says why. */
export interface PendingRow {
  firm: string;
  id: string;
  complaint: string;
  person: string;
  about: WrittenAbout;
  sealed: Uint8Array;
  written_at: number;
  goes_at: number | null;
  leased_until: number;
  failed: string | null;
}

/** Two complaints that belong together, once in each direction. */
export interface LinkedRow {
  firm: string;
  complaint: string;
  other: string;
}

/** An item of a checklist that was done, by whom and when. */
export interface TickRow {
  firm: string;
  complaint: string;
  item: string;
  person: string;
  at: number;
}
