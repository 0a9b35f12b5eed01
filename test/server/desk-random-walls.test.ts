/**
 * A thousand walls, drawn at random over complaints that each hold words of their own: nobody finds any of it by any call that
 * reads. The calls come from the table, so that those to come are tried as well.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { privacyNoticeVersion } from '../../demo/cast.ts';
import { statusCodes } from '../../sdk/contract/codes.ts';
import { queueFilters } from '../../sdk/contract/desk/complaints.ts';
import { type DeskEndpoint, type DeskEndpointName, deskEndpoints } from '../../sdk/contract/desk/endpoints.ts';
import { may, type Role } from '../../sdk/contract/desk/roles.ts';
import { complaintByReference } from '../../server/complaint/complaint-table.ts';
import { answerRows } from '../../server/complaint/survey-answers.ts';
import { insertSurveyWall } from '../../server/complaint/survey-table.ts';
import { insertWall } from '../../server/complaint/wall-table.ts';
import { rolesIn } from '../../server/firm/person.ts';
import { firmOf } from '../support/audit.ts';
import { addPerson, giveTo, sessionOf } from '../support/colleagues.ts';
import { type DeskBrowser, nowhere } from '../support/desk.ts';
import { act, openTracker, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const many = 150;
const walls = 1_000;
/** Complaints that each walled person asks for one by one; the lists hold all. */
const asked = 10;

interface Told {
  id: string;
  reference: string;
  word: string;
  /** The id of what its client said of how it was handled. */
  answer: string;
  walled: Set<string>;
}

const reads = (Object.keys(deskEndpoints) as DeskEndpointName[]).filter(
  (name) => (deskEndpoints[name] as DeskEndpoint).method === 'GET',
);
const entryOf = (name: DeskEndpointName): DeskEndpoint => deskEndpoints[name];
const isAbout = (name: DeskEndpointName) => /\{(complaint|task)\}/.test(entryOf(name).path);
const isUnlinked = (at: number): boolean => at % 7 === 0;
const wordOf = (at: number): string => `quokka${String(at).padStart(4, '0')}`;

