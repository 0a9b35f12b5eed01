/** What the tracker knows at a moment, and what can be asked of it: handed to the template functions, changed only by the element. */
import type { Message } from '../../sdk/contract/tracker.ts';
import type { filedRows } from '../../sdk/form/filed-rows.ts';
import type { DoorAct, DoorTyped, Doorway } from '../door/doorway.ts';
import type { SurveyPart } from '../questionnaire/load.ts';
import type { SurveyAct } from '../questionnaire/questionnaire.ts';
import type { TrackerKey, TrackerSay } from './telling.ts';

export type { Door, Faults } from '../door/doorway.ts';

/** Everything that can be started. `unlock`: showing all with the access code. */
export type Act = DoorAct | SurveyAct | 'unlock' | 'message' | 'agree' | 'correct' | 'withdraw' | 'undo';

/** What can be begun and left, and is kept for the tab. */
export const drafts = ['message', 'heads'] as const;

/** What lists the complaint as it was sent, once it has been asked for and has come. */
export type Lister = typeof filedRows | 'failed' | null;

/** What draws and answers the firm's list of points, once it has come. */
export type HeadsPart = typeof import('./heads.ts') | null;

/** A box about the list: of one head, by its id, or of what is missing. */
export type HeadField = `hed_${string}` | 'missing';

/** What a person types, kept while anything else comes and goes. */
export interface Typed extends DoorTyped {
  message: string;
  reason: string;
  /** The texts in the boxes about the list, as JSON: only what draws them reads it. */
  heads: string;
}

/** One moment of the tracker. */
export interface Moment extends Doorway {
  /** The language on screen. */
  locale: string;
  say: TrackerSay;
  note: TrackerKey | null;
  typed: Typed;
  /** Messages sent in this visit, for sessions that do not read them back. */
  sentHere: readonly Message[];
  newestFirst: boolean;
  withdrawing: boolean;
  /** Whether the person said that something in the list of points is wrong or missing. */
  correcting: boolean;
  /** Whether the last look at the server failed, so that what is shown may be old. */
  stale: boolean;
  lister: Lister;
  heads: HeadsPart;
  survey: SurveyPart | null;
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
