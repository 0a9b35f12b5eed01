/** The file of a complaint: everything a person at the desk may see of it, the client's own words first. */
import { clockOf, type DeadlineCode, deadlineCodes } from '../../sdk/contract/clock.ts';
import type { CaseFile } from '../../sdk/contract/desk/case-file.ts';
import { complainantIn } from '../complaint/contact.ts';
import { basisOf, explainerOf, stateOf } from '../complaint/explain.ts';
import { toStaff } from '../complaint/explain-to-staff.ts';
import { headsOf } from '../complaint/heads.ts';
import { filedIn } from '../complaint/history.ts';
import { outsideRoute } from '../complaint/outside.ts';
import { walledAmong } from '../complaint/wall-table.ts';
import type { SealKey } from '../crypto/seal.ts';
import type { Reckoning } from '../firm/reckoning.ts';
import { ProblemError } from '../http/problem.ts';
import { lettersOn } from '../mail/outbox-table.ts';
import { tasksOn } from '../mail/task-table.ts';
import type { PendingRow } from '../store/desk-tables.ts';
import type { ComplaintRow, EntryRow, LetterRow } from '../store/tables.ts';
import { atHand } from './at-hand.ts';
import { acknowledgedIn, closureIn, historyIn, instant, messagesIn, namedIn, notesIn } from './case-file-entries.ts';
import { ticksOn } from './case-file-table.ts';
import { caseSurveyOf } from './case-survey.ts';
import { checklistsOf } from './checklists.ts';
import { claimsOn } from './claim-table.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { flagsOf } from './flags.ts';
import { type Names, namesOf } from './names.ts';
import { pendingOn, wordsOf } from './pending-table.ts';
import { possibleActs } from './possible-acts.ts';
import { recordReading } from './reading.ts';
import { relatedOf } from './related.ts';
import { readsUnreleased } from './survey-readers.ts';
import { shownTask } from './tasks.ts';

/** Throws `not-found` where there is no such complaint, or none for this person. That they read it goes on its record. */
export async function readCaseFile(house: DeskHouse, staff: Staff, id: string): Promise<CaseFile> {
  const { row, key, reckoning } = await atHand(house, staff, id);
  const entries = await recordReading(house, staff, row, key);
  const [filed, complainant] = [filedIn(entries, key), complainantIn(entries, key)];
  if (!filed || !complainant) throw new ProblemError('not-found');
  const names = await namesOf(house, row.firm);
  const now = house.clock.now();
  const reads = await readsUnreleased(house, staff, row);
  const survey = await caseSurveyOf(house, staff, row, names, reads);
  const route = outsideRoute(row, filed, reckoning, now);
  return {
    id,
    reference: row.reference,
    version: row.edition,
    status: row.status,
    channel: row.channel,
    receivedAt: instant(row.received_at),
    locale: row.locale,
    flags: flagsOf(row, complainant, route?.open ?? false),
    filed,
    complainant,
    reachable: row.mailable ? 'email' : 'otherwise',
    handler: names.named(row.handler),
    deadlines: deadlinesOf(row, entries, key, reckoning),
    outside: route && { open: route.open, body: route.body.name, from: route.from, until: route.until },
    heads: headsOf(entries, key),
    related: await relatedOf(house, staff, row, filed),
    survey,
    can: possibleActs(row, staff, now),
    ...(await fromHistory(house, staff, entries, key, reads || survey?.answer != null)),
    ...(await besideHistory(house, row, key, names, reads)),
  };
}

/** What the entries say. */
async function fromHistory(
  house: DeskHouse,
  { firm, person }: Staff,
  entries: readonly EntryRow[],
  key: SealKey,
  mayReadCalls: boolean,
) {
  const walled = await walledAmong(house.store.db, firm, person, namedIn(entries, key));
  const reading = { entries, key, mayReadCalls, mayName: (complaint: string) => !walled.has(complaint) };
  return {
    messages: messagesIn(reading),
    notes: notesIn(reading),
    history: historyIn(reading),
    closure: closureIn(reading),
    acknowledgedBy: acknowledgedIn(reading),
  };
}

/** What the tables beside them say. */
async function besideHistory(
  { store: { db }, firms, clock }: DeskHouse,
  row: ComplaintRow,
  key: SealKey,
  names: Names,
  mayReadCalls: boolean,
) {
  const [pending, tasks, ticks, letters, [claim], firm] = await Promise.all([
    pendingOn(db, row),
    tasksOn(db, row),
    ticksOn(db, row),
    lettersOn(db, row),
    claimsOn(db, row.firm, [row.id], clock.now()),
    firms.byId(row.firm),
  ]);
  const person = claim && names.named(claim.person);
  return {
    pending: pending.map((one) => shownPending(one, key, names)),
    tasks: tasks.filter(({ kind }) => mayReadCalls || kind !== 'survey-follow-up').map((task) => shownTask(task, key)),
    checklists: checklistsOf(firm?.settings.playbook ?? {}, ticks, names.nameOf),
    letters: letters.map(shownLetter),
    claim: claim && person ? { person, until: instant(claim.until) } : null,
  };
}

const deadlinesOf = (
  row: ComplaintRow,
  entries: readonly EntryRow[],
  key: SealKey,
  reckoning: Reckoning,
): CaseFile['deadlines'] => {
  const explained = explainerOf(row, entries, key, reckoning, toStaff);
  return deadlineCodes.flatMap((code: DeadlineCode) => {
    const clock = clockOf(row.clocks, code);
    if (!clock) return [];
    return [{ code, by: clock.by, basis: basisOf(clock), state: stateOf(clock, row), explanation: explained(clock) }];
  });
};

function shownPending(row: PendingRow, key: SealKey, names: Names): CaseFile['pending'][number] {
  const { id, about, failed } = row;
  const text = wordsOf(key, row);
  const by = { id: row.person, name: names.nameOf(row.person) ?? '' };
  return { id, about, text, goesAt: row.goes_at === null ? null : instant(row.goes_at), by, failed };
}

const shownLetter = ({ id, kind, audience, state, queued_at, sent_at }: LetterRow): CaseFile['letters'][number] => ({
  id,
  kind,
  audience,
  state,
  queuedAt: instant(queued_at),
  sentAt: sent_at === null ? null : instant(sent_at),
});
