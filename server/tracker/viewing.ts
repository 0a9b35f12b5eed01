/** What is looked at, by whom and when: all that a view of a complaint is made of. */
import type { KeptComplaint } from '../../sdk/contract/complaint.ts';
import type { HeadsSent } from '../../sdk/contract/desk/case-file.ts';
import type { Scope } from '../../sdk/contract/tracker.ts';
import type { SealKey } from '../crypto/seal.ts';
import type { Firm } from '../firm/firms.ts';
import type { Reckoning } from '../firm/reckoning.ts';
import type { Say } from '../firm/speaking.ts';
import type { ComplaintRow, EntryRow } from '../store/tables.ts';

export interface Viewing {
  /** As its client is told of it. */
  firm: Firm;
  reckoning: Reckoning;
  complaint: ComplaintRow;
  /** The complaint as it was filed; undefined where it cannot be read any more. */
  filed: KeptComplaint | undefined;
  entries: readonly EntryRow[];
  /** Null while none were sent. */
  heads: HeadsSent | null;
  key: SealKey;
  scope: Scope;
  /** The language asked for; undefined: the complaint's own. */
  locale: string | undefined;
  now: number;
}

/** How it is told: the language, and the words in it. */
export interface Voice {
  locale: string;
  say: Say<'history'>;
  sayRule: Say<'rules'>;
}
