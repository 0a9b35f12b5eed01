/** The file of a complaint: every member of it shown by the life of a complaint. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { CaseFile } from '../../sdk/contract/desk/case-file.ts';
import { caseFile } from '../../sdk/contract/desk/case-file.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { sealJson } from '../../server/crypto/seal.ts';
import { filedFile, fileOf, hostile, type OpenFile, personOf, wallOff } from '../support/case-file.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import { acknowledged, act, answered, closed, fileAndOpen, type RawTracker, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const by = 'Margaret Lane';
const message: Happened = { kind: 'message-from-firm', facts: { id: 'msg_firm', text: hostile, by } };
const asked: Happened = { kind: 'asked', facts: { id: 'msg_ask', text: 'Have you the receipt?', by } };

describeEachEngine('the file of a complaint', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  let margaret: DeskBrowser;
  let imran: DeskBrowser;
  let tracker: RawTracker;
  let lived: OpenFile;
  let file: CaseFile;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    await allIn();
    const opened = await fileAndOpen(app, { ...complaints.surpriseBill, narrative: hostile, impact: hostile });
    tracker = opened.tracker;
    lived = await fileOf(app, opened.filed.reference);
    const { reference } = lived;
    for (const happened of [acknowledged, message, asked]) await act(app, reference, happened);
    await tracker.post('messages', { text: hostile });
    await act(app, reference, closed);
    await app.letters();
    file = await lived.read(daniel);
  });
  afterAll(() => app.close());

  const allIn = async () => {
    daniel = await signedIn(app, 'handler');
    margaret = await signedIn(app, 'supervisor');
    imran = await signedIn(app, 'compliance');
  };

  it('begins with the client’s own words, byte for byte as they came', async () => {
    expect(file.filed).toEqual({ ...complaints.surpriseBill, narrative: hostile, impact: hostile });
    expect(file.complainant).toEqual(complaints.surpriseBill.complainant);
    const { reference, channel, locale, reachable } = file;
    expect([reference, channel, locale, reachable]).toEqual([lived.reference, 'web', 'en-GB', 'email']);
    const { received_at } = await rowOf(app, lived.reference);
    expect(file.receivedAt).toBe(new Date(received_at).toISOString());
  });

  it('is what the contract says, and no member of it is made up', () => {
    expect(() => caseFile.parse(file)).not.toThrow();
    expect(Object.keys(file).sort()).toEqual(Object.keys(caseFile.shape).sort());
  });

  it('shows what was written either way, and who of the firm wrote it', () => {
    expect(file.messages.map(({ sentAt: _, ...one }) => one)).toEqual([
      { id: 'msg_firm', from: 'firm', about: 'message', text: hostile, by },
      { id: 'msg_ask', from: 'firm', about: 'ask', text: 'Have you the receipt?', by },
      { id: expect.stringMatching(/^msg_/), from: 'you', about: 'message', text: hostile, by: null },
    ]);
  });

  it('tells its history in sentences, with who did it and whether the client sees it', () => {
    const told = file.history.map(({ kind, actor, by: who, seen, text }) => [kind, actor, who, seen, text]);
    expect(told.filter(([kind]) => kind !== 'letter-sent')).toEqual([
      ['received', 'you', null, true, 'The client sent the complaint online'],
      ['acknowledged', 'firm', by, true, 'Acknowledged it personally: called the client'],
      ['message-from-firm', 'firm', by, true, 'Wrote a message to the client'],
      ['asked', 'firm', by, true, 'Asked the client for something'],
      ['message-from-you', 'you', null, true, 'The client wrote a message'],
      ['resumed', 'firm', null, true, 'Time goes on from 23 November 2026'],
      ['closed', 'firm', null, true, 'Closed it: upheld'],
      ['read', 'firm', 'Daniel Reyes', false, 'Read the file'],
    ]);
    expect(told).toContainEqual(['letter-sent', 'system', null, false, 'Sent the letter “Automatic acknowledgement”']);
    expect(file.history.map(({ entry }) => entry)).toEqual(file.history.map((_, at) => at + 1));
  });

  it('shows how it was acknowledged, how it ended, and what became of each letter', () => {
    expect(file.acknowledgedBy).toBe('call');
    const { outcome, reason, remedies, lesson } = closed.facts as Extract<Happened, { kind: 'closed' }>['facts'];
    expect(file.closure).toEqual({ outcome, reason, remedies, lesson, at: expect.any(String) });
    const letters = file.letters.map(({ kind, audience, state }) => [kind, audience, state]);
    expect(letters).toContainEqual(['acknowledgement', 'client', 'sent']);
    expect(letters).toContainEqual(['firm-message', 'firm', 'sent']);
    expect(letters).toContainEqual(['asked', 'client', 'given-up']);
    for (const { state, queuedAt, sentAt } of file.letters)
      expect([state, sentAt !== null && sentAt >= queuedAt]).toEqual([state, state === 'sent']);
  });

  it('shows an answer among what was written, as the final one, and nothing ended yet', async () => {
    const { reference, read } = await filedFile(app, complaints.surpriseBill);
    await act(app, reference, answered);
    const { messages, history, closure, status } = await read(daniel);
    expect(messages.map(({ about, text }) => [about, text])).toEqual([['answer', 'You were right to complain.']]);
    expect(history.map(({ text }) => text)).toContain('Sent the final answer: upheld');
    expect([status, closure]).toEqual(['answered', null]);
  });

  it('tells the dates the client is told, explained to the firm, and says how each stands', async () => {
    const { filed, tracker: theirs } = await fileAndOpen(app, complaints.surpriseBill);
    const open = await (await fileOf(app, filed.reference)).read(daniel);
    const view = await jsonOf<TrackerView>(theirs.get());
    expect(view.deadlines.length).toBeGreaterThan(1);
    const told = ({ code, by: date, basis }: { code: string; by: string; basis: string }) => [code, date, basis];
    expect(open.deadlines.map(told)).toEqual(view.deadlines.map(told));
    expect(open.deadlines.at(-1)?.explanation).toBe(
      '8 weeks from 23 November 2026, when the complaint came in. This is a rule the firm must keep (Solicitors Regulation Authority). The time has not been paused. It ends on 18 January 2027.',
    );
    for (const { explanation } of open.deadlines) expect(explanation).not.toMatch(/\b(we|us|our|you|your)\b/i);
    expect(open.deadlines.map(({ state }) => state)).toEqual(open.deadlines.map(() => 'runs'));
    expect(file.deadlines.map(({ state }) => state)).toEqual(file.deadlines.map(() => 'done'));
    expect(open.outside).toEqual({
      open: false,
      body: view.outside?.body,
      from: view.outside?.from,
      until: view.outside?.until,
    });
  });

  it('says of a complaint that was withdrawn that none of its dates is due, until that is taken back', async () => {
    const one = await filedFile(app, complaints.surpriseBill);
    const states = async () => [...new Set((await one.read(daniel)).deadlines.map(({ state }) => state))];
    await act(app, one.reference, { kind: 'withdrawn', facts: { reason: null } });
    expect(await states()).toEqual(['not-due']);
    await act(app, one.reference, { kind: 'withdrawal-undone', facts: {} });
    expect(await states()).toEqual(['runs']);
  });

  it('names every kind of letter in plain words', async () => {
    const one = await filedFile(app, complaints.surpriseBill);
    await app.letters();
    const sent = (await one.read(daniel)).history.filter(({ kind }) => kind === 'letter-sent').map(({ text }) => text);
    expect(sent.toSorted()).toEqual([
      'Sent the letter “A new complaint”',
      'Sent the letter “Automatic acknowledgement”',
    ]);
  });

  it('flags what a handler must see at a glance', async () => {
    const walter = await filedFile(app, complaints.nobodyCalledBack);
    expect([(await walter.read(daniel)).flags, (await walter.read(daniel)).reachable]).toEqual([
      ['adjustments'],
      'otherwise',
    ]);
    const late = await filedFile(app, complaints.surpriseBill);
    const { db } = app.house.store;
    await db.updateTable('complaint').set({ unconfirmed: 1, override: 1 }).where('id', '=', late.id).execute();
    expect((await late.read(daniel)).flags).toEqual(['unconfirmed', 'override']);
    const before = app.clock.now();
    app.clock.advance('P70D');
    await app.worker.runDue();
    daniel = await signedIn(app, 'handler');
    const missed = await late.read(daniel);
    expect(missed.flags).toEqual(['unconfirmed', 'outside-open', 'missed', 'override']);
    expect(missed.deadlines.find(({ code }) => code === 'acknowledge')?.state).toBe('missed');
    app.clock.set(before);
    await allIn();
  });

  it('says what may follow now, for this person', async () => {
    expect(file.can).toEqual(['message', 'note', 'correct', 'link', 'reopen', 'new-code']);
    const one = await filedFile(app, complaints.surpriseBill);
    const words = ['message', 'update', 'extend', 'note', 'correct', 'link', 'heads'];
    const fresh = ['acknowledge', 'assign', ...words, 'close', 'new-code'];
    expect((await one.read(daniel)).can).toEqual(fresh);
    expect((await one.read(margaret)).can).toEqual([...fresh, 'wall']);
    expect((await one.read(imran)).can).toEqual([]);
    await act(app, one.reference, acknowledged);
    await act(app, one.reference, asked);
    expect((await one.read(daniel)).can).toContain('resume');
  });

  it('shows words that have not gone out yet, and who works on it', async () => {
    const one = await filedFile(app, complaints.surpriseBill);
    const person = await personOf(margaret);
    const key = await app.house.keyring.complaint(one.firm, one.id);
    const place = { firm: one.firm, complaint: one.id, table: 'pending', column: 'sealed', row: 'pen_1' };
    const now = app.clock.now();
    const row = { firm: one.firm, id: 'pen_1', complaint: one.id, person: person.id, about: 'update' as const };
    const { db } = app.house.store;
    await db
      .insertInto('pending')
      .values({
        ...row,
        sealed: sealJson(key, place, { text: hostile }),
        written_at: now,
        goes_at: now + 10_000,
        leased_until: 0,
        failed: null,
      })
      .execute();
    const claim = { firm: one.firm, complaint: one.id, person: person.id };
    await db
      .insertInto('claim')
      .values({ ...claim, until: now + 60_000 })
      .execute();
    const shown = await one.read(daniel);
    const goesAt = new Date(now + 10_000).toISOString();
    expect(shown.pending).toEqual([{ id: 'pen_1', about: 'update', text: hostile, goesAt, by: person, failed: null }]);
    expect(shown.claim).toEqual({ person, until: new Date(now + 60_000).toISOString() });
    app.clock.advance('PT1M');
    expect((await one.read(daniel)).claim).toBe(null);
  });

  it('names what else belongs to it: the same client, the same matter of theirs, and what was linked', async () => {
    const email = `ines${databaseUrl ? 1 : 2}@mail.example`;
    const of = (reference: string) => ({
      ...complaints.rudeMeeting,
      complainant: { name: 'Ines Duarte', email },
      matter: { reference },
    });
    const one = await filedFile(app, of('FAM 17'));
    const matter = await filedFile(app, {
      ...of('fam17'),
      complainant: { name: 'I Duarte', email: email.toUpperCase() },
    });
    const client = await filedFile(app, of('FAM 18'));
    const linked = await filedFile(app, of('FAM 17'));
    const hidden = await filedFile(app, of('FAM 17'));
    const elsewhere = await filedFile(app, { ...complaints.rudeMeeting, matter: { reference: 'FAM 17' } });
    for (const other of [linked, hidden]) await one.does(daniel, 'complaints.link', { reference: other.reference });
    await wallOff(app, hidden, (await personOf(daniel)).id);
    const shown = await one.read(daniel);
    const why = Object.fromEntries(shown.related.map(({ id, why: because }) => [id, because]));
    expect(why).toEqual({ [matter.id]: 'same-matter', [client.id]: 'same-client', [linked.id]: 'linked' });
    expect(shown.related[0]).toEqual({ id: linked.id, reference: linked.reference, status: 'received', why: 'linked' });
    expect(JSON.stringify(shown)).not.toContain(hidden.id);
    expect(JSON.stringify(shown)).not.toContain(hidden.reference);
    expect((await elsewhere.read(daniel)).related.map(({ id }) => id)).not.toContain(one.id);
    expect((await one.read(margaret)).related.map(({ id }) => id)).toContain(hidden.id);
  });
});
