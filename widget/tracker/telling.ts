/** What every part of the opened tracker tells from: the view, the firm, the words and the dates. */
import type { nothing } from 'lit';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import type { Actor, TrackerView } from '../../sdk/contract/tracker.ts';
import type { heads } from '../../sdk/words/en/heads.ts';
import type { survey } from '../../sdk/words/en/survey.ts';
import type { tracker } from '../../sdk/words/en/tracker.ts';
import type { DateWords } from '../door/dates.ts';
import type { DoorKey } from '../door/doorway.ts';
import type { Say } from '../element.ts';

export type TrackerKey = DoorKey | keyof typeof tracker | keyof typeof heads | keyof typeof survey;
export type TrackerSay = Say<TrackerKey>;

/** Handed down to the template functions; they change nothing in it. */
export interface Telling {
  view: TrackerView;
  profile: FirmProfile;
  say: TrackerSay;
  dates: DateWords;
  /** The language of what the server says, where it is not the one on screen: for `lang`. */
  theirs: string | typeof nothing;
}

/** Who did something, as a person would put it: "You", the firm by its name, or the kind of someone else. */
export function whoDid(actor: Actor, where: 'messages' | 'history', { say, profile }: Telling): string {
  return actor === 'firm' ? profile.name : say(`tracker.${where}.${actor}`);
}
