/** What people do with a complaint at the desk: when it may be done, what follows from it, and what the client sees of it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fernbrook } from '../../demo/cast.ts';
import { statusCodes } from '../../sdk/contract/codes.ts';
import type { Acted } from '../../sdk/contract/desk/acts.ts';
import { type Happening, type HappeningKind, happenings } from '../../sdk/contract/history.ts';
import { type OnDesk, onDesk, personId, wallOff, withoutId } from '../support/casework.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import { faultsOf, lettersOf, problemOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { countRows } from '../support/rows.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

type ActName =
  | 'complaints.acknowledge'
  | 'complaints.assign'
  | 'complaints.investigate'
  | 'complaints.resume'
  | 'complaints.extend'
  | 'complaints.close'
  | 'complaints.reopen';

/** One act: how it is called, what it becomes, and the sentence its client reads. */
interface Act {
  name: ActName;
  body: object;
  kind: HappeningKind;
  reads: string;
}

const closing = {
  outcome: 'partly-upheld',
  reason: 'The letter came late.',
  remedies: ['apology'],
  lesson: 'Call first.',
};

const acts: readonly Act[] = [
  {
    name: 'complaints.acknowledge',
    body: { method: 'letter' },
    kind: 'acknowledged',
    reads: 'We wrote to you about your complaint',
  },
  { name: 'complaints.assign', body: {}, kind: 'assigned', reads: 'Your complaint is now with Daniel Reyes' },
  { name: 'complaints.investigate', body: {}, kind: 'investigating', reads: 'We began to look into your complaint' },
  { name: 'complaints.resume', body: {}, kind: 'resumed', reads: 'We go on with your complaint' },
  {
    name: 'complaints.extend',
    body: { to: '2027-03-01', reason: 'A witness is ill.' },
    kind: 'extension-told',
    reads: 'We told you that our answer will take longer',
  },
  {
    name: 'complaints.close',
    body: closing,
    kind: 'closed',
    reads:
      'We closed your complaint. We agreed with part of your complaint. The letter came late. To put it right: an apology.',
  },
  {
    name: 'complaints.reopen',
    body: { reason: 'You sent us the receipt.' },
    kind: 'reopened',
    reads: 'We opened your complaint again. You sent us the receipt.',
  },
];

