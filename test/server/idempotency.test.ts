/** The same key never does the same thing twice, and only its caller can have the answer again. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, fernbrook } from '../../demo/cast.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import { derive, plainHash } from '../../server/crypto/derive.ts';
import { open, UnopenableError } from '../../server/crypto/seal.ts';
import { complaintsPath, fileAndOpen, problemOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const { rudeMeeting, lateCompletion, surpriseBill } = complaints;
const newKey = (): string => crypto.randomUUID();
const using = (key: string) => ({ 'Idempotency-Key': key });

describeEachEngine('an idempotency key', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
  });
  afterAll(() => app.close());

  const file = (body: unknown, headers: Record<string, string>) => app.post(complaintsPath, body, headers);
  const filedBy = async (body: unknown, key: string): Promise<Filed> =>
    (await (await file(body, using(key))).json()) as Filed;
  const kept = async (key: string) =>
    app.house.store.db
      .selectFrom('idempotency')
      .selectAll()
      .where('key_hash', '=', plainHash(key))
      .executeTakeFirstOrThrow();

  it('brings the first answer again, with the code, and says that it is a repetition', async () => {
    const key = newKey();
    const first = await file(rudeMeeting, using(key));
    const again = await file(rudeMeeting, using(key));
    expect([first.status, first.headers.get('idempotency-replayed')]).toEqual([201, null]);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(await again.json()).toEqual(await first.json());
  });

  it('recognises a body whose members come in another order', async () => {
    const key = newKey();
    const { complainant, ...rest } = lateCompletion;
    const turned = { ...rest, complainant: Object.fromEntries(Object.entries(complainant).reverse()) };
    expect(await filedBy(turned, key)).toEqual(await filedBy(lateCompletion, key));
  });

  it('does not count a renewed proof of work as another body', async () => {
    const key = newKey();
    const proved = (proofOfWork: string) => filedBy({ ...rudeMeeting, proofOfWork }, key);
    expect(await proved('b25l')).toEqual(await proved('dHdv'));
  });

  it('is refused with another body, and the first complaint stays as it was', async () => {
    const key = newKey();
    const { reference } = await filedBy(rudeMeeting, key);
    const other = await file({ ...rudeMeeting, impact: 'More.' }, using(key));
    expect([other.status, (await problemOf(other)).code]).toEqual([422, 'idempotency-key-reused']);
    const { version } = await app.house.store.db
      .selectFrom('complaint')
      .select('version')
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
    expect(version).toBe(1);
  });

  it('is needed for filing, and must be hard to guess', async () => {
    const without = await app.request(complaintsPath, {
      method: 'POST',
      body: JSON.stringify(rudeMeeting),
      headers: { 'Content-Type': 'application/json' },
    });
    expect([without.status, (await problemOf(without)).code]).toEqual([400, 'idempotency-key-missing']);
    for (const key of [
      'short',
      'a'.repeat(21),
      'a'.repeat(65),
      'has space in the middle of it',
      `${newKey()}, ${newKey()}`,
    ]) {
      const answer = await file(rudeMeeting, using(key));
      expect([key, answer.status, (await problemOf(answer)).code]).toEqual([key, 400, 'idempotency-key-invalid']);
    }
  });

  it('may be 22 to 64 base64url symbols', async () => {
    for (const length of [22, 64]) expect((await file(rudeMeeting, using('k'.repeat(length)))).status).toBe(201);
  });

  it('is free again after a refusal', async () => {
    const key = newKey();
    expect((await file({ ...rudeMeeting, narrative: '' }, using(key))).status).toBe(422);
    expect((await file(rudeMeeting, using(key))).status).toBe(201);
  });

  it('makes one complaint of many tries at once, and the others hear the same or that it is running', async () => {
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 20 }, () => file(surpriseBill, using(key))));
    const refused = answers.filter(({ status }) => status !== 201);
    for (const answer of refused) {
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([409, '1']);
      expect((await problemOf(answer)).code).toBe('idempotency-key-in-use');
    }
    const { reference } = await filedBy(surpriseBill, key);
    const filed = await Promise.all(answers.filter(({ ok }) => ok).map((answer) => answer.json()));
    expect(new Set(filed.map((one) => (one as Filed).reference))).toEqual(new Set([reference]));
  });

  it('means something else for each operation and each complaint', async () => {
    const key = newKey();
    const [one, two] = [await fileAndOpen(app, rudeMeeting), await fileAndOpen(app, rudeMeeting)];
    const answers = [
      await file(rudeMeeting, using(key)),
      await one.tracker.post('messages', { text: 'Hello' }, using(key)),
      await two.tracker.post('messages', { text: 'Hello' }, using(key)),
      await one.tracker.post('withdrawal', {}, using(key)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(answers.map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, null, null, null]);
  });

  it('means something else for each firm, also at the same moment', async () => {
    const paths = [complaintsPath, `/v1/firms/${fernbrook.siteKey}/complaints`];
    const calls = Array.from({ length: 10 }, newKey).flatMap((key) => paths.map((path) => ({ key, path })));
    const answers = await Promise.all(calls.map(({ key, path }) => app.post(path, rudeMeeting, using(key))));
    expect(answers.map(({ status }) => status)).toEqual(calls.map(() => 201));
    expect(answers.map(({ headers }) => headers.get('idempotency-replayed'))).toEqual(calls.map(() => null));
    for (const answer of answers) {
      const { reference } = (await answer.json()) as Filed;
      const rows = app.house.store.db.selectFrom('complaint').select('id').where('reference', '=', reference);
      expect(await rows.execute()).toHaveLength(1);
    }
  });

  it('holds for a message as well: one message however often it is sent', async () => {
    const { tracker } = await fileAndOpen(app, rudeMeeting);
    const key = newKey();
    const sent = [];
    for (let time = 0; time < 3; time++)
      sent.push(await (await tracker.post('messages', { text: 'Once' }, using(key))).json());
    expect(sent[2]).toEqual(sent[0]);
    const { messages } = (await (await tracker.get()).json()) as { messages: unknown[] };
    expect(messages).toEqual([sent[0]]);
  });

  it('is answered again even when the act is no longer possible', async () => {
    const { tracker } = await fileAndOpen(app, rudeMeeting);
    const key = newKey();
    const first = await tracker.post('withdrawal', { reason: 'Settled' }, using(key));
    const again = await tracker.post('withdrawal', { reason: 'Settled' }, using(key));
    expect([again.status, await again.json()]).toEqual([201, await first.json()]);
    expect((await tracker.post('withdrawal', { reason: 'Settled' })).status).toBe(409);
  });

  it('seals the kept answer: without the key of the caller nobody opens it', async () => {
    const key = newKey();
    const { accessCode, reference } = await filedBy(rudeMeeting, key);
    const { firm, operation, sealed, key_hash } = await kept(key);
    const row = `${operation}|${Buffer.from(key_hash).toString('hex')}`;
    const place = { firm, complaint: '', table: 'idempotency', column: 'sealed', row };
    const keyFrom = (text: string) => ({ key: derive(Buffer.from(text), 'idem/v1'), version: 1 });
    expect(open(keyFrom(key), place, sealed).toString()).toContain(accessCode);
    expect(() => open(keyFrom(newKey()), place, sealed)).toThrow(UnopenableError);
    expect(Buffer.from(sealed).includes(accessCode) || Buffer.from(sealed).includes(reference)).toBe(false);
  });

  it('is forgotten after 72 hours, with the last copy of the code', async () => {
    const key = newKey();
    const first = await filedBy(rudeMeeting, key);
    app.clock.advance('PT71H59M');
    await app.worker.runDue();
    expect(await filedBy(rudeMeeting, key)).toEqual(first);
    app.clock.advance('PT2M');
    await app.worker.runDue();
    expect((await filedBy(rudeMeeting, key)).reference).not.toBe(first.reference);
  });
});
