/**
 * The table of happenings: everything that can happen to a complaint. Rules, tracker, letters and command line read it;
 * a new kind is a new row. Sentences are in `sdk/words` under `history.<kind>`, letters under `letters.<kind>`.
 */

import type { Clock, DeadlineCode, Due } from './clock.ts';
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
  | 'asked'
  | 'extension'
  | 'outside-route'
  | 'heads'
  | 'link'
  | 'firm-complaint'
  | 'firm-unconfirmed'
  | 'firm-confirmed'
  | 'firm-message'
  | 'firm-withdrawal'
  | 'firm-withdrawal-undone'
  | 'firm-letter-failed'
  | 'firm-due'
  | 'firm-missed'
  | 'firm-outside-route'
  | 'firm-heads-reply';

/**
 * Letters of the product. `draft`: the link to an unfinished complaint, which nobody but its writer knows of;
 * `firm-invitation`: the link by which a person of the firm sets up their sign-in.
 */
export type LetterKind = ComplaintLetterKind | 'draft' | 'firm-invitation';

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

/** The statuses in which the firm's time runs. */
export const openStatuses = ['received', 'acknowledged', 'investigating', 'waiting-for-you'] as const;

const open = openStatuses;
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
  /** The firm needs something from the client. What time stands still for it, `clock-paused` says, once it has gone out. */
  asked: {
    after: ['acknowledged', 'investigating', 'waiting-for-you'],
    leadsTo: 'waiting-for-you',
    by: 'firm',
    seen: true,
    letters: ['asked'],
  },
  'clock-paused': { after: ['waiting-for-you'], leadsTo: null, by: 'system', seen: true, letters: [] },
  /** The firm has what it asked for: time goes on. */
  resumed: { after: ['waiting-for-you'], leadsTo: 'investigating', by: 'firm', seen: true, letters: [] },
  /** More time is asked for in a letter with the reason; `clock-extended` follows once that has gone out. */
  'extension-told': { after: open, leadsTo: null, by: 'firm', seen: true, letters: ['extension'] },
  'clock-extended': { after: open, leadsTo: null, by: 'system', seen: true, letters: [] },
  /** A letter that could not be mailed was told otherwise. */
  told: { after: any, leadsTo: null, by: 'firm', seen: true, letters: [] },
  // Nobody knows yet whether a person stands behind an unconfirmed one: a flood must not bring floods of letters with it.
  warned: { after: open, leadsTo: null, by: 'system', seen: false, letters: ['firm-due'], lettersUnconfirmed: [] },
  'date-missed': {
    after: open,
    leadsTo: null,
    by: 'system',
    seen: true,
    letters: ['firm-missed'],
    lettersUnconfirmed: [],
  },
  'outside-opened': {
    after: open,
    leadsTo: null,
    by: 'system',
    seen: true,
    letters: ['outside-route', 'firm-outside-route'],
    lettersUnconfirmed: ['outside-route'],
  },
  read: { after: any, leadsTo: null, by: 'firm', seen: false, letters: [] },
  'letter-sent': { after: any, leadsTo: null, by: 'system', seen: false, letters: [] },
  'letter-given-up': { after: any, leadsTo: null, by: 'system', seen: false, letters: [] },
  /** The firm says in numbered points what it understands the complaint to be. */
  'heads-sent': { after: open, leadsTo: null, by: 'firm', seen: true, letters: ['heads'] },
  /** Its client says that they are right, or what is wrong with them or missing. */
  'heads-confirmed': { after: open, leadsTo: null, by: 'you', seen: true, letters: ['firm-heads-reply'] },
  'heads-corrected': { after: open, leadsTo: null, by: 'you', seen: true, letters: ['firm-heads-reply'] },
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
   * came in a flood, or looks like a program's. `pack`, `clocks`: the rules it began under, and its dates by them.
   */
  received: {
    complaint: NewComplaint;
    formVersion?: string;
    unconfirmed?: true;
    pack?: string;
    clocks?: readonly Clock[];
  };
  confirmed: Record<string, never>;
  /** `nextUpdate`: by when the client hears from the firm again; none where that is not timed. */
  acknowledged: { method: ContactMethod; by: string | null; nextUpdate?: Due };
  'message-from-you': { id: string; text: string };
  'message-from-firm': { id: string; text: string; by: string | null; nextUpdate?: Due };
  /** `on`, `stops`: from when the firm's own targets stand still, since it has stopped working. */
  withdrawn: { reason: string | null; on?: string; stops?: DeadlineCode[] };
  'withdrawal-undone': { moved?: Due[] };
  closed: { outcome: OutcomeCode; reason: string; remedies: RemedyCode[]; lesson: string | null; by: string | null };
  /** `stops`: what stands still once the client has heard of it. */
  asked: { id: string; text: string; by: string | null; stops?: DeadlineCode[]; nextUpdate?: Due };
  /** `on`: the day it stands still from; `proof`: the entry that shows the client was asked. */
  'clock-paused': { on: string; codes: DeadlineCode[]; proof: number };
  resumed: { on: string; moved: Due[] };
  /** `was`: the date so far. */
  'extension-told': { code: 'respond'; was?: string; to: string; reason: string; by: string | null };
  /** `told`: the entry with the reason, which the client has now heard of. */
  'clock-extended': { moved: Due[]; told: number; nextUpdate?: Due };
  /** `about`: the entry whose letter it stands for; `text`: what that would have said, word for word. */
  told: { letter: ComplaintLetterKind; about: number; method: ContactMethod; by: string | null; text?: string };
  warned: { code: DeadlineCode; by: string; before: number };
  /** `nextUpdate`: the client was to hear from the firm, and is to hear all the same. */
  'date-missed': { code: DeadlineCode; was: string; nextUpdate?: Due };
  /** Proof of what the client was told: the body with its contact data and the day that was read, and the client's last day. */
  'outside-opened': { pack: string; from: string; until: string | null; body: OutsideTold };
  read: { by: string | null };
  /** `about`: the entry it was queued by; none on entries from before that was kept. */
  'letter-sent': { letter: string; kind: ComplaintLetterKind; about?: number };
  'letter-given-up': { letter: string; kind: ComplaintLetterKind };
  /** A new version replaces the one before; a head that is worded anew keeps its `id`. `person`: the id of `by`, where known. */
  'heads-sent': {
    version: number;
    heads: readonly HeadSent[];
    by: string | null;
    person?: string;
    nextUpdate?: Due;
  };
  'heads-confirmed': { version: number };
  /** `corrections`: what is wrong with which head; `missing`: what no head says. */
  'heads-corrected': { version: number; corrections: readonly HeadCorrection[]; missing: string | null };
}

/** One point of a complaint as it was sent; numbered from 1. */
export interface HeadSent {
  id: string;
  number: number;
  text: string;
}

/** What its client says is wrong with a head; `head`: its id. */
export interface HeadCorrection {
  head: string;
  text: string;
}

/** A body as the client was told of it. `read`: the day that was read; null where the firm itself gave it. */
export interface OutsideTold {
  name: string;
  phone: string | null;
  email: string | null;
  web: string | null;
  post: string[];
  read: string | null;
}

/** Something that happens, with its facts. */
export type Happened = { [Kind in HappeningKind]: { kind: Kind; facts: Facts[Kind] } }[HappeningKind];
