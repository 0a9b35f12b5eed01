/** The file of a complaint at somebody's desk: read as they see it, and acted on with the version it has. */
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import type { CaseFile } from '../../sdk/contract/desk/case-file.ts';
import type { Named } from '../../sdk/contract/desk/complaints.ts';
import type { DeskEndpointName } from '../../sdk/contract/desk/endpoints.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import type { Problem } from '../../sdk/contract/problem.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import { happenedIn } from '../../server/complaint/history.ts';
import type { DeskBrowser, DeskWith } from './desk.ts';
import { rowOf } from './doors.ts';
import type { TestApp } from './test-app.ts';

export interface OpenFile {
  id: string;
  firm: string;
  reference: string;
  read(browser: DeskBrowser): Promise<CaseFile>;
  /** Acts as one who has seen the newest version, unless `more` says otherwise. */
  does(browser: DeskBrowser, name: DeskEndpointName, body?: unknown, more?: DeskWith): Promise<Response>;
  /** All that happened, oldest first. */
  happened(): Promise<Happened[]>;
}

/** The file of a complaint that is there. */
export async function fileOf(app: TestApp, reference: string): Promise<OpenFile> {
  const { id, firm } = await rowOf(app, reference);
  const { db } = app.house.store;
  const path = { complaint: id };
  return {
    id,
    firm,
    reference,
    read: async (browser) => {
      const answer = await browser.call('complaints.read', { path });
      if (answer.status !== 200) throw new Error(`the file was not read: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as CaseFile;
    },
    does: async (browser, name, body = {}, { path: more = {}, ...rest } = {}) => {
      const { edition } = await rowOf(app, reference);
      return browser.call(name, { body, path: { ...path, ...more }, version: edition, ...rest });
    },
    happened: async () => {
      const key = await app.house.keyring.complaint(firm, id);
      return (await entriesOf(db, firm, id)).map((entry) => happenedIn(entry, key));
    },
  };
}

export const filedFile = async (app: TestApp, complaint: NewComplaint): Promise<OpenFile> =>
  fileOf(app, (await app.file(complaint)).reference);

/** Who is signed in there. */
export async function personOf(browser: DeskBrowser): Promise<Named> {
  const { person } = (await (await browser.call('session.read')).json()) as { person: Named };
  return { id: person.id, name: person.name };
}

/** Walls a person off, as far as reads and acts look. */
export async function wallOff(app: TestApp, { firm, id }: OpenFile, person: string): Promise<void> {
  const row = { firm, complaint: id, person, why: 'chosen', entry: 1, raised_at: app.clock.now() } as const;
  await app.house.store.db.insertInto('wall').values(row).execute();
}

/** What refuses, without what is different in each answer. */
export async function refusalOf(answer: Promise<Response> | Response): Promise<unknown[]> {
  const given = await answer;
  const { requestId: _, ...problem } = (await given.json()) as Record<string, unknown>;
  return [given.status, problem];
}

/** Writing that looks like markup, code or a placeholder, and must come back as it went in. */
export const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)> {reference} \${7*7} {{7*7}} \u202eevil\u202c "quoted" '; drop table complaint;-- 👩‍⚖️ e\u0301\r\n\ttail  `;

export const codeOf = async (answer: Promise<Response>): Promise<[number, string]> => {
  const given = await answer;
  return [given.status, ((await given.json()) as Problem).code];
};
