/** What is due next and by when, in words: "Answer by Tuesday 28 April, 3 days". */

import type { CaseFile } from '../../../sdk/contract/desk/case-file.ts';
import type { ComplaintSummary } from '../../../sdk/contract/desk/complaints.ts';
import { due, duties } from '../words/due.ts';
import { type Days, daysBetween } from './days.ts';
import { now } from './now.ts';

type Deadline = CaseFile['deadlines'][number];

/** `late`: the day is over. `left`: how long there is, or how long it has been. */
export interface DueWords {
  what: string;
  left: string;
  late: boolean;
}

export function dueWords(next: NonNullable<ComplaintSummary['next']>, days: Days, at = now()): DueWords {
  const late = at >= Date.parse(next.at);
  const apart = daysBetween(days.today, next.by);
  return {
    what: due.by(duties[next.code], days.date(next.by)),
    left: late ? due.late(Math.max(0, -apart)) : due.left(Math.max(0, apart)),
    late,
  };
}

/** What a date is for; a code that newer servers may add is shown as it is. */
export const dutyOf = (code: string): string => (duties as Readonly<Record<string, string>>)[code] ?? code;

/** How a date of the case file stands, in words. */
export function standingOf({ state, by }: Deadline, { today }: Days): { said: string; late: boolean } {
  if (state === 'done') return { said: due.done, late: false };
  if (state === 'not-due') return { said: due.notDue, late: false };
  if (state === 'stands-still') return { said: due.stands, late: false };
  const apart = daysBetween(today, by);
  if (apart < 0) return { said: due.late(-apart), late: true };
  return state === 'missed' ? { said: due.missed, late: true } : { said: due.left(apart), late: false };
}

/** The nearest date the firm has to keep, said as one line. */
export function nearest(deadlines: readonly Deadline[], days: Days): DueWords | undefined {
  const [next] = deadlines
    .filter(({ state }) => state === 'runs' || state === 'missed')
    .sort((a, b) => (a.by < b.by ? -1 : 1));
  if (!next) return undefined;
  const { said, late } = standingOf(next, days);
  return { what: due.by(dutyOf(next.code), days.date(next.by)), left: said, late };
}