describeEachEngine('behind a thousand walls', ({ databaseUrl }) => {
  let app: TestApp;
  let firm: string;
  let people: { id: string; roles: Role[] }[];
  let clerk: DeskBrowser;
  const told: Told[] = [];
  /** Whom complaints were given to, and which. */
  const had = new Map<string, Set<string>>();

  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    firm = await firmOf(app);
    for (const name of ['Ada Quay', 'Ivo Stern', 'Noor Aziz'])
      await addPerson(app, name, name === 'Noor Aziz' ? ['compliance', 'supervisor'] : ['handler']);
    const rows = await app.house.store.db.selectFrom('person').selectAll().where('firm', '=', firm).execute();
    clerk = await sessionOf(app, rows.find(({ roles }) => roles === 'handler')?.id ?? '');
    people = rows.map((row) => ({ id: row.id, roles: rolesIn(row.roles) }));
    // In turns, so that two who complain together are two of one address.
    for (let from = 0; from < many; from += 25)
      told.push(...(await Promise.all(Array.from({ length: 25 }, (_, at) => tell(from + at)))));
    await link();
    await app.letters();
    await wallAtRandom();
  }, 120_000);
  afterAll(() => app.close());

  /** Files a complaint with its word in every text there is; every other one shares its address with the one before. */
  async function tell(at: number): Promise<Told> {
    const word = wordOf(at);
    const filed = await app.file({
      complainant: {
        name: `Client ${word}`,
        phone: `07700 ${word}`,
        ...(at % 3 === 0 ? {} : { email: `pair${Math.floor(at / 2)}@mail.example` }),
        adjustmentsNote: word,
      },
      matter: { reference: word, areaOfLaw: 'family', personConcerned: at % 5 === 0 ? `Mr ${word}` : null },
      narrative: `The ${word} is missing.`,
      impact: word,
      consent: { privacyNoticeVersion },
    });
    await (await openTracker(app, filed)).post('messages', { text: `Where is the ${word}?` });
    await act(app, filed.reference, {
      kind: 'noted',
      facts: { text: `Looked for the ${word}.`, by: 'Ada Quay', person: '' },
    });
    const { id } = (await complaintByReference(app.house.store.db, filed.reference)) ?? { id: '' };
    const handler = at % 4 === 0 ? (people[at % people.length]?.id ?? null) : null;
    if (handler !== null) await giveTo(app, filed.reference, handler);
    if (handler !== null) had.set(handler, new Set([...(had.get(handler) ?? []), id]));
    const body = { text: `Find the ${word}.`, dueBy: null };
    expect((await clerk.call('tasks.add', { path: { complaint: id }, body })).status).toBe(201);
    return { id, reference: filed.reference, word, answer: await say(filed.reference, at), walled: new Set() };
  }

  /** What its client said of how it was handled, a month ago, when none is held back any more; every seventh unlinks it. */
  async function say(reference: string, at: number): Promise<string> {
    const survey = { version: 1, answers: { overall: 1 }, comment: wordOf(at), unlink: isUnlinked(at) } as const;
    const rows = await answerRows(app.house, await rowOf(app, reference), survey, app.clock.now() - 31 * 86_400_000);
    await app.house.store.commit({ steps: rows });
    return String(rows[0]?.row.id);
  }

  /** Pairs know of one another. */
  async function link(): Promise<void> {
    for (const [at, { id, reference }] of told.entries()) {
      const other = told[at ^ 1]?.id ?? '';
      await app.house.store.commit({ steps: [{ into: 'complaint_link', row: { firm, complaint: id, other } }] });
      await act(app, reference, { kind: 'linked', facts: { other, by: 'Ada Quay', person: '' } });
    }
  }

  async function wallAtRandom(): Promise<void> {
    const pairs = told.flatMap((one) => people.map(({ id }) => ({ one, person: id })));
    const drawn = pairs
      .map((pair) => ({ pair, lot: Math.random() }))
      .toSorted((left, right) => left.lot - right.lot)
      .slice(0, walls);
    const steps = drawn.flatMap(({ pair: { one, person } }) => {
      one.walled.add(person);
      const unlinked = isUnlinked(told.indexOf(one));
      const wall = insertWall({ firm, complaint: one.id, person, why: 'chosen', entry: 1, raised_at: 0 });
      return unlinked ? [wall, insertSurveyWall({ firm, answer: one.answer, person })] : [wall];
    });
    await app.house.store.commit({ steps });
  }

  /** What an answer holds of complaints the reader is walled from. */
  function leaks(text: string, person: string): string[] {
    const found = text.match(/quokka\d{4}|[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}|(?:cmp|ans)_[0-9A-Za-z]+/g) ?? [];
    return found.filter((one) =>
      told.some(
        ({ walled, ...named }) =>
          walled.has(person) && [named.id, named.reference, named.word, named.answer].includes(one),
      ),
    );
  }

  const queriesOf = (name: DeskEndpointName, some: readonly Told[]): string[] => {
    const lists = [
      '',
      '?limit=100',
      '?sort=received&limit=100',
      ...queueFilters.map((filter) => `?filter=${filter}&limit=100`),
      ...statusCodes.map((status) => `?status=${status}`),
      ...people.map(({ id }) => `?handler=${id}`),
      ...some.flatMap(({ reference }, at) => [`?q=${reference}`, `?q=pair${Math.floor(at / 2)}%40mail.example`]),
    ];
    return entryOf(name).operation === 'complaints.list' ? lists : ['', '?limit=100'];
  };

  /** All pages of a list; one for what is none. */
  async function* pages(browser: DeskBrowser, name: DeskEndpointName, query: string): AsyncGenerator<string> {
    for (let after = ''; ; ) {
      const answer = await browser.call(name, { path: nowhere, query: `${query}${after}` });
      const text = await answer.text();
      yield text;
      const next = answer.status === 200 ? (JSON.parse(text) as { next?: string | null }).next : null;
      if (!next) return;
      after = `${query ? '&' : '?'}after=${next}`;
    }
  }

  it('nobody finds a word, a reference or an id of what they are walled from, and all of the rest', async () => {
    expect(told.reduce((sum, { walled }) => sum + walled.size, 0)).toBe(walls);
    for (const { id: person, roles } of people) {
      const browser = await sessionOf(app, person);
      const hidden = told.filter(({ walled }) => walled.has(person)).slice(0, asked);
      const listed = new Set<string>();
      for (const name of reads.filter((one) => !isAbout(one)))
        for (const query of queriesOf(name, hidden))
          for await (const text of pages(browser, name, query)) {
            expect([name, query, leaks(text, person)]).toEqual([name, query, []]);
            for (const [id] of text.matchAll(/(?:cmp|ans)_[0-9A-Za-z]+/g)) listed.add(id);
          }
      const open = told.filter(({ walled }) => !walled.has(person));
      const expected = may(roles, 'complaints.list') ? open.map(({ id }) => id) : [];
      expect(open.length).toBeGreaterThan(0);
      expect(expected.filter((id) => !listed.has(id))).toEqual([]);
      // Of their own complaints only what nobody else could release, which the tests of the survey look at.
      const read = may(roles, 'survey.read') ? open.filter(({ id }) => !had.get(person)?.has(id)) : [];
      expect(read.filter(({ answer }) => !listed.has(answer))).toEqual([]);
    }
  }, 120_000);

  it('nobody is told anything when they ask for one of them, or for one that belongs to it', async () => {
    for (const { id: person, roles } of people) {
      const browser = await sessionOf(app, person);
      const hidden = told.filter(({ walled }) => walled.has(person)).slice(0, asked);
      const beside = hidden.map((one) => told[told.indexOf(one) ^ 1]).filter((one) => one && !one.walled.has(person));
      for (const one of [...hidden, ...beside])
        for (const name of [...reads.filter(isAbout), 'walls.list'] as const) {
          const query = name === 'walls.list' ? `?complaint=${one?.id}` : '';
          const answer = await browser.call(name, { path: { ...nowhere, complaint: one?.id ?? '' }, query });
          const text = await answer.text();
          expect([name, leaks(text, person)]).toEqual([name, []]);
          if (one?.walled.has(person)) expect([403, 404]).toContain(answer.status);
          else if (name === 'complaints.read' && may(roles, 'complaints.read')) expect(text).toContain(one?.word);
        }
    }
  }, 120_000);
});
