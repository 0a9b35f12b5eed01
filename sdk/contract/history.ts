/**
 * The table of happenings: everything that can happen to a complaint. Rules, tracker, letters and command line read it;
 * a new kind is a new row. Sentences are in `sdk/words` under `history.<kind>`, letters under `letters.<kind>`.
 */

import type { Status } from './codes.ts';
import type { Facts } from './facts.ts';
import type { Actor } from './tracker.ts';

export type { Facts, HeadCorrection, HeadSent, OutsideTold } from './facts.ts';

/** Letters that are part of a complaint; those to staff begin with `firm-`. */
export type ComplaintLetterKind =
  | 'acknowledgement'
  | 'acknowledged'
  | 'message'
  | 'withdrawal'
  | 'withdrawal-undone'
  | 'answered'
  | 'closed'
  | 'asked'
  | 'extension'
  | 'outside-route'
  | 'update'
  | 'reopened'
  | 'override'
  | 'heads'
  | 'link'
  | 'contact-corrected'
  | 'contact-was'
  | 'code-ended'
  | 'survey'
  | 'survey-reminder'
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
  /** Those instead, while it is a mere grumble. */
  lettersGrumble?: readonly ComplaintLetterKind[];
  /** It changes nothing that someone who acts must have seen. */
  aside?: true;
}

/** The statuses in which the firm's time runs. */
export const openStatuses = ['received', 'acknowledged', 'investigating', 'waiting-for-you'] as const;

const open = openStatuses;
const running = [...open, 'answered'] as const;
const any = [...running, 'closed', 'withdrawn'] as const;
/** The statuses in which a client has had an answer, or wants none. */
const ended = ['answered', 'closed', 'withdrawn'] as const;

