/** A complaint on somebody's desk: filed, brought to where a test wants it, and acted on with the version it has. */
import { complaints } from '../../demo/cast.ts';
import { seededStaff } from '../../demo/seed-staff.ts';
import type { CastPerson } from '../../demo/staff.ts';
import type { Status } from '../../sdk/contract/codes.ts';
import type { Filed, NewComplaint } from '../../sdk/contract/complaint.ts';
import type { DeskEndpointName } from '../../sdk/contract/desk/endpoints.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import { happenedIn } from '../../server/complaint/history.ts';
import { identityOf } from '../../server/firm/person.ts';
import { peopleOf } from '../../server/firm/person-table.ts';
import type { ComplaintRow } from '../../server/store/tables.ts';
import type { DeskBrowser, DeskWith } from './desk.ts';
import { acknowledged, act, answered, closed, openTracker, rowOf } from './doors.ts';
import { siteKey, type TestApp } from './test-app.ts';

export interface OnDesk {
  filed: Filed;
  id: string;
  firm: string;
  row(): Promise<ComplaintRow>;
  /** All that happened, oldest first. */
  history(): Promise<Happened[]>;
  /** As its client sees it. */
  view(): Promise<TrackerView>;
  /** Acts as one who has seen the newest version, unless `more` says otherwise. */
  does(browser: DeskBrowser, name: DeskEndpointName, body?: unknown, more?: DeskWith): Promise<Response>;
}

const by = null;
const asked: Happened = { kind: 'asked', facts: { id: 'msg_asked', text: 'The receipt?', by } };

/** What leads to each status. */
const ways: Readonly<Record<Status, readonly Happened[]>> = {
  received: [],
  acknowledged: [acknowledged],
  investigating: [acknowledged, { kind: 'investigating', facts: { by } }],
  'waiting-for-you': [acknowledged, asked],
  answered: [acknowledged, answered],
  closed: [acknowledged, closed],
  withdrawn: [{ kind: 'withdrawn', facts: { reason: null } }],
};

/** Files a complaint that is about nobody by name, and brings it to a status. */
export async function onDesk(
  app: TestApp,
  status: Status = 'received',
  complaint: NewComplaint = complaints.surpriseBill,
): Promise<OnDesk> {
  const filed = await app.file(complaint);
  for (const happened of ways[status]) await act(app, filed.reference, happened);
  const { id, firm } = await rowOf(app, filed.reference);
  const { db } = app.house.store;
  const row = () => rowOf(app, filed.reference);
  return {
    filed,
    id,
    firm,
    row,
    history: async () => {
      const key = await app.house.keyring.complaint(firm, id);
      return (await entriesOf(db, firm, id)).map((entry) => happenedIn(entry, key));
    },
    view: async () => (await (await openTracker(app, filed)).get()).json() as Promise<TrackerView>,
    does: async (browser, name, body = {}, { path = {}, ...more } = {}) =>
      browser.call(name, { body, path: { complaint: id, ...path }, version: (await row()).edition, ...more }),
  };
}

/** The id of a person of the cast. */
export async function personId(app: TestApp, part: CastPerson['part'], firm = siteKey): Promise<string> {
  const { id } = (await app.house.firms.bySiteKey(firm)) ?? { id: '' };
  const keys = await app.house.keyring.firm(id);
  const email = seededStaff(firm).find((one) => one.part === part)?.email;
  const found = (await peopleOf(app.house.store.db, id)).find((row) => identityOf(keys, row).email === email);
  if (!found) throw new Error(`nobody is ${part}`);
  return found.id;
}

/** Walls a person off, as far as reads and acts look. */
export async function wallOff(app: TestApp, { firm, id }: Pick<OnDesk, 'firm' | 'id'>, person: string): Promise<void> {
  const row = { firm, complaint: id, person, why: 'chosen', entry: 1, raised_at: app.clock.now() } as const;
  await app.house.store.db.insertInto('wall').values(row).execute();
}

/** An answer without what is different in each. */
export async function withoutId(answer: Response): Promise<unknown> {
  const { requestId: _, ...problem } = (await answer.json()) as Record<string, unknown>;
  return [answer.status, problem];
}
