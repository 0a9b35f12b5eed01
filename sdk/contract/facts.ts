/** What is known of each happening to a complaint: the members of its entry, by kind. Pure types. */
import type { Clock, ClockCode, DeadlineCode, Due } from './clock.ts';
import type { Channel, OutcomeCode, RemedyCode } from './codes.ts';
import type { Complainant, KeptComplaint } from './complaint.ts';
import type { ComplaintLetterKind, ContactMethod, WallReason } from './history.ts';
import type { Exclusion, NotInvitedReason } from './survey.ts';

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
  /** `text`: the answer, for the client; `outcome`: what it comes to. */
  answered: ByPerson & { id: string; text: string; outcome: OutcomeCode };
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
  /**
   * `about`: the entry whose letter it stands for; `text`: what that would have said, word for word. `askAt`: as in `letter-sent`.
   */
  told: ByPerson & { letter: ComplaintLetterKind; about: number; method: ContactMethod; text?: string; askAt?: number };
  warned: { code: DeadlineCode; by: string; before: number };
  /** `nextUpdate`: the client was to hear from the firm, and is to hear all the same. */
  'date-missed': { code: DeadlineCode; was: string; nextUpdate?: Due };
  /** Proof of what the client was told: the body with its contact data and the day that was read, and the client's last day. */
  'outside-opened': { pack: string; from: string; until: string | null; body: OutsideTold };
  /** `why`: what allowed it: it is their complaint, or their role. */
  read: { by: string | null; person?: string; why?: 'handler' | 'role' };
  /**
   * `about`: the entry it was queued by; none on entries from before that was kept. `askAt`: the answer has reached the client, who is
   * asked from then, in milliseconds UTC, how it was handled.
   */
  'letter-sent': { letter: string; kind: ComplaintLetterKind; about?: number; askAt?: number };
  'letter-given-up': { letter: string; kind: ComplaintLetterKind };
  /**
   * `to`: the id of who has it now, never for the client; `name`: theirs, which the client is told. `note`: for the firm alone.
   * `walled`: a wall took it from whoever had it, which changes nothing that others must have seen.
   */
  assigned: ByPerson & { to: string | null; name: string | null; note?: string; walled?: true };
  investigating: ByPerson;
  'update-from-firm': ByPerson & { id: string; text: string; nextUpdate?: Due };
  /** `reason`: for the client. `goOn`: the clocks that run on as they stood; `moved`: those that are counted anew. */
  reopened: ByPerson & { reason: string; goOn?: ClockCode[]; moved?: Due[] };
  upgraded: { clocks: readonly Clock[]; by: string; person: string };
  /** `now`: the members that were corrected, as they are from now on. */
  corrected: { now: Partial<Complainant>; by: string; person: string };
  'code-ended': Record<string, never>;
  'code-given': { by: string; person: string };
  noted: { text: string; by: string; person: string };
  /** `other`: the id of the other complaint. */
  linked: { other: string; by: string; person: string };
  unlinked: { other: string; by: string; person: string };
  /** An item of a checklist; `done` false: the tick was taken away. */
  ticked: { item: string; done: boolean; by: string; person: string };
  'task-added': { task: string; dueBy: string | null; by: string; person: string };
  /** `result`: what came of it, where that is asked. */
  'task-done': { task: string; by: string | null; person?: string; result?: string };
  /** `by`, `person`: name and id of who decided; null and none where the server did by itself. */
  walled: { whom: Person; why: WallReason; note: string | null; by: string | null; person?: string };
  'wall-lifted': { whom: Person; note: string; by: string; person: string };
  /** All who are concerned and could handle it. */
  'wall-overridden': { concerned: Person[] };
  'taken-over': { from: Person; by: string; person: string };
  /** A new version replaces the one before; a head that is worded anew keeps its `id`. */
  'heads-sent': ByPerson & { version: number; heads: readonly HeadSent[]; nextUpdate?: Due };
  'heads-confirmed': { version: number };
  /** `corrections`: what is wrong with which head; `missing`: what no head says. */
  'heads-corrected': { version: number; corrections: readonly HeadCorrection[]; missing: string | null };
  /**
   * `version`: of the instrument; `way`: by a letter with a link, or by a person who calls; `remindAt`: when the client is asked once
   * more, null: never; `until`: the last moment to answer. Both in milliseconds UTC.
   */
  'survey-invited': { version: number; way: 'email' | 'call'; remindAt: number | null; until: number };
  'survey-reminded': { until: number };
  'survey-not-invited': { reason: NotInvitedReason };
  /** `note`: how the firm knows. */
  'survey-excluded': ByPerson & { reason: Exclusion; note: string };
  /** `unlinked`: the answer is kept without the complaint. `by`, `person`: who wrote it down where the client was called. */
  'survey-answered': { unlinked: boolean } & Partial<ByPerson>;
  'survey-refused': Record<string, never>;
  'survey-released': ByPerson & { answer: string };
}

/** A person of the firm. */
interface Person {
  id: string;
  name: string;
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
