/** A complaint whose heads a handler has sent, for tests of what becomes of them. */
import { complaints } from '../../demo/cast.ts';
import type { Head } from '../../sdk/contract/heads.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { type DeskBrowser, type DeskWith, jsonOf } from './desk.ts';
import { fileAndOpen, type RawTracker, rowOf } from './doors.ts';
import type { TestApp } from './test-app.ts';

/** A filed complaint, its tracker open by the code. */
export interface Filed {
  id: string;
  reference: string;
  accessCode: string;
  tracker: RawTracker;
}

export const points = ['The move was a week late.', 'Nobody told you that it would be.'];

export const asHeads = (texts: readonly string[]) => texts.map((text) => ({ text }));

export const readView = (tracker: RawTracker): Promise<TrackerView> => jsonOf<TrackerView>(tracker.get());

export async function fileOne(app: TestApp): Promise<Filed> {
  const { filed, tracker } = await fileAndOpen(app, complaints.lateCompletion);
  const { reference, accessCode } = filed;
  return { id: (await rowOf(app, reference)).id, reference, accessCode, tracker };
}

/** Sends heads as a person who has seen all that happened. */
export const sendHeads = async (
  app: TestApp,
  desk: DeskBrowser,
  { id, reference }: Pick<Filed, 'id' | 'reference'>,
  heads: unknown,
  more: DeskWith = {},
): Promise<Response> => {
  const version = (await rowOf(app, reference)).edition;
  return desk.call('complaints.heads', { path: { complaint: id }, body: { heads }, version, ...more });
};

/** A complaint with heads, as its client sees them. */
export async function fileWithHeads(
  app: TestApp,
  desk: DeskBrowser,
  texts = points,
): Promise<Filed & { heads: Head[] }> {
  const filed = await fileOne(app);
  await sendHeads(app, desk, filed, asHeads(texts));
  return { ...filed, heads: (await readView(filed.tracker)).heads };
}