export const happenings = {
  received: {
    after: [null],
    leadsTo: 'received',
    by: 'you',
    seen: true,
    letters: ['acknowledgement', 'firm-complaint'],
    lettersUnconfirmed: ['acknowledgement', 'firm-unconfirmed'],
    lettersGrumble: [],
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
  /**
   * The firm's final answer was sent. No route and no command of the product leads here yet: what such an answer must hold is
   * checked where it is written, which is still to come. The seed and tests make it happen by the rules.
   */
  answered: { after: open, leadsTo: 'answered', by: 'firm', seen: true, letters: ['answered'] },
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
  read: { after: any, leadsTo: null, by: 'firm', seen: false, letters: [], aside: true },
  'letter-sent': { after: any, leadsTo: null, by: 'system', seen: false, letters: [] },
  'letter-given-up': { after: any, leadsTo: null, by: 'system', seen: false, letters: [] },
  /** A person of the firm has it from now on, or nobody. */
  assigned: { after: running, leadsTo: null, by: 'firm', seen: true, letters: [] },
  investigating: { after: ['acknowledged'], leadsTo: 'investigating', by: 'firm', seen: true, letters: [] },
  /** How far the firm is: the client has heard from it, and hears again by a new date. */
  'update-from-firm': { after: open, leadsTo: null, by: 'firm', seen: true, letters: ['update'] },
  /** Its time runs again; which dates that gives, `server/complaint/reopening.ts` says. */
  reopened: { after: ['closed'], leadsTo: 'investigating', by: 'firm', seen: true, letters: ['reopened'] },
  /** What was logged as a mere grumble is a complaint from the day it came. */
  upgraded: { after: open, leadsTo: null, by: 'firm', seen: true, letters: ['acknowledgement', 'firm-complaint'] },
  /** How to reach the client. The client sees that it was corrected, never what. */
  corrected: { after: any, leadsTo: null, by: 'firm', seen: true, letters: ['contact-corrected'] },
  /**
   * The code that opened it opens it no more: whoever of the firm was told it may not see it now. No letter holds a code, so the
   * client is given another in person.
   */
  'code-ended': { after: any, leadsTo: null, by: 'system', seen: true, letters: ['code-ended'] },
  /** Somebody told the client a new code; the one before opens nothing. */
  'code-given': { after: any, leadsTo: null, by: 'firm', seen: true, letters: [] },
  noted: { after: any, leadsTo: null, by: 'firm', seen: false, letters: [] },
  // Aside: whoever must not know of the other complaint must not see that something came between either.
  linked: { after: any, leadsTo: null, by: 'firm', seen: false, letters: [], aside: true },
  unlinked: { after: any, leadsTo: null, by: 'firm', seen: false, letters: [], aside: true },
  ticked: { after: any, leadsTo: null, by: 'firm', seen: false, letters: [], aside: true },
  'task-added': { after: any, leadsTo: null, by: 'firm', seen: false, letters: [], aside: true },
  'task-done': { after: any, leadsTo: null, by: 'firm', seen: false, letters: [], aside: true },
  /** Somebody sees no trace of it any more: it is about them, or a supervisor decided so. */
  walled: { after: any, leadsTo: null, by: 'firm', seen: false, letters: [], aside: true },
  'wall-lifted': { after: any, leadsTo: null, by: 'firm', seen: false, letters: [], aside: true },
  /** Everybody who could handle it is concerned: it is handled all the same, and the client knows. */
  'wall-overridden': {
    after: any,
    leadsTo: null,
    by: 'system',
    seen: true,
    letters: ['override'],
    lettersUnconfirmed: [],
  },
  /** Somebody goes on where another person was working on it just now. */
  'taken-over': { after: any, leadsTo: null, by: 'firm', seen: false, letters: [], aside: true },
  /** The firm says in numbered points what it understands the complaint to be. */
  'heads-sent': { after: open, leadsTo: null, by: 'firm', seen: true, letters: ['heads'] },
  /** Its client says that they are right, or what is wrong with them or missing. */
  'heads-confirmed': { after: open, leadsTo: null, by: 'you', seen: true, letters: ['firm-heads-reply'] },
  'heads-corrected': { after: open, leadsTo: null, by: 'you', seen: true, letters: ['firm-heads-reply'] },
  /** Its client is asked how it was handled, by a letter or by whoever calls them in its place. */
  'survey-invited': { after: ended, leadsTo: null, by: 'system', seen: true, letters: ['survey'] },
  'survey-reminded': { after: ended, leadsTo: null, by: 'system', seen: true, letters: ['survey-reminder'] },
  /** The server finds a reason not to ask; a person may decide on some, and says why. */
  'survey-not-invited': { after: ended, leadsTo: null, by: 'system', seen: false, letters: [] },
  'survey-excluded': { after: any, leadsTo: null, by: 'firm', seen: false, letters: [], aside: true },
  /** What they answered is kept apart: those who handled it do not read it before it is released. */
  'survey-answered': { after: ended, leadsTo: null, by: 'you', seen: true, letters: [], aside: true },
  'survey-refused': { after: ended, leadsTo: null, by: 'you', seen: true, letters: [], aside: true },
  'survey-released': { after: any, leadsTo: null, by: 'firm', seen: false, letters: [], aside: true },
} as const satisfies Record<string, Happening>;

export type HappeningKind = keyof typeof happenings;

/** Those in the client's timeline. */
export type SeenKind = {
  [Kind in HappeningKind]: (typeof happenings)[Kind]['seen'] extends true ? Kind : never;
}[HappeningKind];

/** How long a withdrawal can be undone, in days. */
export const undoDays = 14;

/** How a person of the firm got in touch. */
export const contactMethods = ['call', 'letter', 'email', 'meeting'] as const;
export type ContactMethod = (typeof contactMethods)[number];

/** Why somebody is walled: `concerned`: the complaint is about them; `chosen`: a supervisor decided so. */
export const wallReasons = ['concerned', 'chosen'] as const;
export type WallReason = (typeof wallReasons)[number];

/** Something that happens, with its facts. */
export type Happened = { [Kind in HappeningKind]: { kind: Kind; facts: Facts[Kind] } }[HappeningKind];
