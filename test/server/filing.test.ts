/** Filing: kept whole, answered once, acknowledged by letter. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

describeEachEngine('filing', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  it('answers with reference, code and both dates', async () => {
    const filed = await app.file(complaints.lateCompletion);
    expect(filed).toMatchObject({ acknowledgeBy: '2026-11-30', respondBy: '2027-01-18', receipt: { entry: 1 } });
    expect(filed.reference).toMatch(/^HL-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });

  it('shows the complaint in the tracker exactly as it was filed', async () => {
    const { reference, accessCode } = await app.file(complaints.surpriseBill);
    const session = await app.redress.tracker.open({ reference, accessCode });
    expect((await session.read()).complaint).toEqual(complaints.surpriseBill);
  });

  it('gives a repeated call the first answer and keeps one complaint', async () => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const path = `/v1/firms/${siteKey}/complaints`;
    const first = await app.post(path, complaints.rudeMeeting, headers);
    const second = await app.post(path, complaints.rudeMeeting, headers);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await second.json()).toEqual(await first.json());
  });

  it('keeps one record when the same key comes fifty times at once', async () => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const tries = Array.from({ length: 50 }, () =>
      app.post(`/v1/firms/${siteKey}/complaints`, complaints.rudeMeeting, headers),
    );
    const answers = await Promise.all(tries);
    const references = await Promise.all(answers.filter(({ status }) => status === 201).map((answer) => answer.json()));
    expect(new Set(references.map(({ reference }) => reference)).size).toBe(1);
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
  });

  it('queues one acknowledgement to the client and one notice to the firm', async () => {
    const { reference } = await app.file(complaints.lateCompletion);
    const letters = (await app.letters()).filter((letter) => letter.reference === reference);
    expect(letters.map(({ kind, state }) => [kind, state])).toEqual([
      ['acknowledgement', 'sent'],
      ['firm-complaint', 'sent'],
    ]);
  });
});
