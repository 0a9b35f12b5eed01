/** Data of an earlier schema is still there, all of it, when a newer server has brought it up to date. */
import Database from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { expect, it } from 'vitest';
import { migrateMain } from '../../server/store/migrate.ts';
import * as start from '../../server/store/migrations/001-start.ts';
import * as sweeps from '../../server/store/migrations/002-sweeps.ts';
import * as taskLetter from '../../server/store/migrations/003-task-letter.ts';
import * as forms from '../../server/store/migrations/004-forms.ts';
import * as proofs from '../../server/store/migrations/005-proofs.ts';
import type { LetterRow, Tables } from '../../server/store/tables.ts';
import { describeEachEngine, type Engine } from '../support/each-store.ts';

const blank = Buffer.alloc(32);

const letter: LetterRow = {
  firm: 'frm_1',
  id: 'let_1',
  complaint: 'cmp_1',
  reference: 'HL-7K2Q-9XMD',
  kind: 'acknowledgement',
  audience: 'client',
  entry: 1,
  state: 'retrying',
  tries: 2,
  queued_at: 1_795_426_200_000,
  next_try_at: 1_795_426_260_000,
  sent_at: null,
  leased_until: 0,
  failure: 'econnrefused',
  sealed: Buffer.from('sealed'),
};

describeEachEngine('a store from before letters could be about nothing', (on) => {
  it('keeps every letter as it was, and still none about a complaint that is not there', async () => {
    const db = open(on);
    try {
      await migrateToFifth(db, on.engine);
      await fill(db);
      await migrateMain(db, on.engine);
      const [kept] = await db.selectFrom('letter').selectAll().execute();
      expect(plain(kept)).toEqual(plain(letter));
      await db
        .insertInto('letter')
        .values({ ...letter, id: 'let_2', complaint: null, kind: 'draft' })
        .execute();
      const lost = db
        .insertInto('letter')
        .values({ ...letter, id: 'let_3', complaint: 'cmp_2' })
        .execute();
      await expect(lost).rejects.toThrow(/foreign key/i);
      const twice = db.insertInto('letter').values(letter).execute();
      await expect(twice).rejects.toThrow(/unique/i);
    } finally {
      await db.destroy();
    }
  });
});

describeEachEngine('a store from before it was kept who had a complaint', (on) => {
  it('knows who has it, and nobody where nobody has', async () => {
    const db = open(on);
    try {
      await migrateToFifth(db, on.engine);
      await fill(db);
      await migrateMain(db, on.engine);
      await db
        .insertInto('complaint')
        .values(await givenTo(db, 'per_1'))
        .execute();
      for (const table of ['handled', 'survey_handled']) await db.schema.dropTable(table).execute();
      const kept = db as unknown as Kysely<{ kysely_migration: { name: string } }>;
      await kept.deleteFrom('kysely_migration').where('name', '>=', '013').execute();
      await migrateMain(db, on.engine);
      const had = await db.selectFrom('handled').selectAll().execute();
      expect(had).toEqual([{ firm: 'frm_1', complaint: 'cmp_2', person: 'per_1' }]);
    } finally {
      await db.destroy();
    }
  });
});

async function givenTo(db: Kysely<Tables>, handler: string): Promise<Tables['complaint']> {
  const row = await db.selectFrom('complaint').selectAll().executeTakeFirstOrThrow();
  return { ...row, id: 'cmp_2', reference: 'HL-8K2Q-9XMD', handler };
}

function open({ databaseUrl }: Engine): Kysely<Tables> {
  if (databaseUrl) {
    pg.types.setTypeParser(pg.types.builtins.INT8, Number);
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
    // Its database is dropped at the end, maybe before it has seen its connection close.
    pool.on('connect', (client) => client.on('error', () => {}));
    return new Kysely({ dialect: new PostgresDialect({ pool }) });
  }
  const database = new Database(':memory:');
  database.pragma('foreign_keys = ON');
  return new Kysely({ dialect: new SqliteDialect({ database }) });
}

async function migrateToFifth(db: Kysely<Tables>, engine: Engine['engine']): Promise<void> {
  const types =
    engine === 'sqlite'
      ? ({ bytes: 'blob', instant: 'integer' } as const)
      : ({ bytes: 'bytea', instant: 'bigint' } as const);
  const migrations = {
    '001-start': { up: (schema: Kysely<never>) => start.main(schema, types) },
    '002-sweeps': { up: (schema: Kysely<never>) => sweeps.main(schema) },
    '003-task-letter': { up: (schema: Kysely<never>) => taskLetter.main(schema) },
    '004-forms': { up: (schema: Kysely<never>) => forms.main(schema, types) },
    '005-proofs': { up: (schema: Kysely<never>) => proofs.main(schema, types) },
  };
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) throw error;
}

async function fill(db: Kysely<Tables>): Promise<void> {
  await db
    .insertInto('firm')
    .values({ id: 'frm_1', name: 'Harbour', prefix: 'HL', settings: '{}', created_at: 1 } as Tables['firm'])
    .execute();
  const nothingYet = { former_status: null, acknowledge_by: null, respond_by: null, acknowledged_at: null };
  const never = { withdrawn_at: null, closed_at: null, email_index: null, mailable: 1, unconfirmed: 0 };
  const when = { received_at: 1, changed_at: 1, version: 1, code_key: 1 };
  const complaint = { firm: 'frm_1', id: 'cmp_1', reference: letter.reference, locale: 'en-GB' };
  const hashes = { head: blank, code_hash: blank };
  const asThen = { ...complaint, status: 'received', ...nothingYet, ...never, ...when, ...hashes };
  await db
    .insertInto('complaint')
    .values(asThen as unknown as Tables['complaint'])
    .execute();
  await db.insertInto('letter').values(letter).execute();
}

/** Bytes compare as text: each engine has its own kind of them. */
const plain = (row: LetterRow | undefined) => row && { ...row, sealed: Buffer.from(row.sealed ?? []).toString('hex') };
