/** Dates explained to the firm's people: the same sentences as for clients, said of the firm and of its client. English only. */

import { catalogueOf } from '../../sdk/words/catalogues.ts';
import type { rules } from '../../sdk/words/en/rules.ts';
import { speaker } from '../../sdk/words/words.ts';
import type { Explaining } from './explain.ts';

type Why = Extract<keyof typeof rules, `why.${string}`>;

const why: Readonly<Record<Why, string>> = {
  'why.received': '{length} from {from}, when the complaint came in.',
  'why.received-counts': '{length}, counting from {from}, when the complaint came in.',
  'why.heard': '{length} from {from}, when the client last heard from the firm.',
  'why.reopened': '{length} from {from}, when the complaint was opened again.',
  'why.rule': 'This is a rule the firm must keep ({cite}).',
  'why.guidance': 'The guidance asks this of the firm ({cite}).',
  'why.target': 'This is the firm’s own target.',
  'why.not-stopped': 'The time has not been paused.',
  'why.stopped': 'The time has been paused since {date}.',
  'why.pause': 'The time was paused, so {was} became {now}.',
  'why.extension': 'The client was told that {was} becomes {now}. Why: {reason}',
  'why.by-rule': 'By that, the time ends on {date}.',
  'why.aim': 'The firm now aims for {by}.',
  'why.ends': 'It ends on {by}.',
  'why.outside': 'From {date} the client can ask the {body}, even without an answer.',
};

export const toStaff: Pick<Explaining, 'say' | 'locale'> = {
  say: speaker({ ...catalogueOf('en').rules, ...why }),
  locale: 'en-GB',
};
