/** Lists of the queue that are sorted by age: read from an index in their order, however many complaints there are. */
import { CompiledQuery, type Kysely, type RootOperationNode } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Asked, byAge, type Reader, withoutDate } from '../../server/desk/queue-table.ts';
import type { Tables } from '../../server/store/tables.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

type List = (db: Kysely<Tables>, reader: Reader, asked: Asked, after: string | undefined, most: number) => unknown;

describeEachEngine('a list of the queue by age', ({ databaseUrl, engine }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  const reader = { firm: 'frm_1', person: 'per_1', now: 0, soon: 0 };
  /** How the engine would answer it; on PostgreSQL as with tables too large to read through and sort. */
  async function planOf(list: List, asked: Asked): Promise<string> {
    const { db } = app.house.store;
    const nodes: RootOperationNode[] = [];
    const listening = db.withPlugin({
      transformQuery: ({ node }) => {
        nodes.push(node);
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await list(listening, reader, asked, 'cmp_9', 51);
    const { sql, parameters } = db.getExecutor().compileQuery(nodes.at(-1) as RootOperationNode, { queryId: 'plan' });
    return db.connection().execute(async (one) => {
      const said = (text: string, values: readonly unknown[] = []) =>
        one.executeQuery(CompiledQuery.raw(text, [...values]));
      if (engine === 'postgres')
        for (const way of ['seqscan', 'sort', 'bitmapscan']) await said(`set enable_${way} = off`);
      const plan = await said(`explain ${engine === 'sqlite' ? 'query plan ' : ''}${sql}`, parameters);
      if (engine === 'postgres') await said('reset all');
      return JSON.stringify(plan.rows);
    });
  }

  for (const [name, list, asked, index] of [
    ['all', byAge, {}, /complaint_pk|autoindex_complaint/],
    ['those of one person', byAge, { handler: 'per_1' }, /complaint_handled/],
    ['those whose time is over', withoutDate, {}, /complaint_over/],
  ] as const)
    it(`needs no sorting: ${name}`, async () => {
      const plan = await planOf(list, asked);
      expect(plan).toMatch(index);
      expect(plan).not.toMatch(/Sort|TEMP B-TREE/);
    });
});
