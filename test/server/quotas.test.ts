/**
 * Limits on calls: who knocks too often is told how long to wait; the owner of a complaint always gets in. What filing
 * beyond a limit costs is in `flood.test.ts`.
 */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { complaintsPath, lettersOf, openSession, openTracker, problemOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

const rootKey = 'qX0yq5Zc4m1v8Jw2Hn6Rt9Lb3Ke7Ud5Pg0Sa1Fi2Oxk';
let visitor = 0;

describeEachEngine('quotas', ({ databaseUrl }) => {
  let app: TestApp;
  beforeEach(async () => {
    const env = { REDRESS_ROOT_KEY: rootKey, REDRESS_TRUSTED_PROXIES: '127.0.0.1' };
    app = await openTestApp({ databaseUrl, quotas: true, env });
    await app.house.store.db.deleteFrom('quota').execute();
  });
  afterEach(() => app.close());

  /** A network address nobody used before. */
  const somewhere = () => ({ 'X-Forwarded-For': `198.51.100.${++visitor % 250}` });
  const file = (headers: Record<string, string>) => app.post(complaintsPath, complaints.rudeMeeting, headers);
  const repeat = async (times: number, call: () => Promise<Response>): Promise<number[]> => {
    const statuses: number[] = [];
    for (let time = 0; time < times; time++) statuses.push((await call()).status);
    return statuses;
  };
  const counted = () => app.house.store.db.selectFrom('quota').selectAll().execute();

  it('let ten complaints an hour through from one address, saying what is left, and ask for work from then on', async () => {
    const here = somewhere();
    const first = await file(here);
    expect(first.headers.get('ratelimit-policy')).toBe('"file";q=10;w=3600');
    expect(first.headers.get('ratelimit')).toMatch(/^"file";r=9;t=3600$/);
    expect(await repeat(9, () => file(here))).toEqual(Array(9).fill(201));
    const eleventh = await file(here);
    expect([eleventh.status, (await problemOf(eleventh)).code]).toEqual([428, 'challenge-required']);
    expect(eleventh.headers.get('ratelimit')).toMatch(/^"file";r=0;t=3\d{3}$/);
    expect(eleventh.headers.get('retry-after')).toBe(null);
    expect((await file(somewhere())).status).toBe(201);
    app.clock.advance('PT1H1S');
    expect((await file(here)).status).toBe(201);
  });

  it('count no repetition and no invalid body', async () => {
    const here = { ...somewhere(), 'Idempotency-Key': crypto.randomUUID() };
    expect(await repeat(15, () => file(here))).toEqual(Array(15).fill(201));
    const spoilt = () => app.post(complaintsPath, { narrative: 5 }, somewhere());
    expect(await repeat(15, spoilt)).toEqual(Array(15).fill(422));
    expect((await counted()).filter(({ name }) => name.startsWith('file:')).map(({ used }) => used)).toEqual([1]);
  });

  it('let 200 complaints an hour through for one firm', async () => {
    const row = await app.house.store.db.selectFrom('firm').select('id').executeTakeFirstOrThrow();
    await file(somewhere());
    await app.house.store.db
      .updateTable('quota')
      .set({ used: 199 })
      .where('firm', '=', row.id)
      .where('name', 'like', 'file-firm:%')
      .execute();
    expect([(await file(somewhere())).status, (await file(somewhere())).status]).toEqual([201, 428]);
  });

  it('slow down guessing, equally for a reference that exists and one that does not', async () => {
    const { reference } = await app.file(complaints.rudeMeeting);
    const guess = (named: string, from: Record<string, string>) => () =>
      openSession(app, { reference: named, accessCode: 'AAAA-AAAA-AAAA-AAAA' }, from);
    const known = await repeat(15, guess(reference, somewhere()));
    const unknown = await repeat(15, guess('HL-0000-0000', somewhere()));
    const odd = await repeat(15, guess('nothing like a reference', somewhere()));
    expect(known).toEqual([...Array(11).fill(401), ...Array(4).fill(429)]);
    expect(unknown).toEqual(known);
    expect(odd).toEqual(known);
  });

  it('let the owner in at once from elsewhere, and within half a minute from the same address', async () => {
    const { reference, accessCode } = await app.file(complaints.rudeMeeting);
    const here = somewhere();
    await repeat(15, () => openSession(app, { reference, accessCode: 'AAAA-AAAA-AAAA-AAAA' }, here));
    const right = (from: Record<string, string>) => openSession(app, { reference, accessCode }, from);
    expect((await right(somewhere())).status).toBe(201);
    const slowed = await right(here);
    expect(slowed.status).toBe(429);
    expect(Number(slowed.headers.get('retry-after'))).toBeLessThanOrEqual(30);
    app.clock.advance('PT31S');
    expect((await right(here)).status).toBe(201);
  });

  it('forget wrong codes after a quarter of an hour', async () => {
    const { reference } = await app.file(complaints.rudeMeeting);
    const here = somewhere();
    const guess = () => openSession(app, { reference, accessCode: 'AAAA-AAAA-AAAA-AAAA' }, here);
    await repeat(12, guess);
    expect((await guess()).status).toBe(429);
    app.clock.advance('PT15M1S');
    expect((await guess()).status).toBe(401);
  });

  it('let a hundred openings an hour through from one address', async () => {
    const here = somewhere();
    const guess = () => openSession(app, { linkToken: crypto.randomUUID() }, here);
    expect(new Set(await repeat(100, guess))).toEqual(new Set([401]));
    const refused = await guess();
    expect([refused.status, refused.headers.get('ratelimit-policy')]).toEqual([429, '"open";q=100;w=3600']);
  });

  it('let thirty messages an hour through on one complaint', async () => {
    const tracker = await openTracker(app, await app.file(complaints.rudeMeeting));
    const write = () => tracker.post('messages', { text: 'Again' });
    expect(new Set(await repeat(30, write))).toEqual(new Set([201]));
    expect((await write()).status).toBe(429);
    expect((await tracker.get()).status).toBe(200);
  });

  it('send three links an hour and five a day to one mailbox, without the answer showing it', async () => {
    const email = `links${databaseUrl ? 'p' : 's'}@mail.example`;
    const { reference } = await app.file({ ...complaints.rudeMeeting, complainant: { name: 'Vera', email } });
    const ask = () => app.post(`/v1/firms/${siteKey}/links`, { email }, somewhere());
    const links = async () => (await lettersOf(app, reference)).filter(({ kind }) => kind === 'link').length;
    expect(await repeat(5, ask)).toEqual(Array(5).fill(202));
    expect(await links()).toBe(3);
    app.clock.advance('PT61M');
    await repeat(5, ask);
    expect(await links()).toBe(5);
  });

  it('let thirty requests for links an hour through from one address', async () => {
    const here = somewhere();
    const ask = () => app.post(`/v1/firms/${siteKey}/links`, { email: 'nobody@mail.example' }, here);
    expect(new Set(await repeat(30, ask))).toEqual(new Set([202]));
    expect((await ask()).status).toBe(429);
  });

  it('let five withdrawals and returns a day through on one complaint', async () => {
    const email = `wavering${databaseUrl ? 'p' : 's'}@mail.example`;
    const filed = await app.file({ ...complaints.rudeMeeting, complainant: { name: 'Vera', email } });
    const tracker = await openTracker(app, filed);
    const waver = async (): Promise<number[]> => [
      (await tracker.post('withdrawal', {})).status,
      (await tracker.remove('withdrawal')).status,
    ];
    expect([await waver(), await waver(), await waver()].flat()).toEqual([201, 204, 201, 204, 201, 429]);
    const refused = await tracker.remove('withdrawal');
    expect(refused.headers.get('ratelimit-policy')).toBe('"withdrawal";q=5;w=86400');
    const letters = await lettersOf(app, filed.reference);
    expect(letters.filter(({ kind }) => kind.startsWith('withdrawal'))).toHaveLength(5);
    app.clock.advance('P1D');
    const later = await openTracker(app, filed);
    expect((await later.remove('withdrawal')).status).toBe(204);
  });

  it('acknowledge ten complaints a day to one mailbox, and have a person call about those beyond', async () => {
    const email = `flooded${databaseUrl ? 'p' : 's'}@mail.example`;
    const complaint = { ...complaints.rudeMeeting, complainant: { name: 'Vera', email } };
    const references: string[] = [];
    for (let time = 0; time < 12; time++) {
      const answer = await app.post(complaintsPath, complaint, somewhere());
      expect(answer.status).toBe(201);
      references.push(((await answer.json()) as { reference: string }).reference);
    }
    const sent = (await app.letters()).filter(({ to }) => to === email).map(({ reference }) => reference);
    expect(sent.sort()).toEqual(references.slice(0, 10).sort());
    const { db } = app.house.store;
    const tasks = await db.selectFrom('task').selectAll().where('reference', 'in', references).execute();
    expect(tasks.map(({ reference, kind, letter }) => [reference, kind, letter])).toEqual(
      references.slice(10).map((reference) => [reference, 'contact-otherwise', 'acknowledgement']),
    );
  });

  it('say what is left where a link is asked for and a session opened', async () => {
    const { reference, accessCode } = await app.file(complaints.rudeMeeting);
    const here = somewhere();
    const answers = [
      await app.post(`/v1/firms/${siteKey}/links`, { email: 'nobody@mail.example' }, here),
      await app.post('/v1/tracker/links', { linkToken: 'x' }, here),
      await openSession(app, { reference, accessCode }, here),
    ];
    expect(answers.map(({ status, headers }) => [status, headers.get('ratelimit')])).toEqual([
      [202, '"links";r=29;t=3600'],
      [202, '"links";r=29;t=3600'],
      [201, '"open";r=99;t=3600'],
    ]);
  });

  it('count openings with a malformed body like any other', async () => {
    const here = somewhere();
    await openSession(app, { nothing: 'of use' }, here);
    const names = (await counted()).map(({ name }) => name.split(':')[0]);
    expect(names.sort()).toEqual(['open', 'wrong-code']);
  });

  it('count calls of one moment together, in whatever order they come to be counted', async () => {
    const { quotas } = app.house;
    const limit = { name: 'order', most: 100, seconds: 60 };
    const now = app.clock.now();
    const moments = Array.from({ length: 40 }, (_, at) => now + ((at * 17) % 40) * 25);
    const counts = await Promise.all(moments.map((moment) => quotas.count('', limit, moment, 'someone')));
    expect(counts.map(({ used }) => used).sort((left, right) => left - right)).toEqual(moments.map((_, at) => at + 1));
    expect((await quotas.count('', limit, now - 3_600_000, 'someone')).used).toBe(1);
  });

  it('keep no address, and forget what they counted after two days', async () => {
    await file({ 'X-Forwarded-For': '203.0.113.77' });
    expect((await counted()).length).toBeGreaterThan(1);
    expect(JSON.stringify(await counted())).not.toContain('203.0.113');
    app.clock.advance('P2DT1M');
    await app.worker.runDue();
    expect(await counted()).toEqual([]);
  });
});
