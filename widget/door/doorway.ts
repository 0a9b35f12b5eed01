/** What the door knows at a moment, and what can be asked of it, whichever element it leads into. */
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import type { door } from '../../sdk/words/en/door.ts';
import type { Say } from '../element.ts';
import type { Failure } from './failure.ts';

export type DoorKey = keyof typeof door;
export type DoorSay = Say<DoorKey>;

/** What can be started at the door. `link`: opening by a mailed link; `resume`: going on after a reload; `leave`: going out again. */
export type DoorAct = 'link' | 'resume' | 'open' | 'fresh' | 'lost' | 'leave';

/** Why the door is shown instead of a complaint. */
export type Door = 'asked' | 'spent' | 'expired' | 'left';

/** What is typed at the door. */
export interface DoorTyped {
  reference: string;
  code: string;
  email: string;
}

/** Wrong fields by their ids, each with its sentence. */
export type Faults = Readonly<Partial<Record<string, string>>>;

/** One moment at the door. */
export interface Doorway {
  profile: FirmProfile;
  say: DoorSay;
  door: Door;
  /** Title and lead of the door. */
  heading: readonly [title: string, lead: string];
  /** The sentence that says what was being written is still there. */
  kept: string | null;
  /** What is under way; one act at a time. */
  busy: string | null;
  /** What went well last and needs a word on screen. */
  note: string | null;
  failure: (Failure & { act: string }) | null;
  faults: Faults;
  typed: DoorTyped;
  /** Whether the person said that the access code is lost. */
  lost: boolean;
}

/** What can be asked of the element behind the door. */
export interface DoorAsks {
  act(act: DoorAct): void;
  type(field: keyof DoorTyped, value: string): void;
  turn(what: 'lost'): void;
}
