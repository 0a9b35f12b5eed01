/** Two firms on one server: no request, key, code or row of one reaches the other. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { Fixtures, SeededComplaint } from '../../demo/seed.ts';
import { beginning } from '../../server/crypto/chain.ts';
import { queueLetter } from '../../server/mail/outbox-table.ts';
import { openSession, openTracker, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('two firms', ({ databaseUrl }) => {
  let app: TestApp;
  let firms: Fixtures['firms'];
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    firms = app.fixtures?.firms ?? [];
  });
  afterAll(() => app.close());

  const [here, there] = [0, 1];
  const firm = (which: number) => {
    const found = firms[which];
    if (!found) throw new Error(`the seed has no firm ${which}`);
    return found;
  };
  const seeded = (which: number, state: string): SeededComplaint => {
    const found = firm(which).complaints.find((one) => one.state === state);
    if (!found) throw new Error(`the seed has no ${state} complaint`);
    return found;
  };

  it('are shown as the fixtures say, each complaint opening with its own code only', async () => {
    const shown = (await (await app.request('/dev/fixtures.json')).json()) as Fixtures;
    expect(shown).toEqual(app.fixtures);
    const all = firms.flatMap((one) => one.complaints);
    expect(all.map(({ state }) => state)).toEqual(
      [...Array(2)].flatMap(() => ['received', 'acknowledged', 'answered', 'closed', 'withdrawn', 'walled']),
    );
    const walled = firms.map(({ complaints: seeded }) => seeded.find(({ state }) => state === 'walled')?.walled);
    expect(walled).toEqual([['tomasz.harbour@harbourandlane.example'], ['tom.fern@fernbrook.example']]);
    for (const one of all)
      for (const other of all) {
        const { status } = await openSession(app, { reference: one.reference, accessCode: other.accessCode });
        expect([one.reference, other.reference, status]).toEqual([
          one.reference,
          other.reference,
          one === other ? 201 : 401,
        ]);
      }
  });

  it('have profiles, references and trackers of their own', async () => {
    for (const which of [here, there]) {
      const profile = (await (await app.request(`/v1/firms/${firm(which).siteKey}`)).json()) as { name: string };
      expect(profile.name).toBe(firm(which).name);
      const answer = await app.post(`/v1/firms/${firm(which).siteKey}/complaints`, complaints.rudeMeeting);
      const filed = (await answer.json()) as { reference: string; tracker: string };
      expect(filed.reference.slice(0, 2)).toBe(which === here ? 'HL' : 'FB');
      expect(filed.tracker).toContain(firm(which).siteKey);
    }
  });

  it('do not share idempotency keys', async () => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const answers = [];
    for (const which of [here, there])
      answers.push(await app.post(`/v1/firms/${firm(which).siteKey}/complaints`, complaints.rudeMeeting, headers));
    expect(answers.map(({ status, headers: got }) => [status, got.get('idempotency-replayed')])).toEqual([
      [201, null],
      [201, null],
    ]);
  });

  it('do not let one’s website call the other', async () => {
    const origin = firm(there).origins.find((one) => one.includes('fernbrook')) ?? '';
    const door = `/v1/firms/${firm(here).siteKey}`;
    const calls = [
      await app.request(door, { headers: { Origin: origin } }),
      await app.post(`${door}/complaints`, complaints.rudeMeeting, { Origin: origin }),
      await app.post(`${door}/links`, { email: 'eleanor.marsh@mail.example' }, { Origin: origin }),
    ];
    expect(calls.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it('do not know each other’s retired keys, nor their own', async () => {
    for (const which of [here, there])
      for (const path of ['', '/complaints', '/links']) {
        const door = `/v1/firms/${firm(which).retiredSiteKey}${path}`;
        const answer = path ? await app.post(door, {}) : await app.request(door);
        expect([door, answer.status]).toEqual([door, 404]);
      }
  });

  it('write to their own mailboxes, and their letters lead to their own pages', async () => {
    const letters = await app.letters();
    for (const { reference, kind, to, text } of letters) {
      const [own, other] = reference.startsWith('HL') ? [firm(here), firm(there)] : [firm(there), firm(here)];
      expect(text).not.toContain(other.siteKey);
      expect(text).not.toContain(other.name);
      if (kind.startsWith('firm-'))
        expect(to).toContain(own.name.startsWith('Harbour') ? 'harbourandlane' : 'fernbrook');
    }
    expect(new Set(letters.map(({ reference }) => reference.slice(0, 2)))).toEqual(new Set(['HL', 'FB']));
  });

  it('keep acts of one session to one complaint', async () => {
    const other = await openTracker(app, seeded(there, 'received'));
    const before = await (await other.get()).json();
    const own = await openTracker(app, seeded(here, 'received'));
    await own.post('messages', { text: 'Only here' });
    await own.post('withdrawal', {});
    expect(await (await other.get()).json()).toMatchObject({
      version: (before as { version: number }).version,
      status: 'received',
    });
  });

  it('have keys of their own: one’s entry does not open with the other’s', async () => {
    const [own, other] = [
      await rowOf(app, seeded(here, 'received').reference),
      await rowOf(app, seeded(there, 'received').reference),
    ];
    const { keyring } = app.house;
    expect(
      (await keyring.complaint(own.firm, own.id)).key.equals((await keyring.complaint(other.firm, other.id)).key),
    ).toBe(false);
    await expect(keyring.complaint(own.firm, other.id)).rejects.toThrow();
    await expect(keyring.complaint(other.firm, own.id)).rejects.toThrow();
  });

  it('cannot be mixed in the database: it refuses rows of one firm on a complaint of the other', async () => {
    const [own, other] = [
      await rowOf(app, seeded(here, 'received').reference),
      await rowOf(app, seeded(there, 'received').reference),
    ];
    const about = { firm: own.firm, complaint: other.id };
    const blank = new Uint8Array(beginning);
    const { db } = app.house.store;
    const mixed = [
      db
        .insertInto('entry')
        .values({ ...about, seq: 99, kind: 'read', at: 0, actor: 'firm', sealed: blank, previous: blank, hash: blank }),
      db.insertInto('session').values({ ...about, token_hash: blank, scope: 'full', created_at: 0, seen_at: 0 }),
      db
        .insertInto('link')
        .values({ ...about, token_hash: blank, purpose: 'letter', created_at: 0, expires_at: 0, spent_at: null }),
      db.insertInto('task').values({
        ...about,
        id: 'tsk_x',
        reference: 'x',
        kind: 'letter-failed',
        letter: 'message',
        created_at: 0,
        due_by: null,
        done_at: null,
      }),
    ];
    const { id: person } = await db
      .selectFrom('person')
      .select('id')
      .where('firm', '=', other.firm)
      .limit(1)
      .executeTakeFirstOrThrow();
    const whose = { firm: own.firm, person };
    const when = { created_at: 0, seen_at: 0 };
    mixed.push(
      db.insertInto('staff_session').values({ ...whose, token_hash: blank, factor: 'totp', ...when }) as never,
      db.insertInto('recovery_code').values({ ...whose, code_hash: blank }) as never,
      db.insertInto('passkey').values({
        ...whose,
        id: 'x',
        public_key: blank,
        counter: 0,
        transports: '',
        sealed: blank,
        created_at: 0,
        used_at: null,
      }) as never,
    );
    for (const insert of mixed) await expect(insert.execute()).rejects.toThrow(/foreign key/i);
    const letter = queueLetter({ firm: own.firm, id: other.id, reference: 'x' }, 'link', 1, 0);
    await expect(app.house.store.commit({ steps: [letter] })).rejects.toThrow(/foreign key/i);
  });
});
