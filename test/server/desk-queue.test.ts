/** The queue: what is due first, by filter and look-up, page by page, the firm's own and what its reader may see. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, fernbrook } from '../../demo/cast.ts';
import type { ComplaintList } from '../../sdk/contract/desk/complaints.ts';
import type { Problem } from '../../sdk/contract/problem.ts';
import { giveTo, personIdOf, sessionOf } from '../support/colleagues.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import { acknowledged, act, closed, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('the queue', ({ databaseUrl }) => {
  let app: TestApp;
  let handler: DeskBrowser;
  let daniel: string;
  const filed: Record<string, string> = {};

  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    const file = async (name: string, complaint: object, days = 'PT1M') => {
      filed[name] = (await app.file({ ...complaints.surpriseBill, ...complaint })).reference;
      app.clock.advance(days);
    };
    // From Monday, 23 November: by 30 November somebody has to get in touch about each of them.
    await file('first', {});
    await file('waiting', { complainant: complaints.rudeMeeting.complainant, issues: ['reply'] });
    await file('closed', {});
    await file('mine', { complainant: { ...complaints.nobodyCalledBack.complainant, email: 'Walter@mail.example' } });
    await file('about-tomasz', { matter: { areaOfLaw: 'family', personConcerned: 'Mr Harbour' } }, 'P3D');
    await file('last', {});
    await act(app, filed.waiting ?? '', acknowledged);
    await act(app, filed.waiting ?? '', { kind: 'asked', facts: { id: 'msg_1', text: 'Which bill?', by: null } });
    await act(app, filed.closed ?? '', closed);
    handler = await signedIn(app, 'handler');
    daniel = await personIdOf(app, 'handler');
    await giveTo(app, filed.mine ?? '', daniel);
    // What has not gone out yet would move dates while a test walks.
    await app.worker.runDue();
  });
  afterAll(() => app.close());

  const list = (query = '', browser = handler) => jsonOf<ComplaintList>(browser.call('complaints.list', { query }));
  const nameOf = (reference: string) => Object.entries(filed).find(([, one]) => one === reference)?.[0];
  const names = async (query = '', browser = handler) =>
    (await list(query, browser)).items.map(({ reference }) => nameOf(reference));

  it('begins with what is due first; what has no date comes last', async () => {
    expect(await names()).toEqual(['first', 'mine', 'about-tomasz', 'last', 'waiting', 'closed']);
    const { items } = await list();
    const due = items.map(({ next }) => next?.at ?? '9').join();
    expect(due).toBe(
      items
        .map(({ next }) => next?.at ?? '9')
        .toSorted()
        .join(),
    );
  });

  it('shows the newest first where it is asked to', async () => {
    expect(await names('?sort=received')).toEqual(['last', 'about-tomasz', 'mine', 'closed', 'waiting', 'first']);
  });

  it('says of each what a handler needs to choose', async () => {
    const { items } = await list(`?q=${filed.mine}`);
    expect(items).toEqual([
      {
        id: (await rowOf(app, filed.mine ?? '')).id,
        reference: filed.mine,
        status: 'received',
        complainant: 'Walter Finch',
        areaOfLaw: 'wills-probate',
        issues: ['costs-excessive', 'costs-information'],
        channel: 'web',
        handler: { id: daniel, name: 'Daniel Reyes' },
        receivedAt: expect.stringMatching(/^2026-11-23T09:33:/),
        next: { code: 'acknowledge', by: '2026-11-30', at: '2026-12-01T00:00:00.000Z' },
        flags: ['adjustments'],
        claim: null,
        version: 1,
      },
    ]);
  });

  it('names whoever complains as they are named now', async () => {
    const corrected = { now: { name: 'Walter J. Finch' }, by: 'Daniel Reyes', person: daniel };
    await act(app, filed.mine ?? '', { kind: 'corrected', facts: corrected });
    expect((await list(`?q=${filed.mine}`)).items[0]?.complainant).toBe('Walter J. Finch');
  });

  it('filters by one tap, and counts what each filter holds', async () => {
    const expected = {
      open: ['first', 'mine', 'about-tomasz', 'last', 'waiting'],
      overdue: [],
      'due-soon': ['first', 'mine', 'about-tomasz'],
      waiting: ['waiting'],
      unassigned: ['first', 'about-tomasz', 'last', 'waiting'],
      mine: ['mine'],
    };
    const { counts } = await list();
    for (const [filter, found] of Object.entries(expected)) {
      expect([filter, await names(`?filter=${filter}`)]).toEqual([filter, found]);
      expect([filter, counts[filter as 'open']]).toEqual([filter, found.length]);
    }
    expect(await names('?status=closed')).toEqual(['closed']);
    expect(await names('?status=received&handler=none')).toEqual(['first', 'about-tomasz', 'last']);
    for (const handledBy of ['me', daniel]) expect(await names(`?handler=${handledBy}`)).toEqual(['mine']);
    expect(await names('?handler=per_none')).toEqual([]);
    expect(await names('?filter=mine&status=closed')).toEqual([]);
    expect(await names(`?filter=mine&q=${filed.first}`)).toEqual([]);
  });

  it('calls due soon what has to be kept by the end of the second working day, and overdue what is over', async () => {
    const at = async (instant: string, filter: string) => {
      app.clock.set(Date.parse(instant));
      handler = await sessionOf(app, daniel);
      return names(`?filter=${filter}`);
    };
    const three = ['first', 'mine', 'about-tomasz'];
    // Thursday 26 November: Friday, then Monday 30 November.
    expect(await at('2026-11-25T23:58:00Z', 'due-soon')).toEqual([]);
    expect(await at('2026-11-26T00:00:30Z', 'due-soon')).toEqual(three);
    expect(await at('2026-11-30T23:58:00Z', 'due-soon')).toEqual(expect.arrayContaining(three));
    expect(await at('2026-11-30T23:58:00Z', 'overdue')).toEqual([]);
    expect(await at('2026-12-01T00:00:30Z', 'overdue')).toEqual(three);
    expect(await at('2026-12-01T00:00:30Z', 'due-soon')).toEqual(['last']);
    expect((await list()).counts).toMatchObject({ overdue: 3, 'due-soon': 1 });
  });

  it('is walked page by page without gap or repetition, by either order, while more comes in', async () => {
    for (const sort of ['due', 'received']) {
      const all = await names(`?sort=${sort}&limit=100`);
      const walked: (string | undefined)[] = [];
      let after = '';
      do {
        const page = await list(`?sort=${sort}&limit=2${after}`);
        expect(page.items.length).toBeLessThanOrEqual(2);
        walked.push(...page.items.map(({ reference }) => nameOf(reference)));
        after = page.next === null ? '' : `&after=${page.next}`;
        await app.file(complaints.surpriseBill);
      } while (after);
      expect(walked.filter((name) => name !== undefined)).toEqual(all.filter((name) => name !== undefined));
    }
  });

  it('takes a place in one list for a place in no other', async () => {
    const { next } = await list('?limit=1');
    const boss = await signedIn(app, 'supervisor');
    for (const [browser, query] of [
      [boss, `?limit=1&after=${next}`],
      [handler, `?limit=1&sort=received&after=${next}`],
      [handler, `?limit=1&filter=open&after=${next}`],
      [handler, `?limit=1&after=${next?.slice(1)}`],
      [handler, '?after=x'],
    ] as const) {
      const answer = await browser.call('complaints.list', { query });
      expect([query, answer.status, (await jsonOf<Problem>(answer)).code]).toEqual([query, 422, 'invalid-cursor']);
    }
    expect((await list(`?limit=1&after=${next}`)).items).toHaveLength(1);
  });

  it('refuses what is no filter, status, order or limit, all at once', async () => {
    const answer = await handler.call('complaints.list', { query: '?filter=all&status=gone&sort=name' });
    const { errors = [] } = await jsonOf<Problem>(answer);
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/filter not-a-choice',
      '/status not-a-choice',
      '/sort not-a-choice',
    ]);
    expect((await handler.call('complaints.list', { query: '?limit=101' })).status).toBe(422);
  });

  it('finds by a reference however it was typed, and by a whole e-mail address, and by nothing less', async () => {
    const reference = filed.mine ?? '';
    for (const typed of [reference, reference.toLowerCase(), reference.replaceAll('-', ' '), ` ${reference} `])
      expect([typed, await names(`?q=${encodeURIComponent(typed)}`)]).toEqual([typed, ['mine']]);
    for (const typed of ['walter@mail.example', ' WALTER@mail.example'])
      expect([typed, await names(`?q=${encodeURIComponent(typed)}`)]).toEqual([typed, ['mine']]);
    for (const typed of ['walter', '@mail.example', 'Finch', reference.slice(0, 7), '%', 'x'.repeat(5_000)])
      expect([typed, (await list(`?q=${encodeURIComponent(typed)}`)).items]).toEqual([typed, []]);
    expect((await list('?q=')).items.length).toBeGreaterThan(5);
  });

  it('holds nothing of another firm, and nothing its reader is walled from', async () => {
    const tomasz = await signedIn(app, 'complained-about');
    expect(await names('?limit=100', tomasz)).not.toContain('about-tomasz');
    expect((await list(`?q=${filed['about-tomasz']}`, tomasz)).items).toEqual([]);
    const ours = (await list()).counts;
    const his = (await list('', tomasz)).counts;
    expect(his).toMatchObject({ open: ours.open - 1, overdue: ours.overdue - 1, unassigned: ours.unassigned - 1 });
    const two = await openTestApp({ seed: 'two-firms' });
    const there = await signedIn(two, 'handler', fernbrook.siteKey);
    const theirs = await list('?limit=100', there);
    const here = await list('?limit=100', await signedIn(two, 'handler'));
    for (const { id, reference } of here.items) {
      expect(theirs.items.map((one) => one.id)).not.toContain(id);
      expect((await list(`?q=${reference}`, there)).items).toEqual([]);
    }
    await two.close();
  });
});
