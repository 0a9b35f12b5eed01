/** Where the clock of the demonstration can be moved to by one press: what each button leads to, and when that is. */
import type { ClockCode } from '../../sdk/contract/clock.ts';
import { systemClock } from '../clock.ts';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import { askingDue, type DueWork, dueNow } from '../complaint/due.ts';
import { reckoningOf } from '../firm/reckoning.ts';
import { addDays, dayIn, dayInWords, hourOf } from '../packs/calendar.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { nextDue } from './dev-table.ts';

/** `to`: what the button sends; `why`: what is then, where that is more than a date. */
export interface Move {
  to: string;
  label: string;
  why: string;
  at: number;
}

/** What is timed, as the firm would say it. */
export const timed: Readonly<Record<ClockCode, string>> = {
  acknowledge: 'Contact the client',
  'data-protection': 'Confirm the complaint about personal data',
  update: 'Tell the client how far it is',
  respond: 'Final answer',
  outside: 'The way outside',
};

const day = 86_400_000;
const eightWeeks = 56;

/** `newest`: the newest open complaint, if there is one. Moves that lead nowhere are left out. */
export async function movesFrom(house: ComplaintsHouse, newest: ComplaintRow | undefined): Promise<Move[]> {
  const now = house.clock.now();
  return [
    { to: 'day', label: 'Next day', why: '', at: now + day },
    { to: 'week', label: 'Next week', why: '', at: now + 7 * day },
    ...(await toNextDue(house, now)),
    ...(newest ? await toEightWeeks(house, newest, now) : []),
    { to: 'today', label: 'Back to today', why: 'the real time of this machine', at: systemClock.now() },
  ];
}

async function toNextDue(house: ComplaintsHouse, now: number): Promise<Move[]> {
  const row = await nextDue(house.store.db, now);
  if (!row) return [];
  const what = await duePhrase(house, row, row.due_at);
  return [{ to: 'due', label: 'Next thing due', why: `${row.reference}: ${what}`, at: row.due_at }];
}

/** Noon, so that the day is the eighth week's in any zone and whatever clocks did in between. */
async function toEightWeeks({ firms }: ComplaintsHouse, newest: ComplaintRow, now: number): Promise<Move[]> {
  const firm = await firms.byId(newest.firm);
  if (!firm) return [];
  const { timeZone } = firm.settings;
  const at = hourOf(addDays(dayIn(timeZone, newest.received_at), eightWeeks), 12, timeZone);
  const why = `counted from the day ${newest.reference} came in`;
  return at > now ? [{ to: 'eight-weeks', label: 'Eight weeks are over', why, at }] : [];
}

/** What the timetable will do with a complaint at `at`. */
export async function duePhrase({ firms }: ComplaintsHouse, row: ComplaintRow, at: number): Promise<string> {
  const firm = await firms.byId(row.firm);
  const asking = askingDue(row, at);
  if (asking) return `the client is asked how it was handled${asking === 'survey-reminded' ? ', once more' : ''}`;
  const work = firm ? dueNow(row, reckoningOf(firm.settings, row.pack), at) : [];
  return work.length > 0 ? work.map(inWords).join('; ') : 'its dates are reckoned anew';
}

function inWords(work: DueWork): string {
  if (work.what === 'outside-opened') return 'the client can go outside';
  const what = `“${timed[work.code]}” by ${dayInWords(work.by, 'en-GB', 'long')}`;
  if (work.what === 'date-missed') return `${what} is missed`;
  return `the firm is reminded of ${what}${work.before === 0 ? ', the last day' : ''}`;
}
