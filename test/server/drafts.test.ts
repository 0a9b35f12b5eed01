/** Drafts behind mailed links: opened once, for seven days, on pages of their firm, and by nobody else. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fernbrook } from '../../demo/cast.ts';
import { UnauthenticatedError } from '../../sdk/index.ts';
import { openSealed } from '../../server/drafts/sealing.ts';
import { faultsOf, problemOf } from '../support/doors.ts';
import { draft, linkIn, savePath } from '../support/drafts.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type ShownLetter, type TestApp } from '../support/test-app.ts';

const openPath = '/v1/drafts/open';

describeEachEngine('a draft', ({ databaseUrl }) => {
  let app: TestApp;
  let people = 0;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
  });
  afterAll(() => app.close());

  const lettersTo = async (email: string): Promise<ShownLetter[]> =>
    (await app.letters()).filter(({ to }) => to === email);
  /** Keeps a draft for someone new and gives the secret of the link they were sent. */
  const saved = async (path = savePath): Promise<string> => {
    const email = `person${++people}@mail.example`;
    expect((await app.post(path, { email, draft })).status).toBe(202);
    return linkIn((await lettersTo(email))[0]);
  };
  const open = (linkToken: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    app.post(openPath, { linkToken }, headers);
  const statusOf = async (linkToken: unknown, headers?: Record<string, string>): Promise<number> =>
    (await open(linkToken, headers)).status;
  const countDrafts = async (): Promise<number> =>
    (await app.house.store.db.selectFrom('draft').select('id').execute()).length;

  it('comes back as it was through the link in the letter, once', async () => {
    const token = await saved();
    const before = await countDrafts();
    const opened = await open(token);
    expect([opened.status, await opened.json()]).toEqual([200, { draft }]);
    expect(opened.headers.get('cache-control')).toBe('private, no-store');
    expect(await countDrafts()).toBe(before - 1);
    const again = await open(token);
    expect([again.status, (await problemOf(again)).code]).toEqual([401, 'unauthenticated']);
  });

  it('is kept and opened through the SDK', async () => {
    await app.redress.drafts.save({ email: 'sdk@mail.example', draft, locale: null });
    const token = linkIn((await lettersTo('sdk@mail.example'))[0]);
    expect(await app.redress.drafts.open(token)).toEqual(draft);
    await expect(app.redress.drafts.open(token)).rejects.toThrow(UnauthenticatedError);
  });

  it('goes to one of many who open it at once', async () => {
    const token = await saved();
    const statuses = await Promise.all(Array.from({ length: 10 }, () => statusOf(token)));
    expect(statuses.sort()).toEqual([200, ...Array(9).fill(401)]);
  });

  it('lives for seven days and is then deleted', async () => {
    const [early, late] = [await saved(), await saved()];
    app.clock.advance('P6DT23H59M');
    expect(await statusOf(early)).toBe(200);
    app.clock.advance('PT1M');
    expect(await statusOf(late)).toBe(401);
    expect(await countDrafts()).toBeGreaterThan(0);
    await app.worker.runDue();
    expect(await countDrafts()).toBe(0);
  });

  it('belongs to a firm: pages of another cannot open it, and do not spend its link', async () => {
    const token = await saved();
    expect(await statusOf(token, { Origin: fernbrook.origin ?? '' })).toBe(401);
    expect(await statusOf(token, { Origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf(token, { Origin: 'http://127.0.0.1:8787' })).toBe(200);
    const other = await saved(`/v1/firms/${fernbrook.siteKey}/drafts`);
    expect(await statusOf(other, { Origin: 'http://127.0.0.1:8787' })).toBe(401);
    expect(await statusOf(other, { Origin: fernbrook.origin ?? '' })).toBe(200);
  });

  it('moved to another row or firm opens for nobody', async () => {
    const { db } = app.house.store;
    const token = await saved();
    const row = await db.selectFrom('draft').selectAll().executeTakeFirstOrThrow();
    expect(openSealed(row, token)).toEqual(draft);
    expect(() => openSealed({ ...row, id: 'let_other' }, token)).toThrow();
    expect(() => openSealed({ ...row, firm: 'other' }, token)).toThrow();
    expect(await statusOf(token)).toBe(200);
  });

  it('is asked for again with the same key: one draft, one letter', async () => {
    const before = await countDrafts();
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    const body = { email: 'twice@mail.example', draft };
    const answers = [await app.post(savePath, body, key), await app.post(savePath, body, key)];
    expect(answers.map(({ status, headers }) => [status, headers.get('idempotency-replayed')])).toEqual([
      [202, null],
      [202, 'true'],
    ]);
    expect(await lettersTo('twice@mail.example')).toHaveLength(1);
    expect(await countDrafts()).toBe(before + 1);
    expect((await app.post(savePath, { ...body, draft: {} }, key)).status).toBe(422);
  });

  it('may be nothing yet, or as long as a call can be', async () => {
    for (const one of [{}, { a: 'é'.repeat(130_000) }]) {
      const email = `size${++people}@mail.example`;
      expect((await app.post(savePath, { email, draft: one })).status).toBe(202);
      expect(await (await open(linkIn((await lettersTo(email))[0]))).json()).toEqual({ draft: one });
    }
  });

  it('is refused without an address, and nothing is kept', async () => {
    const before = await countDrafts();
    expect(await faultsOf(await app.post(savePath, { email: 'nobody', draft }))).toEqual(['/email invalid']);
    expect(await faultsOf(await app.post(savePath, { draft }))).toEqual(['/email required']);
    expect(await countDrafts()).toBe(before);
  });

  it('answers every link that opens nothing alike', async () => {
    const spent = await saved();
    await open(spent);
    const bodies = [
      ...[spent, `rdl_${'A'.repeat(43)}`, 'rtl_x', '', 'x'.repeat(10_000), null, 5, {}, ['a']].map((linkToken) => ({
        linkToken,
      })),
      {},
      { linkToken: spent, more: 1 },
    ];
    const answers = bodies.map(async (body) => {
      const answer = await app.post(openPath, body);
      const { requestId: _, ...problem } = await problemOf(answer);
      return JSON.stringify([answer.status, problem, answer.headers.get('www-authenticate')]);
    });
    const different = new Set(await Promise.all(answers));
    expect(different.size).toBe(1);
    expect([...different][0]).toContain('401');
  });

  it('makes no complaint, and no history tells of it', async () => {
    const count = async (): Promise<number[]> => {
      const { db } = app.house.store;
      const rows = [
        await db.selectFrom('complaint').select('id').execute(),
        await db.selectFrom('entry').select('seq').execute(),
      ];
      return rows.map(({ length }) => length);
    };
    const before = await count();
    await open(await saved());
    expect(await count()).toEqual(before);
  });
});
