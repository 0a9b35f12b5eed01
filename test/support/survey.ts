/** A complaint that has ended and whose client is asked how it was handled, the shortest way. */
import { complaints } from '../../demo/cast.ts';
import type { Filed, NewComplaint } from '../../sdk/contract/complaint.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import type { NewSurvey } from '../../sdk/contract/survey.ts';
import { fileOf } from './case-file.ts';
import { act, closed, latestLetter, openTracker, type RawTracker, rowOf, tokenIn } from './doors.ts';
import type { TestApp } from './test-app.ts';

/** Everything was as good as can be. */
export const happy: NewSurvey = {
  version: 1,
  answers: {
    ease: 5,
    informed: 5,
    listened: 5,
    respect: 5,
    thorough: 5,
    reasons: 5,
    outcome: 5,
    rights: 'yes',
    overall: 5,
  },
};

/** `tracker`: opened by the access code; `token`: of the link in the letter that asks. */
export interface Asked extends Pick<Filed, 'reference' | 'accessCode'> {
  tracker: RawTracker;
  token: string;
}

/** Files and ends a complaint, and lets its letter go out: its client is asked some days later. */
export async function ended(
  app: TestApp,
  complaint: NewComplaint = complaints.rudeMeeting,
  end: Happened = closed,
): Promise<Filed> {
  const filed = await app.file(complaint);
  await act(app, filed.reference, end);
  await app.worker.runDue();
  return filed;
}

/** Moves the clock to when the timetable looks at the complaint next, and does what is due. */
export async function nextDay(app: TestApp, { reference }: Pick<Filed, 'reference'>): Promise<void> {
  const { survey_at } = await rowOf(app, reference);
  if (survey_at === null) throw new Error(`nobody is asked about ${reference}`);
  app.clock.set(Math.max(app.clock.now(), survey_at));
  await app.worker.runDue();
}

/** The same, and on to the day on which its client is asked. */
export async function asked(app: TestApp, complaint?: NewComplaint, end?: Happened): Promise<Asked> {
  const filed = await ended(app, complaint, end);
  await nextDay(app, filed);
  const token = tokenIn(await latestLetter(app, filed.reference, 'survey'));
  const { reference, accessCode } = filed;
  return { reference, accessCode, tracker: await openTracker(app, filed), token };
}

/** All that happened to a complaint. */
export const historyOf = async (app: TestApp, reference: string): Promise<Happened[]> =>
  (await fileOf(app, reference)).happened();