describeEachEngine('an act at the desk', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  let margaret: DeskBrowser;
  let handler: string;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    daniel = await signedIn(app, 'handler');
    margaret = await signedIn(app, 'supervisor');
    handler = await personId(app, 'handler');
  });
  afterAll(() => app.close());

  const bodyOf = ({ name, body }: Act) => (name === 'complaints.assign' ? { handler } : body);
  /** A complaint that the act may follow. */
  const ready = (act: Act): Promise<OnDesk> => onDesk(app, (happenings[act.kind].after as readonly 'closed'[])[0]);
  const does = (act: Act, complaint: OnDesk, browser = daniel, more = {}) =>
    complaint.does(browser, act.name, bodyOf(act), more);

  it.each(acts)('$name follows the statuses it may follow, and no other', async (act) => {
    const { after, leadsTo }: Happening = happenings[act.kind];
    for (const status of statusCodes) {
      const complaint = await onDesk(app, status);
      const before = await complaint.row();
      const answer = await does(act, complaint);
      expect([status, answer.status]).toEqual([status, after.includes(status) ? 201 : 409]);
      if (answer.status === 409) {
        expect(await problemOf(answer)).toMatchObject({ code: 'not-possible-now', detail: `The status is ${status}` });
        const { edition, handler, clocks } = before;
        expect(await complaint.row()).toMatchObject({ status, edition, handler, clocks });
      } else expect((await complaint.row()).status).toBe(leadsTo ?? status);
    }
  });

  it.each(acts)(
    '$name is one entry with who did it, tells its client, and answers with what it has become',
    async (act) => {
      const complaint = await ready(act);
      const answer = await jsonOf<Acted>(does(act, complaint));
      const [row, history] = [await complaint.row(), await complaint.history()];
      expect(answer).toEqual({ version: row.edition, status: row.status, entry: row.edition });
      const { kind, facts } = history[answer.entry - 1] ?? {};
      expect([kind, facts]).toEqual([act.kind, expect.objectContaining({ by: 'Daniel Reyes', person: handler })]);
      const view = await complaint.view();
      expect(view.timeline.at(-1)).toMatchObject({
        entry: answer.entry,
        kind: act.kind,
        actor: 'firm',
        text: act.reads,
      });
      const letters = (await lettersOf(app, complaint.filed.reference)).slice(-happenings[act.kind].letters.length);
      for (const letter of happenings[act.kind].letters)
        expect(letters).toContainEqual(expect.objectContaining({ kind: letter, state: 'sent' }));
    },
  );

  it.each(acts)('$name is refused to whoever did not see what came last, and changes nothing', async (act) => {
    const complaint = await ready(act);
    const { edition } = await complaint.row();
    await app.worker.runDue();
    const before = await countRows(app.house.store);
    const stale = { version: edition - 1 };
    for (const [more, status, code] of [
      [stale, 412, 'precondition-failed'],
      [{ version: undefined }, 428, 'precondition-required'],
      [{ headers: { 'If-Match': '*' } }, 428, 'precondition-required'],
    ] as const) {
      const answer = await does(act, complaint, daniel, more);
      expect([answer.status, (await problemOf(answer)).code]).toEqual([status, code]);
    }
    expect(await countRows(app.house.store)).toEqual(before);
  });

  it.each(acts)('$name is done once by the same key, and its answer given again', async (act) => {
    const complaint = await ready(act);
    const { edition } = await complaint.row();
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const both = [await does(act, complaint, daniel, { headers }), await does(act, complaint, daniel, { headers })];
    const [first, again] = await Promise.all(both.map((answer) => jsonOf(answer)));
    expect([both.map(({ status }) => status), again]).toEqual([[201, 201], first]);
    expect(both[1]?.headers.get('idempotency-replayed')).toBe('true');
    expect((await complaint.history()).filter(({ kind }) => kind === act.kind)).toHaveLength(1);
    const other = await complaint.does(margaret, act.name, bodyOf(act), { headers, version: edition });
    expect(other.status).toBe(412);
  });

  it.each(acts)('$name of two people at once is one’s, and the other is told; nothing is lost', async (act) => {
    const complaint = await ready(act);
    const { edition: version } = await complaint.row();
    const answers = await Promise.all([daniel, margaret].map((browser) => does(act, complaint, browser, { version })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    const won = answers[0]?.status === 201 ? 'Daniel Reyes' : 'Margaret Lane';
    const done = (await complaint.history()).filter(({ kind }) => kind === act.kind);
    expect(done).toEqual([{ kind: act.kind, facts: expect.objectContaining({ by: won }) }]);
  });

  it.each(acts)(
    '$name is not there for whoever is walled, in another firm, or asks for what never was',
    async (act) => {
      const [complaint, foreign] = [await ready(act), await signedIn(app, 'handler', fernbrook.siteKey)];
      await wallOff(app, complaint, handler);
      const nowhere = { path: { complaint: 'cmp_0000000000000000000000' } };
      const unknown = await withoutId(await does(act, complaint, daniel, nowhere));
      expect(unknown).toMatchObject([404, { code: 'not-found' }]);
      expect(await withoutId(await does(act, complaint, daniel))).toEqual(unknown);
      expect(await withoutId(await does(act, complaint, foreign))).toEqual(unknown);
      const compliance = await signedIn(app, 'compliance');
      expect((await problemOf(await does(act, complaint, compliance))).code).toBe('forbidden');
      const others = await does(act, complaint, margaret);
      expect(others.status).toBe(act.name === 'complaints.assign' ? 422 : 201);
    },
  );

  it('says what is wrong with each member, and takes none that it does not know', async () => {
    const complaint = await onDesk(app, 'investigating');
    const faults = async (name: ActName, body: object) => faultsOf(await complaint.does(daniel, name, body));
    expect(await faults('complaints.acknowledge', { method: 'pigeon', note: 'a\u0000b' })).toEqual([
      '/method not-a-choice',
      '/note invalid',
    ]);
    expect(await faults('complaints.extend', { to: 'soon', reason: ' ' })).toEqual(['/reason required', '/to invalid']);
    expect(await faults('complaints.extend', { to: '2026-12-01', reason: 'x' })).toEqual(['/to invalid']);
    expect(await faults('complaints.close', { ...closing, outcome: 'won', remedies: ['cake'] })).toEqual([
      '/outcome not-a-choice',
      '/remedies/0 not-a-choice',
    ]);
    expect(await faults('complaints.close', { ...closing, reason: 'x'.repeat(5_001) })).toEqual(['/reason too-long']);
    expect(await faults('complaints.investigate', { by: 'Somebody else' })).toEqual(['/by unknown-field']);
  });

  it('keeps hostile text exactly, and gives it out as text', async () => {
    const complaint = await onDesk(app, 'investigating');
    const reason = '<img src=x onerror=alert(1)> {reference} \u202Eright\n\t“ß” 🙂 $& {{x}}';
    expect((await complaint.does(daniel, 'complaints.close', { ...closing, reason })).status).toBe(201);
    expect((await complaint.history()).find(({ kind }) => kind === 'closed')?.facts).toMatchObject({ reason });
    expect((await complaint.view()).timeline.at(-1)?.text).toContain(reason);
    for (const { text, html } of await lettersOf(app, complaint.filed.reference))
      expect(`${text}${html}`).not.toContain('onerror');
  });

  it('keeps a note with an acknowledgement, and the lesson of a closing, from the client', async () => {
    const complaint = await onDesk(app);
    const note = 'She was in tears: Wheatear.';
    const answer = await jsonOf<Acted>(complaint.does(daniel, 'complaints.acknowledge', { method: 'call', note }));
    expect(answer.version).toBe(answer.entry + 1);
    expect((await complaint.history()).slice(answer.entry - 1, answer.version)).toMatchObject([
      { kind: 'acknowledged', facts: { method: 'call' } },
      { kind: 'noted', facts: { text: note, by: 'Daniel Reyes', person: handler } },
    ]);
    await complaint.does(daniel, 'complaints.close', { ...closing, lesson: 'Whinchat' });
    const seen = JSON.stringify([await complaint.view(), await lettersOf(app, complaint.filed.reference)]);
    expect(seen).toContain('We called you about your complaint');
    for (const secret of ['Wheatear', 'Whinchat', handler]) expect(seen).not.toContain(secret);
  });
});
