/** What clients said of how they were handled, as people at the desk read it, one by one; and how it is released to those who did. */
import type { SurveyAnswer, SurveyAnswerList } from '../../sdk/contract/desk/survey.ts';
import { happenOnce } from '../complaint/acts.ts';
import { complaintById } from '../complaint/complaint-table.ts';
import { saidOf } from '../complaint/survey-answers.ts';
import type { FirmKeys } from '../crypto/keyring.ts';
import { decided, endOfRecord, nextAudit } from '../firm/audit.ts';
import { cursorAt, placeOf } from '../http/cursor.ts';
import { ProblemError } from '../http/problem.ts';
import { dayIn } from '../packs/calendar.ts';
import type { Change, Insert } from '../store/store.ts';
import type { SurveyAnswerRow } from '../store/survey-tables.ts';
import { type AnswerPlace, answerById, answersSeen, releaseAnswer } from './answer-table.ts';
import { requireUnwalled, signed } from './at-hand.ts';
import { instant } from './case-file-entries.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { type Names, namesOf } from './names.ts';
import { othersWhoRelease, readsUnreleased } from './survey-readers.ts';

/** `reference`: of its complaint; null where the client unlinked it: then nothing more is told of that complaint than when it ended. */
export function shownAnswer(
  row: SurveyAnswerRow,
  reference: string | null,
  keys: FirmKeys,
  { named }: Names,
): SurveyAnswer {
  const { id, instrument, period, month } = row;
  const { outcome, area } = row.complaint === null ? { outcome: null, area: null } : row;
  const by = named(row.released_by);
  return {
    id,
    instrument,
    complaint: row.complaint !== null && reference !== null ? { id: row.complaint, reference } : null,
    period,
    month,
    outcome,
    area,
    ...saidOf(keys, row),
    enteredBy: named(row.entered_by),
    released: row.released_at !== null && by ? { at: instant(row.released_at), by } : null,
  };
}

/** A page of all that this person may read, newest first; `after`: the cursor of the page before. */
export async function listAnswers(
  house: DeskHouse,
  staff: Staff,
  limit: number,
  after: string | undefined,
): Promise<SurveyAnswerList> {
  const { store, keyring, firms, clock } = house;
  const { firm, person } = staff;
  const list = `answers|${firm}|${person}`;
  const from = after === undefined ? undefined : answerPlace(placeOf(keyring.server, list, after));
  const [others, its] = await Promise.all([othersWhoRelease(house, staff), firms.byId(firm)]);
  if (!its) throw new ProblemError('not-found');
  const month = dayIn(its.settings.timeZone, clock.now()).slice(0, 7);
  const [rows, names, keys] = await Promise.all([
    answersSeen(store.db, { firm, person, others }, month, limit + 1, from),
    namesOf(house, firm),
    keyring.firm(firm),
  ]);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const next = last ? cursorAt(keyring.server, list, `${last.month}|${last.id}`) : null;
  return { items: page.map(({ reference, ...row }) => shownAnswer(row, reference, keys, names)), next };
}

function answerPlace(place: string): AnswerPlace {
  const [month = '', id = ''] = place.split('|');
  return { month, id };
}

/** What is committed with a release, the claim that it is the first one foremost. */
type Steps = readonly [Change, ...Insert[]];

/** A release at the desk. `keep`: the row that keeps its answer. */
export interface Releasing {
  staff: Staff;
  now: number;
  keep(answer: SurveyAnswer, now: number, complaint?: string): Insert;
}

/**
 * From now on those who handled the complaint read it; on its record, or on the firm's where the client unlinked it: there it does
 * not say which one, since even those who read that record may be walled from it. Throws `not-found` where there is none that this
 * person may read, `not-possible-now` where it is released.
 */
export async function release(house: DeskHouse, id: string, { staff, now, keep }: Releasing): Promise<SurveyAnswer> {
  const { row, reference } = await answerToRead(house, staff, id);
  if (row.released_at !== null) throw new ProblemError('not-possible-now', { detail: 'It is released' });
  const released = { ...row, released_at: now, released_by: staff.person };
  const [names, keys] = await Promise.all([namesOf(house, row.firm), house.keyring.firm(row.firm)]);
  const answer = shownAnswer(released, reference, keys, names);
  const { store } = house;
  const steps: Steps = [releaseAnswer(store.db, row, now, staff.person), keep(answer, now, row.complaint ?? undefined)];
  await (row.complaint === null
    ? releaseUnlinked(house, staff, now, steps)
    : releaseLinked(house, { staff, now }, { complaint: row.complaint, answer: id }, steps));
  return answer;
}

async function releaseLinked(
  house: DeskHouse,
  { staff, now }: Pick<Releasing, 'staff' | 'now'>,
  { complaint, answer }: { complaint: string; answer: string },
  steps: Steps,
): Promise<void> {
  const facts = { answer, ...(await signed(house, staff)) };
  const mayStill = () => requireUnwalled(house, staff, complaint);
  const which = { firm: staff.firm, complaint };
  await happenOnce({ ...house, mayStill }, which, { kind: 'survey-released', facts }, now, steps);
}

async function releaseUnlinked(
  house: DeskHouse,
  { firm, person }: Staff,
  now: number,
  [claim, ...rest]: Steps,
): Promise<void> {
  await decided(true, async () => {
    const end = await endOfRecord(house, firm);
    const act = { person, operation: 'survey.released', object: null } as const;
    const noted = await nextAudit(house, firm, act, now, end);
    return house.store.commit({ steps: [claim, noted, ...rest] });
  });
}

/** With the reference of its complaint. Where this person had that complaint, only once it is released. */
async function answerToRead(house: DeskHouse, staff: Staff, id: string) {
  const row = await answerById(house.store.db, staff, id);
  const complaint = row?.complaint ? await complaintById(house.store.db, staff.firm, row.complaint) : undefined;
  const reads = !complaint || row?.released_at !== null || (await readsUnreleased(house, staff, complaint));
  if (!row || !reads) throw new ProblemError('not-found');
  return { row, reference: complaint?.reference ?? null };
}
