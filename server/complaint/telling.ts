/** What a letter is told from: who writes in which language, and everything it may draw on. */
import type { Complainant, KeptComplaint } from '../../sdk/contract/complaint.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import type { Firm } from '../firm/firms.ts';
import type { Reckoning } from '../firm/reckoning.ts';
import type { Say } from '../firm/speaking.ts';
import type { ComplaintRow } from '../store/tables.ts';

/** Who writes, and in which language. */
export interface Voice {
  say: Say<'letters'>;
  /** The language of `say`. */
  locale: string;
  firm: Firm;
  demo: boolean;
}

/** Everything a letter may draw on. `link` only for letters to the client. */
export interface Telling extends Voice {
  sayRule: Say<'rules'>;
  /** Where a letter to the firm goes; null where it can go to nobody. */
  mailbox: string | null;
  complaint: ComplaintRow;
  reckoning: Reckoning;
  /** What it tells of; undefined where that cannot be read. */
  happened: Happened | undefined;
  /** The complaint as it was filed; undefined where it cannot be read any more. */
  filed: KeptComplaint | undefined;
  /** How to reach its client, corrected since; undefined where that cannot be read, or is nothing to this reader. */
  complainant: Complainant | undefined;
  /** When what the letter tells of happened, in milliseconds UTC; the complaint may have moved on since. */
  causedAt: number;
  link: { url: string; expiresAt: number } | undefined;
  tracker: string;
  /** Its file at the desk: for people of the firm, who sign in there. */
  desk: string;
}
