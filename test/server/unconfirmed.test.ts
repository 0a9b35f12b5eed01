/** Complaints that wait to be confirmed: kept whole like any other, and nobody's mailbox is flooded for them. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { Filed, NewComplaint } from '../../sdk/contract/complaint.ts';
import { openTasks } from '../../server/mail/task-table.ts';
import {
  acknowledged,
  act,
  complaintsPath,
  latestLetter,
  lettersOf,
  openSession,
  openTracker,
  rowOf,
  tokenIn,
} from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, publicUrl, type TestApp } from '../support/test-app.ts';

const rootKey = 'qX0yq5Zc4m1v8Jw2Hn6Rt9Lb3Ke7Ud5Pg0Sa1Fi2Oxk';

describeEachEngine('an unconfirmed complaint', ({ databaseUrl }) => {
  let app: TestApp;
  let person = 0;
  beforeEach(async () => {
    const env = { REDRESS_ROOT_KEY: rootKey, REDRESS_TRUSTED_PROXIES: '127.0.0.1' };
    app = await openTestApp({ databaseUrl, quotas: true, env });
    for (const table of ['quota', 'task'] as const) await app.house.store.db.deleteFrom(table).execute();
  });
  afterEach(() => app.close());

  const someone = (): NewComplaint => ({
    ...complaints.rudeMeeting,
    complainant: { name: 'Vera Okafor', email: `vera${++person}@mail.example` },
  });
  /** What a program leaves behind that fills in every box. */
  const trapped = async (complaint = someone(), website = 'https://buy.example'): Promise<Filed> => {
    const answer = await app.post(
      complaintsPath,
      { ...complaint, website },
      { 'X-Forwarded-For': `198.51.100.${person}` },
    );
    expect(answer.status).toBe(201);
    return (await answer.json()) as Filed;
  };
  const kindsOf = async ({ reference }: Filed) => (await lettersOf(app, reference)).map(({ kind }) => kind);
  const tasks = async () => {
    const { firm } = await rowOf(app, (await trapped()).reference);
    return (await openTasks(app.house.store.db, firm)).map(({ reference, kind, due_by }) => ({
      reference,
      kind,
      due_by,
    }));
  };

  it('is answered, dated and kept like any other, what was in the trap included', async () => {
    const complaint = someone();
    const filed = await trapped(complaint);
    expect(filed).toMatchObject({ unconfirmed: true, acknowledgeBy: '2026-11-30', respondBy: '2027-01-18' });
    const tracker = await openTracker(app, filed);
    const view = (await (await tracker.get()).json()) as { status: string; complaint: NewComplaint };
    expect([view.status, view.complaint]).toEqual(['received', { ...complaint, website: 'https://buy.example' }]);
  });

  for (const website of ['', '   ', '\u200b'])
    it(`is not made of one whose trap holds ${JSON.stringify(website)}`, async () => {
      expect((await trapped(someone(), website)).unconfirmed).toBe(undefined);
    });

  it('asks its client to open the link, and tells the firm that it is not sure', async () => {
    const filed = await trapped();
    expect(await kindsOf(filed)).toEqual(['acknowledgement', 'firm-unconfirmed']);
    expect((await latestLetter(app, filed.reference, 'acknowledgement'))?.text).toContain('Please open the link below');
    const toFirm = await latestLetter(app, filed.reference, 'firm-unconfirmed');
    expect(toFirm?.text).toMatch(/\/desk\/complaints\/cmp_\w{22,}\n/);
  });

  it('is confirmed by its link, once, and then treated like any other', async () => {
    const filed = await trapped();
    const linkToken = tokenIn(await latestLetter(app, filed.reference, 'acknowledgement'));
    const tracker = await openTracker(app, { linkToken });
    const { timeline } = (await (await tracker.get()).json()) as { timeline: { kind: string; text: string }[] };
    expect(timeline.map(({ kind, text }) => [kind, text])).toEqual([
      ['received', 'You sent your complaint'],
      ['confirmed', 'You confirmed that the complaint is from you'],
    ]);
    expect((await rowOf(app, filed.reference)).unconfirmed).toBe(0);
    await openTracker(app, filed);
    expect((await kindsOf(filed)).filter((kind) => kind.startsWith('firm-'))).toEqual([
      'firm-unconfirmed',
      'firm-confirmed',
    ]);
  });

  it('is confirmed once by ten who open it at the same time with its code', async () => {
    const filed = await trapped();
    const { reference, accessCode } = filed;
    const opened = await Promise.all(Array.from({ length: 10 }, () => openSession(app, { reference, accessCode })));
    expect(opened.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect((await kindsOf(filed)).filter((kind) => kind === 'firm-confirmed')).toHaveLength(1);
  });

  it('is not confirmed by a wrong code, a spent link or one that ran out', async () => {
    const filed = await trapped();
    const linkToken = tokenIn(await latestLetter(app, filed.reference, 'acknowledgement'));
    expect((await openSession(app, { reference: filed.reference, accessCode: 'AAAA-AAAA-AAAA-AAAA' })).status).toBe(
      401,
    );
    app.clock.advance('P8D');
    expect((await openSession(app, { linkToken })).status).toBe(401);
    expect((await rowOf(app, filed.reference)).unconfirmed).toBe(1);
  });

  it('is confirmed by the firm’s acknowledgement', async () => {
    const filed = await trapped();
    await act(app, filed.reference, acknowledged);
    expect((await rowOf(app, filed.reference)).unconfirmed).toBe(0);
    await openTracker(app, filed);
    expect(await kindsOf(filed)).toEqual(['acknowledgement', 'firm-unconfirmed', 'acknowledged']);
  });

  it('can be acted on like any other before it is confirmed', async () => {
    const filed = await trapped();
    await act(app, filed.reference, {
      kind: 'message-from-firm',
      facts: { id: 'msg_1', text: 'Who are you?', by: null },
    });
    expect((await rowOf(app, filed.reference)).unconfirmed).toBe(1);
    await act(app, filed.reference, {
      kind: 'closed',
      facts: { outcome: 'dismissed', reason: 'Spam', remedies: [], lesson: null, by: null },
    });
    await openTracker(app, filed);
    const row = await rowOf(app, filed.reference);
    expect([row.status, row.unconfirmed]).toEqual(['closed', 0]);
  });

  it('tells the firm by letter once a quarter of an hour, and is a task with its date between', async () => {
    const filed: Filed[] = [];
    for (let time = 0; time < 5; time++) filed.push(await trapped());
    const letters = async () =>
      (await Promise.all(filed.map(kindsOf))).flat().filter((kind) => kind === 'firm-unconfirmed');
    expect(await letters()).toHaveLength(1);
    expect((await tasks()).slice(0, 4)).toEqual(
      filed.slice(1).map(({ reference }) => ({ reference, kind: 'unconfirmed', due_by: '2026-11-30' })),
    );
    app.clock.advance('PT15M1S');
    filed.push(await trapped(), await trapped());
    expect(await letters()).toHaveLength(2);
  });

  it('is no task any more once it is confirmed or acknowledged', async () => {
    const [, byCode, byFirm, waiting] = [await trapped(), await trapped(), await trapped(), await trapped()];
    await openTracker(app, byCode as Filed);
    await act(app, byFirm?.reference ?? '', acknowledged);
    const left = (await tasks()).filter(({ kind }) => kind === 'unconfirmed').map(({ reference }) => reference);
    expect(left).toContain(waiting?.reference);
    expect(left).not.toContain(byCode?.reference);
    expect(left).not.toContain(byFirm?.reference);
  });

  it('is a call for the firm to make where its client has no e-mail', async () => {
    const filed = await trapped({ ...someone(), complainant: { name: 'Vera', phone: '020 7946 0000' } });
    expect(await kindsOf(filed)).toEqual(['firm-unconfirmed']);
    expect(await tasks()).toContainEqual({
      reference: filed.reference,
      kind: 'contact-otherwise',
      due_by: '2026-11-30',
    });
  });

  it('is what a page without script files beyond the limit, since it can solve nothing', async () => {
    const file = async () => {
      const request = new Request(`${publicUrl}${complaintsPath}`, {
        method: 'POST',
        body: JSON.stringify(someone()),
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      });
      const here = { incoming: { socket: { remoteAddress: '198.51.100.251' } }, withoutScript: true };
      const answer = await app.app.fetch(request, here);
      return [answer.status, ((await answer.json()) as Filed).unconfirmed];
    };
    const answers: unknown[] = [];
    for (let time = 0; time < 12; time++) answers.push(await file());
    expect(answers).toEqual([...Array(10).fill([201, undefined]), [201, true], [201, true]]);
  });
});
