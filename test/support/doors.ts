/** Short ways through the doors of a test app, for what the SDK hides: raw answers, problems, headers. */
import type { Filed, NewComplaint } from '../../sdk/contract/complaint.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import type { Problem } from '../../sdk/contract/problem.ts';
import type { Session } from '../../sdk/contract/tracker.ts';
import { happen } from '../../server/complaint/acts.ts';
import { complaintByReference } from '../../server/complaint/complaint-table.ts';
import type { ComplaintRow } from '../../server/store/tables.ts';
import { type ShownLetter, siteKey, type TestApp } from './test-app.ts';

export const complaintsPath = `/v1/firms/${siteKey}/complaints`;

/** An open tracker, each call with its bearer. */
export interface RawTracker {
  session: Session;
  get(path?: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  remove(path: string, headers?: Record<string, string>): Promise<Response>;
}

export const openSession = (app: TestApp, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  app.post('/v1/tracker/sessions', body, headers);

export async function openTracker(
  app: TestApp,
  by: Pick<Filed, 'reference' | 'accessCode'> | { linkToken: string },
): Promise<RawTracker> {
  const body = 'linkToken' in by ? by : { reference: by.reference, accessCode: by.accessCode };
  const answer = await openSession(app, body);
  if (answer.status !== 201) throw new Error(`the session did not open: ${answer.status}`);
  const session = (await answer.json()) as Session;
  const bearer = { Authorization: `Bearer ${session.token}` };
  return {
    session,
    get: (path = '', headers = {}) => app.request(`/v1/tracker${path}`, { headers: { ...bearer, ...headers } }),
    post: (path, sent, headers = {}) => app.post(`/v1/tracker/${path}`, sent, { ...bearer, ...headers }),
    remove: (path, headers = {}) =>
      app.request(`/v1/tracker/${path}`, { method: 'DELETE', headers: { ...bearer, ...headers } }),
  };
}

/** Files and opens by the code, as most tests begin. */
export async function fileAndOpen(
  app: TestApp,
  complaint: NewComplaint,
): Promise<{ filed: Filed; tracker: RawTracker }> {
  const filed = await app.file(complaint);
  return { filed, tracker: await openTracker(app, filed) };
}

export const problemOf = async (answer: Response): Promise<Problem> => (await answer.json()) as Problem;

/** The failing members as `pointer code`, sorted. */
export const faultsOf = async (answer: Response): Promise<string[]> =>
  ((await problemOf(answer)).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`).sort();

export async function rowOf(app: Pick<TestApp, 'house'>, reference: string): Promise<ComplaintRow> {
  const row = await complaintByReference(app.house.store.db, reference);
  if (!row) throw new Error(`no complaint ${reference}`);
  return row;
}

/** What the firm does, without its command line. */
export async function act(app: TestApp, reference: string, happened: Happened): Promise<void> {
  const { firm, id } = await rowOf(app, reference);
  await happen(app.house, { firm, complaint: id }, happened, app.clock.now());
}

/** The letters of one complaint, everything due sent before. */
export const lettersOf = async (app: TestApp, reference: string): Promise<ShownLetter[]> =>
  (await app.letters()).filter((letter) => letter.reference === reference);

/** The secret of the one link in a letter. */
export function tokenIn(letter: ShownLetter | undefined): string {
  const token = /#t=(rtl_[A-Za-z0-9_-]{43})/.exec(letter?.text ?? '')?.[1];
  if (!token) throw new Error(`no link in this letter: ${letter?.kind}`);
  return token;
}

/** The newest letter of a kind on a complaint. */
export async function latestLetter(app: TestApp, reference: string, kind: string): Promise<ShownLetter | undefined> {
  return (await lettersOf(app, reference)).findLast((letter) => letter.kind === kind);
}

export const acknowledged: Happened = { kind: 'acknowledged', facts: { method: 'call', by: 'Margaret Lane' } };

export const answered: Happened = {
  kind: 'answered',
  facts: { id: 'msg_answer', text: 'You were right to complain.', outcome: 'upheld', by: null },
};

export const closed: Happened = {
  kind: 'closed',
  facts: { outcome: 'upheld', reason: 'We should have called.', remedies: ['apology'], lesson: null, by: null },
};
