/**
 * The table of happenings: everything that can happen to a complaint. Rules, tracker, letters and command line read it;
 * a new kind is a new row. Sentences are in `sdk/words` under `history.<kind>`, letters under `letters.<kind>`.
 */

import type { OutcomeCode, RemedyCode, Status } from './codes.ts';
import type { NewComplaint } from './complaint.ts';
import type { Actor } from './tracker.ts';

/** Letters that are part of a complaint; those to staff begin with `firm-`. */
export type ComplaintLetterKind =
  | 'acknowledgement'
  | 'acknowledged'
  | 'message'
  | 'withdrawal'
  | 'withdrawal-undone'
  | 'closed'
  | 'link'
  | 'firm-complaint'
  | 'firm-unconfirmed'
  | 'firm-confirmed'
  | 'firm-message'
  | 'firm-withdrawal'
  | 'firm-withdrawal-undone'
  | 'firm-letter-failed';

/** Letters of the product. `draft`: the link to an unfinished complaint, which nobody but its writer knows of. */
export type LetterKind = ComplaintLetterKind | 'draft';

/** One row: when it may happen, who causes it, what follows. */
export interface Happening {
  /** Statuses it may follow; `null` alone: it begins a complaint. */
  after: readonly (Status | null)[];
  /** The status it leads to; null: unchanged; `former`: the one before the withdrawal. */
  leadsTo: Status | 'former' | null;
  by: Actor;
  /** Whether the complainant sees it in the timeline. */
  seen: boolean;
  letters: readonly ComplaintLetterKind[];
  /** Those instead, while nobody has confirmed the complaint. */
  lettersUnconfirmed?: readonly ComplaintLetterKind[];
}

const open = ['received', 'acknowledged', 'investigating', 'waiting-for-you'] as const;
const running = [...open, 'answered'] as const;
const any = [...running, 'closed', 'withdrawn'] as const;

export const happenings = {
  received: {
    after: [null],
    leadsTo: 'received',
    by: 'you',
    seen: true,
    letters: ['acknowledgement', 'firm-complaint'],
    lettersUnconfirmed: ['acknowledgement', 'firm-unconfirmed'],
  },
  confirmed: { after: any, leadsTo: null, by: 'you', seen: true, letters: ['firm-confirmed'] },
  acknowledged: { after: ['received'], leadsTo: 'acknowledged', by: 'firm', seen: true, letters: ['acknowledged'] },
  'message-from-you': { after: running, leadsTo: null, by: 'you', seen: true, letters: ['firm-message'] },
  'message-from-firm': { after: any, leadsTo: null, by: 'firm', seen: true, letters: ['message'] },
  withdrawn: { after: open, leadsTo: 'withdrawn', by: 'you', seen: true, letters: ['withdrawal', 'firm-withdrawal'] },
  'withdrawal-undone': {
    after: ['withdrawn'],
    leadsTo: 'former',
    by: 'you',
    seen: true,
    letters: ['withdrawal-undone', 'firm-withdrawal-undone'],
  },
  closed: { after: running, leadsTo: 'closed', by: 'firm', seen: true, letters: ['closed'] },
  read: { after: any, leadsTo: null, by: 'firm', seen: false, letters: [] },
  'letter-sent': { after: any, leadsTo: null, by: 'system', seen: false, letters: [] },
  'letter-given-up': { after: any, leadsTo: null, by: 'system', seen: false, letters: [] },
} as const satisfies Record<string, Happening>;

export type HappeningKind = keyof typeof happenings;

/** How long a withdrawal can be undone, in days. */
export const undoDays = 14;

/** How a person of the firm got in touch. */
export const contactMethods = ['call', 'letter', 'email', 'meeting'] as const;
export type ContactMethod = (typeof contactMethods)[number];

/** What is known of each happening; sealed in its entry. `by`: the person at the firm, null where none is named. */
export interface Facts {
  /**
   * `formVersion`: the firm's form it was filled in with; none on complaints from before that was kept. `unconfirmed`: it
   * came in a flood, or looks like a program's.
   */
  received: { complaint: NewComplaint; formVersion?: string; unconfirmed?: true };
  confirmed: Record<string, never>;
  acknowledged: { method: ContactMethod; by: string | null };
  'message-from-you': { id: string; text: string };
  'message-from-firm': { id: string; text: string; by: string | null };
  withdrawn: { reason: string | null };
  'withdrawal-undone': Record<string, never>;
  closed: { outcome: OutcomeCode; reason: string; remedies: RemedyCode[]; lesson: string | null; by: string | null };
  read: { by: string | null };
  'letter-sent': { letter: string; kind: ComplaintLetterKind };
  'letter-given-up': { letter: string; kind: ComplaintLetterKind };
}

/** Something that happens, with its facts. */
export type Happened = { [Kind in HappeningKind]: { kind: Kind; facts: Facts[Kind] } }[HappeningKind];
