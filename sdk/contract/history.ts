/**
 * The table of happenings: everything that can happen to a complaint. Rules, tracker, letters and command line read it;
 * a new kind is a new row. Sentences are in `sdk/words` under `history.<kind>`, letters under `letters.<kind>`.
 */

import type { Clock, ClockCode, DeadlineCode, Due } from './clock.ts';
import type { Channel, OutcomeCode, RemedyCode, Status } from './codes.ts';
import type { Complainant, KeptComplaint } from './complaint.ts';
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
  | 'update'
  | 'reopened'
  | 'override'
  | 'link'
  | 'contact-corrected'
  | 'contact-was'
  | 'firm-complaint'
  | 'firm-unconfirmed'
  | 'firm-confirmed'
  | 'firm-message'
  | 'firm-withdrawal'
  | 'firm-withdrawal-undone'
  | 'firm-letter-failed'
  | 'firm-due'
  | 'firm-missed'
  | 'firm-outside-route';

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
  noted: { after: any, leadsTo: null, by: 'firm', seen: false, letters: [] },
  linked: { after: any, leadsTo: null, by: 'firm', seen: false, letters: [] },
  unlinked: { after: any, leadsTo: null, by: 'firm', seen: false, letters: [] },
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

/** Who of the firm did it: `by`, as they are named, null where nobody is; `person`: their id, where they were signed in. */
interface ByPerson {
  by: string | null;
  person?: string;
}

/** What is known of each happening; sealed in its entry. */
export interface Facts {
  /**
   * `formVersion`: the firm's form it was filled in with; none on complaints from before that was kept. `unconfirmed`: it
   * came in a flood, or looks like a program's. `pack`, `clocks`: the rules it began under, and its dates by them. `channel`,
   * `by`, `receivedOn`: by which way it came, who logged it, and the day it came, where it did not come by the website.
   */
  received: {
    complaint: KeptComplaint;
    formVersion?: string;
    unconfirmed?: true;
    pack?: string;
    clocks?: readonly Clock[];
    channel?: Channel;
    by?: string;
    person?: string;
    receivedOn?: string;
    grumble?: true;
  };
  confirmed: Record<string, never>;
  /** `nextUpdate`: by when the client hears from the firm again; none where that is not timed. */
  acknowledged: ByPerson & { method: ContactMethod; nextUpdate?: Due };
  'message-from-you': { id: string; text: string };
  'message-from-firm': ByPerson & { id: string; text: string; nextUpdate?: Due };
  /** `on`, `stops`: from when the firm's own targets stand still, since it has stopped working. */
  withdrawn: { reason: string | null; on?: string; stops?: DeadlineCode[] };
  'withdrawal-undone': { moved?: Due[] };
  closed: ByPerson & { outcome: OutcomeCode; reason: string; remedies: RemedyCode[]; lesson: string | null };
  /** `stops`: what stands still once the client has heard of it. */
  asked: ByPerson & { id: string; text: string; stops?: DeadlineCode[]; nextUpdate?: Due };
  /** `on`: the day it stands still from; `proof`: the entry that shows the client was asked. */
  'clock-paused': { on: string; codes: DeadlineCode[]; proof: number };
  /** No `by` where the client’s own answer did it. */
  resumed: Partial<ByPerson> & { on: string; moved: Due[] };
  /** `was`: the date so far. */
  'extension-told': ByPerson & { code: 'respond'; was?: string; to: string; reason: string };
  /** `told`: the entry with the reason, which the client has now heard of. */
  'clock-extended': { moved: Due[]; told: number; nextUpdate?: Due };
  /** `about`: the entry whose letter it stands for; `text`: what that would have said, word for word. */
  told: ByPerson & { letter: ComplaintLetterKind; about: number; method: ContactMethod; text?: string };
  warned: { code: DeadlineCode; by: string; before: number };
  /** `nextUpdate`: the client was to hear from the firm, and is to hear all the same. */
  'date-missed': { code: DeadlineCode; was: string; nextUpdate?: Due };
  /** Proof of what the client was told: the body with its contact data and the day that was read, and the client's last day. */
  'outside-opened': { pack: string; from: string; until: string | null; body: OutsideTold };
  /** `why`: what allowed it: it is their complaint, or their role. */
  read: { by: string | null; person?: string; why?: 'handler' | 'role' };
  /** `about`: the entry it was queued by; none on entries from before that was kept. */
  'letter-sent': { letter: string; kind: ComplaintLetterKind; about?: number };
  'letter-given-up': { letter: string; kind: ComplaintLetterKind };
  /** `to`: the id of who has it now, never for the client; `name`: theirs, which the client is told. `note`: for the firm alone. */
  assigned: ByPerson & { to: string | null; name: string | null; note?: string };
  investigating: ByPerson;
  'update-from-firm': ByPerson & { id: string; text: string; nextUpdate?: Due };
  /** `reason`: for the client. `goOn`: the clocks that run on as they stood; `moved`: those that are counted anew. */
  reopened: ByPerson & { reason: string; goOn?: ClockCode[]; moved?: Due[] };
  upgraded: { clocks: readonly Clock[]; by: string; person: string };
  /** `now`: the members that were corrected, as they are from now on. */
  corrected: { now: Partial<Complainant>; by: string; person: string };
  noted: { text: string; by: string; person: string };
  /** `other`: the id of the other complaint. */
  linked: { other: string; by: string; person: string };
  unlinked: { other: string; by: string; person: string };
  /** An item of a checklist; `done` false: the tick was taken away. */
  ticked: { item: string; done: boolean; by: string; person: string };
  'task-added': { task: string; dueBy: string | null; by: string; person: string };
  'task-done': { task: string; by: string | null; person?: string };
  /** `by`, `person`: name and id of who decided; null and none where the server did by itself. */
  walled: { whom: Person; why: WallReason; note: string | null; by: string | null; person?: string };
  'wall-lifted': { whom: Person; note: string; by: string; person: string };
  /** All who are concerned and could handle it. */
  'wall-overridden': { concerned: Person[] };
  'taken-over': { from: Person; by: string; person: string };
}

/** A person of the firm. */
interface Person {
  id: string;
  name: string;
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
