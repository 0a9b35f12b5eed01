/** The one writer: appends what happened, changes the complaint, queues letters and tasks, all in one unit. */

import { dueOn } from '../../sdk/contract/clock.ts';
import {
  type ComplaintLetterKind,
  type Happened,
  type Happening,
  type HappeningKind,
  happenings,
} from '../../sdk/contract/history.ts';
import type { SealKey } from '../crypto/seal.ts';
import type { Reckoning } from '../firm/reckoning.ts';
import { OvertakenError } from '../http/overtaken.ts';
import { queueLetter, takeBack } from '../mail/outbox-table.ts';
import { addTask, endTasks } from '../mail/task-table.ts';
import type { Change, Insert, Store, Tally, Unit } from '../store/store.ts';
import type { ComplaintRow, EntryRow } from '../store/tables.ts';
import { changeComplaint, insertEntry } from './complaint-table.ts';
import { nextDue, nextLook } from './due.ts';
import { keepHandler } from './handled-table.ts';
import { nextEntry } from './history.ts';
import { endSurveyLinks } from './link-table.ts';
import { evolve } from './rules.ts';

/** A complaint after something happened to it, and the entries that say so. */
export interface Recorded {
  complaint: ComplaintRow;
  entries: EntryRow[];
}

/** What the happenings make of the complaint, and when the timetable looks at it next; not yet written. */
export function apply(
  complaint: ComplaintRow,
  key: SealKey,
  happened: readonly Happened[],
  now: number,
  reckoning: Reckoning,
): Recorded {
  let after = complaint;
  // A clock that was set back must not make a history whose times go back.
  const at = Math.max(now, complaint.changed_at);
  const entries = happened.map((one) => {
    const entry = nextEntry(after, key, one, at);
    const standing = evolve(after, one, at, entry.seq);
    after = { ...after, ...standing, status: standing.status ?? after.status, head: entry.hash, changed_at: at };
    return entry;
  });
  return { complaint: { ...after, due_at: nextLook(after, reckoning), ...nextDue(after) }, entries };
}

const asking: readonly ComplaintLetterKind[] = ['survey', 'survey-reminder'];

/** Letters that must not go out any more once something has happened. */
const overtakenBy: Partial<Record<HappeningKind, readonly ComplaintLetterKind[]>> = {
  answered: ['asked', 'extension', 'outside-route', 'update', 'heads'],
  closed: ['asked', 'extension', 'outside-route', 'update', 'heads'],
  resumed: ['asked'],
  'code-given': ['code-ended'],
  reopened: ['answered', 'closed', ...asking],
  'withdrawal-undone': asking,
  'survey-answered': asking,
  'survey-refused': asking,
  'survey-excluded': asking,
  'heads-sent': ['heads'],
  'heads-confirmed': ['heads'],
  'heads-corrected': ['heads'],
};

/**
 * Makes it happen to a complaint that is there. `also`: rows that belong to the same unit, claims first; `mailable`: whether its
 * letters to the client go by e-mail. Throws
 * `OvertakenError` when another writer was first: read the complaint again and decide again.
 */
export async function record(
  store: Store,
  complaint: ComplaintRow,
  key: SealKey,
  happened: readonly Happened[],
  now: number,
  reckoning: Reckoning,
  also: readonly (Insert | Change)[] = [],
  mailable = complaint.mailable === 1,
): Promise<Recorded> {
  const recorded = apply(complaint, key, happened, now, reckoning);
  const confirmed = complaint.unconfirmed && !recorded.complaint.unconfirmed;
  const ended = confirmed ? [endTasks(store.db, complaint, 'unconfirmed', now)] : [];
  const overtaken = happened.flatMap(({ kind }) => overtakenBy[kind] ?? []);
  const taken = overtaken.length > 0 ? takeBack(store.db, complaint, overtaken, now) : [];
  const back = overtaken.includes('survey') ? [...taken, endSurveyLinks(store.db, complaint, now)] : taken;
  const changes = [...also, changeComplaint(store.db, recorded.complaint), ...ended, ...back];
  await write(store, recorded, now, { before: complaint, also: changes, mailable });
  return recorded;
}

/**
 * What is written with the entries. `before`: the complaint as it stood; none where it is new. `first` and `also`: rows before
 * and after the entries; the rest: see {@link lettersFor}.
 */
interface With {
  before?: ComplaintRow;
  keys?: Unit['keys'];
  first?: readonly Insert[];
  also?: readonly (Insert | Change)[];
  mailable?: boolean;
  quiet?: boolean;
}

/** Writes entries, letters and all that belongs to them in one unit. Throws `OvertakenError` when a claim was lost. */
export async function write(
  store: Store,
  { complaint, entries }: Recorded,
  now: number,
  { before, keys = [], first = [], also = [], ...how }: With,
): Promise<void> {
  const letters = entries.flatMap((entry) => lettersFor(complaint, entry, now, how));
  const handed = before?.handler === complaint.handler ? [] : keepHandler(complaint);
  const steps = [...first, ...entries.map(insertEntry), ...also, ...handed, ...letters];
  const { won } = await store.commit({ keys, steps, tallies: talliesOf(before, complaint) });
  if (!won) throw new OvertakenError('another writer was first');
}

/** What changes in the numbers of complaints by status and handler. */
function talliesOf(before: ComplaintRow | undefined, after: ComplaintRow): Tally[] {
  if (before?.status === after.status && before.handler === after.handler) return [];
  const one = ({ firm, status, handler }: ComplaintRow, by: Tally['by']): Tally => ({
    firm,
    status,
    handler: handler ?? '',
    by,
  });
  return [...(before ? [one(before, -1)] : []), one(after, 1)];
}

/**
 * The letters an entry queues; a task to call or write instead where the client is not `mailable`. That has a date only
 * where there is one to keep: by when a person must have been in touch about a new complaint. All else is due soon.
 * `quiet`: the firm had a letter about unconfirmed complaints a moment ago, so this one becomes a task.
 */
function lettersFor(
  complaint: ComplaintRow,
  entry: EntryRow,
  now: number,
  { mailable = complaint.mailable === 1, quiet = false }: Pick<With, 'mailable' | 'quiet'>,
): Insert[] {
  const { letters, lettersUnconfirmed = letters, lettersGrumble = letters }: Happening = happenings[entry.kind];
  const begins = entry.kind === 'received' || entry.kind === 'upgraded';
  const dueBy = begins ? dueOn(complaint.clocks, 'acknowledge') : null;
  const about = (letter: ComplaintLetterKind) => ({ letter, entry: entry.seq });
  const due = complaint.unconfirmed ? lettersUnconfirmed : complaint.grumble ? lettersGrumble : letters;
  // Whoever has just been in touch need not be told by another way that they were.
  return due
    .filter((kind) => mailable || (kind !== 'acknowledged' && kind !== 'contact-corrected'))
    .map((kind) => {
      if (kind === 'firm-unconfirmed' && quiet) return addTask(complaint, 'unconfirmed', about(kind), now, dueBy);
      return kind.startsWith('firm-') || mailable
        ? queueLetter(complaint, kind, entry.seq, now)
        : addTask(complaint, 'contact-otherwise', about(kind), now, dueBy);
    });
}
