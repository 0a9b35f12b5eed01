/** A flood pays, a person hardly notices, and nobody is refused. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeEachEngine } from '../support/each-store.ts';
import { busyAddress, countOf, file, filePatiently, openFloodedApp, solved, somewhere } from '../support/proofs.ts';
import { siteKey, type TestApp } from '../support/test-app.ts';

describeEachEngine('the work for a complaint', ({ databaseUrl }) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openFloodedApp(databaseUrl);
  });
  afterEach(() => app.close());

  it('is dearer the further over the limit, and never dearer than 32 times the first', async () => {
    const here = somewhere();
    const prices: number[] = [];
    const unconfirmed: number[] = [];
    for (let time = 1; time <= 45; time++) {
      const taken = await filePatiently(app, here);
      prices.push(taken.prices.at(-1) ?? 0);
      if (taken.filed.unconfirmed) unconfirmed.push(time);
    }
    const fives = [1, 2, 4, 8, 16, 32, 32].flatMap((price) => Array(5).fill(price));
    expect(prices).toEqual([...Array(10).fill(0), ...fives]);
    expect(unconfirmed).toEqual(Array.from({ length: 15 }, (_, at) => at + 31));
  });

  it('of half the price is good enough, of a quarter is not', async () => {
    const here = await busyAddress(app);
    const { house, clock } = app;
    const firm = (await house.firms.bySiteKey(siteKey))?.id ?? '';
    const proofOf = async (price: number) => ({
      proofOfWork: await solved(await house.proofs.ask(siteKey, price, clock.now())),
    });
    await house.store.db
      .updateTable('quota')
      .set({ used: 20 })
      .where('firm', '=', firm)
      .where('name', 'like', 'file:%')
      .execute();
    expect((await file(app, await proofOf(1), here)).status).toBe(428);
    expect((await file(app, await proofOf(2), here)).status).toBe(201);
  });

  it('that is not given costs nobody else anything', async () => {
    const here = await busyAddress(app);
    await Promise.all(Array.from({ length: 100 }, () => file(app, {}, here)));
    expect((await filePatiently(app, here)).prices).toEqual([1]);
  });

  it('is asked of everyone where the firm wants that, quotas or not', async () => {
    const { db } = app.house.store;
    const row = await db
      .selectFrom('firm')
      .selectAll()
      .where('name', '=', 'Harbour & Lane Solicitors')
      .executeTakeFirstOrThrow();
    const change = (challenge: string) =>
      db
        .updateTable('firm')
        .set({ settings: JSON.stringify({ ...JSON.parse(row.settings), challenge }) })
        .where('id', '=', row.id)
        .execute();
    await change('required');
    app.house.firms.forget();
    expect((await filePatiently(app, somewhere())).prices).toEqual([1]);
    await change('none');
    app.house.firms.forget();
    expect((await filePatiently(app, somewhere())).prices).toEqual([]);
  });

  it('lets a flood of six hundred from one address all in, at a rising price', async () => {
    const here = somewhere();
    const before = await countOf(app, 'complaint');
    const taken = await Promise.all(Array.from({ length: 600 }, () => filePatiently(app, here)));
    expect(new Set(taken.map(({ filed }) => filed.reference)).size).toBe(600);
    expect(await countOf(app, 'complaint')).toBe(before + 600);
    const free = taken.filter(({ prices }) => prices.length === 0);
    expect(free).toHaveLength(10);
    expect(new Set(taken.flatMap(({ prices }) => prices))).toContain(32);
    // Those that are just being decided count too, so a few of the first twenty that work may be kept for later as well.
    expect(taken.filter(({ filed }) => filed.unconfirmed).length).toBeGreaterThanOrEqual(570);
  }, 120_000);
});
