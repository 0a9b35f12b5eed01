/** PostgreSQL: any number of identical processes over one database; the same units, sent in as few round trips as they need. */
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, PostgresDialect, type PostgresPoolClient, sql } from 'kysely';
import pg from 'pg';
import { givenToPostgres } from './given.ts';
import { groupCommit } from './group.ts';
import { migrateKeys, migrateMain } from './migrate.ts';
import { awayError, keySchema, writeBatch } from './postgres-batch.ts';
import type { Store } from './store.ts';
import type { KeyTables, Tables } from './tables.ts';
import { partOfLane } from './tally.ts';

const int8 = 20;

/** How many batches may be under way at once. */
const lanes = 3;

/** Opens the database at `url`; wrapped keys live in its schema `redress_keys`, or in another database at `keysUrl`. */
export function openPostgres(url: string, keysUrl?: string): Store {
  const pool = connect(url);
  const keyPool = keysUrl ? connect(keysUrl) : pool;
  const inPart = partOfLane(lanes);
  const group = groupCommit((units) => inPart((part) => writeBatch(pool, keyPool, units, part)), lanes);
  const db = reading<Tables>(pool);
  const keyDb = keysUrl ? reading<KeyTables>(keyPool) : undefined;
  const keys = (keyDb ?? (db as unknown as Kysely<KeyTables>)).withSchema(keySchema);
  return {
    alone: false,
    db,
    keys,
    commit: (unit) => group.commit(unit),
    unlocked: (query) => query.forUpdate().skipLocked(),
    given: givenToPostgres,
    leaseClock: async () => {
      const { rows } = await pool.query<{ now: number }>(
        'select (extract(epoch from clock_timestamp()) * 1000)::bigint as now',
      );
      return rows[0]?.now ?? Date.now();
    },
    migrate: () => migrate(url, keysUrl ?? url),
    ping: async () => void (await pool.query('select 1')),
    close: async () => {
      const closed = group.idle().then(() => Promise.all([db.destroy(), keyDb?.destroy()]));
      // A server that says nothing does not say goodbye either.
      await Promise.race([closed, wait(closeWithin, undefined, { ref: false })]);
    },
  };
}

/** How long we wait, in milliseconds, for a connection, for the server to work and for it to answer. */
const limits = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 10_000,
  query_timeout: 12_000,
};
const closeWithin = 10_000;

/** Over connections of its own without limits: changing a large table, or waiting for another process to, takes long. */
async function migrate(url: string, keysUrl: string): Promise<void> {
  const { connectionTimeoutMillis } = limits;
  const [db, keys] = [
    reading<Tables>(connect(url, { connectionTimeoutMillis })),
    reading<KeyTables>(connect(keysUrl, { connectionTimeoutMillis })),
  ];
  try {
    await sql.raw(`create schema if not exists ${keySchema}`).execute(keys).catch(ignoreRace);
    await migrateKeys(keys.withSchema(keySchema), 'postgres', keySchema);
    await migrateMain(db, 'postgres');
  } finally {
    await Promise.all([db.destroy(), keys.destroy()]);
  }
}

function connect(connectionString: string, within: pg.PoolConfig = limits): pg.Pool {
  const types = {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
  };
  const pool = new pg.Pool({
    connectionString,
    max: 20,
    types,
    // What does not need an answer first goes out together: each wait for one is a turn of a loop that serves others.
    pipeline: true,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...within,
    application_name: 'redress',
  });
  // An idle connection that the server closes must not end the process; the next query opens another.
  pool.on('error', () => {});
  // Nor one that it closes while in use: the query that was running fails by itself, and its caller is told.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** For queries by Kysely, which gives every connection back as good; one whose server was away is closed instead. */
function reading<T>(pool: pg.Pool): Kysely<T> {
  const connect = async (): Promise<PostgresPoolClient> => lent(await pool.connect());
  return new Kysely<T>({
    dialect: new PostgresDialect({ pool: { options: pool.options, connect, end: () => pool.end() } }),
  });
}

function lent(client: pg.PoolClient): PostgresPoolClient {
  let broken: Error | undefined;
  const query = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    try {
      return await client.query(text, [...values]);
    } catch (error) {
      broken = awayError(error);
      throw error;
    }
  };
  return { query: query as PostgresPoolClient['query'], release: () => client.release(broken) };
}

/** Two processes creating the schema at once: one of them is told that it exists. */
const ignoreRace = (error: { code?: string }): void => {
  if (error.code !== '23505' && error.code !== '42P06') throw error;
};
