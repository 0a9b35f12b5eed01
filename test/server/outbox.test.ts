/** What is known of a letter after it left: written down once, whatever fails between sending and writing. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { correspondent } from '../../server/correspondent.ts';
import { MailNeverError } from '../../server/mail/mailer.ts';
import { drain, type Outbox } from '../../server/mail/outbox.ts';
import { changeLetter } from '../../server/mail/outbox-table.ts';
import { rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('a letter that left', ({ databaseUrl }) => {
  let app: TestApp;
  let left: string[];
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    await app.worker.stop();
  });
  beforeEach(async () => {
    left = [];
    await app.house.store.db.updateTable('letter').set({ next_try_at: null }).execute();
  });
  afterAll(() => app.close());

  const outbox = (differences: Partial<Outbox>): Outbox => ({
    ...app.house,
    mailer: { send: async ({ id }) => void left.push(id), close: () => {} },
    ...correspondent(app.house),
    ...differences,
  });
  const rowsOf = async (reference: string) =>
    app.house.store.db.selectFrom('letter').selectAll().where('reference', '=', reference).orderBy('id').execute();
  const entriesOf = async (reference: string) => {
    const { id } = await rowOf(app, reference);
    const entries = app.house.store.db.selectFrom('entry').select('kind').where('complaint', '=', id).orderBy('seq');
    return (await entries.execute()).map(({ kind }) => kind);
  };

  it('does not leave again when only writing it down fails for a while', async () => {
    const { reference } = await app.file(complaints.rudeMeeting);
    let refusals = 2;
    const sent: Outbox['sent'] = async (row, letter, now) => {
      if (refusals-- > 0) throw new Error('not now');
      await correspondent(app.house).sent(row, letter, now);
    };
    await drain(outbox({ sent }));
    const rows = await rowsOf(reference);
    expect(rows.map(({ state, tries }) => [state, tries])).toEqual([
      ['sent', 1],
      ['sent', 1],
    ]);
    expect(left).toEqual(rows.map(({ id }) => id));
  });

  it('is written down once when the store said nothing but had written it', async () => {
    const { reference } = await app.file(complaints.rudeMeeting);
    const sent: Outbox['sent'] = async (row, letter, now) => {
      await correspondent(app.house).sent(row, letter, now);
      throw new Error('the answer was lost');
    };
    await drain(outbox({ sent }));
    expect(await entriesOf(reference)).toEqual(['received', 'letter-sent', 'letter-sent']);
    expect(left).toHaveLength(2);
  });

  it('stays sent, whatever a slower one says of it', async () => {
    const { reference } = await app.file(complaints.rudeMeeting);
    const { store } = app.house;
    const before = await rowsOf(reference);
    await drain(outbox({}));
    for (const row of before)
      await store.commit({ steps: [changeLetter(store.db, row, { state: 'retrying', next_try_at: 0 })] });
    expect((await rowsOf(reference)).map(({ state, next_try_at }) => [state, next_try_at])).toEqual([
      ['sent', null],
      ['sent', null],
    ]);
  });

  it('is waited for when a neighbour’s outcome cannot be written', async () => {
    const bad = await app.file(complaints.rudeMeeting);
    const good = await app.file(complaints.lateCompletion);
    const mailer: Outbox['mailer'] = {
      send: async ({ reference }) => {
        if (reference === bad.reference) throw new MailNeverError('eenvelope-550');
        await new Promise((resolve) => setTimeout(resolve, 100));
      },
      close: () => {},
    };
    const givenUp = async (): Promise<void> => {
      throw new Error('not written');
    };
    await drain(outbox({ mailer, givenUp }));
    expect((await rowsOf(good.reference)).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });
});
