/**
 * Who reaches what at the desk, from the table of its calls: route by role by what it is about. Whatever a person may not see is
 * answered byte for byte as what does not exist.
 */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { complaints, fernbrook } from '../../demo/cast.ts';
import { type DeskEndpoint, type DeskEndpointName, deskEndpoints } from '../../sdk/contract/desk/endpoints.ts';
import { stages } from '../../sdk/contract/desk/playbook.ts';
import { may, type Role, roles } from '../../sdk/contract/desk/roles.ts';
import { answerRows } from '../../server/complaint/survey-answers.ts';
import { insertWall } from '../../server/complaint/wall-table.ts';
import { newId } from '../../server/crypto/random.ts';
import { itemsOf } from '../../server/firm/playbook.ts';
import { addTask } from '../../server/mail/task-table.ts';
import { addPerson, personIdOf, sessionOf } from '../support/colleagues.ts';
import { type DeskBrowser, nowhere } from '../support/desk.ts';
import { rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

const names = Object.keys(deskEndpoints) as DeskEndpointName[];
const entryOf = (name: DeskEndpointName): DeskEndpoint => deskEndpoints[name];

/** What a call is about: the parts of its path, and of its body or query where that names something. */
type About = Record<string, string>;

/** Stands in the list of the first stage, as a firm has it that says nothing. */
const item = `${stages[0]}/${itemsOf({}, stages[0])[0]?.code}`;

/** A sound body of each call about a complaint, a task or an answer, so that nothing but what it is about can be the matter. */
const bodies: Record<string, (about: About) => unknown> = {
  'complaints.claim': () => ({}),
  'walls.raise': ({ complaint, person }) => ({ complaint, person, note: 'Her sister.' }),
  'walls.lift': ({ complaint, person }) => ({ complaint, person, note: 'She has left.' }),
  'complaints.upgrade': () => ({}),
  'complaints.new-code': () => ({}),
  'complaints.note': () => ({ text: 'Rang twice.' }),
  'complaints.correct': () => ({ phone: '07700 900117' }),
  'complaints.link': ({ reference }) => ({ reference }),
  'complaints.tick': () => ({ item, done: true }),
  'tasks.add': () => ({ text: 'Ring again.' }),
  'tasks.done': () => ({}),
  'complaints.acknowledge': () => ({ method: 'call' }),
  'complaints.assign': () => ({ handler: null }),
  'complaints.investigate': () => ({}),
  'complaints.preview': () => ({ about: 'message', text: 'Hello.' }),
  'complaints.write': () => ({ about: 'message', text: 'Hello.' }),
  'complaints.resume': () => ({}),
  'complaints.extend': () => ({ to: '2027-03-01', reason: 'Papers are missing.' }),
  'complaints.close': () => ({ outcome: 'upheld', reason: 'We should have called.', remedies: ['apology'] }),
  'complaints.reopen': () => ({ reason: 'There is more.' }),
  'complaints.heads': () => ({ heads: [{ text: 'Nobody rang back.' }] }),
  'survey.exclude': () => ({ reason: 'bereavement', note: 'Her son rang.' }),
  'survey.enter': () => ({ version: 1, answers: { overall: 4 } }),
  'survey.release': () => ({}),
};

/** Calls that name what they are about in body or query instead of the path. */
const elsewhere: readonly string[] = ['walls.list', 'walls.raise', 'walls.lift'];

const isAbout = (name: DeskEndpointName, part: string): boolean => entryOf(name).path.includes(`{${part}}`);
const ofComplaints = names.filter((name) => isAbout(name, 'complaint') || elsewhere.includes(name));
const ofTasks = names.filter((name) => isAbout(name, 'task'));
const ofAnswers = names.filter((name) => isAbout(name, 'answer'));
const ofPeople = names.filter((name) => ['person', 'invitation', 'passkey'].some((part) => isAbout(name, part)));

describeEachEngine('the desk', ({ databaseUrl }) => {
  let app: TestApp;
  const people = {} as Record<Role, string>;
  const things = {} as Record<'own' | 'foreign' | 'walled' | 'unknown', About>;
  let browsers: Record<Role, DeskBrowser>;

  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    for (const role of roles) people[role] = await personIdOf(app, role);
    const colleague = await addPerson(app, 'Ivo Stern', ['handler']);
    const stranger = await personIdOf(app, 'handler', fernbrook.siteKey);
    things.own = await thing(siteKey, colleague);
    things.foreign = await thing(fernbrook.siteKey, stranger);
    things.walled = await thing(siteKey, colleague);
    things.unknown = { ...nowhere, reference: 'HL-0000-0000' };
    const { firm, id: complaint } = await rowOf(app, things.walled.reference ?? '');
    const wall = { firm, complaint, why: 'chosen', entry: 1, raised_at: 0 } as const;
    for (const role of roles) await app.house.store.commit({ steps: [insertWall({ ...wall, person: people[role] })] });
    await app.letters();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    browsers = {} as typeof browsers;
    for (const role of roles) browsers[role] = await sessionOf(app, people[role]);
  });

  /** A complaint of a firm with a task and what its client said of it, and somebody who works there. */
  async function thing(key: string, person: string): Promise<About> {
    const answer = await app.post(`/v1/firms/${key}/complaints`, { ...complaints.surpriseBill, matter: null });
    const { reference } = (await answer.json()) as { reference: string };
    const row = await rowOf(app, reference);
    const task = addTask(row, 'contact-otherwise', { letter: 'message', entry: 1 }, app.clock.now(), null);
    const said = { version: 1, answers: { overall: 2 } } as const;
    const kept = await answerRows(app.house, row, said, app.clock.now());
    await app.house.store.commit({ steps: [task, ...kept] });
    const ids = { complaint: row.id, other: row.id, task: String(task.row.id), answer: String(kept[0]?.row.id) };
    return { ...nowhere, ...ids, person, reference };
  }

  /** Status and body as they are, but for the id of the request. */
  async function answerTo(browser: DeskBrowser, name: DeskEndpointName, about: About): Promise<[number, string]> {
    const query = name === 'walls.list' ? `?complaint=${about.complaint}` : '';
    const body = bodies[name]?.(about) ?? {};
    const answer = await browser.call(name, { path: about, query, body, version: 1 });
    return [answer.status, (await answer.text()).replace(/"requestId":"[^"]*"/, '')];
  }

  const allowed = (role: Role, name: DeskEndpointName): boolean => {
    const { operation } = entryOf(name);
    return operation === 'anyone' || operation === 'signed-in' || may([role], operation);
  };

  it('has a sound body for every call about a complaint, a task or an answer', () => {
    const silent = [...ofComplaints, ...ofTasks, ...ofAnswers].filter(
      (name) => entryOf(name).method === 'POST' && !bodies[name],
    );
    expect(silent, 'say in `bodies` what these are sent').toEqual([]);
    expect(ofComplaints.length).toBeGreaterThan(4);
  });

  it('says of a complaint of another firm, or behind a wall, what it says of none', async () => {
    for (const name of [...ofComplaints, ...ofTasks, ...ofAnswers])
      for (const role of roles) {
        const unknown = await answerTo(browsers[role], name, things.unknown);
        expect([name, role, unknown[0]]).toEqual([name, role, allowed(role, name) ? 404 : 403]);
        for (const kind of ['foreign', 'walled'] as const)
          expect([name, role, kind, ...(await answerTo(browsers[role], name, things[kind]))]).toEqual([
            name,
            role,
            kind,
            ...unknown,
          ]);
      }
  });

  it('changed nothing by that', async () => {
    for (const kind of ['foreign', 'walled'] as const) {
      const row = await rowOf(app, things[kind].reference ?? '');
      expect([kind, row.status, row.edition]).toEqual([kind, 'received', 1]);
    }
  });

  it('lets each role reach a complaint and an answer of its own firm exactly as the table of roles says', async () => {
    // What is done to it once may not be possible twice; a message or a link that is not there is not found.
    const reachable = [...ofComplaints, ...ofAnswers].filter(
      (name) => !isAbout(name, 'message') && !isAbout(name, 'other'),
    );
    for (const role of roles)
      for (const name of reachable.filter((one) => one !== 'walls.lift')) {
        const [status] = await answerTo(browsers[role], name, things.own);
        const expected = allowed(role, name) ? [200, 201, 204, 409, 412] : [403];
        expect(expected, `${name} by ${role}: ${status}`).toContain(status);
      }
  });

  it('says of people, invitations and passkeys of another firm what it says of none', async () => {
    const foreign = { ...things.foreign, invitation: newId('inv'), passkey: 'other' };
    for (const name of ofPeople)
      for (const role of roles) {
        const unknown = await answerTo(browsers[role], name, things.unknown);
        expect([name, role, ...(await answerTo(browsers[role], name, foreign))]).toEqual([name, role, ...unknown]);
        if (!allowed(role, name)) expect(unknown[0]).toBe(403);
      }
  });
});
