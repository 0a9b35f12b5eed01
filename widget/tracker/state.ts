/** What the tracker knows at a moment, and what can be asked of it: handed to the template functions, changed only by the element. */
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import type { Message } from '../../sdk/contract/tracker.ts';
import type { filedRows } from '../../sdk/form/filed-rows.ts';
import type { Failure } from './failure.ts';
import type { TrackerKey, TrackerSay } from './telling.ts';

/** Everything that can be started. `link`: opening by a mailed link; `resume`: going on after a reload; `unlock`: showing all with the access code. */
export type Act =
  | 'link'
  | 'resume'
  | 'open'
  | 'unlock'
  | 'fresh'
  | 'lost'
  | 'message'
  | 'agree'
  | 'correct'
  | 'withdraw'
  | 'undo'
  | 'leave';

/** Why the door is shown instead of a complaint. */
export type Door = 'asked' | 'spent' | 'expired' | 'left';

/** What lists the complaint as it was sent, once it has been asked for and has come. */
export type Lister = typeof filedRows | 'failed' | null;

/** What draws and answers the firm's list of points, once it has come. */
export type HeadsPart = typeof import('./heads.ts') | null;

/** A box about the list: of one head, by its id, or of what is missing. */
export type HeadField = `hed_${string}` | 'missing';

/** What a person types, kept while anything else comes and goes. */
export interface Typed {
  reference: string;
  code: string;
  email: string;
  message: string;
  reason: string;
  /** The texts in the boxes about the list, as JSON: only what draws them reads it. */
  heads: string;
}

/** Wrong fields, each with its sentence. */
export type Faults = Partial<Record<keyof Typed | HeadField, string>>;

/** One moment of the tracker. */
export interface Moment {
  profile: FirmProfile;
  /** The language on screen. */
  locale: string;
  say: TrackerSay;
  door: Door;
  /** What is under way; one act at a time. */
  busy: Act | null;
  /** What went well last and needs a word on screen. */
  note: TrackerKey | null;
  failure: (Failure & { act: Act }) | null;
  faults: Faults;
  typed: Typed;
  /** Messages sent in this visit, for sessions that do not read them back. */
  sentHere: readonly Message[];
  newestFirst: boolean;
  withdrawing: boolean;
  /** Whether the person said that something in the list of points is wrong or missing. */
  correcting: boolean;
  /** Whether the person said that the access code is lost. */
  lost: boolean;
  /** Whether the last look at the server failed, so that what is shown may be old. */
  stale: boolean;
  lister: Lister;
  heads: HeadsPart;
}

/** What the templates can ask for. */
export interface Asks {
  act(act: Act): void;
  type(field: keyof Typed, value: string): void;
  /** Opens or closes a part of the page. */
  turn(what: 'newestFirst' | 'withdrawing' | 'correcting' | 'lost'): void;
  /** Loads what lists the complaint as it was sent. */
  list(): void;
}
