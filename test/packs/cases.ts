/**
 * The shape of the table of dates: what was received when, where, under which pack, what is due by when, and why. The dates were
 * worked out by hand from official lists of holidays, never taken from what the program says.
 */
import type { ClockCode, Length } from '../../sdk/contract/clock.ts';
import type { IssueCode } from '../../sdk/contract/codes.ts';

/** What a firm of a case decided for itself, and what the complaint is about. */
export interface Own {
  issues?: readonly IssueCode[];
  closures?: readonly { from: string; to: string }[];
  targets?: { acknowledge?: Length; update?: Length; respond?: Length };
  /** Whose holidays count instead of the pack's. */
  calendar?: { country: string; region: string | null };
  /** How long the firm has before a body of its own can be asked; used only where the pack knows none. */
  outsideAfter?: Length;
}

/** One case. `received`: an instant in UTC; `by`: the date at the office, null where nothing is timed. */
export interface Case {
  pack: string;
  timeZone: string;
  received: string;
  code: ClockCode;
  by: string | null;
  because: string;
  own: Own;
}

type Row = readonly [received: string, code: ClockCode, by: string | null, because: string];

/** The cases of one kind of firm. */
export const cases = (pack: string, timeZone: string, rows: readonly Row[], own: Own = {}): Case[] =>
  rows.map(([received, code, by, because]) => ({ pack, timeZone, received, code, by, because, own }));

const named: Readonly<Record<ClockCode, string>> = {
  acknowledge: 'is acknowledged',
  'data-protection': 'is acknowledged under data-protection law',
  update: 'brings news',
  respond: 'is answered',
  outside: 'can go outside',
};

/** The name of a test: a sentence with the reason. */
export function sentenceOf({ received, timeZone, code, by, because }: Case): string {
  const when = by === null ? 'without a date' : code === 'outside' ? `from ${by} on` : `by ${by}`;
  return `received ${received} in ${timeZone} ${named[code]} ${when}: ${because}`;
}
